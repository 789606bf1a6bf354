#include "support/case_table.h"
#include "support/leak_guard.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QElapsedTimer>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace secondtick::test {

/// What is pasted into a terminal is not shown, is read whole, and leaves the terminal as it was.
class TestCliTerminal final : public TestCase
{
    Q_OBJECT

private slots:
    void aPastedTokenIsReadWithoutBeingShown_data();
    void aPastedTokenIsReadWithoutBeingShown();
    void anInterruptLeavesTheTerminalAsItWas();
    void practiceDoesNotWaitForATerminal();
};

namespace {

/// The program in a terminal of its own.
class Terminal
{
public:
    explicit Terminal(const QList<QByteArray> &arguments)
    {
        QList<char *> words{const_cast<char *>(SECONDTICK_CLI)};
        for (const QByteArray &argument : arguments)
            words.append(const_cast<char *>(argument.constData()));
        words.append(nullptr);
        m_process = forkpty(&m_screen, nullptr, nullptr, nullptr);
        if (m_process == 0) {
            execv(SECONDTICK_CLI, words.data());
            _exit(127);
        }
    }
    ~Terminal()
    {
        if (m_process > 0 && !m_ended) {
            kill(m_process, SIGKILL);
            waitpid(m_process, nullptr, 0);
        }
        close(m_screen);
    }
    Q_DISABLE_COPY_MOVE(Terminal)

    void type(const QByteArray &text) const
    {
        QCOMPARE(write(m_screen, text.constData(), size_t(text.size())), text.size());
    }

    bool isShowing() const
    {
        termios mode{};
        return tcgetattr(m_screen, &mode) == 0 && (mode.c_lflag & ECHO) != 0;
    }

    /// Everything shown until `word` appears, the program closes the terminal, or ten seconds are over.
    QByteArray readUntil(const QByteArray &word = {})
    {
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < 10'000 && (word.isEmpty() || !m_shown.contains(word))) {
            pollfd entry{m_screen, POLLIN, 0};
            if (poll(&entry, 1, 100) <= 0)
                continue;
            QByteArray piece(4096, '\0');
            const ssize_t got = read(m_screen, piece.data(), size_t(piece.size()));
            if (got <= 0)
                break;
            m_shown += piece.first(got);
        }
        return m_shown;
    }

    /// The status as of waitpid(); -1 when the program does not end.
    int end()
    {
        int status = -1;
        for (int tries = 0; tries < 100 && !m_ended; ++tries) {
            m_ended = waitpid(m_process, &status, WNOHANG) == m_process;
            if (!m_ended)
                QTest::qWait(50);
        }
        return m_ended ? status : -1;
    }

private:
    int m_screen = -1;
    pid_t m_process = -1;
    bool m_ended = false;
    QByteArray m_shown;
};

} // namespace

void TestCliTerminal::aPastedTokenIsReadWithoutBeingShown_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray token = fixture(u"TOKEN_A"_s).toLatin1();
    QTest::newRow("on one line") << token + '\n';
    QTest::newRow("wrapped over three lines")
        << token.first(70) + '\n' + token.mid(70, 70) + '\n' + token.sliced(140) + '\n';
}

void TestCliTerminal::aPastedTokenIsReadWithoutBeingShown()
{
    QFETCH(const QByteArray, text);
    Terminal terminal({"inspect"});
    QVERIFY(terminal.readUntil("not shown").contains("not shown"));
    QTRY_VERIFY(!terminal.isShowing());
    terminal.type(text);
    const QByteArray shown = terminal.readUntil();
    QVERIFY2(shown.contains("Looks like a Graph API token"), shown.constData());
    QCOMPARE(leaksIn(shown, fixture(u"TOKEN_A"_s)), QStringList());
    QCOMPARE(terminal.end(), 0);
}

void TestCliTerminal::anInterruptLeavesTheTerminalAsItWas()
{
    Terminal terminal({"check", "--graph-url", "http://127.0.0.1:1"});
    QVERIFY(terminal.readUntil("not shown").contains("not shown"));
    QTRY_VERIFY(!terminal.isShowing());
    terminal.type("\x03");
    const int status = terminal.end();
    QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGINT);
    QVERIFY(terminal.isShowing());
}

void TestCliTerminal::practiceDoesNotWaitForATerminal()
{
    Terminal terminal({"check", "--practice", "healthy", "--quiet"});
    QVERIFY(terminal.readUntil("About this report").contains("Nothing wrong was found"));
    terminal.readUntil();
    QCOMPARE(terminal.end(), 0);
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestCliTerminal)
#include "tst_cli_terminal.moc"
