#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace secondtick::test {

/// A network of this process's own, with a name service, a list of hosts and a store of authorities that nobody else
/// sees: it ends with the process, and nothing of it leaves the computer. Needs root, or a kernel that lets ordinary
/// users have name-spaces, and the commands ip and nft. 127.0.0.1 and ::1 are as usual; what is sent to 192.0.2.1 and
/// to 2001:db8::1 is swallowed.
class OwnNetwork
{
public:
    /// Before any thread is started. isMade() is false where it may not be had; then nothing has changed.
    OwnNetwork();
    bool isMade() const { return m_isMade; }

    /// Lines of /etc/hosts.
    void setHosts(const QByteArray &lines) const;
    /// Where names are asked for that are not among the hosts.
    void setNameServer(const QByteArray &address) const;
    /// A folder in the place of /etc/ssl/certs.
    void setStore(const QString &folder) const;
    /// Of several addresses this one is tried first.
    bool prefer(const QByteArray &address) const;

    /// This share of what goes to port 443, and of what comes from it, is lost.
    bool dropShare(int percent) const;
    /// No more than this gets through, "16kbit"; empty: as much as can.
    bool slowDown(const QString &rate) const;

    static bool run(const QString &program, const QStringList &arguments);

private:
    bool enter() const;
    bool drop(const char *which) const;
    bool layOver(const char *file, const QByteArray &content) const;

    QTemporaryDir m_folder;
    bool m_isMade = false;
};

/// An empty folder in the place of another while it lives. For a process with an OwnNetwork, and its children.
class HiddenFolder
{
public:
    explicit HiddenFolder(const QString &folder);
    ~HiddenFolder();
    Q_DISABLE_COPY_MOVE(HiddenFolder)
    bool isHidden() const { return m_isHidden; }

private:
    QTemporaryDir m_empty;
    QString m_folder;
    bool m_isHidden;
};

} // namespace secondtick::test
