#include "traced_run.h"

#include "child_environment.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

namespace secondtick::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestMs = 90'000;

QProcessEnvironment homeOf(const QString &home)
{
    QProcessEnvironment environment = childEnvironment(home, {});
    // A program that is being watched cannot look for its own leaks.
    environment.insert(u"ASAN_OPTIONS"_s, environment.value(u"ASAN_OPTIONS"_s) + u":detect_leaks=0"_s);
    return environment;
}

} // namespace

QList<QByteArray> TracedRun::linesWith(const char *word) const
{
    QList<QByteArray> found;
    const QList<QByteArray> lines = trace.split('\n');
    for (const QByteArray &line : lines) {
        if (line.contains(word))
            found.append(line);
    }
    return found;
}

QStringList TracedRun::filesWritten() const
{
    static const QRegularExpression name(u"\"([^\"]*)\""_s);
    QStringList files;
    const QList<QByteArray> lines = trace.split('\n');
    for (const QByteArray &line : lines) {
        const bool opens = line.contains("openat(") || line.contains(" open(");
        const bool writes = line.contains("O_WRONLY") || line.contains("O_RDWR") || line.contains("O_CREAT")
            || line.contains("O_TMPFILE");
        const bool makes =
            line.contains("rename") || line.contains("linkat(") || line.contains("mkdir") || line.contains("creat(");
        const QString file = name.match(QString::fromLocal8Bit(line)).captured(1);
        const bool isSystem = file.startsWith("/dev/"_L1) || file.startsWith("/proc/"_L1);
        if (((opens && writes) || makes) && !isSystem && !line.contains(" = -1 "))
            files.append(file);
    }
    files.removeDuplicates();
    return files;
}

QStringList TracedRun::connectedTo() const
{
    static const QRegularExpression address(uR"re(inet_addr\("([^"]+)"\)|inet_pton\(AF_INET6, "([^"]+)")re"_s);
    QStringList addresses;
    const QList<QByteArray> lines = linesWith("AF_INET");
    for (const QByteArray &line : lines) {
        const QRegularExpressionMatch match = address.match(QString::fromLocal8Bit(line));
        addresses.append(match.hasMatch() ? match.captured(1) + match.captured(2) : u"a socket"_s);
    }
    addresses.removeDuplicates();
    return addresses;
}

bool TracedRun::hasListened() const
{
    return !linesWith("listen(").isEmpty();
}

QStringList traceOf(const QString &log)
{
    return {u"strace"_s,
            u"-f"_s,
            u"-qq"_s,
            u"-yy"_s,
            u"-s"_s,
            u"65535"_s,
            u"-e"_s,
            u"trace=open,openat,creat,rename,renameat,renameat2,link,linkat,symlink,mkdir,mkdirat,"
            "socket,connect,bind,listen,write,pwrite64,writev,sendto,sendmsg,execve"_s,
            u"-o"_s,
            log};
}

std::optional<TracedRun> runTraced(const QStringList &arguments, const QByteArray &input, const QString &home)
{
    const QString strace = QStandardPaths::findExecutable(u"strace"_s);
    if (strace.isEmpty())
        return std::nullopt;
    const QString log = home + u"/../trace-"_s + QString::number(qHash(arguments)) + u".txt"_s;
    QProcess process;
    process.setProcessEnvironment(homeOf(home));
    QStringList line = traceOf(log).mid(1);
    line << QStringLiteral(SECONDTICK_CLI) << arguments;
    process.start(strace, line);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(kLongestMs))
        return std::nullopt;
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    TracedRun run{process.exitCode(), process.readAllStandardOutput(), file.readAll()};
    file.remove();
    if (!run.trace.contains("execve("))
        return std::nullopt; // it was not allowed to look
    return run;
}

} // namespace secondtick::test
