#include "app/commands/command.h"
#include "app/facts_files.h"
#include "app/live_run.h"
#include "app/report_form.h"
#include "app/words.h"

namespace secondtick::app {

using namespace Qt::StringLiterals;

namespace {

Outcome<> takeEarlier(LiveRun &run, const FactsFiles &files)
{
    if (files.compare.isEmpty())
        return done();
    const Outcome<Snapshot> earlier = loadFacts(files.compare, u"--compare"_s);
    if (!earlier)
        return earlier.error();
    run.setEarlier(*earlier);
    return done();
}

Outcome<ExitStatus> judgeSaved(const RunInputs &inputs, const FactsFiles &files, const CommonOptions &common)
{
    if (inputs.isAsked())
        return wrongUse(Words::tr("--from asks nothing of Meta, so no option for a live run goes with it."));
    const Outcome<Snapshot> facts = loadFacts(files.from, u"--from"_s);
    if (!facts)
        return facts.error();
    Outcome<LiveRun> run = LiveRun::prepare(inputs, common, loadRules(common.rulesFolder));
    if (!run)
        return run.error();
    if (const Outcome<> earlier = takeEarlier(*run, files); !earlier)
        return earlier.error();
    run->openFacts(*facts);
    return writeReport(run->report(), common);
}

Outcome<ExitStatus> checkLive(const RunInputs &inputs, const FactsFiles &files, const CommonOptions &common)
{
    Outcome<LiveRun> run = LiveRun::prepare(inputs, common, loadRules(common.rulesFolder));
    if (!run)
        return run.error();
    if (const Outcome<> earlier = takeEarlier(*run, files); !earlier)
        return earlier.error();
    if (const Outcome<> secrets = run->readSecrets(LiveRun::EmptyInput::IsAText); !secrets)
        return secrets.error();
    run->run();
    Outcome<ExitStatus> status = writeReport(run->report(), common);
    if (files.save.isEmpty())
        return status;
    const Outcome<> saved = saveFacts(files.save, run->facts(), common);
    return saved ? status : saved.error();
}

Outcome<ExitStatus> check(Invocation invocation)
{
    const Outcome<RunInputs> inputs = readRunInputs(invocation.parser);
    if (!inputs)
        return inputs.error();
    const Outcome<FactsFiles> files = readFactsOptions(invocation.parser, invocation.common);
    if (!files)
        return files.error();
    return files->from.isEmpty() ? checkLive(*inputs, *files, invocation.common)
                                 : judgeSaved(*inputs, *files, invocation.common);
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
        runOptionList() + factsOptionList(),
        runCheck};
}

} // namespace secondtick::app
