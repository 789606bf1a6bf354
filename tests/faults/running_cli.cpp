#include "running_cli.h"

#include "child_environment.h"

#include <QFile>
#include <QTest>

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
    m_process.setProcessEnvironment(childEnvironment(terms.folder, terms.environment));
    m_process.setWorkingDirectory(terms.folder);
    m_process.setChildProcessModifier([terms] {
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
    m_process.kill();
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
