#include "pages/customer_form.h"

#include "pages/question_words.h"
#include "rules/rule_book.h"
#include "rules/translated.h"
#include "style/appearance.h"
#include "widgets/choice_row.h"
#include "widgets/country_box.h"
#include "widgets/drop_down.h"
#include "widgets/form_field.h"
#include "widgets/labels.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace secondtick::ui {

using namespace Qt::StringLiterals;
using delivery::Answers;

CustomerForm::CustomerForm(const rules::RuleBook &rules, QWidget *parent)
    : QWidget(parent)
    , m_rules(rules)
    , m_title(makeLabel(TextRole::Section, this))
    , m_canMessage(new ChoiceRow(this))
    , m_blocked(new ChoiceRow(this))
    , m_terms(new ChoiceRow(this))
    , m_country(new CountryBox(rules.countries, this))
    , m_countryField(new FormField(m_country, this))
    , m_appLabel(makeLabel(TextRole::Muted, this))
    , m_platform(new DropDown(this))
    , m_version(new QLineEdit(this))
    , m_whereToLook(makeLabel(TextRole::Note, this))
{
    m_canMessage->setObjectName(u"canMessageRow"_s);
    m_blocked->setObjectName(u"blockedRow"_s);
    m_terms->setObjectName(u"termsRow"_s);
    m_country->setObjectName(u"customerCountryBox"_s);
    m_platform->setObjectName(u"platformBox"_s);
    m_version->setObjectName(u"versionEdit"_s);
    m_version->setMaxLength(60);
    m_appLabel->setBuddy(m_platform);
    build();
    for (const ChoiceRow *row : {m_canMessage, m_blocked, m_terms})
        connect(row, &ChoiceRow::answered, this, &CustomerForm::edited);
    connect(m_country, &QComboBox::currentIndexChanged, this, &CustomerForm::edited);
    connect(m_version, &QLineEdit::textChanged, this, &CustomerForm::edited);
    connect(m_platform, &QComboBox::currentIndexChanged, this, [this] {
        showWhereToLook();
        emit edited();
    });
}

void CustomerForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(style::kGrid);
    column->addWidget(m_title);
    column->addWidget(m_canMessage);
    column->addWidget(m_blocked);
    column->addWidget(m_terms);
    column->addWidget(m_countryField);
    auto *app = new QVBoxLayout; // as in a FormField, which holds one control
    app->setSpacing(style::kGrid / 2);
    app->addWidget(m_appLabel);
    app->addWidget(m_platform);
    app->addWidget(m_version);
    column->addLayout(app);
    column->addWidget(m_whereToLook);
}

void CustomerForm::retranslate()
{
    m_title->setText(tr("Ask the customer by phone or e-mail"));
    m_canMessage->setQuestion(questionText(u"customer.can_message_us"_s));
    m_blocked->setQuestion(questionText(u"customer.blocked_us"_s));
    m_terms->setQuestion(questionText(u"customer.accepted_terms"_s));
    m_countryField->setLabel(tr("Which country are they in?"));
    m_country->retranslate(tr("Don't know; the number tells"));
    m_appLabel->setText(tr("App and version on their phone"));
    m_platform->setAccessibleName(tr("App on the customer's phone"));
    m_version->setAccessibleName(tr("Version of the app on the customer's phone"));
    m_version->setPlaceholderText(tr("Version"));
    fillPlatforms();
    showWhereToLook();
}

void CustomerForm::fillPlatforms()
{
    const QSignalBlocker quiet(m_platform);
    const QString chosen = m_platform->currentData().toString();
    m_platform->clear();
    m_platform->addItem(tr("Don't know"), QString());
    for (const rules::PlatformMinimum &platform : m_rules.appVersions.all())
        m_platform->addItem(rules::translated(platform.name), platform.platform);
    m_platform->setCurrentIndex(qMax(0, m_platform->findData(chosen)));
}

void CustomerForm::showWhereToLook()
{
    const rules::PlatformMinimum *platform = m_rules.appVersions.find(m_platform->currentData().toString());
    const QString place = platform ? rules::translated(platform->whereToLook) : tr("In WhatsApp: Settings > Help");
    //: %1 the way through the menus of the customer's phone
    m_whereToLook->setText(tr("Where they find it: %1").arg(place));
    m_version->setAccessibleDescription(m_whereToLook->text());
}

void CustomerForm::setAnswers(const Answers &answers)
{
    m_canMessage->setAnswer(answers.canMessageUs);
    m_blocked->setAnswer(answers.blockedUs);
    m_terms->setAnswer(answers.acceptedTerms);
    m_country->setCode(answers.customerCountry);
    const QSignalBlocker quietPlatform(m_platform);
    m_platform->setCurrentIndex(qMax(0, m_platform->findData(answers.platform)));
    const QSignalBlocker quietVersion(m_version);
    if (m_version->text() != answers.appVersion)
        m_version->setText(answers.appVersion);
    showWhereToLook();
}

Answers CustomerForm::merged(Answers answers) const
{
    answers.canMessageUs = m_canMessage->answer();
    answers.blockedUs = m_blocked->answer();
    answers.acceptedTerms = m_terms->answer();
    answers.customerCountry = m_country->code();
    answers.platform = m_platform->currentData().toString();
    answers.appVersion = m_version->text();
    return answers;
}

QWidget *CustomerForm::fieldOf(const QString &question) const
{
    if (question == "customer.can_message_us"_L1)
        return m_canMessage->focusTarget();
    if (question == "customer.blocked_us"_L1)
        return m_blocked->focusTarget();
    if (question == "customer.accepted_terms"_L1)
        return m_terms->focusTarget();
    if (question == "customer.platform"_L1)
        return m_platform;
    return question == "customer.app_version"_L1 ? m_version : nullptr;
}

} // namespace secondtick::ui
