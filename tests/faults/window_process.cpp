#include "window_process.h"

#include "child_environment.h"

#include <QTest>

namespace secondtick::test {

using namespace Qt::StringLiterals;

WindowProcess::WindowProcess(const Terms &terms)
{
    m_process.setProcessEnvironment(childEnvironment(terms.folder, terms.environment));
    m_process.setWorkingDirectory(terms.folder);
    QStringList line = terms.wrapper;
    line << QStringLiteral(OPERATED_WINDOW) << terms.arguments;
    const QString program = line.takeFirst();
    m_process.start(program, line);
    m_isReady = answer() == "ready"_L1;
}

WindowProcess::~WindowProcess()
{
    m_process.closeWriteChannel(); // it ends, and whoever has started it after it
    if (m_process.waitForFinished(5000))
        return;
    m_process.kill();
    m_process.waitForFinished();
}

QString WindowProcess::tell(const QString &line)
{
    m_process.write(line.toLatin1() + '\n');
    return answer();
}

QString WindowProcess::tellAll(const QStringList &lines)
{
    for (const QString &line : lines) {
        const QString answered = tell(line);
        if (answered != "done"_L1)
            return line + u": "_s + answered;
    }
    return u"done"_s;
}

bool WindowProcess::ends(int milliseconds)
{
    return QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, milliseconds);
}

QString WindowProcess::answer()
{
    constexpr int patience = 60'000;
    const bool came = QTest::qWaitFor(
        [this] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; }, patience);
    if (!came)
        return u"no answer"_s;
    return m_process.canReadLine() ? QString::fromUtf8(m_process.readLine()).trimmed() : u"it has ended"_s;
}

} // namespace secondtick::test
