#include "app/commands/command.h"
#include "app/commands/triage_text.h"
#include "app/output.h"
#include "app/report_form.h"
#include "app/services.h"
#include "app/stop_signal.h"
#include "app/words.h"
#include "base/clock.h"
#include "checks/judgement.h"
#include "triage/conclusion.h"
#include "triage/triage_csv.h"
#include "triage/triage_json.h"
#include "triage/triage_run.h"

#include <QEventLoop>
#include <QTimer>

#include <chrono>

namespace secondtick::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Reads all of it while progress is told every few seconds; Ctrl-C ends the reading and keeps what was counted.
triage::TriageResult readAll(const triage::TriageOptions &options, const rules::RuleBookPtr &rules, Verbosity verbosity)
{
    triage::TriageRun run(rules);
    triage::TriageResult result;
    QEventLoop loop;
    QObject::connect(&run, &triage::TriageRun::finished, &loop, [&](const triage::TriageResult &read) {
        result = read;
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
    return result;
}

QList<Finding> findingsOf(const QList<triage::Conclusion> &conclusions)
{
    QList<Finding> findings;
    for (const triage::Conclusion &conclusion : conclusions) {
        if (!conclusion.code)
            continue;
        const QString count = QString::number(conclusion.group.count);
        QJsonObject args{{u"code"_s, *conclusion.code}};
        findings.append(Finding{conclusion.findingId,
                                conclusion.severity,
                                {u"recipient"_s, {}},
                                args,
                                {{u"messages"_s, count, Words::tr("the log"), Privacy::Public}},
                                conclusion.wording,
                                {}});
    }
    return findings;
}

report::Report reportOf(const QList<triage::Conclusion> &conclusions, const rules::RuleBookPtr &rules,
                        const CommonOptions &common)
{
    report::ReportInput input;
    input.judgement = checks::notRun(*rules);
    checks::addFindings(input.judgement, findingsOf(conclusions), *rules);
    input.rules = rules;
    input.generatedAt = common.now.value_or(SystemClock().now());
    input.hasTokenRun = false;
    return report::Report::build(input, common.audience);
}

/// A log in which nothing failed has words of its own: those of a report are about a token or about one message.
void sayWhatWasNotFound(report::Report &report, const triage::TriageResult &result)
{
    if (report.worst)
        return;
    if (result.counts().events == 0) {
        report.headline = Words::tr("No webhooks of Meta were found");
        report.firstStep = Words::tr("Take the log that holds what Meta sends to your webhook.");
    } else {
        report.headline = Words::tr("No message failed in these logs");
        report.firstStep = Words::tr("Look at a log of the time in which messages did not arrive.");
    }
}

Outcome<> writeTable(const QString &path, const QList<triage::Conclusion> &conclusions, Overwrite overwrite)
{
    if (path.isEmpty())
        return done();
    const Outcome<> written = writeWholeFile(path, triage::toCsv(conclusions), overwrite);
    if (!written)
        return wrongUse(Words::tr("--csv: %1").arg(written.error().text));
    return done();
}

/// Found when failures reach the limit; Incomplete when something could not be read.
ExitStatus statusOf(const triage::TriageResult &result, const report::Report &report, Severity limit)
{
    if (exitStatusOf(report, limit) == ExitStatus::Found)
        return ExitStatus::Found;
    bool hasGaps = result.isCancelled || result.files.isEmpty();
    for (const triage::FileReport &file : result.files)
        hasGaps = hasGaps || file.verdict != "ok"_L1;
    return hasGaps ? ExitStatus::Incomplete : ExitStatus::Clean;
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
    const triage::TriageResult result = readAll(options, rules, common.verbosity);
    const QList<triage::Conclusion> conclusions = triage::conclusionsOf(result.tally, *rules);
    if (const Outcome<> written = writeTable(table, conclusions, common.overwrite); !written)
        return written.error();
    report::Report report = reportOf(conclusions, rules, common);
    sayWhatWasNotFound(report, result);
    QByteArray text;
    if (common.format == Format::Json) {
        QJsonObject json = report::toJson(report);
        json.insert(u"triage"_s, triage::toJson(result, conclusions, common.audience == report::Audience::Me));
        text = jsonDocument(json);
    } else {
        text = triageText(result, conclusions).toUtf8();
    }
    if (const Outcome<> written = writeResult(text, common); !written)
        return written.error();
    return statusOf(result, report, common.failOn);
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
            {Format::Text, Format::Json},
            {{u"csv"_s, Words::tr("Writes the groups of failures to this file as a table."), u"FILE"_s}},
            runTriage,
            Operands::Files};
}

} // namespace secondtick::app
