#include "app/stop_signal.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace secondtick::app {

#ifdef Q_OS_UNIX

namespace {

std::array<int, 2> s_pipe{-1, -1}; // a signal handler reaches nothing but globals

void writeToPipe(int)
{
    const int before = errno;
    const char byte = 1;
    (void)!::write(s_pipe[1], &byte, 1); // the pipe does not block; a full one has already told
    errno = before;
}

} // namespace

StopSignal::StopSignal(QObject *parent)
    : QObject(parent)
{
    if (pipe(s_pipe.data()) != 0)
        return;
    for (const int end : s_pipe) {
        (void)fcntl(end, F_SETFD, FD_CLOEXEC);
        (void)fcntl(end, F_SETFL, O_NONBLOCK);
    }
    m_notifier = std::make_unique<QSocketNotifier>(s_pipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &StopSignal::received);
    (void)std::signal(SIGINT, writeToPipe); // NOLINT(cert-err33-c): on failure the system's own way remains
    (void)std::signal(SIGTERM, writeToPipe); // NOLINT(cert-err33-c): as above
}

StopSignal::~StopSignal()
{
    (void)std::signal(SIGINT, SIG_DFL); // NOLINT(cert-err33-c): as above
    (void)std::signal(SIGTERM, SIG_DFL); // NOLINT(cert-err33-c): as above
    m_notifier.reset();
    for (int &end : s_pipe) {
        if (end >= 0)
            (void)::close(end);
        end = -1;
    }
}

#else

StopSignal::StopSignal(QObject *parent)
    : QObject(parent)
{
}

StopSignal::~StopSignal() = default;

#endif

} // namespace secondtick::app
