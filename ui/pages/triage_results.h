#pragma once

#include "pages/groups_card.h"
#include "pages/log_export.h"
#include "triage/conclusion.h"

#include <QWidget>

class QVBoxLayout;

namespace secondtick::ui {

class FindingCard;
class HoursCard;

/// A group of failures as a finding card shows it: the catalogue's words, and how many, who, when as what it rests on.
report::ReportFinding cardFor(const triage::Conclusion &conclusion);

/// All that was counted in logs: what could not be read, totals, what to fix first or the reason chosen in the table,
/// the hours, what Meta said meanwhile, and where to take it. Made anew for each result.
class TriageResults final : public QWidget
{
    Q_OBJECT
public:
    /// `logs` must outlive it.
    TriageResults(const triage::CountedLogs &logs, std::function<report::Report()> report, QWidget *parent = nullptr);

    LogExport *exporter() const { return m_export; }

    /// What the user did to it: done again when it is made anew in another language.
    struct View
    {
        int group = 0;
        GroupsCard::View table;
        QList<bool> open;
    };
    View view() const;
    void setView(const View &view);

private:
    void showGroups(QVBoxLayout *column);
    void choose(int group);

    const triage::CountedLogs &m_logs;
    LogExport *m_export = nullptr;
    GroupsCard *m_groups = nullptr; ///< null without failures
    HoursCard *m_hours = nullptr;
    int m_group = 0;
    FindingCard *m_card = nullptr;
    QVBoxLayout *m_place = nullptr; ///< holds the card of the chosen group
};

} // namespace secondtick::ui
