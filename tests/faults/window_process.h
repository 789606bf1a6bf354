#pragma once

#include <QGuiApplication>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace secondtick::test {

/// Whether there is a window system with other programs in it.
inline bool isX11()
{
    return QGuiApplication::platformName() == QLatin1String("xcb");
}

/// operated_window in a process of its own; see there for what it can be told. Ended with this.
class WindowProcess
{
public:
    struct Terms
    {
        QStringList arguments{};
        QString folder{}; ///< its home, its place for temporary files, and the folder it is started in
        QStringList environment{}; ///< "NAME=value", on top
        QStringList wrapper{}; ///< a program with arguments that starts it
    };

    explicit WindowProcess(const Terms &terms);
    ~WindowProcess();
    Q_DISABLE_COPY_MOVE(WindowProcess)

    bool isReady() const { return m_isReady; }
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    qint64 pid() const { return m_process.processId(); }
    /// What it answers; waits while the servers of the test go on. "done" is what most deeds answer.
    QString tell(const QString &line);
    /// Tells it these in turn until one is not "done": that answer, with the line; "done" for all.
    QString tellAll(const QStringList &lines);
    bool ends(int milliseconds = 20'000);
    QByteArray complaints() { return m_process.readAllStandardError(); }

private:
    QString answer();

    QProcess m_process;
    bool m_isReady = false;
};

} // namespace secondtick::test
