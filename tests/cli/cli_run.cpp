#include "cli_run.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTimer>

namespace secondtick::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kLongest = 60s;

QByteArray readProc(qint64 pid, const QString &what)
{
    QFile file(u"/proc/%1/%2"_s.arg(pid).arg(what));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QProcessEnvironment environmentWith(const QStringList &additions)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &addition : additions)
        environment.insert(addition.section(u'=', 0, 0), addition.section(u'=', 1));
    return environment;
}

} // namespace

QJsonObject CliResult::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QStringList CliResult::findingIds() const
{
    QStringList ids;
    const QJsonArray findings = json()["findings"_L1].toArray();
    for (const auto &finding : findings) {
        if (finding["severity"_L1] != "info"_L1)
            ids.append(finding["id"_L1].toString());
    }
    ids.sort();
    ids.removeDuplicates();
    return ids;
}

QJsonObject CliResult::finding(const QString &id) const
{
    const QJsonArray findings = json()["findings"_L1].toArray();
    for (const auto &finding : findings) {
        if (finding["id"_L1] == id)
            return finding.toObject();
    }
    return {};
}

QString CliResult::check(const QString &id) const
{
    const QJsonArray checks = json()["checks"_L1].toArray();
    for (const auto &check : checks) {
        if (check["id"_L1] == id)
            return check["verdict"_L1].toString();
    }
    return {};
}

CliResult runCli(const QStringList &arguments, const QByteArray &input, InputEnd end, const QStringList &environment)
{
    CliResult result;
    QElapsedTimer clock;
    QProcess process;
    QEventLoop loop;
    process.setProgram(QStringLiteral(SECONDTICK_CLI));
    process.setArguments(arguments);
    process.setProcessEnvironment(environmentWith(environment));
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::errorOccurred, &loop, [&loop](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) // an input that is not read to its end is no error
            loop.quit();
    });
    QObject::connect(&process, &QProcess::started, &loop, [&process, &result, &input, end] {
        result.commandLine = readProc(process.processId(), u"cmdline"_s) + readProc(process.processId(), u"environ"_s);
        process.write(input);
        if (end == InputEnd::Closed)
            process.closeWriteChannel();
    });
    QTimer::singleShot(kLongest, &loop, &QEventLoop::quit);
    clock.start();
    process.start();
    loop.exec();
    result.took = std::chrono::milliseconds(clock.elapsed());
    if (process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit)
        result.exit = process.exitCode();
    process.kill();
    process.waitForFinished();
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

} // namespace secondtick::test
