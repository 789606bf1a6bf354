#include "diagnosis/diagnosis.h"

#include "diagnosis/run.h"

namespace secondtick {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool isTwiceTheSame(QStringView text)
{
    return text.size() % 2 == 0 && !text.isEmpty() && text.first(text.size() / 2) == text.last(text.size() / 2);
}

/// Nothing pasted at all reads like an empty text.
Snapshot::UnusablePaste unusable(const PastedText &pasted)
{
    return {toWord(pasted.verdict()), pasted.message().isEmpty() ? u"empty"_s : pasted.message()};
}

} // namespace

Diagnosis::Diagnosis(Setup setup, QObject *parent)
    : QObject(parent)
    , m_setup(std::move(setup))
{
    m_limit.setSingleShot(true);
    m_second.setInterval(1s);
    connect(&m_limit, &QTimer::timeout, this, &Diagnosis::onOutOfTime);
    connect(&m_second, &QTimer::timeout, this, &Diagnosis::tick);
}

Diagnosis::~Diagnosis() = default;

PasteVerdict Diagnosis::offerText(QString &text)
{
    cancel();
    m_pasted = PastedText::read(text);
    const PasteVerdict verdict = m_pasted.verdict();
    m_tokenIsTwiceTheSame = isTwiceTheSame(QStringView(text).trimmed());
    Secret::wipe(text);
    m_token = Secret();
    if (verdict == PasteVerdict::Accept || verdict == PasteVerdict::AcceptCleaned)
        m_token = m_pasted.takeToken();
    emit tokenChanged();
    return verdict;
}

void Diagnosis::confirmToken(int index)
{
    if (index < 0 || index >= int(m_pasted.tokens().size()))
        return;
    cancel();
    m_token = m_pasted.takeToken(index);
    emit tokenChanged();
}

void Diagnosis::forgetSecrets()
{
    cancel();
    m_token = Secret();
    m_app = AppCredentials();
    m_pasted = PastedText();
    emit tokenChanged();
}

void Diagnosis::setAppCredentials(AppCredentials credentials)
{
    cancel();
    m_app = std::move(credentials);
}

void Diagnosis::setAnswers(const delivery::Answers &answers)
{
    m_answers = answers;
    emit answersChanged();
}

Snapshot Diagnosis::givenByUser() const
{
    Snapshot snapshot;
    snapshot.practice = m_setup.practice;
    snapshot.startedAt = m_setup.clock->now();
    snapshot.appSecretGiven = hasAppSecret();
    snapshot.namedAppId = m_namedApp;
    snapshot.givenAccountId = m_accountId;
    snapshot.givenNumberId = m_numberId;
    if (hasToken()) {
        snapshot.tokenFingerprint = m_token.fingerprint();
        snapshot.tokenLength = m_token.length();
        snapshot.tokenIsTwiceTheSame = m_tokenIsTwiceTheSame;
    } else {
        snapshot.unusablePaste = unusable(m_pasted);
    }
    return snapshot;
}

void Diagnosis::start()
{
    keepAsEarlier();
    m_run.reset();
    m_again.reset();
    m_obstacleOfAgain.reset();
    m_isFromFile = false;
    m_callsAnswered = 0;
    m_limit.start(m_setup.runLimit);
    m_running.start();
    beginRun();
}

void Diagnosis::beginRun()
{
    m_snapshot = givenByUser();
    m_currentStep.clear();
    m_second.start();
    setState(State::Running);
    if (!hasToken()) { // nothing to send: the judgement says why, but not before start() has returned
        QTimer::singleShot(0, this, [this] { onGathered(); });
        return;
    }
    m_run = std::make_unique<Run>(m_setup, Run::Given{m_token, m_app, m_snapshot, m_deep, {}});
    SnapshotGatherer &gatherer = m_run->gatherer();
    connect(&gatherer, &SnapshotGatherer::stepStarted, this, [this](const QString &label) {
        m_currentStep = label;
        emit progressChanged();
    });
    connect(&gatherer, &SnapshotGatherer::stepAnswered, this, [this] {
        ++m_callsAnswered;
        emit progressChanged();
    });
    // Queued: the run must not be destroyed while its own call is still on the stack.
    connect(&gatherer, &SnapshotGatherer::finished, this, &Diagnosis::onGathered, Qt::QueuedConnection);
    gatherer.start();
}

void Diagnosis::onGathered()
{
    if (m_state != State::Running)
        return;
    if (m_run)
        m_snapshot = m_run->gatherer().snapshot();
    if (m_waitForService && isServiceDown() && m_limit.remainingTimeAsDuration() > m_setup.serviceWait)
        beginWaiting();
    else
        endRun(State::Done);
}

void Diagnosis::endRun(State state)
{
    m_limit.stop();
    m_second.stop();
    m_waitLeft = 0s;
    m_currentStep.clear();
    m_run.reset();
    setState(state);
}

void Diagnosis::cancel()
{
    if (m_again)
        endAgain();
    if (m_state != State::Running && m_state != State::Waiting)
        return;
    if (m_run) {
        m_run->stop();
        m_snapshot = m_run->gatherer().snapshot();
    }
    m_snapshot.cancelled = true;
    // The caller may be a slot of the run's own objects: let it return before they go.
    if (m_run) {
        std::shared_ptr<Run> ended = std::move(m_run);
        QTimer::singleShot(0, this, [ended] {});
    }
    endRun(State::Cancelled);
}

void Diagnosis::onOutOfTime()
{
    if (m_again) {
        m_obstacleOfAgain = Error{ErrorKind::Timeout, {}, m_currentStep, u"deadline"_s};
        endAgain();
        return;
    }
    if (m_state == State::Waiting) {
        endRun(State::Done);
        return;
    }
    if (m_run) {
        m_run->stop();
        m_snapshot = m_run->gatherer().snapshot();
    }
    if (!m_snapshot.inspection.wasAsked()) {
        m_snapshot.inspection.source = m_currentStep;
        m_snapshot.inspection.at = m_setup.clock->now();
        m_snapshot.inspection.failure =
            ReadFailure{{ErrorKind::Timeout, {}, m_currentStep, u"deadline"_s}, {}, false, false, {}};
    }
    endRun(State::Done);
}

void Diagnosis::checkAgain(const Finding &finding)
{
    if (!hasRun() || !hasToken() || m_isFromFile || m_again)
        return;
    const GatherScope scope{checks::partsUnder(finding),
                            m_snapshot.accountOf(finding.subject.kind, finding.subject.id)};
    const Snapshot begun = scope.isEverything() ? givenByUser() : m_snapshot;
    m_obstacleOfAgain.reset();
    m_again = std::make_unique<Run>(m_setup, Run::Given{m_token, m_app, begun, m_deep, scope});
    connect(&m_again->gatherer(), &SnapshotGatherer::finished, this, &Diagnosis::onReadAgain, Qt::QueuedConnection);
    m_limit.start(m_setup.runLimit);
    m_again->gatherer().start();
    emit progressChanged();
}

void Diagnosis::onReadAgain()
{
    if (!m_again)
        return;
    m_obstacleOfAgain = m_again->gatherer().obstacle();
    if (!m_obstacleOfAgain) { // else what is known already is better than nothing
        keepAsEarlier();
        m_snapshot = m_again->gatherer().snapshot();
    }
    endAgain();
}

/// The caller may be a slot of the run's own objects: let it return before they go.
void Diagnosis::endAgain()
{
    m_limit.stop();
    m_again->stop();
    std::shared_ptr<Run> ended = std::move(m_again);
    QTimer::singleShot(0, this, [ended] {});
    emit stateChanged();
}

bool Diagnosis::isServiceDown() const
{
    const auto isFault = [](const auto &fact) { return fact.failure && fact.failure->isServiceFault; };
    const ReadFailure *chain = m_snapshot.obstacleOfChain();
    return isFault(m_snapshot.inspection) || isFault(m_snapshot.myPermissions) || (chain && chain->isServiceFault);
}

void Diagnosis::beginWaiting()
{
    m_run.reset();
    m_waitLeft = m_setup.serviceWait;
    setState(State::Waiting);
    emit progressChanged();
}

void Diagnosis::retryNow()
{
    if (m_state == State::Waiting)
        beginRun();
}

void Diagnosis::tick()
{
    if (m_state == State::Waiting && --m_waitLeft <= 0s)
        beginRun();
    else
        emit progressChanged();
}

std::chrono::seconds Diagnosis::runningFor() const
{
    return m_running.isValid() ? std::chrono::seconds(m_running.elapsed() / 1000) : 0s;
}

void Diagnosis::setState(State state)
{
    m_state = state;
    emit stateChanged();
}

} // namespace secondtick
