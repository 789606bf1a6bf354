#include "app/terminal.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <array>
#include <csignal>
#include <poll.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace secondtick::app {

#ifdef Q_OS_UNIX

namespace {

constexpr int kRestOfPasteMs = 150;
constexpr std::array kEndingSignals{SIGINT, SIGTERM, SIGHUP, SIGQUIT};

termios s_before; // a signal handler reaches nothing but globals

void restoreAndEnd(int signal)
{
    (void)tcsetattr(STDIN_FILENO, TCSAFLUSH, &s_before);
    (void)std::signal(signal, SIG_DFL); // NOLINT(cert-err33-c): nothing can be done about it here
    (void)raise(signal);
}

/// Echo is off as long as this stands.
class UnseenInput
{
public:
    UnseenInput()
    {
        if (tcgetattr(STDIN_FILENO, &s_before) != 0)
            return;
        m_changed = true;
        for (const int signal : kEndingSignals)
            (void)std::signal(signal, restoreAndEnd); // NOLINT(cert-err33-c): without it the echo stays off, no more
        termios unseen = s_before;
        unseen.c_lflag &= ~tcflag_t(ECHO);
        (void)tcsetattr(STDIN_FILENO, TCSAFLUSH, &unseen);
    }
    ~UnseenInput()
    {
        if (!m_changed)
            return;
        (void)tcsetattr(STDIN_FILENO, TCSAFLUSH, &s_before);
        for (const int signal : kEndingSignals)
            (void)std::signal(signal, SIG_DFL); // NOLINT(cert-err33-c): as above
    }
    Q_DISABLE_COPY_MOVE(UnseenInput)

private:
    bool m_changed = false;
};

bool moreIsPending()
{
    pollfd entry{STDIN_FILENO, POLLIN, 0};
    return poll(&entry, 1, kRestOfPasteMs) > 0;
}

} // namespace

QByteArray readUnseen(qint64 cap)
{
    const UnseenInput unseen;
    QByteArray buffer(cap, '\0');
    qint64 size = 0;
    while (size < cap) {
        const ssize_t got = ::read(STDIN_FILENO, buffer.data() + size, size_t(cap - size));
        if (got <= 0)
            break;
        size += got;
        if (buffer.at(size - 1) == '\n' && !moreIsPending())
            break;
    }
    buffer.truncate(size);
    return buffer;
}

#else

QByteArray readUnseen(qint64)
{
    return {};
}

#endif

} // namespace secondtick::app
