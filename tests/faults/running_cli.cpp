#include "running_cli.h"

#include "child_environment.h"

#include <QFile>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace secondtick::test {

using namespace Qt::StringLiterals;

namespace {

/// Number of the call, and its first argument.
const QByteArray kWriting = QByteArray::number(SYS_write) + " 0x1 ";

} // namespace

RunningCli::RunningCli(const Terms &terms)
{
    QProcessEnvironment environment = childEnvironment(terms.folder, terms.environment);
    if (!terms.wrapper.isEmpty()) // a program that is being watched cannot look for its own leaks
        environment.insert(u"ASAN_OPTIONS"_s, environment.value(u"ASAN_OPTIONS"_s) + u":detect_leaks=0"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(terms.folder);
    m_process.setChildProcessModifier([terms] {
        (void)setpgid(0, 0); // so that the wrapper does not go alone
        if (terms.output >= 0)
            (void)dup2(terms.output, STDOUT_FILENO);
        if (terms.before)
            terms.before();
    });
    QStringList line = terms.wrapper;
    line << QStringLiteral(SECONDTICK_CLI) << terms.arguments;
    const QString program = line.takeFirst();
    m_process.start(program, line);
    m_process.write(terms.input);
    m_process.closeWriteChannel();
    (void)m_process.waitForStarted();
}

RunningCli::~RunningCli()
{
    if (isRunning())
        (void)::kill(-pid_t(pid()), SIGKILL);
    m_process.waitForFinished();
}

bool RunningCli::ends(int milliseconds)
{
    return QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, milliseconds);
}

bool RunningCli::hangsInWriting() const
{
    return QTest::qWaitFor(
        [this] {
            QFile call(u"/proc/%1/syscall"_s.arg(pid()));
            return call.open(QIODevice::ReadOnly) && call.readAll().startsWith(kWriting);
        },
        10'000);
}

FullPipe::FullPipe()
{
    if (pipe2(m_ends, O_CLOEXEC) != 0 || fcntl(m_ends[1], F_SETFL, O_NONBLOCK) != 0)
        qFatal("no pipe");
    while (write(m_ends[1], "x", 1) == 1) { }
    (void)fcntl(m_ends[1], F_SETFL, 0);
}

FullPipe::~FullPipe()
{
    for (const int end : m_ends)
        close(end);
}

} // namespace secondtick::test
