#include "pages/node_details.h"

#include "base/untrusted_text.h"
#include "report/outline.h"
#include "report/words.h"
#include "style/appearance.h"
#include "widgets/copy_button.h"
#include "widgets/flow_layout.h"
#include "widgets/labels.h"
#include "widgets/notice.h"
#include "widgets/shown_text.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace secondtick::ui {

using namespace Qt::StringLiterals;
using report::Words;

NodeDetails::NodeDetails(const report::Report &report, QWidget *parent)
    : QWidget(parent)
    , m_report(report)
    , m_text(makeLabel(TextRole::Body, this))
    , m_ids(new QWidget(this))
{
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::kGrid, 0, style::kGrid, style::kGrid);
    column->setSpacing(style::kGrid);
    column->addWidget(m_text);
    column->addWidget(m_ids);
    setVisible(false);
}

void NodeDetails::show(const QString &node)
{
    m_node = node;
    setVisible(!node.isEmpty());
    showIds(node);
    for (const checks::ChainNode &candidate : m_report.chain) {
        if (candidate.node == node)
            m_text->setText(textOf(candidate));
    }
    if (!node.isEmpty())
        announce(m_text, m_text->text());
}

/// A link for each id of the node, to copy it for somebody who asks for it.
void NodeDetails::showIds(const QString &node)
{
    qDeleteAll(m_ids->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    delete m_ids->layout();
    auto *row = new FlowLayout(2 * style::kGrid, m_ids);
    row->setContentsMargins({});
    constexpr int most = 10;
    for (const checks::ChainNode &each : m_report.nodes) {
        if (each.node != node || each.id.isEmpty() || row->count() == most)
            continue;
        QString id = visibleText(report::nodeId(each));
        //: %1 an id: a number that Meta gives to an account, an app or a phone number
        const QString caption = inOrder(tr("Copy %1").arg(id));
        row->addWidget(makeCopyButton(
            caption, [id] { return id; }, m_ids, caption));
    }
    m_ids->setVisible(row->count() > 0);
}

QString NodeDetails::textOf(const checks::ChainNode &node) const
{
    //: Node of the chain: %1 "Token", "App" …, %2 "Fine", "Broken here" …
    QStringList lines{tr("%1: %2").arg(Words::node(node.node), Words::nodeState(node.state))};
    if (node.node == "token"_L1) {
        const QList<report::Row> rows = report::tokenRows(m_report);
        for (const report::Row &row : rows)
            //: One fact: %1 its name, %2 its value
            lines.append(tr("%1: %2").arg(row.label, visibleText(row.value)));
    } else if (node.count > 1) {
        for (const checks::ChainNode &each : m_report.nodes) {
            if (each.node == node.node)
                //: One of several accounts or numbers: %1 name and id, %2 "Fine", "Broken here" …
                lines.append(tr("%1: %2").arg(visibleText(report::nodeDetail(each)), Words::nodeState(each.state)));
        }
    } else if (const QString detail = report::nodeDetail(node); !detail.isEmpty()) {
        lines.append(visibleText(detail));
    }
    for (const report::ReportFinding &finding : m_report.findings) {
        if (finding.finding.subject.kind == node.node)
            lines.append(u"• "_s + visibleText(finding.text.title));
    }
    for (QString &line : lines)
        line = inOrder(line);
    return lines.join(u'\n');
}

} // namespace secondtick::ui
