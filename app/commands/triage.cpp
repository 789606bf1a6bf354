#include "app/commands/command.h"
#include "app/output.h"
#include "app/report_form.h"
#include "app/services.h"
#include "app/stop_signal.h"
#include "app/words.h"
#include "base/clock.h"
#include "checks/judgement.h"
#include "triage/triage_run.h"

#include <QEventLoop>
#include <QTimer>

#include <chrono>

namespace secondtick::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using triage::CountedLogs; // lupdate takes a name with :: before a function for its class

namespace {

/// Reads all of it while progress is told every few seconds; Ctrl-C ends the reading and keeps what was counted.
CountedLogs readAll(const triage::TriageOptions &options, const rules::RuleBookPtr &rules, Verbosity verbosity)
{
    triage::TriageRun run(rules);
    CountedLogs logs;
    QEventLoop loop;
    QObject::connect(&run, &triage::TriageRun::finished, &loop, [&](const CountedLogs &read) {
        logs = read;
        loop.quit();
    });
    const StopSignal stop;
    QObject::connect(&stop, &StopSignal::received, &run, [&run] { run.cancel(); });
    QTimer timer;
    timer.setInterval(5s);
    QObject::connect(&timer, &QTimer::timeout, &run, [&] {
        constexpr qint64 mebibyte = 1024LL * 1024;
        const qint64 doneSoFar = run.progress().bytesDone / mebibyte;
        //: %1 and %2 sizes in MiB
        tell(verbosity, Words::tr("Read: %1 of %2 MiB.").arg(doneSoFar).arg(run.progress().bytesTotal / mebibyte));
    });
    timer.start();
    run.start(options);
    loop.exec();
    return logs;
}

report::Report reportOf(CountedLogs logs, const rules::RuleBookPtr &rules, const CommonOptions &common)
{
    report::ReportInput input;
    input.judgement = checks::notRun(*rules);
    input.logs = std::move(logs);
    input.rules = rules;
    input.generatedAt = common.now.value_or(SystemClock().now());
    input.hasTokenRun = false;
    return report::Report::build(input, common.audience);
}

Outcome<> writeTable(const QString &path, const report::Report &report, Overwrite overwrite)
{
    if (path.isEmpty())
        return done();
    const Outcome<> written = writeWholeFile(path, report::writeCsv(report), overwrite);
    if (!written)
        return wrongUse(Words::tr("--csv: %1").arg(written.error().text));
    return done();
}

Outcome<ExitStatus> countLogs(Invocation invocation)
{
    const CommonOptions &common = invocation.common;
    const QString table = invocation.parser.value(u"csv"_s);
    if (const Outcome<> target = checkTarget(table, u"--csv"_s, common.overwrite); !target)
        return target.error();
    triage::TriageOptions options;
    options.paths = invocation.parser.positionalArguments();
    if (options.paths.isEmpty())
        return wrongUse(Words::tr("'triage' needs the logs to read; - is standard input."));
    options.now = common.now.value_or(SystemClock().now()).toSecsSinceEpoch();
    const rules::RuleBookPtr rules = loadRules(common.rulesFolder);
    const report::Report report = reportOf(readAll(options, rules, common.verbosity), rules, common);
    if (const Outcome<> written = writeTable(table, report, common.overwrite); !written)
        return written.error();
    return writeReport(report, common);
}

ExitStatus runTriage(Invocation invocation)
{
    return statusOrComplaint(countLogs(invocation));
}

} // namespace

Command triageCommand()
{
    return {u"triage"_s,
            Words::tr("Counts webhook logs of any size: which messages failed, why, and what to fix first. Takes "
                      "files, folders, or - for standard input."),
            {Format::Text, Format::Json, Format::Markdown, Format::Html},
            {{u"csv"_s, Words::tr("Writes the groups of failures to this file as a table."), u"FILE"_s}},
            runTriage,
            Operands::Files};
}

} // namespace secondtick::app
