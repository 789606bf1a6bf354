#pragma once

#include "base/graph_error.h"
#include "base/outcome.h"
#include "base/redactor.h"
#include "net/http_client.h"

#include <QJsonObject>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace secondtick::net {

/// How one call ended. `error` is set when there is no answer; its kind is Api when `graphError` is set too.
struct GraphReply
{
    QJsonObject body; ///< the answer, texts redacted; empty when `error` is set
    std::optional<Error> error;
    std::optional<GraphError> graphError;
    QDateTime serverDate; ///< null when absent
    std::optional<std::chrono::seconds> retryAfter; ///< asked for by the answer
    std::optional<int> usagePercent; ///< highest of the usage headers, when present
    std::optional<int> minutesToRegainAccess;
    QString label; ///< "GET /debug_token"
    /// The platform has a fault of its own: 5xx or 408 without its error object (error kind NotGraph), or an error
    /// object that the policy counts as one (kind Api). Error::detail is "service" in both cases.
    bool serviceFault = false;
    /// The platform wants no more calls: 429, or an error object that the policy counts as one. Error::detail is
    /// "rate_limit". Also set, beside a whole answer, when that says that access is taken away from now on.
    bool rateLimited = false;

    bool isAnswer() const { return !error; }
};

/// What the platform's codes mean for calling on. Handed in, because codes are rules and rules are another room.
struct CallPolicy
{
    std::function<bool(const GraphError &)> isServiceFault; ///< worth one more try
    std::function<bool(const GraphError &)> isRateLimit; ///< the run stops at once
    std::chrono::milliseconds retryPause{2'500}; ///< before the one further try
    int callBudget = 25; ///< tries included
    int likeFaultsBeforeGivingUp = 3;
    int parallel = 6;
};

/// Reads the Graph API: status, content type, JSON and shape are checked, errors become values, one further try for
/// connection faults, 408, 5xx and service codes. Answers like HttpClient: once, through the event queue, never after
/// `context` is gone. One per run.
///
/// The first call goes alone, later ones up to `parallel` at a time. Equal requests that wait for an answer share one
/// call. No call is begun any more
///   - after a rate limit: what is asked then gets that reply's error at once, rateLimited set;
///   - after so many calls in a row that ended with the same kind of obstacle or service fault: likewise with that one;
///   - when the budget is used up: error kind Cancelled, detail "budget".
/// Calls that are on the wire by then are waited for. Retry-After is honoured up to 30 s; above that, or unreadable,
/// there is no further try.
class GraphClient final : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(const GraphReply &)>;

    /// `http` and `redactor` must outlive this.
    GraphClient(HttpClient &http, CallPolicy policy, const Redactor &redactor, QObject *parent = nullptr);
    ~GraphClient() override;

    void get(const HttpRequest &request, QObject *context, Answer answer);
    /// Ends all calls; no answer comes after this.
    void cancelAll();
    /// Calls made so far, further tries included.
    int callCount() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace secondtick::net
