#include "pages/token_page.h"

#include "diagnosis/diagnosis.h"
#include "pages/practice_card.h"
#include "pages/token_extras.h"
#include "pages/token_question.h"
#include "pages/token_source_card.h"
#include "paste/paste_words.h"
#include "widgets/fold.h"
#include "widgets/labels.h"
#include "widgets/notice.h"
#include "widgets/result_status.h"
#include "widgets/secret_edit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

namespace secondtick::ui {

using namespace Qt::StringLiterals;

namespace {

Status pasteStatus(PasteVerdict verdict, const QStringList &warnings)
{
    switch (verdict) {
    case PasteVerdict::Accept:
    case PasteVerdict::AcceptCleaned:
        return warnings.isEmpty() ? Status::Fine : Status::Warning;
    case PasteVerdict::Confirm:
    case PasteVerdict::AskWhich:
        return Status::Warning;
    case PasteVerdict::WrongKind:
    case PasteVerdict::Reject:
        break;
    }
    return Status::Broken;
}

} // namespace

TokenPage::TokenPage(Session &session, QWidget *parent)
    : BasePage(parent)
    , m_session(session)
    , m_diagnosis(session.diagnosis())
{
    buildField();
    if (session.isPractice()) {
        m_practice = new PracticeCard(session.practice(), this);
        connect(m_practice, &PracticeCard::worldWanted, this, &TokenPage::worldWanted);
        addContent(m_practice);
    }
    m_source = new TokenSourceCard(this);
    m_extras = new TokenExtras(m_diagnosis, this);
    addContent(m_source);
    addContent(m_extras);
    buildWayAround();
    connect(&m_diagnosis, &Diagnosis::tokenChanged, this, &TokenPage::summaryChanged);
    retranslate();
}

void TokenPage::buildField()
{
    m_label = makeLabel(TextRole::Label, this);
    m_edit = new SecretEdit([this](QString &text) { offer(text); }, this);
    m_edit->setObjectName(u"tokenEdit"_s);
    m_label->setBuddy(m_edit);
    m_paste = new QPushButton(this);
    m_paste->setObjectName(u"pasteButton"_s);
    m_paste->setAutoDefault(false);
    m_notice = new Notice(this);
    m_notice->setObjectName(u"tokenNotice"_s);
    m_remarks = makeLabel(TextRole::Note, this);
    m_question = new TokenQuestion(m_diagnosis, this);

    auto *field = new QWidget(this);
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins({});
    column->setSpacing(style::kGrid);
    auto *row = new QHBoxLayout;
    row->setSpacing(style::kGrid);
    row->addWidget(m_edit, 1);
    row->addWidget(m_paste);
    column->addWidget(m_label);
    column->addLayout(row);
    column->addWidget(m_notice);
    column->addWidget(m_remarks);
    column->addWidget(m_question);
    addContent(field);

    connect(m_paste, &QPushButton::clicked, m_edit, &SecretEdit::pasteFromClipboard);
    connect(m_question, &TokenQuestion::answered, this, [this] {
        const bool wasSure = m_diagnosis.pasted().verdict() == PasteVerdict::AskWhich;
        showHeld();
        forgetRemarks();
        m_isClipboardCleared = clearClipboardOfToken();
        showRemarks();
        if (!wasSure)
            emit nextWanted();
    });
    // Whoever comes here with a copied token presses Ctrl+V, wherever the focus is.
    auto *paste = new QShortcut(QKeySequence::Paste, this);
    paste->setContext(Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, m_edit, &SecretEdit::pasteFromClipboard);
}

void TokenPage::buildWayAround()
{
    m_withoutToken = makeLinkButton(this);
    m_withoutToken->setObjectName(u"withoutTokenButton"_s);
    m_withoutTokenNote = makeLabel(TextRole::Muted, this);
    auto *around = new QWidget(this);
    auto *row = new QHBoxLayout(around);
    row->setContentsMargins({});
    row->setSpacing(2 * style::kGrid);
    row->addWidget(m_withoutToken, 0, Qt::AlignTop);
    row->addWidget(m_withoutTokenNote, 1, Qt::AlignTop);
    addContent(around);
    connect(m_withoutToken, &QPushButton::clicked, this, [this] {
        m_session.goWithoutToken();
        emit nextWanted();
    });
}

StepSummary TokenPage::summary() const
{
    if (!m_diagnosis.hasToken())
        return {Status::NotLooked, m_session.view().goesWithoutToken ? tr("None at hand") : QString()};
    return {tokenStatus(m_diagnosis), m_diagnosis.tokenMask()};
}

QWidget *TokenPage::firstFocus() const
{
    return m_edit;
}

void TokenPage::initializePage()
{
    m_extras->showGiven();
    forgetRemarks();
    if (m_diagnosis.hasToken())
        showHeld();
    else
        m_edit->setMask({});
}

bool TokenPage::validatePage()
{
    (void)m_edit->offerTyped();
    if (!m_extras->accept())
        return false;
    if (m_session.view().goesWithoutToken || m_diagnosis.hasToken())
        return true;
    if (m_question->isVisibleTo(this))
        m_question->findChild<QPushButton *>()->setFocus(Qt::OtherFocusReason);
    else if (m_notice->text().isEmpty())
        m_notice->setNews(Status::Note, [isPractice = m_session.isPractice()] {
            return isPractice ? tr("Use the practice token first, or go on without one with the link below.")
                              : tr("Paste the token first, or go on without one with the link below.");
        });
    else
        announce(m_notice, m_notice->text());
    return false;
}

void TokenPage::offer(QString &text)
{
    (void)m_diagnosis.offerText(text);
    showPasted();
}

void TokenPage::showPasted()
{
    const PastedText &pasted = m_diagnosis.pasted();
    qsizetype number = m_diagnosis.tokenLength();
    if (pasted.verdict() == PasteVerdict::Confirm && !pasted.tokens().empty())
        number = pasted.tokens().front().length();
    else if (pasted.verdict() == PasteVerdict::AskWhich)
        number = pasted.tokenCount();
    m_notice->setNews(pasteStatus(pasted.verdict(), pasted.warnings()),
                      [message = pasted.message(), number] { return pasteSentence(message, number); });
    m_warnings = pasted.warnings();
    m_removed = m_diagnosis.hasToken() ? pasted.removed() : QStringList();
    m_isClipboardCleared = clearClipboardOfToken();
    showRemarks();
    m_edit->setMask(m_diagnosis.hasToken() ? m_diagnosis.tokenMask() : QString());
    m_paste->setText(m_diagnosis.hasToken() ? tr("Paste another") : tr("Paste"));
    m_question->ask();
    if (pasted.message() == "app_secret"_L1 || pasted.message() == "numeric_id"_L1)
        m_extras->fold()->unfold();
}

void TokenPage::showRemarks()
{
    QStringList remarks = warningSentences(m_warnings);
    remarks.append(removedSentence(m_removed));
    if (m_isClipboardCleared)
        remarks.append(tr("Removed from the clipboard; a clipboard history may still hold it."));
    remarks.removeAll(QString());
    m_remarks->setText(remarks.join(u' '));
    m_remarks->setVisible(!remarks.isEmpty());
}

void TokenPage::forgetRemarks()
{
    m_warnings.clear();
    m_removed.clear();
    m_isClipboardCleared = false;
    showRemarks();
}

/// For a token that was given earlier: after Back, or chosen by answering a question.
void TokenPage::showHeld()
{
    m_edit->setMask(m_diagnosis.tokenMask());
    m_paste->setText(tr("Paste another"));
    m_notice->setNews(Status::Fine, [length = m_diagnosis.tokenLength()] { return pasteSentence(u"ok"_s, length); });
}

/// Only when the clipboard holds the very token and nothing else: what the user copied meanwhile is not ours.
bool TokenPage::clearClipboardOfToken() const
{
    if (!m_diagnosis.hasToken())
        return false;
    QClipboard *const clipboard = QGuiApplication::clipboard();
    bool cleared = false;
    for (const QClipboard::Mode mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        if (mode == QClipboard::Selection && !clipboard->supportsSelection())
            continue;
        QString held = clipboard->text(mode);
        const QString fingerprint = Secret::fromText(QStringView(held).trimmed()).fingerprint();
        Secret::wipe(held);
        if (fingerprint != m_diagnosis.tokenFingerprint())
            continue;
        clipboard->clear(mode);
        cleared = true;
    }
    return cleared;
}

void TokenPage::retranslate()
{
    QString where = tr("The token your system uses to send messages. It stays in memory, goes only to "
                       "graph.facebook.com, and is forgotten when you close this window.");
    if (m_session.isPractice())
        where = tr("Practice tokens are made up. A real one would stay in memory and be forgotten when you close this "
                   "window.");
    else if (!m_session.practice().testAddress().isEmpty())
        //: %1 an address on this computer
        where = tr("It stays in memory, goes only to %1, and is forgotten when you close this window.")
                    .arg(m_session.practice().testAddress());
    setHeading(tr("Paste the access token"), where);
    m_label->setText(tr("Access token"));
    m_paste->setText(m_diagnosis.hasToken() ? tr("Paste another") : tr("Paste"));
    if (m_practice != nullptr)
        m_practice->retranslate();
    m_source->retranslate();
    m_extras->retranslate();
    m_withoutToken->setText(tr("I have no token at hand"));
    m_withoutTokenNote->setText(tr("Go straight to the message checklist"));
    m_question->retranslate();
    showRemarks();
}

} // namespace secondtick::ui
