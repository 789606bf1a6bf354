#include "net/graph_client.h"

#include "net/graph_answer.h"
#include "net/network_fault.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace secondtick::net {

using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;

constexpr auto kLongestRetryAfter = 30s;

bool sameCall(const HttpRequest &one, const HttpRequest &other)
{
    const Credentials &a = one.credentials;
    const Credentials &b = other.credentials;
    return one.path == other.path && one.query == other.query && a.token == b.token && a.appSecret == b.appSecret
        && a.inspected == b.inspected && a.asApp == b.asApp && a.appId == b.appId;
}

bool speaksOfTheService(int status)
{
    return status == 408 || (status >= 500 && status < 600);
}

/// What makes faults alike: their kind, and for the platform's own faults that they are its own.
QString likenessOf(const GraphReply &reply)
{
    if (reply.serviceFault)
        return u"service"_s;
    const bool fault = reply.error && reply.error->kind != ErrorKind::Api;
    return fault ? QString::number(int(reply.error->kind)) : QString();
}

} // namespace

class GraphClient::Private
{
public:
    struct Listener
    {
        QPointer<QObject> context;
        Answer answer;
    };
    enum class Phase
    {
        Queued,
        OnTheWire,
        Pausing
    };
    struct Flight
    {
        HttpRequest request;
        std::vector<Listener> listeners;
        Phase phase = Phase::Queued;
        HttpClient::CallId call = 0;
        int tries = 0;
        GraphReply last; ///< of a try that is to be repeated
    };

    Private(GraphClient &client, HttpClient &door, CallPolicy rules, const Redactor &cleaner)
        : q(client)
        , http(door)
        , policy(std::move(rules))
        , redactor(cleaner)
    {
    }

    void pump();
    void send(quint64 id);
    void onReply(quint64 id, const HttpReply &came);
    bool mayTryAgain(const Flight &flight, const HttpReply &came, const GraphReply &reply) const;
    void pause(quint64 id, const GraphReply &reply);
    void noteForRun(const GraphReply &reply);
    void conclude(quint64 id, const GraphReply &reply);
    void concludeUnbegun(const GraphReply &why);
    void post(const std::vector<Listener> &listeners, const GraphReply &reply);
    int active() const;

    GraphClient &q;
    HttpClient &http;
    CallPolicy policy;
    const Redactor &redactor;
    std::map<quint64, Flight> flights; ///< in the order in which they were asked for
    std::optional<GraphReply> stopped; ///< why no call is begun any more
    quint64 lastId = 0;
    quint64 epoch = 0; ///< answers posted before cancelAll() are of an older one
    QString lastLikeness;
    int likeFaults = 0;
    int calls = 0;
    bool firstIsThrough = false;
};

int GraphClient::Private::active() const
{
    return int(std::count_if(flights.begin(), flights.end(),
                             [](const auto &entry) { return entry.second.phase != Phase::Queued; }));
}

void GraphClient::Private::pump()
{
    if (stopped) {
        concludeUnbegun(*stopped);
        return;
    }
    std::vector<quint64> queued;
    for (const auto &[id, flight] : flights) {
        if (flight.phase == Phase::Queued)
            queued.push_back(id);
    }
    for (const quint64 id : queued) {
        Flight &flight = flights.at(id);
        // Whoever asked is gone, and may have taken the secrets along.
        const bool wanted = std::any_of(flight.listeners.begin(), flight.listeners.end(),
                                        [](const Listener &listener) { return !listener.context.isNull(); });
        if (!wanted)
            flights.erase(id);
        else if (calls >= policy.callBudget)
            break;
        else if (active() < (firstIsThrough ? policy.parallel : 1))
            send(id);
    }
    if (calls >= policy.callBudget) {
        GraphReply spent;
        spent.error = errorFor(NetworkFault::Budget, {});
        concludeUnbegun(spent);
    }
}

void GraphClient::Private::send(quint64 id)
{
    Flight &flight = flights.at(id);
    flight.phase = Phase::OnTheWire;
    ++flight.tries;
    ++calls;
    flight.call = http.send(flight.request, &q, [this, id](const HttpReply &reply) { onReply(id, reply); });
}

void GraphClient::Private::onReply(quint64 id, const HttpReply &came)
{
    const auto found = flights.find(id);
    if (found == flights.end())
        return;
    const GraphReply reply = readAnswer(came, found->second.request, policy, redactor);
    if (mayTryAgain(found->second, came, reply)) {
        pause(id, reply);
    } else {
        noteForRun(reply);
        conclude(id, reply);
    }
    pump();
}

bool GraphClient::Private::mayTryAgain(const Flight &flight, const HttpReply &came, const GraphReply &reply) const
{
    if (stopped || flight.tries > 1 || reply.rateLimited || calls >= policy.callBudget)
        return false;
    if (came.obstacle)
        return isWorthAnotherTry(*came.obstacle);
    const bool waitFits = reply.retryAfter ? *reply.retryAfter <= kLongestRetryAfter : !came.asksToWait;
    return waitFits && (reply.serviceFault || speaksOfTheService(came.status));
}

void GraphClient::Private::pause(quint64 id, const GraphReply &reply)
{
    Flight &flight = flights.at(id);
    flight.phase = Phase::Pausing;
    flight.last = reply;
    const auto wait = std::max<std::chrono::milliseconds>(policy.retryPause, reply.retryAfter.value_or(0s));
    QTimer::singleShot(wait, &q, [this, id] {
        const auto found = flights.find(id);
        if (found == flights.end())
            return;
        found->second.phase = Phase::Queued;
        pump();
    });
}

void GraphClient::Private::noteForRun(const GraphReply &reply)
{
    const QString likeness = likenessOf(reply);
    likeFaults = likeness.isEmpty() ? 0 : (likeness == lastLikeness ? likeFaults + 1 : 1);
    lastLikeness = likeness;
    if (stopped)
        return;
    if (reply.rateLimited && reply.isAnswer()) {
        // The answer stands; only what is asked next will be refused, so it need not be sent.
        GraphReply refusal = reply;
        refusal.body = {};
        refusal.error = errorFor(NetworkFault::RateLimit, {});
        stopped = refusal;
    } else if (reply.rateLimited || likeFaults >= policy.likeFaultsBeforeGivingUp) {
        stopped = reply;
    }
}

void GraphClient::Private::conclude(quint64 id, const GraphReply &reply)
{
    const auto found = flights.find(id);
    firstIsThrough = true;
    post(found->second.listeners, reply);
    flights.erase(found);
}

/// Ends all that is not on the wire: what was tried before with what came of that, the rest with `why`.
void GraphClient::Private::concludeUnbegun(const GraphReply &why)
{
    for (auto entry = flights.begin(); entry != flights.end();) {
        const Flight &flight = entry->second;
        if (flight.phase == Phase::OnTheWire) {
            ++entry;
            continue;
        }
        GraphReply reply = flight.tries > 0 ? flight.last : why;
        reply.label = flight.request.label();
        reply.error->origin = reply.label;
        post(flight.listeners, reply);
        entry = flights.erase(entry);
    }
}

void GraphClient::Private::post(const std::vector<Listener> &listeners, const GraphReply &reply)
{
    for (const Listener &listener : listeners) {
        QMetaObject::invokeMethod(
            &q,
            [this, listener, reply, posted = epoch] {
                if (posted == epoch && listener.context)
                    listener.answer(reply);
            },
            Qt::QueuedConnection);
    }
}

GraphClient::GraphClient(HttpClient &http, CallPolicy policy, const Redactor &redactor, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, http, std::move(policy), redactor))
{
}

GraphClient::~GraphClient()
{
    cancelAll();
}

void GraphClient::get(const HttpRequest &request, QObject *context, Answer answer)
{
    const auto same = std::find_if(d->flights.begin(), d->flights.end(),
                                   [&request](const auto &entry) { return sameCall(entry.second.request, request); });
    if (same != d->flights.end()) {
        same->second.listeners.push_back({context, std::move(answer)});
        return;
    }
    Private::Flight flight;
    flight.request = request;
    flight.listeners.push_back({context, std::move(answer)});
    d->flights.emplace(++d->lastId, std::move(flight));
    d->pump();
}

void GraphClient::cancelAll()
{
    ++d->epoch;
    const std::map<quint64, Private::Flight> ended = std::exchange(d->flights, {});
    for (const auto &[id, flight] : ended) {
        if (flight.phase == Private::Phase::OnTheWire)
            d->http.cancel(flight.call);
    }
}

int GraphClient::callCount() const
{
    return d->calls;
}

} // namespace secondtick::net
