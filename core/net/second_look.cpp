#include "net/second_look.h"

#include <QHostInfo>
#include <QNetworkInterface>
#include <QNetworkProxy>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <memory>
#include <optional>
#include <utility>

namespace secondtick::net {

namespace {

using namespace std::chrono_literals;
using Answer = std::function<void(NetworkFault)>;

constexpr auto kPatience = 2s;

bool isUsable(const QHostAddress &address)
{
    return !address.isNull() && !address.isLoopback() && !address.isLinkLocal();
}

bool hasNetwork()
{
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    return std::any_of(interfaces.begin(), interfaces.end(), [](const QNetworkInterface &one) {
        if (!one.flags().testFlag(QNetworkInterface::IsUp) || !one.flags().testFlag(QNetworkInterface::IsRunning))
            return false;
        const QList<QNetworkAddressEntry> entries = one.addressEntries();
        return std::any_of(entries.begin(), entries.end(),
                           [](const QNetworkAddressEntry &entry) { return isUsable(entry.ip()); });
    });
}

bool pointsHere(const QHostAddress &address)
{
    return address.isLoopback() || address == QHostAddress(QHostAddress::AnyIPv4)
        || address == QHostAddress(QHostAddress::AnyIPv6);
}

void lookUp(const QString &host, QObject *context, Answer answer)
{
    QHostInfo::lookupHost(host, context, [answer = std::move(answer)](const QHostInfo &found) {
        const QList<QHostAddress> addresses = found.addresses();
        const bool blocked = !addresses.isEmpty() && std::all_of(addresses.begin(), addresses.end(), pointsHere);
        answer(blocked ? NetworkFault::Blocked : NetworkFault::Refused);
    });
}

/// Qt does not tell whether it waited for a name or for a connection. A name that it has found it knows at once.
void lookForName(const QString &host, QObject *context, Answer answer)
{
    const auto isOpen = std::make_shared<bool>(true);
    const auto end = [isOpen, answer = std::move(answer)](NetworkFault fault) {
        if (std::exchange(*isOpen, false))
            answer(fault);
    };
    QTimer::singleShot(kPatience, context, [end] { end(NetworkFault::Dns); });
    QHostInfo::lookupHost(host, context, [end](const QHostInfo &found) {
        end(found.addresses().isEmpty() ? NetworkFault::Dns : NetworkFault::TimeoutConnect);
    });
}

void knock(const Peer &peer, QObject *context, Answer answer)
{
    auto *socket = new QTcpSocket(context);
    socket->setProxy(QNetworkProxy::NoProxy);
    const auto end = [socket, answer = std::move(answer)](NetworkFault fault) {
        socket->disconnect();
        socket->deleteLater();
        answer(fault);
    };
    QObject::connect(socket, &QTcpSocket::connected, context, [end] { end(NetworkFault::ProxyRefused); });
    QObject::connect(socket, &QTcpSocket::errorOccurred, context, [end] { end(NetworkFault::ProxyDown); });
    QTimer::singleShot(kPatience, socket, [end] { end(NetworkFault::ProxyDown); });
    socket->connectToHost(peer.proxyHost, peer.proxyPort);
}

/// An alert is said in TLS, so whoever sends one does not answer without encryption.
NetworkFault faultFor(NetworkFault suspected, std::optional<QSsl::AlertType> alert)
{
    if (alert == QSsl::AlertType::CertificateRequired)
        return NetworkFault::TlsDevice;
    if (alert)
        return NetworkFault::Tls;
    return suspected == NetworkFault::TlsDevice ? NetworkFault::Interrupted : suspected;
}

void listenForAlert(NetworkFault suspected, const Peer &peer, QObject *context, Answer answer)
{
    auto *socket = new QSslSocket(context);
    socket->setProxy(QNetworkProxy::NoProxy);
    socket->setSslConfiguration(peer.tls);
    const auto heard = std::make_shared<std::optional<QSsl::AlertType>>();
    const auto end = [socket, suspected, heard, answer = std::move(answer)] {
        socket->disconnect();
        socket->deleteLater();
        answer(faultFor(suspected, *heard));
    };
    QObject::connect(socket, &QSslSocket::alertReceived, context,
                     [heard](QSsl::AlertLevel, QSsl::AlertType type, const QString &) { *heard = type; });
    QObject::connect(socket, &QSslSocket::errorOccurred, context, end);
    QTimer::singleShot(kPatience, socket, end);
    socket->connectToHostEncrypted(peer.host, peer.port);
}

} // namespace

void lookAgain(NetworkFault fault, const Peer &peer, QObject *context, std::function<void(NetworkFault)> answer)
{
    const bool lacksRoute = fault == NetworkFault::Dns || fault == NetworkFault::Unreachable;
    if (fault == NetworkFault::ProxyRefused)
        knock(peer, context, std::move(answer));
    else if (fault == NetworkFault::Refused && !peer.loopback && !peer.hasProxy())
        lookUp(peer.host, context, std::move(answer));
    else if (fault == NetworkFault::TimeoutConnect && !peer.loopback && !peer.hasProxy())
        lookForName(peer.host, context, std::move(answer));
    else if ((fault == NetworkFault::TlsPlain || fault == NetworkFault::TlsDevice) && !peer.hasProxy())
        listenForAlert(fault, peer, context, std::move(answer));
    else if (lacksRoute && !peer.loopback && !hasNetwork())
        QTimer::singleShot(0, context, [answer = std::move(answer)] { answer(NetworkFault::Offline); });
    else
        QTimer::singleShot(0, context, [answer = std::move(answer), fault] { answer(fault); });
}

} // namespace secondtick::net
