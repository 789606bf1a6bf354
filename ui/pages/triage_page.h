#pragma once

#include "triage/conclusion.h"
#include "wizard/base_page.h"
#include "wizard/session.h"

#include <QElapsedTimer>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace secondtick::ui {

class FindingCard;
class Notice;

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
    /// Begins to read these, in place of what was read before.
    void open(const QStringList &paths);
    bool isReading() const { return m_isReading; }

signals:
    void read(); ///< the results are shown

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildChooser();
    void askForFiles();
    void askForFolder();
    void showProgress();
    void onRead(const triage::TriageResult &result);
    void show();
    void showFailures(QVBoxLayout *column);
    void showHours(QVBoxLayout *column);
    void showConclusion(int index);

    Session &m_session;
    triage::TriageRun m_run;
    triage::TriageResult m_result;
    QList<triage::Conclusion> m_conclusions;
    bool m_isReading = false;
    bool m_hasResult = false;
    QElapsedTimer m_since;
    QTimer m_tick;
    QLabel *m_hint = nullptr;
    QPushButton *m_files = nullptr;
    QPushButton *m_folder = nullptr;
    QPushButton *m_stop = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_progress = nullptr;
    Notice *m_found = nullptr;
    QWidget *m_body = nullptr; ///< made anew for each result
    QTableWidget *m_table = nullptr;
    QVBoxLayout *m_group = nullptr; ///< holds the card of the chosen one
    FindingCard *m_card = nullptr;
};

} // namespace secondtick::ui
