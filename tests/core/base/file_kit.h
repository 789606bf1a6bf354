#pragma once

#include "base/whole_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

/// Faults of file systems that a test may cause without leaving a trace, and what to look at afterwards.
namespace secondtick::test {

/// Sets a limit of this process while it lives.
class Limit
{
public:
    Limit(__rlimit_resource what, rlim_t value)
        : m_what(what)
    {
        getrlimit(m_what, &m_before);
        const rlimit narrow{value, m_before.rlim_max};
        setrlimit(m_what, &narrow);
    }
    ~Limit() { setrlimit(m_what, &m_before); }
    Q_DISABLE_COPY_MOVE(Limit)

private:
    __rlimit_resource m_what;
    rlimit m_before{};
};

/// Root may do anything: what permissions refuse is seen only as somebody else.
class AsOrdinaryUser
{
public:
    AsOrdinaryUser()
        : m_before(geteuid())
    {
        if (m_before == 0 && setresuid(kNobody, kNobody, 0) != 0)
            qFatal("cannot become another user");
    }
    ~AsOrdinaryUser()
    {
        if (m_before == 0 && setresuid(0, 0, 0) != 0)
            qFatal("cannot become root again");
    }
    Q_DISABLE_COPY_MOVE(AsOrdinaryUser)

private:
    static constexpr uid_t kNobody = 65534;

    uid_t m_before;
};

/// Another umask while it lives.
class Umask
{
public:
    explicit Umask(mode_t mask)
        : m_before(umask(mask))
    {
    }
    ~Umask() { umask(m_before); }
    Q_DISABLE_COPY_MOVE(Umask)

private:
    mode_t m_before;
};

/// A new folder that others may enter; gone with this.
class Folder
{
public:
    Folder()
    {
        if (!m_folder.isValid() || chmod(qPrintable(path()), 0755) != 0)
            qFatal("no folder to test in");
    }
    QString path() const { return m_folder.path(); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QStringList names() const
    {
        return QDir(path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

private:
    QTemporaryDir m_folder;
};

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

inline void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot prepare %s", qPrintable(path));
}

inline mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return stat(qPrintable(path), &status) == 0 ? status.st_mode & 07777 : 0;
}

inline QString sentence(const Outcome<> &outcome)
{
    return outcome ? QStringLiteral("saved") : outcome.error().text;
}

} // namespace secondtick::test
