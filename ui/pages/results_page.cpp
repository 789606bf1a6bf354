#include "pages/results_page.h"

#include "diagnosis/diagnosis.h"
#include "pages/node_details.h"
#include "pages/results_parts.h"
#include "report/outline.h"
#include "report/words.h"
#include "style/appearance.h"
#include "widgets/card_header.h"
#include "widgets/chain_view.h"
#include "widgets/finding_card.h"
#include "widgets/flow_layout.h"
#include "widgets/labels.h"
#include "widgets/notice.h"
#include "widgets/open_parts.h"
#include "widgets/result_status.h"
#include "widgets/shown_text.h"
#include "wizard/report_input.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace secondtick::ui {

using namespace Qt::StringLiterals;
using report::Words;

ResultsPage::ResultsPage(Session &session, QWidget *parent)
    : BasePage(parent)
    , m_session(session)
    , m_diagnosis(session.diagnosis())
{
    connect(&m_diagnosis, &Diagnosis::stateChanged, this, &ResultsPage::noteChange);
    connect(&m_diagnosis, &Diagnosis::answersChanged, this, &ResultsPage::noteChange);
    retranslate();
}

void ResultsPage::noteChange()
{
    m_isStale = true;
    m_wasOpen.clear();
    m_nodeWas.clear();
    emit summaryChanged();
    // The news may come from inside a part of this page, which is built anew.
    if (isVisible() && m_diagnosis.hasRun() && !m_diagnosis.isCheckingAgain())
        QTimer::singleShot(0, this, &ResultsPage::showNews);
}

/// New results while the page is being looked at: the eye and the keyboard stay where they were.
void ResultsPage::showNews()
{
    if (!m_isStale || !isVisible())
        return;
    build();
    const QString id = std::exchange(m_checkedAgain, {});
    announce(m_body, m_report.comparison ? report::comparisonSentence(m_report) : m_report.headline);
    for (FindingCard *card : std::as_const(m_cards)) {
        if (card->findingId() != id)
            continue;
        card->unfold();
        card->header()->setFocus(Qt::OtherFocusReason);
        return;
    }
    scrollToTop();
}

StepSummary ResultsPage::summary() const
{
    if (!m_diagnosis.hasRun())
        return {};
    const report::Report report = report::Report::build(reportInputOf(m_diagnosis), report::Audience::Me);
    return {overallStatus(report), countSentence(report)};
}

void ResultsPage::initializePage()
{
    build();
}

void ResultsPage::showEvent(QShowEvent *event)
{
    if (m_isStale)
        build();
    BasePage::showEvent(event);
}

void ResultsPage::retranslate()
{
    if (m_body == nullptr)
        return;
    if (!m_isStale) {
        m_wasOpen = openParts(m_body);
        m_nodeWas = shownNode();
    }
    m_isStale = true; // built when it is looked at
    if (isVisible())
        build();
}

void ResultsPage::build()
{
    m_isStale = false;
    m_report = report::Report::build(reportInputOf(m_diagnosis), report::Audience::Me);
    m_cards.clear();
    delete m_body;
    m_body = new QWidget(this);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins({});
    column->setSpacing(style::kGrid + style::kGrid / 2);
    const QString step = shownText(m_report.firstStep);
    //: %1 a whole sentence: the first thing to do
    setHeading(shownText(m_report.headline), m_report.worst ? tr("First step: %1").arg(step) : step);
    addNotices(column, m_report);
    buildChain(column);
    buildComparison(column);
    buildFindings(column);
    buildPermissions(column);
    buildChecks(column);
    buildWaysOn(column);
    addContent(m_body);
    openAgain(m_body, std::exchange(m_wasOpen, {}));
    if (const QString node = std::exchange(m_nodeWas, {}); !node.isEmpty())
        sayNode(node);
}

void ResultsPage::buildChain(QVBoxLayout *column)
{
    QFrame *const card = makeCard(m_body);
    cardLayout(card)->setContentsMargins(style::kGrid, style::kGrid, style::kGrid, style::kGrid);
    m_chain = new ChainView(card);
    m_chain->setChain(m_report.chain, m_diagnosis.tokenMask());
    m_details = new NodeDetails(m_report, card);
    cardLayout(card)->addWidget(m_chain);
    cardLayout(card)->addWidget(m_details);
    connect(m_chain, &ChainView::nodeClicked, this, &ResultsPage::showNode);
    column->addWidget(card);
}

/// The node whose facts stand below the chain; empty: none.
QString ResultsPage::shownNode() const
{
    return m_details->node();
}

void ResultsPage::sayNode(const QString &node)
{
    m_chain->setChosen(node);
    m_details->show(node);
}

void ResultsPage::showNode(const QString &node)
{
    const bool wasShown = shownNode() == node;
    sayNode(wasShown ? QString() : node);
    if (wasShown)
        return;
    for (FindingCard *card : std::as_const(m_cards)) {
        if (card->subjectKind() == node)
            card->unfold();
    }
}

void ResultsPage::buildComparison(QVBoxLayout *column)
{
    if (m_diagnosis.obstacleOfAgain()) {
        auto *notice = new Notice(m_body);
        notice->setObjectName(u"againNotice"_s);
        column->addWidget(notice);
        notice->setNews(Status::Unknown,
                        tr("Checking again brought no answer, so what you see is from before. Look at "
                           "the internet connection, then try again."));
    }
    if (QWidget *const card = makeComparisonCard(m_report, m_body))
        column->addWidget(card);
}

void ResultsPage::offerAgain(FindingCard *card)
{
    if (!m_diagnosis.hasToken() || m_diagnosis.isFromFile())
        return;
    card->offerAgain();
    connect(card, &FindingCard::againWanted, this, &ResultsPage::checkAgain);
}

void ResultsPage::checkAgain(const Finding &finding)
{
    m_checkedAgain = finding.id;
    m_diagnosis.checkAgain(finding);
    for (FindingCard *card : std::as_const(m_cards))
        card->setAgainEnabled(false, card->findingId() == finding.id ? tr("Checking…") : QString());
    announce(m_body, tr("Checking…"));
}

void ResultsPage::buildFindings(QVBoxLayout *column)
{
    for (const report::ReportFinding &finding : std::as_const(m_report.findings)) {
        auto *card = new FindingCard(finding, m_body);
        if (m_cards.isEmpty() && finding.severity > Severity::Info)
            card->unfold();
        if (!finding.finding.check.isEmpty())
            offerAgain(card);
        m_cards.append(card);
        column->addWidget(card);
    }
}

void ResultsPage::buildPermissions(QVBoxLayout *column)
{
    if (!m_report.permissions.isEmpty())
        column->addWidget(makePermissionsCard(m_report, m_body));
}

void ResultsPage::buildChecks(QVBoxLayout *column)
{
    if (!m_report.checks.isEmpty())
        column->addWidget(makeChecksFold(m_report, m_body));
}

void ResultsPage::buildWaysOn(QVBoxLayout *column)
{
    auto *ways = new QWidget(m_body);
    auto *row = new FlowLayout(3 * style::kGrid, ways);
    if (m_diagnosis.snapshot().hasMoreToRead() && m_diagnosis.hasToken()) {
        QPushButton *const deeper =
            addWay(row, u"deeperButton"_s, tr("Look deeper: read what did not fit into a usual check"));
        connect(deeper, &QPushButton::clicked, this, &ResultsPage::deeperWanted);
    }
    QPushButton *const otherToken = addWay(row, u"otherTokenButton"_s, tr("Check another token"));
    connect(otherToken, &QPushButton::clicked, this, &ResultsPage::otherTokenWanted);
    const bool goesToChecklist = m_session.view().wantsChecklist;
    QPushButton *const otherWay = addWay(row, u"otherWayButton"_s,
                                         goesToChecklist ? tr("Skip the checklist, go to the report")
                                                         : tr("A message was not delivered? Open the checklist"));
    connect(otherWay, &QPushButton::clicked, this, [this, goesToChecklist] {
        if (goesToChecklist)
            m_session.passChecklistOver();
        else
            m_session.walkChecklist();
        emit nextWanted();
    });
    QPushButton *const compare = addWay(row, u"openFactsButton"_s, tr("Compare with an earlier check"));
    connect(compare, &QPushButton::clicked, this, &ResultsPage::factsWanted);
    column->addWidget(ways);
}

QPushButton *ResultsPage::addWay(FlowLayout *row, const QString &name, const QString &text)
{
    QPushButton *const button = makeLinkButton(row->parentWidget());
    button->setObjectName(name);
    button->setText(text);
    row->addWidget(button);
    return button;
}

} // namespace secondtick::ui
