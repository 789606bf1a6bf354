#include "app/commands/command.h"
#include "app/input.h"
#include "app/live_run.h"
#include "app/report_form.h"
#include "app/words.h"
#include "delivery/answers.h"

namespace secondtick::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestAnswers = 1024LL * 1024;

Outcome<QByteArray> readAnswersBytes(const QString &path, std::chrono::milliseconds wait)
{
    const InputLimits limits{kLargestAnswers, wait, {}};
    Outcome<QByteArray> bytes = path == "-"_L1 ? readInput(limits) : readInputFile(path, limits);
    if (!bytes)
        return wrongUse(Words::tr("--answers: %1").arg(bytes.error().text));
    if (bytes->size() > kLargestAnswers)
        return wrongUse(Words::tr("--answers: This file is larger than it can sensibly be."));
    return bytes;
}

Outcome<delivery::Answers> readAnswers(Invocation invocation, const rules::RuleBook &rules)
{
    using namespace std::chrono_literals;
    const QString path = invocation.parser.value(u"answers"_s);
    if (path.isEmpty())
        return wrongUse(Words::tr("'delivery' needs --answers FILE with what is known about the message; - is standard "
                                  "input."));
    const Outcome<QByteArray> bytes = readAnswersBytes(path, invocation.common.timeout.value_or(120s));
    if (!bytes)
        return bytes.error();
    Outcome<delivery::Answers> answers = delivery::Answers::fromJson(*bytes, rules);
    if (!answers)
        return wrongUse(Words::tr("--answers: %1").arg(answers.error().text));
    return answers;
}

/// A token on standard input is looked for only when an option says that there is more to check than the answers: a
/// loop over answer files must not lose its own input to this command.
bool wantsRun(const RunInputs &inputs, const CommonOptions &common)
{
    return inputs.isAsked() || common.endpoint.isLoopback();
}

bool needsInputTwice(Invocation invocation, const RunInputs &inputs)
{
    const bool tokenFromInput =
        inputs.tokenFile == "-"_L1 || (inputs.tokenFile.isEmpty() && inputs.practice.isEmpty() && inputs.isAsked());
    return tokenFromInput && invocation.parser.value(u"answers"_s) == "-"_L1;
}

Outcome<ExitStatus> walkChecklist(Invocation invocation)
{
    const CommonOptions &common = invocation.common;
    const Outcome<RunInputs> inputs = readRunInputs(invocation.parser);
    if (!inputs)
        return inputs.error();
    if (needsInputTwice(invocation, *inputs))
        return wrongUse(Words::tr("Answers and token cannot both come from standard input."));
    const rules::RuleBookPtr rules = loadRules(common.rulesFolder);
    const Outcome<delivery::Answers> answers = readAnswers(invocation, *rules);
    if (!answers)
        return answers.error();
    Outcome<LiveRun> run = LiveRun::prepare(*inputs, common, rules);
    if (!run)
        return run.error();
    run->setAnswers(*answers);
    if (wantsRun(*inputs, common)) {
        const auto empty = inputs->isAsked() ? LiveRun::EmptyInput::IsAText : LiveRun::EmptyInput::IsNoText;
        if (const Outcome<> secrets = run->readSecrets(empty); !secrets)
            return secrets.error();
        if (run->hasText())
            run->run();
    }
    return writeReport(run->report(), common);
}

ExitStatus runDelivery(Invocation invocation)
{
    return statusOrComplaint(walkChecklist(invocation));
}

} // namespace

Command deliveryCommand()
{
    QList<QCommandLineOption> options{
        {u"answers"_s, Words::tr("What is known about the message, as JSON; - is standard input."), u"FILE"_s}};
    return {u"delivery"_s,
            Words::tr("Walks the checklist for one message that was not delivered. With a token as well (see the "
                      "options of check), the checks run too."),
            {Format::Text, Format::Json, Format::Markdown, Format::Html},
            options + runOptionList(),
            runDelivery};
}

} // namespace secondtick::app
