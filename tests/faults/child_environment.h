#pragma once

#include <QProcessEnvironment>
#include <QStringList>

namespace secondtick::test {

/// The environment of a program that is looked at: everything it may write has its place below `folder`. `additions`
/// are "NAME=value"; "NAME" alone takes it out.
inline QProcessEnvironment childEnvironment(const QString &folder, const QStringList &additions)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto *name : {"HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QString::fromLatin1(name), folder);
    // Under X11 a missing message bus would be started, and leaves its address in the home folder.
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=%1/no-bus").arg(folder));
    for (const QString &addition : additions) {
        if (addition.contains(u'='))
            environment.insert(addition.section(u'=', 0, 0), addition.section(u'=', 1));
        else
            environment.remove(addition);
    }
    return environment;
}

} // namespace secondtick::test
