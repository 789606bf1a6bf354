#pragma once

#include "pages/save_dialog.h"
#include "report/report.h"

#include <QFrame>

namespace secondtick::ui {

class Notice;

/// Saves what was counted as a table or as JSON, and leads to the report. Customers are masked in all of them; ids of
/// the business are as the team may read them.
class LogExport final : public QFrame
{
    Q_OBJECT
public:
    /// `report` is built anew for each saving.
    explicit LogExport(std::function<report::Report()> report, QWidget *parent = nullptr);

    /// For tests: answers in place of the user.
    void setSaveDialog(const SaveDialog &dialog) { m_askWhereToSave = dialog; }

signals:
    void saved();
    void reportWanted();

private:
    void save(const QString &suffix, const QString &kind, QByteArray (*write)(const report::Report &));

    std::function<report::Report()> m_report;
    SaveDialog m_askWhereToSave = askWhereToSave;
    Notice *m_notice = nullptr;
};

} // namespace secondtick::ui
