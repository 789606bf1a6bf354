#include "app/commands/command.h"
#include "app/live_run.h"
#include "app/report_form.h"
#include "app/words.h"

namespace secondtick::app {

using namespace Qt::StringLiterals;

namespace {

Outcome<ExitStatus> check(Invocation invocation)
{
    const CommonOptions &common = invocation.common;
    const Outcome<RunInputs> inputs = readRunInputs(invocation.parser);
    if (!inputs)
        return inputs.error();
    Outcome<LiveRun> run = LiveRun::prepare(*inputs, common, loadRules(common.rulesFolder));
    if (!run)
        return run.error();
    if (const Outcome<> secrets = run->readSecrets(LiveRun::EmptyInput::IsAText); !secrets)
        return secrets.error();
    run->run();
    return writeReport(run->report(), common);
}

ExitStatus runCheck(Invocation invocation)
{
    return statusOrComplaint(check(invocation));
}

} // namespace

Command checkCommand()
{
    return {
        u"check"_s,
        Words::tr("Checks an access token and what hangs on it. The token comes from standard input or --token-file; "
                  "no option takes it."),
        {Format::Text, Format::Json, Format::Markdown, Format::Html},
        runOptionList(),
        runCheck};
}

} // namespace secondtick::app
