#include "pages/check_page.h"

#include "diagnosis/diagnosis.h"
#include "pages/service_card.h"
#include "style/appearance.h"
#include "widgets/labels.h"
#include "widgets/notice.h"
#include "wizard/practice_control.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace secondtick::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kSlowAfter = 10s;
constexpr int kUsualCalls = 4; // only the length of the bar depends on it

QVBoxLayout *columnOf(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(style::kGrid);
    return column;
}

} // namespace

CheckPage::CheckPage(PracticeControl &practice, QWidget *parent)
    : BasePage(parent)
    , m_diagnosis(practice.diagnosis())
    , m_stop(new QPushButton(this))
{
    m_diagnosis.setWaitForService(true);
    QFrame *const card = makeCard(this);
    buildRunning();
    buildWaiting();
    cardLayout(card)->addWidget(m_running);
    cardLayout(card)->addWidget(m_waiting);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(style::kGrid);
    buttons->addWidget(m_retry);
    buttons->addWidget(m_stop);
    buttons->addStretch(1);
    cardLayout(card)->addSpacing(style::kGrid);
    cardLayout(card)->addLayout(buttons);
    addContent(card);
    m_serviceFrame = makeCard(this);
    m_service = new ServiceCard(practice, m_serviceFrame);
    cardLayout(m_serviceFrame)->addWidget(m_service);
    addContent(m_serviceFrame);

    m_stop->setObjectName(u"stopButton"_s);
    m_stop->setAutoDefault(false);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_diagnosis.cancel(); });
    connect(&m_diagnosis, &Diagnosis::stateChanged, this, &CheckPage::onStateChanged);
    connect(&m_diagnosis, &Diagnosis::progressChanged, this, &CheckPage::showProgress);
    retranslate();
}

void CheckPage::buildRunning()
{
    m_running = new QWidget(this);
    m_bar = new QProgressBar(m_running);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6); // as tall as a line of text it would say nothing more
    m_step = makeLabel(TextRole::Label, m_running);
    m_step->setObjectName(u"currentStep"_s);
    m_elapsed = makeLabel(TextRole::Muted, m_running);
    m_slow = makeLabel(TextRole::Muted, m_running);
    QVBoxLayout *const column = columnOf(m_running);
    column->addWidget(m_step);
    column->addWidget(m_bar);
    column->addWidget(m_elapsed);
    column->addWidget(m_slow);
}

void CheckPage::buildWaiting()
{
    m_waiting = new QWidget(this);
    m_clock = makeLabel(TextRole::Clock, m_waiting);
    m_clock->setObjectName(u"countdown"_s);
    m_waitText = makeLabel(TextRole::Body, m_waiting);
    QVBoxLayout *const column = columnOf(m_waiting);
    column->addWidget(m_clock);
    column->addWidget(m_waitText);
    m_retry = new QPushButton(this);
    m_retry->setObjectName(u"tryNowButton"_s);
    style::setButtonRole(m_retry, style::ButtonRole::Primary);
    m_retry->setAutoDefault(false);
    connect(m_retry, &QPushButton::clicked, this, [this] { m_diagnosis.retryNow(); });
}

StepSummary CheckPage::summary() const
{
    switch (m_diagnosis.state()) {
    case Diagnosis::State::Idle:
        return {};
    case Diagnosis::State::Running:
    case Diagnosis::State::Waiting:
        return {Status::Busy, {}};
    case Diagnosis::State::Cancelled:
        return {Status::Unknown, tr("Stopped")};
    case Diagnosis::State::Done:
        break;
    }
    const checks::Judgement judgement = m_diagnosis.judgement();
    int open = 0;
    for (const checks::CheckResult &check : judgement.checks)
        open += check.verdict == Verdict::CouldNotRun ? 1 : 0;
    if (open > 0)
        return {Status::Unknown, open == 1 ? tr("1 could not run") : tr("%n could not run", nullptr, open)};
    return {Status::Fine, tr("%n checks", nullptr, int(judgement.checks.size()))};
}

std::optional<int> CheckPage::percentDone() const
{
    constexpr int all = 100;
    return m_diagnosis.state() == Diagnosis::State::Running
        ? std::optional(m_bar->value() * all / qMax(1, m_bar->maximum()))
        : std::nullopt;
}

void CheckPage::initializePage()
{
    m_isWaitedFor = true;
    m_bar->setRange(0, kUsualCalls);
    m_bar->setValue(0);
    m_diagnosis.start();
    showProgress();
}

void CheckPage::cleanupPage()
{
    m_isWaitedFor = false; // Back: the end of this run must not move the wizard
    m_diagnosis.cancel();
}

bool CheckPage::isComplete() const
{
    return m_diagnosis.hasRun();
}

void CheckPage::onStateChanged()
{
    showHeading();
    showProgress();
    emit completeChanged();
    emit summaryChanged();
    if (m_diagnosis.hasRun() && m_isWaitedFor) {
        m_isWaitedFor = false;
        emit finished();
    }
}

void CheckPage::showProgress()
{
    const bool isWaiting = m_diagnosis.state() == Diagnosis::State::Waiting;
    m_running->setVisible(!isWaiting);
    m_waiting->setVisible(isWaiting);
    m_retry->setVisible(isWaiting);
    m_serviceFrame->setVisible(isWaiting);
    if (isWaiting) {
        const auto left = qMax(m_diagnosis.waitLeft(), 0s);
        m_clock->setText(u"%1:%2"_s.arg(left.count() / 60).arg(left.count() % 60, 2, 10, '0'_L1));
        //: %1 minutes and seconds, as in 4:07
        m_clock->setAccessibleName(tr("Next try in %1").arg(m_clock->text()));
        emit progressChanged();
        return;
    }
    const int answered = m_diagnosis.callsAnswered();
    m_bar->setMaximum(qMax(m_bar->maximum(), answered + 1));
    m_bar->setValue(qMax(m_bar->value(), answered));
    emit progressChanged();
    m_step->setText(stepSentence());
    const qint64 seconds = m_diagnosis.runningFor().count();
    m_elapsed->setText(tr("%1 s so far", "seconds, as a unit sign").arg(seconds));
    m_slow->setVisible(m_diagnosis.runningFor() >= kSlowAfter);
}

void CheckPage::showHeading()
{
    if (m_diagnosis.state() == Diagnosis::State::Waiting) {
        setHeading(tr("Meta's API is away for a moment"),
                   tr("Meta answered with error 2. Your token is not the cause."));
        announce(m_clock, heading());
    } else {
        setHeading(tr("Checking the token"), tr("Only reading: nothing is changed and no message is sent."));
    }
}

QString CheckPage::stepSentence() const
{
    const QString step = m_diagnosis.currentStep();
    if (step.isEmpty())
        return tr("Getting ready");
    if (step == "GET /debug_token"_L1)
        return tr("Asking what this token is");
    if (step == "GET /me/permissions"_L1)
        return tr("Reading what the token may do");
    if (step == "GET /me"_L1)
        return tr("Asking who the token belongs to");
    if (step == "GET /app"_L1)
        return tr("Asking which app the token belongs to");
    return tr("Reading the account and the number");
}

void CheckPage::retranslate()
{
    showHeading();
    m_bar->setAccessibleName(tr("Progress of the check"));
    m_slow->setText(
        tr("This takes longer than usual. The check goes on; you can stop it and see what is known so far."));
    m_waitText->setText(
        tr("Updates of the API may take it down for up to 5 minutes. We try again by ourselves when the "
           "time is over."));
    m_retry->setText(tr("Try now"));
    m_stop->setText(tr("Stop"));
    m_service->retranslate();
    showProgress();
}

} // namespace secondtick::ui
