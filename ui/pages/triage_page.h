#pragma once

#include "report/report.h"
#include "triage/triage_run.h"
#include "wizard/base_page.h"
#include "wizard/session.h"

#include <QElapsedTimer>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace secondtick::ui {

class Notice;
class TriageResults;

/// "Many failures in a log": files, chosen or dropped, are counted on threads of their own while the window stays free;
/// then totals, what to fix first, all groups, and when it happened. Nothing leaves this computer, and nothing is
/// written beside the log.
class TriagePage final : public BasePage
{
    Q_OBJECT
public:
    /// `session` must outlive the page.
    explicit TriagePage(Session &session, QWidget *parent = nullptr);

    StepSummary summary() const override;
    std::optional<int> percentDone() const override;
    /// Begins to read these, in place of what was read before. Of folders with very many files the first only, unless
    /// all are asked for.
    enum class Files
    {
        First,
        All
    };
    void open(const QStringList &paths, Files files = Files::First);
    bool isReading() const { return m_isReading; }

signals:
    void read(); ///< the results are shown
    void nextWanted(); ///< to the report

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildChooser();
    void askForFiles();
    void askForFolder();
    void showProgress();
    void onRead(const triage::CountedLogs &logs);
    void showResults();
    void sayWhatWasFound(const triage::CountedLogs &logs);
    report::Report teamReport() const;

    Session &m_session;
    triage::TriageRun m_run;
    QStringList m_paths;
    bool m_isReading = false;
    QElapsedTimer m_since;
    QTimer m_tick;
    QLabel *m_hint = nullptr;
    QPushButton *m_files = nullptr;
    QPushButton *m_folder = nullptr;
    QPushButton *m_stop = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_progress = nullptr;
    Notice *m_found = nullptr;
    QPushButton *m_all = nullptr; ///< reads the files that were left out
    TriageResults *m_results = nullptr; ///< made anew for each result
};

} // namespace secondtick::ui
