#pragma once

#include "wizard/base_page.h"

class QFrame;
class QLabel;
class QProgressBar;
class QPushButton;

namespace secondtick {
class Diagnosis;
}

namespace secondtick::ui {

class PracticeControl;
class ServiceCard;

/// The one waiting page: starts the run when it appears, says what is being asked, can be stopped, counts down while
/// the platform's own interface is away, and moves on by itself through the event queue.
class CheckPage final : public BasePage
{
    Q_OBJECT
public:
    /// `practice` must outlive the page.
    explicit CheckPage(PracticeControl &practice, QWidget *parent = nullptr);

    StepSummary summary() const override;
    std::optional<int> percentDone() const override;
    void initializePage() override;
    void cleanupPage() override;
    bool isComplete() const override;

signals:
    /// There are results to look at, and this page is still the one being looked at.
    void finished();

protected:
    void retranslate() override;

private:
    void buildRunning();
    void buildWaiting();
    void onStateChanged();
    void showProgress();
    void showHeading();
    QString stepSentence() const;

    Diagnosis &m_diagnosis;
    QWidget *m_running = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_step = nullptr;
    QLabel *m_elapsed = nullptr;
    QLabel *m_slow = nullptr;
    QWidget *m_waiting = nullptr;
    QLabel *m_clock = nullptr;
    QLabel *m_waitText = nullptr;
    QPushButton *m_retry = nullptr;
    QFrame *m_serviceFrame = nullptr; ///< shown while waiting
    ServiceCard *m_service = nullptr;
    QPushButton *m_stop = nullptr;
    bool m_isWaitedFor = false; ///< Back was not pressed since the run started
};

} // namespace secondtick::ui
