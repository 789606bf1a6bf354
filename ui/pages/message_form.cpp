#include "pages/message_form.h"

#include "pages/number_words.h"
#include "pages/word_choice.h"
#include "rules/rule_book.h"
#include "widgets/country_box.h"
#include "widgets/fold.h"
#include "widgets/form_field.h"
#include "widgets/labels.h"
#include "widgets/moment_edit.h"
#include "widgets/result_status.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace secondtick::ui {

using namespace Qt::StringLiterals;
using delivery::Answers;

namespace {

QLineEdit *makeEdit(const QString &name, int longest, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setMaxLength(longest);
    return edit;
}

/// A whole number of at least `least`, or nothing. Digits of any script are digits.
std::optional<int> wholeNumber(const QString &text, int least)
{
    bool isNumber = false;
    QString plain = text.simplified();
    for (QChar &character : plain) {
        if (character.isDigit())
            character = QChar(u'0' + char16_t(character.digitValue()));
    }
    const int number = plain.toInt(&isNumber);
    return isNumber && number >= least ? std::optional(number) : std::nullopt;
}

template <typename T> QString numberText(const std::optional<T> &number)
{
    return number ? QString::number(*number) : QString();
}

/// Sets a text without telling anybody, and leaves one alone that means the same.
void setQuietly(QLineEdit *edit, const QString &text)
{
    const QSignalBlocker quiet(edit);
    if (edit->text() != text)
        edit->setText(text);
}

/// The first finding that rests on this answer; the most severe ones come first.
const Finding *findingFrom(const delivery::DeliveryResult &result, const QString &answer)
{
    for (const Finding &finding : result.findings) {
        for (const Evidence &evidence : finding.evidence) {
            if (evidence.label == answer)
                return &finding;
        }
    }
    return nullptr;
}

} // namespace

MessageForm::MessageForm(const rules::RuleBook &rules, QWidget *parent)
    : QWidget(parent)
    , m_rules(rules)
    , m_title(makeLabel(TextRole::Section, this))
{
    makeControls();
    build();
    connectFields();
}

void MessageForm::makeControls()
{
    m_recipient = makeEdit(u"recipientEdit"_s, 200, this);
    m_sent = new MomentEdit(this);
    m_sent->setObjectName(u"sentEdit"_s);
    m_status = makeStatusBox(this);
    m_status->setObjectName(u"statusBox"_s);
    m_code = makeEdit(u"errorCodeEdit"_s, 20, this);
    m_kind = makeKindBox(this);
    m_kind->setObjectName(u"kindBox"_s);
    m_holdTime = makeEdit(u"holdTimeEdit"_s, 20, this);
    m_wrote = new MomentEdit(this);
    m_wrote->setObjectName(u"customerWroteEdit"_s);
    m_ourNumber = makeEdit(u"businessNumberEdit"_s, 200, this);
    m_ourCountry = new CountryBox(m_rules.countries, this);
    m_ourCountry->setObjectName(u"businessCountryBox"_s);
}

FormField *MessageForm::addField(QVBoxLayout *column, QWidget *control)
{
    auto *field = new FormField(control, this);
    column->addWidget(field);
    return field;
}

void MessageForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(style::kGrid);
    column->addWidget(m_title);
    m_recipientField = addField(column, m_recipient);
    m_sentField = addField(column, m_sent);
    m_statusField = addField(column, m_status);
    m_codeField = addField(column, m_code);
    m_more = new Fold(this);
    m_more->setObjectName(u"moreFold"_s);
    column->addWidget(m_more);
    m_ourNumberField = addField(m_more->bodyLayout(), m_ourNumber);
    m_ourCountryField = addField(m_more->bodyLayout(), m_ourCountry);
    m_kindField = addField(m_more->bodyLayout(), m_kind);
    m_holdField = addField(m_more->bodyLayout(), m_holdTime);
    m_wroteField = addField(m_more->bodyLayout(), m_wrote);
}

void MessageForm::connectFields()
{
    for (QLineEdit *edit : {m_recipient, m_code, m_holdTime, m_ourNumber})
        connect(edit, &QLineEdit::textChanged, this, &MessageForm::edited);
    for (QComboBox *box : {static_cast<QComboBox *>(m_ourCountry), m_status, m_kind})
        connect(box, &QComboBox::currentIndexChanged, this, &MessageForm::edited);
    for (MomentEdit *moment : {m_sent, m_wrote})
        connect(moment, &MomentEdit::changed, this, &MessageForm::edited);
}

void MessageForm::retranslate()
{
    m_title->setText(tr("About the message"));
    m_recipientField->setLabel(tr("Customer's number"));
    m_recipient->setPlaceholderText(tr("With plus sign and country code"));
    m_sentField->setLabel(tr("Sent on"));
    m_sent->setTexts(tr("Sent on"));
    m_statusField->setLabel(tr("Last status"));
    translateStatusBox(m_status);
    m_codeField->setLabel(tr("Error code, if there is one"));
    m_more->setTexts(tr("Your side, and more about the message"), {});
    m_ourNumberField->setLabel(tr("Your business number"));
    m_ourNumber->setPlaceholderText(tr("With plus sign and country code"));
    m_ourCountryField->setLabel(tr("Where your business is"));
    m_ourCountry->retranslate(tr("Not known; the number tells"));
    m_kindField->setLabel(tr("Kind of message"));
    translateKindBox(m_kind);
    m_holdField->setLabel(tr("Life of the template in seconds, if it has one of its own"));
    m_wroteField->setLabel(tr("Last message from the customer"));
    m_wrote->setTexts(tr("Last message from the customer"));
}

void MessageForm::setNow(const QDateTime &now)
{
    m_sent->setNow(now);
    m_wrote->setNow(now);
}

void MessageForm::setAnswers(const Answers &answers)
{
    setQuietly(m_recipient, answers.recipient);
    m_sent->setMoment(answers.sentAt);
    setStatus(m_status, answers.lastStatus);
    if (wholeNumber(m_code->text(), 0) != answers.errorCode)
        setQuietly(m_code, numberText(answers.errorCode));
    setKind(m_kind, answers.kind);
    if (wholeNumber(m_holdTime->text(), 1) != answers.ttlSeconds)
        setQuietly(m_holdTime, numberText(answers.ttlSeconds));
    m_wrote->setMoment(answers.customerWroteAt);
    setQuietly(m_ourNumber, answers.businessNumber);
    m_ourCountry->setCode(answers.businessCountry);
}

Answers MessageForm::merged(Answers answers) const
{
    answers.recipient = m_recipient->text();
    answers.sentAt = m_sent->moment();
    answers.lastStatus = lastStatusIn(m_status);
    answers.errorCode = wholeNumber(m_code->text(), 0);
    answers.kind = kindIn(m_kind);
    answers.ttlSeconds = wholeNumber(m_holdTime->text(), 1);
    answers.customerWroteAt = m_wrote->moment();
    answers.businessNumber = m_ourNumber->text();
    answers.businessCountry = m_ourCountry->code();
    return answers;
}

QWidget *MessageForm::fieldOf(const QString &question) const
{
    if (question == "recipient"_L1)
        return m_recipient;
    if (question == "last_status"_L1)
        return m_status;
    if (question == "error.code"_L1)
        return m_code;
    if (question == "sent_at"_L1)
        return m_sent;
    return nullptr;
}

QWidget *MessageForm::openBusinessNumber()
{
    m_more->unfold();
    return m_ourNumber;
}

void MessageForm::showVerdicts(const delivery::DeliveryResult &result)
{
    showRecipient(result);
    showCode(result);
    const NumberWords ours = numberWords(m_ourNumber->text(), m_rules);
    m_ourNumberField->setNews(ours.status, ours.text);
    const bool isHoldReadable = m_holdTime->text().trimmed().isEmpty() || wholeNumber(m_holdTime->text(), 1);
    m_holdField->setNews(Status::Warning, isHoldReadable ? QString() : tr("A whole number of seconds fits here."));
}

void MessageForm::showRecipient(const delivery::DeliveryResult &result)
{
    const NumberWords words = numberWords(m_recipient->text(), m_rules);
    m_recipientField->setNews(words.status, words.text);
    const Finding *finding = findingFrom(result, u"recipient"_s);
    if (finding == nullptr || words.status != Status::Fine)
        return;
    //: %1 a phone number and its country, %2 what is the matter with it
    const QString text = tr("%1. %2").arg(words.text, m_rules.textFor(*finding).title);
    m_recipientField->setNews(statusOf(m_rules.severityOf(*finding)), text);
}

void MessageForm::showCode(const delivery::DeliveryResult &result)
{
    const bool isReadable = m_code->text().trimmed().isEmpty() || wholeNumber(m_code->text(), 0);
    m_codeField->setNews(Status::Warning, isReadable ? QString() : tr("A code is a number, 131026 for example."));
    if (const Finding *finding = findingFrom(result, u"error.code"_s))
        m_codeField->setNews(statusOf(m_rules.severityOf(*finding)), m_rules.textFor(*finding).title);
}

} // namespace secondtick::ui
