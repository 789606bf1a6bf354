#include "own_network.h"

#include "surroundings.h"

#include <QFileInfo>
#include <QProcess>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace secondtick::test {

using namespace Qt::StringLiterals;

namespace {

/// Who we are outside is root inside, so that the interfaces may be set up.
bool becomeRootInside(uid_t user, gid_t group)
{
    QFile groups(u"/proc/self/setgroups"_s);
    QFile users(u"/proc/self/uid_map"_s);
    QFile members(u"/proc/self/gid_map"_s);
    return groups.open(QIODevice::WriteOnly) && groups.write("deny") > 0 && users.open(QIODevice::WriteOnly)
        && users.write("0 " + QByteArray::number(user) + " 1") > 0 && members.open(QIODevice::WriteOnly)
        && members.write("0 " + QByteArray::number(group) + " 1") > 0;
}

bool takeNameSpaces()
{
    const uid_t user = geteuid();
    const gid_t group = getegid();
    if (user == 0)
        return unshare(CLONE_NEWNET | CLONE_NEWNS) == 0;
    return unshare(CLONE_NEWUSER | CLONE_NEWNET | CLONE_NEWNS) == 0 && becomeRootInside(user, group);
}

bool bind(const QString &source, const QString &target)
{
    return mount(qPrintable(source), qPrintable(target), nullptr, MS_BIND, nullptr) == 0;
}

} // namespace

OwnNetwork::OwnNetwork()
    : m_isMade(!isMissing("ip") && !isMissing("nft") && enter())
{
}

bool OwnNetwork::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

bool OwnNetwork::drop(const char *which) const
{
    return run(u"nft"_s,
               {u"add table inet test; add chain inet test input { type filter hook input priority 0; };"
                " add rule inet test input %1 drop"_s.arg(QString::fromLatin1(which))});
}

bool OwnNetwork::dropShare(int percent) const
{
    const QString chain = u"add table inet loss; add chain inet loss input { type filter hook input priority 1; };"
                          " flush chain inet loss input;"_s;
    if (percent <= 0)
        return run(u"nft"_s, {chain});
    const QString which = percent < 100 ? u"numgen random mod 100 < %1"_s.arg(percent) : QString();
    const QString rules =
        u" add rule inet loss input tcp dport 443 %1 drop; add rule inet loss input tcp sport 443 %1 drop"_s;
    return run(u"nft"_s, {chain + rules.arg(which)});
}

bool OwnNetwork::slowDown(const QString &rate) const
{
    (void)run(u"tc"_s, u"qdisc del dev lo root"_s.split(u' '));
    return rate.isEmpty()
        || run(u"tc"_s, u"qdisc add dev lo root tbf rate %1 burst 1600 limit 200000"_s.arg(rate).split(u' '));
}

bool OwnNetwork::enter() const
{
    if (!takeNameSpaces() || mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return false;
    const auto ip = [](const char *arguments) { return run(u"ip"_s, QString::fromLatin1(arguments).split(u' ')); };
    return ip("link set lo up mtu 1500") && ip("addr add 192.0.2.1/32 dev lo")
        && ip("-6 addr add 2001:db8::1/128 dev lo nodad") && drop("ip daddr 192.0.2.1") && drop("ip6 daddr 2001:db8::1")
        && layOver("hosts", "127.0.0.1 localhost\n") && layOver("resolv.conf", "nameserver 127.0.0.1\n")
        && layOver("nsswitch.conf", "hosts: files dns\n");
}

bool OwnNetwork::layOver(const char *file, const QByteArray &content) const
{
    const QString name = QString::fromLatin1(file);
    const QString target = QFileInfo(u"/etc/"_s + name).canonicalFilePath();
    put(m_folder.filePath(name), content);
    return !target.isEmpty() && bind(m_folder.filePath(name), target);
}

void OwnNetwork::setHosts(const QByteArray &lines) const
{
    put(m_folder.filePath(u"hosts"_s), "127.0.0.1 localhost\n" + lines);
}

void OwnNetwork::setNameServer(const QByteArray &address) const
{
    put(m_folder.filePath(u"resolv.conf"_s), "nameserver " + address + "\noptions timeout:8 attempts:1\n");
}

void OwnNetwork::setStore(const QString &folder) const
{
    if (!bind(folder, u"/etc/ssl/certs"_s))
        qFatal("no folder of authorities");
}

bool OwnNetwork::prefer(const QByteArray &address) const
{
    return layOver("gai.conf", "precedence ::ffff:" + address + "/128 100\n");
}

HiddenFolder::HiddenFolder(const QString &folder)
    : m_folder(folder)
    , m_isHidden(bind(m_empty.path(), folder))
{
}

HiddenFolder::~HiddenFolder()
{
    if (m_isHidden)
        (void)umount2(qPrintable(m_folder), MNT_DETACH);
}

} // namespace secondtick::test
