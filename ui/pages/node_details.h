#pragma once

#include "report/report.h"

#include <QWidget>

class QLabel;

namespace secondtick::ui {

/// What is known of one part of the chain: its state, its facts or its several accounts and numbers, what was found,
/// and a link for each id to copy it. Hidden until a part is chosen.
class NodeDetails final : public QWidget
{
    Q_OBJECT
public:
    /// `report` must outlive it.
    explicit NodeDetails(const report::Report &report, QWidget *parent = nullptr);

    /// "token", "app" …; empty hides it.
    void show(const QString &node);
    const QString &node() const { return m_node; }

private:
    QString textOf(const checks::ChainNode &node) const;
    void showIds(const QString &node);

    const report::Report &m_report;
    QString m_node;
    QLabel *m_text = nullptr;
    QWidget *m_ids = nullptr;
};

} // namespace secondtick::ui
