#include "app/input.h"

#include "app/words.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>
#else
#include <cstdio>
#endif

namespace secondtick::app {

using namespace Qt::StringLiterals;

namespace {

Error readError(const QString &text)
{
    return {ErrorKind::File, text, {}, u"input"_s};
}

#ifdef Q_OS_UNIX

enum class Readable
{
    Yes,
    TimedOut,
    Broken
};

Readable waitFor(int descriptor, QDeadlineTimer deadline)
{
    while (true) {
        pollfd entry{descriptor, POLLIN, 0};
        const qint64 left = std::min<qint64>(deadline.remainingTime(), 60'000);
        const int ready = poll(&entry, 1, int(left));
        if (ready > 0)
            return (entry.revents & POLLNVAL) != 0 ? Readable::Broken : Readable::Yes;
        if (ready < 0 && errno != EINTR)
            return Readable::Broken;
        if (deadline.hasExpired())
            return Readable::TimedOut;
    }
}

Error tooSlow(const InputLimits &limits)
{
    const qint64 seconds = std::max<qint64>(1, limits.whole.count() / 1000);
    //: %1 seconds
    return readError(Words::tr("The input did not end within %1 s. Close the pipe after the text, or hand over a file.")
                         .arg(seconds));
}

Outcome<QByteArray> readDescriptor(int descriptor, const InputLimits &limits)
{
    QByteArray buffer(limits.bytes + 1, '\0');
    qint64 size = 0;
    const QDeadlineTimer whole(limits.whole);
    const QDeadlineTimer begin(limits.firstByte.value_or(limits.whole));
    while (size < buffer.size()) {
        const Readable readable = waitFor(descriptor, size == 0 ? begin : whole);
        if (readable == Readable::TimedOut && size == 0 && limits.firstByte)
            break;
        if (readable == Readable::TimedOut) {
            wipe(buffer);
            return tooSlow(limits);
        }
        const ssize_t got =
            readable == Readable::Yes ? ::read(descriptor, buffer.data() + size, size_t(buffer.size() - size)) : 0;
        if (got < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (got < 0) {
            wipe(buffer);
            return readError(Words::tr("The input cannot be read to its end."));
        }
        if (got == 0)
            break;
        size += got;
    }
    buffer.truncate(size);
    return buffer;
}

#endif

} // namespace

void wipe(QByteArray &bytes)
{
    bytes.fill('\0');
    bytes.clear();
}

#ifdef Q_OS_UNIX

bool isInputTerminal()
{
    return isatty(STDIN_FILENO) == 1;
}

Outcome<QByteArray> readInput(const InputLimits &limits)
{
    return readDescriptor(STDIN_FILENO, limits);
}

Outcome<QByteArray> readInputFile(const QString &path, const InputLimits &limits)
{
    const QFileInfo source(path);
    if (!source.exists())
        return readError(Words::tr("There is no file of this name."));
    if (source.isDir())
        return readError(Words::tr("This is a folder, not a file."));
    // Not blocking: opening a pipe that nobody writes to would wait for ever.
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return readError(Words::tr("This file cannot be opened. Check that you may read it."));
    Outcome<QByteArray> content = readDescriptor(descriptor, limits);
    (void)::close(descriptor);
    return content;
}

#else

bool isInputTerminal()
{
    return false;
}

Outcome<QByteArray> readInput(const InputLimits &limits)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return QByteArray();
    return input.read(limits.bytes + 1);
}

Outcome<QByteArray> readInputFile(const QString &path, const InputLimits &limits)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return readError(Words::tr("This file cannot be opened. Check that you may read it."));
    return file.read(limits.bytes + 1);
}

#endif

} // namespace secondtick::app
