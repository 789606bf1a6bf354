#include "app/live_run.h"

#include "app/input.h"
#include "app/stop_signal.h"
#include "app/terminal.h"
#include "app/words.h"

#include <QEventLoop>

#include <utility>

namespace secondtick::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds kUsualLimit = 120s;
constexpr std::chrono::seconds kLimitWithWaiting = 420s;
constexpr std::chrono::milliseconds kOptionalInputWait = 300ms; // a pipe that stays open must not hold us up
constexpr qint64 kLargestText = 1024LL * 1024;
constexpr qint64 kLargestAppSecret = 4096;

} // namespace

LiveRun::LiveRun(RunInputs inputs, CommonOptions options)
    : m_inputs(std::move(inputs))
    , m_options(std::move(options))
{
}

std::chrono::seconds LiveRun::runLimit() const
{
    return m_options.timeout.value_or(m_inputs.waitForService ? kLimitWithWaiting : kUsualLimit);
}

Outcome<LiveRun> LiveRun::prepare(const RunInputs &inputs, const CommonOptions &options,
                                  const rules::RuleBookPtr &rules)
{
    LiveRun run(inputs, options);
    if (!inputs.practice.isEmpty()) {
        Outcome<PracticeWorld> world = openPractice(inputs.practice);
        if (!world)
            return world.error();
        run.m_practice = std::move(world).value();
    }
    if (const Outcome<> built = run.buildDiagnosis(rules); !built)
        return built.error();
    return run;
}

Outcome<> LiveRun::buildDiagnosis(const rules::RuleBookPtr &rules)
{
    const ServiceOptions services{m_options.endpoint, m_options.caFile, m_options.now, runLimit()};
    Outcome<Diagnosis::Setup> setup = diagnosisSetup(services, rules);
    if (m_practice)
        setup = practiceSetup(*m_practice, services, rules);
    if (!setup)
        return setup.error();
    m_diagnosis = std::make_unique<Diagnosis>(*setup);
    m_diagnosis->setWaitForService(m_inputs.waitForService);
    m_diagnosis->setDeep(m_inputs.deep);
    return done();
}

Outcome<> LiveRun::readSecrets(EmptyInput empty)
{
    if (m_practice) {
        offerScenario(m_practice->scenario, *m_diagnosis);
        m_hasText = true;
    }
    if (!m_inputs.appId.isEmpty())
        m_diagnosis->setNamedApp(m_inputs.appId);
    if (!m_inputs.accountId.isEmpty())
        m_diagnosis->setAccountId(m_inputs.accountId);
    if (!m_inputs.numberId.isEmpty())
        m_diagnosis->setNumberId(m_inputs.numberId);
    if (Outcome<> secret = readAppSecret(); !secret)
        return secret;
    return readToken(empty);
}

Outcome<> LiveRun::readAppSecret()
{
    if (m_inputs.appSecretFile.isEmpty())
        return done();
    Outcome<QByteArray> bytes = readInputFile(m_inputs.appSecretFile, {kLargestAppSecret, runLimit(), {}});
    if (!bytes)
        return wrongUse(Words::tr("--app-secret-file: %1").arg(bytes.error().text));
    QString text = QString::fromUtf8(*bytes);
    wipe(*bytes);
    AppCredentials credentials = AppCredentials::read(text);
    Secret::wipe(text);
    if (credentials.secret.isEmpty()) {
        return wrongUse(Words::tr("--app-secret-file: this file holds no app secret. It is 32 characters of 0-9 and "
                                  "a-f, alone or after the app's id and a |."));
    }
    m_diagnosis->setAppCredentials(std::move(credentials));
    return done();
}

Outcome<QByteArray> LiveRun::readTokenBytes(EmptyInput empty) const
{
    const bool mayBeAbsent = m_practice || empty == EmptyInput::IsNoText;
    const bool isNamed = m_inputs.tokenFile == "-"_L1; // then it is worth waiting for
    InputLimits limits{kLargestText, runLimit(), {}};
    if (!m_inputs.tokenFile.isEmpty() && !isNamed)
        return readInputFile(m_inputs.tokenFile, limits);
    if (isInputTerminal()) {
        if (mayBeAbsent && !isNamed)
            return QByteArray();
        complain(Words::tr("Paste the access token and press Enter. It is not shown."));
        return readUnseen(kLargestText);
    }
    if (mayBeAbsent && !isNamed)
        limits.firstByte = kOptionalInputWait;
    return readInput(limits);
}

Outcome<> LiveRun::readToken(EmptyInput empty)
{
    Outcome<QByteArray> bytes = readTokenBytes(empty);
    if (!bytes && !m_inputs.tokenFile.isEmpty())
        return wrongUse(Words::tr("--token-file: %1").arg(bytes.error().text));
    if (!bytes)
        return bytes.error();
    const bool mayBeAbsent = m_practice || empty == EmptyInput::IsNoText;
    if (mayBeAbsent && m_inputs.tokenFile.isEmpty() && bytes->trimmed().isEmpty())
        return done();
    return offer(*bytes);
}

Outcome<> LiveRun::offer(QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    wipe(bytes);
    m_hasText = true;
    if (m_diagnosis->offerText(text) == PasteVerdict::AskWhich)
        return wrongUse(Words::tr("There are several different access tokens in this text. Hand over exactly one."));
    return done();
}

void LiveRun::setAnswers(const delivery::Answers &answers)
{
    m_walksChecklist = true;
    m_diagnosis->setAnswers(answers);
}

void LiveRun::tellState() const
{
    if (m_diagnosis->state() != Diagnosis::State::Waiting)
        return;
    const auto seconds = int(m_diagnosis->waitLeft().count());
    //: %1 seconds
    tell(m_options.verbosity, Words::tr("The service is being updated (code 2). Next try in %1 s.").arg(seconds));
}

void LiveRun::run()
{
    QEventLoop loop;
    const StopSignal stop;
    const Diagnosis *diagnosis = m_diagnosis.get();
    const Verbosity verbosity = m_options.verbosity;
    QObject::connect(&stop, &StopSignal::received, m_diagnosis.get(), &Diagnosis::cancel);
    QObject::connect(diagnosis, &Diagnosis::stateChanged, &loop, [this, diagnosis, &loop]() {
        tellState();
        if (diagnosis->hasRun())
            loop.quit();
    });
    QObject::connect(diagnosis, &Diagnosis::progressChanged, &loop,
                     [diagnosis, verbosity, lastStep = QString()]() mutable {
                         const QString step = diagnosis->currentStep();
                         if (!step.isEmpty() && step != std::exchange(lastStep, step))
                             tell(verbosity, step);
                     });
    m_diagnosis->start();
    loop.exec();
    m_diagnosis->forgetSecrets();
}

void LiveRun::openFacts(const Snapshot &facts)
{
    m_diagnosis->openFacts(facts);
}

void LiveRun::setEarlier(const Snapshot &facts)
{
    m_diagnosis->setEarlier(facts);
}

const Snapshot &LiveRun::facts() const
{
    return m_diagnosis->snapshot();
}

report::Report LiveRun::report() const
{
    report::ReportInput input;
    input.snapshot = m_diagnosis->snapshot();
    input.judgement = m_diagnosis->judgement();
    input.savedFactsOf = m_diagnosis->savedFactsOf();
    input.comparison = m_diagnosis->comparison();
    input.earlier = m_diagnosis->earlier();
    if (m_walksChecklist) {
        input.answers = m_diagnosis->answers();
        input.delivery = m_diagnosis->delivery();
    }
    if (m_walksChecklist && m_diagnosis->answers().isEmpty()) // the diagnosis leaves an unanswered checklist alone
        checks::addFindings(input.judgement, input.delivery->findings, m_diagnosis->rules());
    input.rules = m_diagnosis->ruleBook();
    input.generatedAt = m_options.now.value_or(SystemClock().now());
    input.hasTokenRun = m_diagnosis->hasRun();
    return report::Report::build(input, m_options.audience);
}

} // namespace secondtick::app
