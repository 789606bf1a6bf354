// A whole run against a server that answers what the input says: it ends, within its calls, and gives a verdict only
// where the platform itself gave answers.
#include "diagnosis/diagnosis.h"
#include "fuzz/fuzz.h"
#include "fuzz/seeds.h"
#include "report/report.h"
#include "rules/rule_book.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QTimer>

#include <array>

namespace secondtick::fuzz {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kRunPatience = 5000;
constexpr int kMostCalls = 25;

const QString &tokenOfRuns()
{
    static const QString text = madeUpToken(4);
    return text;
}

/// What a sound world answers, by the end of the path.
QByteArray goodAnswer(const QString &path)
{
    if (path == "/debug_token"_L1)
        return R"({"data":{"app_id":"1111","type":"SYSTEM_USER","is_valid":true,"expires_at":0,"granular_scopes":[
            {"scope":"whatsapp_business_management","target_ids":["500"]},
            {"scope":"whatsapp_business_messaging","target_ids":["500"]}]}})";
    if (path.endsWith("/permissions"_L1))
        return R"({"data":[{"permission":"whatsapp_business_management","status":"granted"}]})";
    if (path.endsWith("/businesses"_L1) || path.endsWith("_accounts"_L1))
        return R"({"data":[{"id":"501","name":"Harbour","tasks":["MANAGE"]}],"paging":{"cursors":{"after":"x"},"next":"y"}})";
    if (path.endsWith("/phone_numbers"_L1))
        return R"({"data":[{"id":"801","display_phone_number":"+1 202-555-0123","status":"CONNECTED",
            "quality_rating":"RED","health_status":{"entities":[{"entity_type":"PHONE_NUMBER","id":"801",
            "can_send_message":"LIMITED","errors":[{"error_code":141006,"error_description":"d"}]}]}}]})";
    if (path.endsWith("/subscribed_apps"_L1))
        return R"({"data":[{"whatsapp_business_api_data":{"id":"1111","name":"App"}}]})";
    if (path.endsWith("/message_templates"_L1))
        return R"({"data":[{"name":"hello","status":"PAUSED"}]})";
    return R"({"id":"500","name":"Shop","account_review_status":"APPROVED","health_status":{"entities":[]}})";
}

net::HttpReply replyWith(int status, const QByteArray &body)
{
    net::HttpReply reply;
    reply.status = status;
    reply.body = body;
    reply.contentType = "application/json";
    reply.serverDate = momentOfFuzzing();
    return reply;
}

/// Answers every call as the next bytes of the input say; then as a sound world would.
class HostileHttp final : public net::HttpClient
{
public:
    explicit HostileHttp(Input &input)
        : m_input(input)
    {
    }

    CallId send(const net::HttpRequest &request, QObject *context, Answer answer) override
    {
        require(++m_calls <= kMostCalls, "a run makes 25 calls at most");
        require(++m_inFlight <= 6 && (m_calls != 2 || m_inFlight == 1), "six at a time, and the first one alone");
        const auto id = CallId(m_calls);
        QTimer::singleShot(0, &m_queue,
                           [this, reply = nextReply(request), guard = QPointer(context), answer = std::move(answer)] {
                               --m_inFlight;
                               if (guard)
                                   answer(reply);
                           });
        return id;
    }
    void cancel(CallId) override { --m_inFlight; }

    bool wasAnswered() const { return m_wasAnswered; }

private:
    net::HttpReply nextReply(const net::HttpRequest &request)
    {
        constexpr std::array codes{1, 2, 4, 10, 33, 100, 102, 190, 200, 80007, 80008, 131031, 2500};
        constexpr std::array obstacles{ErrorKind::Offline, ErrorKind::Dns,         ErrorKind::Timeout,
                                       ErrorKind::Tls,     ErrorKind::Interrupted, ErrorKind::NotGraph};
        constexpr std::array statuses{200, 400, 429, 500, 503, 204, 302};
        const int kind = m_input.choice(8);
        if (kind == 5) {
            net::HttpReply reply;
            const auto obstacle = obstacles.at(std::size_t(m_input.choice(int(obstacles.size()))));
            reply.obstacle = Error{obstacle, u"The connection did not work."_s, request.label(), u"x"_s};
            return reply;
        }
        m_wasAnswered = m_wasAnswered || kind != 7;
        if (kind == 6) {
            const QByteArray code = QByteArray::number(codes.at(std::size_t(m_input.choice(int(codes.size())))));
            const QByteArray subcode = QByteArray::number(m_input.choice(3) == 0 ? 33 : m_input.byte());
            return replyWith(400,
                             R"({"error":{"code":)" + code + R"(,"error_subcode":)" + subcode + R"(,"message":")"
                                 + tokenOfRuns().toLatin1() + R"("}})");
        }
        if (kind == 7) // an error's status, and what is no error of the platform
            return replyWith(statuses.at(std::size_t(m_input.choice(int(statuses.size()) - 1)) + 1), "<html>");
        if (kind >= 3)
            return replyWith(200, m_input.line().replace(u"TOKEN"_s, tokenOfRuns()).toUtf8());
        return replyWith(200, goodAnswer(request.path));
    }

    Input &m_input;
    int m_calls = 0;
    int m_inFlight = 0;
    bool m_wasAnswered = false;
    QObject m_queue; // last: its events end before the rest goes
};

/// The door of one run; what was seen outlives it.
class Door final : public net::HttpClient
{
public:
    explicit Door(HostileHttp &http)
        : m_http(http)
    {
    }
    CallId send(const net::HttpRequest &request, QObject *context, Answer answer) override
    {
        return m_http.send(request, context, std::move(answer));
    }
    void cancel(CallId call) override { m_http.cancel(call); }

private:
    HostileHttp &m_http;
};

Diagnosis::Setup setupWith(HostileHttp &http)
{
    static const rules::RuleBookPtr book = rules::loadRuleBook();
    Diagnosis::Setup setup;
    setup.rules = book;
    setup.makeHttp = [&http] { return std::make_unique<Door>(http); };
    setup.clock = std::make_shared<FixedClock>(momentOfFuzzing());
    setup.retryPause = 0ms;
    return setup;
}

void checkVerdict(const checks::Judgement &judgement, bool wasAnswered)
{
    require(judgement.chain.size() >= 8, "the chain is whole");
    if (wasAnswered)
        return;
    for (const Finding &finding : judgement.findings) {
        require(finding.id.startsWith("network."_L1) || finding.id.startsWith("service."_L1),
                "without an answer nothing is said of the set-up", finding.id);
    }
    require(judgement.isIncomplete(), "without an answer nothing is green");
}

void checkReports(const Diagnosis &diagnosis)
{
    report::ReportInput made;
    made.snapshot = diagnosis.snapshot();
    made.judgement = diagnosis.judgement();
    made.rules = diagnosis.ruleBook();
    made.generatedAt = momentOfFuzzing();
    const QByteArray json = writeJson(report::Report::build(made, report::Audience::Me));
    requireNoPiece(tokenOfRuns(), QString::fromUtf8(json), "no piece of the token is in the report");
}

void run(QByteArrayView bytes)
{
    const TimeLimit limit(kRunPatience, "a run ends in time");
    Input input(bytes);
    const int given = input.byte();
    HostileHttp http(input);
    Diagnosis diagnosis(setupWith(http));
    QString pasted = tokenOfRuns();
    require(diagnosis.offerText(pasted) == PasteVerdict::Accept, "the token is one");
    if ((given & 1) != 0)
        diagnosis.setAccountId(u"500"_s);
    if ((given & 2) != 0)
        diagnosis.setNumberId(u"802"_s);
    if ((given & 4) != 0)
        diagnosis.setAppCredentials(AppCredentials::read(u"1111|0123456789abcdef0123456789abcdef"_s));
    diagnosis.start();
    constexpr int mostRounds = 10'000;
    for (int round = 0; diagnosis.state() == Diagnosis::State::Running && round < mostRounds; ++round)
        QCoreApplication::processEvents();
    require(diagnosis.state() == Diagnosis::State::Done, "a run comes to its end");
    checkVerdict(diagnosis.judgement(), http.wasAnswered());
    checkReports(diagnosis);
}

QList<QByteArray> runSeeds()
{
    QList<QByteArray> seeds;
    for (int given = 0; given < 8; ++given) {
        seeds.append(QByteArray(1, char(given)));
        for (int kind = 0; kind < 8; ++kind) {
            const QByteArray head = bytesOf({given, kind, given + kind, 1});
            seeds.append(head);
            seeds.append(bytesOf({given, 0, 0, 0}) + head.repeated(10));
        }
    }
    // More accounts than a run can read.
    const QByteArray scope =
        R"({"scope":"whatsapp_business_management","target_ids":["51","52","53","54","55","56","57"]})";
    seeds.append(bytesOf({0, 3}) + R"({"data":{"app_id":"1111","is_valid":true,"granular_scopes":[)" + scope + "]}}\n");
    const QList<QByteArray> answers = recordedAnswers();
    for (const QByteArray &answer : answers)
        seeds.append(bytesOf({0, 0, 3}) + QJsonDocument::fromJson(answer).toJson(QJsonDocument::Compact) + '\n');
    seeds.append(bytesOf({0, 0, 3}) + "{\"data\":[{\"id\":\"TOKEN\",\"name\":\"TOKEN\"}]}\n");
    return seeds;
}

} // namespace

} // namespace secondtick::fuzz

SECONDTICK_FUZZ(run, secondtick::fuzz::run, secondtick::fuzz::runSeeds)
