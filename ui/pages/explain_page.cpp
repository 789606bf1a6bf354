#include "pages/explain_page.h"

#include "diagnosis/diagnosis.h"
#include "explain/explain.h"
#include "pages/explanation_findings.h"
#include "style/appearance.h"
#include "widgets/finding_card.h"
#include "widgets/labels.h"
#include "widgets/notice.h"
#include "widgets/open_parts.h"
#include "widgets/paste_edit.h"
#include "widgets/shown_text.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWizard>

namespace secondtick::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using explain::Shape;

namespace {

constexpr auto kPauseAfterKey = 300ms;
constexpr qsizetype kMostCards = 20;

PageId pageOf(const QString &word)
{
    if (word == "service"_L1)
        return PageId::Service;
    return word == "delivery"_L1 ? PageId::Checklist : PageId::Token;
}

} // namespace

ExplainPage::ExplainPage(Session &session, QWidget *parent)
    : BasePage(parent)
    , m_session(session)
    , m_found(new Notice(this))
{
    QFrame *const card = makeCard(this);
    m_label = makeLabel(TextRole::Label, card);
    m_edit = new PasteEdit(card);
    m_edit->setObjectName(u"explainEdit"_s);
    m_edit->setLayoutDirection(Qt::LeftToRight); // codes and answers of Meta, in every language
    m_label->setBuddy(m_edit);
    m_clear = makeLinkButton(card);
    m_clear->setObjectName(u"clearExplainButton"_s);
    m_found->setObjectName(u"explainNotice"_s);
    cardLayout(card)->addWidget(m_label);
    cardLayout(card)->addWidget(m_edit);
    cardLayout(card)->addWidget(m_clear, 0, Qt::AlignLeading);
    cardLayout(card)->addWidget(m_found);
    addContent(card);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseAfterKey);
    connect(&m_pause, &QTimer::timeout, this, &ExplainPage::explainNow);
    connect(m_edit, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_edit, &PasteEdit::secretMasked, this, [this] { m_hadSecret = true; });
    connect(m_edit, &PasteEdit::textCut, this, [this] { m_wasCut = true; });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_edit->forget();
        m_edit->setFocus(Qt::OtherFocusReason);
    });
    retranslate();
}

QWidget *ExplainPage::firstFocus() const
{
    return m_edit;
}

void ExplainPage::initializePage()
{
    showWayOn();
}

void ExplainPage::explainNow()
{
    const QString text = m_edit->content();
    m_hasText = !text.trimmed().isEmpty();
    if (!m_hasText) {
        m_wasCut = false;
        m_hadSecret = false;
    }
    m_explanation = m_hasText ? explain::explain(text.toUtf8(), m_session.diagnosis().rules()) : explain::Explanation();
    if (m_explanation.tokenFound && !m_hadSecret) { // typed, not pasted
        m_hadSecret = true;
        m_edit->offer(text);
    }
    show();
}

QString ExplainPage::foundSentence() const
{
    const int count = int(m_explanation.items.size());
    switch (m_explanation.shape) {
    //: What a pasted text was recognised as; %n different errors are explained below
    case Shape::Code:
        return count == 1 ? tr("This is an error code.") : tr("These are %n error codes.", nullptr, count);
    case Shape::GraphError:
        return tr("This is an error answer of Meta.");
    case Shape::Status:
    case Shape::Webhook:
        return count == 0 ? tr("This is a webhook of Meta. It reports no error.")
                          : tr("This is a webhook of Meta. Different errors in it: %n.", nullptr, count);
    case Shape::Health:
        return tr("This is a health status of Meta.");
    case Shape::DebugToken:
        return tr("This is what Meta says about a token.");
    case Shape::Text:
        break;
    }
    return count == 0 ? tr("Nothing of Meta was recognised in this text.")
                      : tr("Errors found in this text: %n.", nullptr, count);
}

void ExplainPage::show()
{
    m_found->clear();
    if (m_hasText)
        m_found->setNews(m_explanation.recognised ? Status::Fine : Status::Unknown, foundSentence());
    delete m_body;
    m_body = new QWidget(this);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins({});
    column->setSpacing(style::kGrid);
    if (m_hasText) {
        showNotes(column);
        showItems(column);
    }
    addContent(m_body);
    showWayOn();
    emit summaryChanged();
}

void ExplainPage::showNotes(QVBoxLayout *column)
{
    const auto add = [column, this](Status status, const QString &text) {
        auto *notice = new Notice(m_body);
        column->addWidget(notice);
        notice->setNews(status, text);
    };
    if (m_hadSecret) {
        add(Status::Warning,
            tr("There was a token or another secret in this text; it is masked. If the text was shared with "
               "others, make a new token and put it into the system that sends your messages."));
    }
    if (m_edit->showsBeginningOnly())
        add(Status::Note, tr("Only the beginning of this long text is shown above."));
    if (m_wasCut)
        add(Status::Note, tr("The text was very long: only its beginning is read."));
    for (const QString &note : std::as_const(m_explanation.notes))
        add(Status::Note, shownText(note));
}

void ExplainPage::showItems(QVBoxLayout *column)
{
    const qsizetype shown = std::min(m_explanation.items.size(), kMostCards);
    for (qsizetype i = 0; i < shown; ++i) {
        auto *card = new FindingCard(findingFor(m_explanation.items.at(i)), m_body);
        if (i == 0)
            card->unfold();
        column->addWidget(card);
    }
    if (const qsizetype left = m_explanation.items.size() - shown; left > 0) {
        QLabel *const more = makeLabel(TextRole::Muted, m_body);
        more->setText(tr("%n more are not shown here.", nullptr, int(left)));
        column->addWidget(more);
    }
}

/// To the page that solves the first error that has one.
void ExplainPage::showWayOn()
{
    PageId next = PageId::Token;
    for (const explain::Item &item : std::as_const(m_explanation.items)) {
        if (item.nextPage != "none"_L1) {
            next = pageOf(item.nextPage);
            break;
        }
    }
    m_session.goOnWith(next);
    if (next == PageId::Service)
        setButtonText(QWizard::NextButton, tr("Wait for the service"));
    else if (next == PageId::Checklist)
        setButtonText(QWizard::NextButton, tr("Open the checklist"));
    else
        setButtonText(QWizard::NextButton, tr("Check my token"));
}

StepSummary ExplainPage::summary() const
{
    if (!m_hasText)
        return {};
    if (!m_explanation.recognised)
        return {Status::Unknown, tr("Not recognised")};
    const int count = int(m_explanation.items.size());
    return {Status::Fine, count == 1 ? tr("1 error explained") : tr("%n errors explained", nullptr, count)};
}

void ExplainPage::retranslate()
{
    setHeading(tr("What does Meta's answer mean?"),
               tr("Nothing of it leaves this computer, and nothing of it is kept."));
    m_label->setText(tr("Paste a code, an error answer, a webhook or some lines of a log"));
    m_edit->setAccessibleName(m_label->text());
    // Isolated: Qt paints it in the direction of the application, which is not that of the box.
    m_edit->setPlaceholderText(u"131026\n\u2066{\"error\": {\"message\": \"…\", \"code\": 190, …}}\u2069"_s);
    m_clear->setText(tr("Clear"));
    if (m_hasText) {
        const QList<bool> open = openParts(m_body);
        explainNow();
        openAgain(m_body, open);
    }
    showWayOn();
}

} // namespace secondtick::ui
