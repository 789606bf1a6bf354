#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <functional>

namespace secondtick::test {

/// secondtick-cli in the middle of a run, to be looked at, halted or ended from outside. Ended with this.
class RunningCli
{
public:
    struct Terms
    {
        QStringList arguments{};
        QByteArray input{}; ///< then its standard input ends
        QString folder{}; ///< its home, its place for temporary files, and the folder it is started in
        int output = -1; ///< a descriptor that takes the place of its standard output
        QStringList environment{}; ///< "NAME=value", on top
        std::function<void()> before{}; ///< in the new process, before it becomes secondtick-cli
        QStringList wrapper{}; ///< a program with arguments that starts it
    };

    explicit RunningCli(const Terms &terms);
    ~RunningCli();
    Q_DISABLE_COPY_MOVE(RunningCli)

    qint64 pid() const { return m_process.processId(); }
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    /// Waits for its end while the servers of the test answer. False: it did not end in time.
    bool ends(int milliseconds = 20'000);
    bool hasCrashed() const { return m_process.exitStatus() == QProcess::CrashExit; }
    int exitStatus() const { return m_process.exitCode(); }
    QByteArray out() { return m_process.readAllStandardOutput(); }
    QByteArray complaints() { return m_process.readAllStandardError(); }
    /// Waits until it hangs in writing its result: `output` must be a pipe that is full.
    bool hangsInWriting() const;

private:
    QProcess m_process;
};

/// A pipe that takes nothing more: who writes into it waits. Closed with this.
class FullPipe
{
public:
    FullPipe();
    ~FullPipe();
    Q_DISABLE_COPY_MOVE(FullPipe)

    int inlet() const { return m_ends[1]; }

private:
    int m_ends[2] = {-1, -1};
};

} // namespace secondtick::test
