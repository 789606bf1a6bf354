#include "pages/token_extras.h"

#include "diagnosis/diagnosis.h"
#include "style/appearance.h"
#include "widgets/fold.h"
#include "widgets/labels.h"
#include "widgets/notice.h"
#include "widgets/secret_edit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>

namespace secondtick::ui {

using namespace Qt::StringLiterals;

TokenExtras::TokenExtras(Diagnosis &diagnosis, QWidget *parent)
    : QFrame(parent)
    , m_diagnosis(diagnosis)
    , m_fold(new Fold(this))
    , m_secretLabel(makeLabel(TextRole::Label, this))
    , m_secret(new SecretEdit([this](QString &text) { takeSecret(text); }, this))
    , m_paste(new QPushButton(this))
    , m_secretNotice(new Notice(this))
{
    style::setSurface(this, style::Surface::Card);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * style::kGrid, 2 * style::kGrid, 2 * style::kGrid, 2 * style::kGrid);
    column->addWidget(m_fold);

    m_secret->setObjectName(u"appSecretEdit"_s);
    m_secretLabel->setBuddy(m_secret);
    m_paste->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(style::kGrid);
    row->addWidget(m_secret, 1);
    row->addWidget(m_paste);
    m_fold->bodyLayout()->addWidget(m_secretLabel);
    m_fold->bodyLayout()->addLayout(row);
    m_fold->bodyLayout()->addWidget(m_secretNotice);
    connect(m_paste, &QPushButton::clicked, m_secret, &SecretEdit::pasteFromClipboard);

    m_app = addIdField(u"namedAppEdit"_s);
    m_account = addIdField(u"accountIdEdit"_s);
    m_number = addIdField(u"numberIdEdit"_s);
    retranslate();
}

TokenExtras::IdField TokenExtras::addIdField(const QString &name)
{
    const IdField field{makeLabel(TextRole::Label, this), new QLineEdit(this), new Notice(this)};
    field.edit->setObjectName(name);
    field.edit->setMaxLength(64);
    field.label->setBuddy(field.edit);
    m_fold->bodyLayout()->addWidget(field.label);
    m_fold->bodyLayout()->addWidget(field.edit);
    m_fold->bodyLayout()->addWidget(field.notice);
    connect(field.edit, &QLineEdit::textEdited, field.notice, &Notice::clear);
    return field;
}

void TokenExtras::retranslate()
{
    m_fold->setTexts(tr("My app asks for an app secret, or I know the account and number ids"),
                     tr("Optional. Only needed when the check says so."));
    m_secretLabel->setText(tr("App secret"));
    m_paste->setText(tr("Paste"));
    m_paste->setAccessibleName(tr("Paste the app secret"));
    m_app.label->setText(tr("Id of the app that makes the API calls"));
    m_account.label->setText(tr("Id of the WhatsApp Business account"));
    m_number.label->setText(tr("Id of the phone number"));
}

void TokenExtras::showGiven()
{
    m_app.edit->setText(m_diagnosis.namedApp());
    m_account.edit->setText(m_diagnosis.accountId());
    m_number.edit->setText(m_diagnosis.numberId());
    m_secret->setMask(m_diagnosis.hasAppSecret() ? u"…"_s : QString());
    if (m_diagnosis.hasAppSecret() || !m_app.edit->text().isEmpty() || !m_account.edit->text().isEmpty()
        || !m_number.edit->text().isEmpty())
        m_fold->unfold();
}

bool TokenExtras::accept()
{
    (void)m_secret->offerTyped();
    for (const IdField &field : {m_app, m_account, m_number}) {
        if (!acceptId(field))
            return false;
    }
    m_diagnosis.setNamedApp(m_app.edit->text().trimmed());
    m_diagnosis.setAccountId(m_account.edit->text().trimmed());
    m_diagnosis.setNumberId(m_number.edit->text().trimmed());
    return true;
}

bool TokenExtras::acceptId(const IdField &field)
{
    static const QRegularExpression id(u"^[0-9]{5,25}$"_s);
    const QString text = field.edit->text().trimmed();
    if (text.isEmpty() || id.match(text).hasMatch())
        return true;
    field.notice->setNews(Status::Broken, [isNumber = text.startsWith(u'+')] {
        return isNumber ? tr("This is a phone number. The id stands next to it in the API set-up screen.")
                        : tr("An id is 5 to 25 digits and nothing else.");
    });
    m_fold->unfold();
    field.edit->setFocus(Qt::OtherFocusReason);
    return false;
}

void TokenExtras::takeSecret(QString &text)
{
    AppCredentials credentials = AppCredentials::read(text);
    Secret::wipe(text);
    if (credentials.secret.isEmpty()) {
        m_secretNotice->setNews(
            Status::Broken, [] { return tr("This is not an app secret: that is 32 characters, digits and a to f."); });
        return;
    }
    m_diagnosis.setAppCredentials(std::move(credentials));
    m_secret->setMask(u"…"_s);
    m_secretNotice->setNews(Status::Fine, [] { return tr("The app secret is held until you close the window."); });
}

} // namespace secondtick::ui
