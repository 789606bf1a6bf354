#include "net/network_fault.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <iterator>

namespace secondtick::net {

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    NetworkFault fault;
    ErrorKind kind;
    QLatin1StringView detail;
    const char *text;
};

using F = NetworkFault;
using K = ErrorKind;

constexpr auto kNotGraph =
    QT_TRANSLATE_NOOP("Network",
                      "The answer was not in the form that Graph sends. A proxy, filter or sign-in page "
                      "is the usual cause.");
constexpr auto kInMetasPlace =
    QT_TRANSLATE_NOOP("Network",
                      "A sign-in page or a filter of this network answered in Meta's place. Open a "
                      "browser, sign in to the network, then try again.");
constexpr auto kUnknownAuthority =
    QT_TRANSLATE_NOOP("Network",
                      "The certificate was issued by an authority this computer does not know: usual "
                      "when a company inspects traffic. Ask your network team for the company "
                      "certificate; the check was not sent.");
constexpr auto kPlainAnswer =
    QT_TRANSLATE_NOOP("Network",
                      "Something on this network answers without encryption (a sign-in page of a Wi-Fi "
                      "network is usual). Open a browser, sign in, then try again.");
constexpr auto kCutHandshake =
    QT_TRANSLATE_NOOP("Network",
                      "The encrypted connection was cut while it was set up: a firewall that blocks "
                      "facebook.com by name does this.");
constexpr auto kElsewhere =
    QT_TRANSLATE_NOOP("Network",
                      "Graph never sends this program elsewhere. Something on this network (a sign-in "
                      "page, a filter) tried to. Nothing was sent there.");
constexpr auto kServiceFault =
    QT_TRANSLATE_NOOP("Network",
                      "Meta's service has a fault at the moment. Your set-up may be fine: try again "
                      "later. Status page: metastatus.com/whatsapp-business-api");
constexpr auto kTooManyCalls =
    QT_TRANSLATE_NOOP("Network",
                      "Too many calls were made for this app in the last hour. This program has stopped, "
                      "so as not to use up more.");

const Row kRows[] = {
    {F::Offline, K::Offline, "offline"_L1, QT_TRANSLATE_NOOP("Network", "This computer has no network connection.")},
    //: %1 is the name of a host
    {F::Dns, K::Dns, "dns"_L1,
     QT_TRANSLATE_NOOP("Network",
                       "The name %1 could not be looked up. The network, its name service or a filter is "
                       "the usual cause.")},
    //: %1 is the name of a host
    {F::Blocked, K::Refused, "blocked"_L1,
     QT_TRANSLATE_NOOP("Network", "%1 is blocked on this network (it is pointed at this computer).")},
    //: %1 is the name of a host
    {F::Refused, K::Refused, "refused"_L1,
     QT_TRANSLATE_NOOP("Network", "The connection to %1 was refused. A firewall or filter is the usual cause.")},
    {F::Unreachable, K::Refused, "unreachable"_L1,
     QT_TRANSLATE_NOOP("Network", "The network says that the address cannot be reached.")},
    {F::TimeoutConnect, K::Timeout, "timeout_connect"_L1,
     QT_TRANSLATE_N_NOOP("Network", "No answer within %n seconds while connecting.")},
    {F::TimeoutIdle, K::Timeout, "timeout_idle"_L1,
     QT_TRANSLATE_N_NOOP("Network", "The server did not answer within %n seconds.")},
    {F::Deadline, K::Timeout, "deadline"_L1,
     QT_TRANSLATE_N_NOOP("Network", "The answer came too slowly and was given up after %n seconds.")},
    {F::Tls, K::Tls, "tls"_L1, QT_TRANSLATE_NOOP("Network", "No trustworthy encrypted connection came about.")},
    {F::TlsExpired, K::Tls, "tls_expired"_L1,
     QT_TRANSLATE_NOOP("Network",
                       "The certificate shown by the server is out of date. Check the date and time of "
                       "this computer first.")},
    {F::TlsNotYet, K::Tls, "tls_not_yet"_L1,
     QT_TRANSLATE_NOOP("Network", "The certificate is not valid yet: the clock of this computer is probably slow.")},
    {F::TlsUnknownCa, K::Tls, "tls_unknown_ca"_L1, kUnknownAuthority},
    {F::TlsWrongHost, K::Tls, "tls_wrong_host"_L1,
     QT_TRANSLATE_NOOP("Network",
                       "The certificate shown belongs to another address: something on this network "
                       "answers in Meta's place. The check was not sent.")},
    {F::TlsWeak, K::Tls, "tls_weak"_L1, QT_TRANSLATE_NOOP("Network", "The certificate is too weak.")},
    {F::TlsPlain, K::Tls, "tls_plain"_L1, kPlainAnswer},
    {F::TlsCut, K::Tls, "tls_cut"_L1, kCutHandshake},
    {F::TlsMissing, K::Tls, "tls_missing"_L1,
     QT_TRANSLATE_NOOP("Network",
                       "This copy of the program is incomplete (encryption part missing). Install it "
                       "again.")},
    {F::TlsNoStore, K::Tls, "tls_no_store"_L1,
     QT_TRANSLATE_NOOP("Network", "This computer has no list of trusted authorities.")},
    {F::TlsDevice, K::Tls, "tls_device"_L1, QT_TRANSLATE_NOOP("Network", "The network asks for a device certificate.")},
    //: %1 is the proxy's address
    {F::ProxyDown, K::Proxy, "proxy"_L1,
     QT_TRANSLATE_NOOP("Network", "The proxy set on this computer (%1) does not answer.")},
    {F::ProxyPassword, K::Proxy, "proxy_password"_L1, QT_TRANSLATE_NOOP("Network", "The proxy asks for a password.")},
    //: %1 is the name of a host
    {F::ProxyRefused, K::Proxy, "proxy_refused"_L1, QT_TRANSLATE_NOOP("Network", "The proxy does not allow %1.")},
    {F::Interrupted, K::Interrupted, "interrupted"_L1,
     QT_TRANSLATE_NOOP("Network", "The connection was cut before an answer came.")},
    {F::Redirect, K::NotGraph, "redirect"_L1, kElsewhere},
    {F::TooLarge, K::NotGraph, "too_large"_L1,
     QT_TRANSLATE_NOOP("Network", "The answer was far larger than it should be.")},
    {F::Html, K::NotGraph, "html"_L1, kInMetasPlace},
    {F::ContentType, K::NotGraph, "content_type"_L1, kNotGraph},
    {F::Encoding, K::NotGraph, "encoding"_L1, kNotGraph},
    {F::Cut, K::NotGraph, "cut"_L1, kNotGraph},
    {F::Status, K::NotGraph, "status"_L1, kNotGraph},
    {F::Challenge, K::NotGraph, "challenge"_L1,
     QT_TRANSLATE_NOOP("Network",
                       "Something on this network (a router, a filter) asks for a password in Meta's "
                       "place. Open a browser, sign in to the network, then try again.")},
    {F::NotHttp, K::NotGraph, "not_http"_L1, kNotGraph},
    {F::NotJson, K::NotGraph, "not_json"_L1, kNotGraph},
    {F::NotGraph, K::NotGraph, "not_graph"_L1, kNotGraph},
    {F::Foreign, K::NotGraph, "foreign"_L1, kInMetasPlace},
    {F::Service, K::NotGraph, "service"_L1, kServiceFault},
    {F::RateLimit, K::NotGraph, "rate_limit"_L1, kTooManyCalls},
    {F::Budget, K::Cancelled, "budget"_L1,
     QT_TRANSLATE_NOOP("Network", "Not read: this run has made all the calls it may make.")},
    {F::Unsigned, K::Usage, "unsigned"_L1,
     QT_TRANSLATE_NOOP("Network", "Nothing was sent: what was given cannot be used to sign a request.")},
    {F::CaFile, K::File, "ca_file"_L1,
     QT_TRANSLATE_NOOP("Network", "No certificate could be read from the certificate file that was named.")},
};

constexpr std::array kPassing{ErrorKind::Offline, ErrorKind::Dns, ErrorKind::Refused, ErrorKind::Interrupted};
constexpr std::array kPassingDetails{"timeout_connect"_L1, "tls_cut"_L1, "proxy"_L1};

} // namespace

Error errorFor(NetworkFault fault, const QString &origin, const QString &value)
{
    const auto *const row =
        std::find_if(std::begin(kRows), std::end(kRows), [fault](const Row &one) { return one.fault == fault; });
    Q_ASSERT(row != std::end(kRows));
    Sentence sentence{u"Network"_s, QString::fromUtf8(row->text), {}, {}};
    if (sentence.english.contains("%1"_L1))
        sentence.values.append(value);
    else if (sentence.english.contains("%n"_L1))
        sentence.count = value.toInt();
    return errorOf(row->kind, sentence, origin, row->detail);
}

bool isWorthAnotherTry(const Error &error)
{
    const bool passes = std::find(kPassing.begin(), kPassing.end(), error.kind) != kPassing.end();
    return passes || std::find(kPassingDetails.begin(), kPassingDetails.end(), error.detail) != kPassingDetails.end();
}

} // namespace secondtick::net
