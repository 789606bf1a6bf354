#include "pages/reasons_card.h"

#include "pages/reason_row.h"
#include "rules/rule_book.h"
#include "widgets/labels.h"
#include "widgets/notice.h"
#include "widgets/result_status.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace secondtick::ui {

using namespace Qt::StringLiterals;
using delivery::Reason;
using delivery::ReasonState;

namespace {

constexpr int kReasons = 5;

/// The strongest first; among equals the order of the source page.
QList<Reason> strongestFirst(QList<Reason> reasons)
{
    std::stable_sort(reasons.begin(), reasons.end(),
                     [](const Reason &a, const Reason &b) { return a.state > b.state; });
    return reasons;
}

/// Reasons speak for themselves above; what is not one of them stands below.
QList<ReasonLine> otherLines(const delivery::DeliveryResult &result, const rules::RuleBook &rules)
{
    QList<ReasonLine> lines;
    for (const Finding &finding : result.findings) {
        const bool isReason = std::any_of(result.reasons.cbegin(), result.reasons.cend(),
                                          [&finding](const Reason &reason) { return reason.id == finding.id; });
        // The reasons above and the sentence under the heading say the same.
        const bool isSaid = finding.id.startsWith("recipient.country-"_L1) || finding.id == "delivery.undisclosed"_L1;
        if (isReason || isSaid)
            continue;
        const rules::FindingText text = rules.textFor(finding);
        lines.append({statusOf(rules.severityOf(finding)), text.title, text.meaning, {}});
    }
    return lines;
}

} // namespace

Status statusOf(ReasonState state)
{
    switch (state) {
    case ReasonState::Certain:
        return Status::Broken;
    case ReasonState::Likely:
        return Status::Warning;
    case ReasonState::RuledOut:
        return Status::Fine;
    case ReasonState::Unlikely:
    case ReasonState::Possible:
        break;
    }
    return Status::NotLooked;
}

QString stateWord(ReasonState state)
{
    switch (state) {
    //: How likely a reason is
    case ReasonState::Certain:
        return QCoreApplication::translate("Checklist", "Certain");
    case ReasonState::Likely:
        return QCoreApplication::translate("Checklist", "Likely");
    case ReasonState::Possible:
        return QCoreApplication::translate("Checklist", "Possible");
    case ReasonState::Unlikely:
        return QCoreApplication::translate("Checklist", "Unlikely");
    case ReasonState::RuledOut:
        return QCoreApplication::translate("Checklist", "Ruled out");
    }
    return {};
}

ReasonsCard::ReasonsCard(QWidget *parent)
    : QFrame(parent)
    , m_title(makeLabel(TextRole::Section, this))
    , m_questionLabel(makeLabel(TextRole::Note, this))
    , m_question(makeLinkButton(this))
    , m_otherTitle(makeLabel(TextRole::Section, this))
    , m_others(new QVBoxLayout)
{
    setObjectName(u"reasonsCard"_s);
    m_question->setObjectName(u"openQuestionButton"_s);
    QVBoxLayout *const column = makeCardOf(this);
    column->addWidget(m_title);
    column->addWidget(m_questionLabel);
    column->addWidget(m_question, 0, Qt::AlignLeading);
    for (int i = 0; i < kReasons; ++i) {
        if (i > 0)
            column->addWidget(makeRule(this));
        m_rows.append(new ReasonRow(this));
        m_rows.last()->setObjectName(u"reason%1"_s.arg(i));
        column->addWidget(m_rows.last());
    }
    column->addWidget(m_otherTitle);
    column->addLayout(m_others);
    m_others->setSpacing(style::kGrid);
    m_otherTitle->hide();
    connect(m_question, &QPushButton::clicked, this, &ReasonsCard::questionChosen);
}

void ReasonsCard::retranslate()
{
    m_title->setText(tr("What it can be"));
    m_questionLabel->setText(tr("The question that settles most:"));
    m_otherTitle->setText(tr("What else the answers show"));
}

void ReasonsCard::showResult(const delivery::DeliveryResult &result, const rules::RuleBook &rules,
                             const QString &question)
{
    m_question->setText(question);
    m_question->setVisible(!question.isEmpty());
    m_questionLabel->setVisible(!question.isEmpty());
    showReasons(result, rules);
    showFindings(result, rules);
}

void ReasonsCard::showReasons(const delivery::DeliveryResult &result, const rules::RuleBook &rules)
{
    const QList<Reason> reasons = strongestFirst(result.reasons);
    for (qsizetype i = 0; i < m_rows.size() && i < reasons.size(); ++i) {
        const Reason &reason = reasons.at(i);
        const ReasonLine line{statusOf(reason.state), titleText(reason, rules), whyText(reason, rules),
                              stateWord(reason.state)};
        m_rows.at(i)->setContent(line.status, line.title, line.why, line.word);
        if (i == 0)
            m_strongest = line;
    }
    tellNews();
}

/// Focus stays where the user answers, so a change at the top of the list is said.
void ReasonsCard::tellNews()
{
    const bool isNews = m_strongest.status == Status::Broken || m_strongest.status == Status::Warning;
    //: %1 how likely ("Certain"), %2 a reason why the message was not delivered
    const QString news = isNews ? tr("%1: %2").arg(m_strongest.word, m_strongest.title) : QString();
    if (news == m_told)
        return;
    m_told = news;
    if (!news.isEmpty())
        announce(this, news);
}

void ReasonsCard::showFindings(const delivery::DeliveryResult &result, const rules::RuleBook &rules)
{
    const QList<ReasonLine> lines = otherLines(result, rules);
    if (lines == m_otherLines) // most answers change nothing here, and making rows is slow
        return;
    m_otherLines = lines;
    while (QLayoutItem *item = m_others->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ReasonLine &line : lines) {
        auto *row = new ReasonRow(this);
        row->setContent(line.status, line.title, line.why, line.word);
        m_others->addWidget(row);
    }
    m_otherTitle->setVisible(!lines.isEmpty());
}

} // namespace secondtick::ui
