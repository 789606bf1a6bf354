// Answers of the Graph API: whatever comes back is an answer or an obstacle, never both, never with the token in it;
// and every parser of facts takes any object, so that what it read can be saved, opened again and judged.
#include "base/redactor.h"
#include "base/secret.h"
#include "checks/judgement.h"
#include "facts/saved_facts.h"
#include "fuzz/fuzz.h"
#include "fuzz/seeds.h"
#include "net/answer_headers.h"
#include "net/graph_answer.h"
#include "rules/rule_book.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace secondtick::fuzz {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAnswerPatience = 2000;
constexpr std::array kStatuses{200, 400, 401, 403, 404, 408, 429, 500, 503, 204};

const QString &token()
{
    static const QString text = madeUpToken(1);
    return text;
}

const rules::RuleBook &rulesOfAnswers()
{
    static const rules::RuleBookPtr book = rules::loadRuleBook();
    return *book;
}

net::CallPolicy policy()
{
    net::CallPolicy policy;
    policy.isServiceFault = [](const GraphError &error) { return rulesOfAnswers().errorCodes.isServiceFault(error); };
    policy.isRateLimit = [](const GraphError &error) { return rulesOfAnswers().errorCodes.isRateLimit(error); };
    return policy;
}

net::GraphReply answerFrom(const net::HttpReply &reply, const QString &path, const QString &fields)
{
    static const Secret secret = Secret::fromText(token());
    static const Redactor redactor = [] {
        Redactor watching;
        watching.watch(secret);
        return watching;
    }();
    net::HttpRequest request;
    request.path = path;
    request.query = {{u"fields"_s, fields}};
    request.credentials.token = &secret;
    return net::readAnswer(reply, request, policy(), redactor);
}

QString replyWords(const net::GraphReply &reply)
{
    QStringList words{QString::fromUtf8(QJsonDocument(reply.body).toJson()), reply.label};
    if (reply.error)
        words << reply.error->text << reply.error->origin << reply.error->detail;
    if (reply.graphError)
        words << reply.graphError->message << reply.graphError->details << reply.graphError->traceId;
    return words.join(u'\n');
}

void checkReply(const net::GraphReply &reply, const net::HttpReply &from)
{
    requireNoPiece(token(), replyWords(reply), "no piece of the token is in an answer");
    require(reply.isAnswer() ? from.status == 200 : reply.body.isEmpty(), "an answer has status 200, a fault no body");
    require(!reply.graphError || (reply.error && reply.error->kind == ErrorKind::Api), "their error is of kind Api");
    if (!reply.error)
        return;
    require((reply.error->kind == ErrorKind::Api) == reply.graphError.has_value(), "kind Api needs their error");
    require(reply.error->kind == ErrorKind::Api || reply.error->kind == ErrorKind::NotGraph,
            "what came is theirs or it is not");
    require(!reply.error->text.isEmpty() && !reply.error->detail.isEmpty(), "a fault has a sentence and a word");
    require(!reply.serviceFault || reply.error->detail == u"service"_s, "service faults are told apart");
}

template <typename T> Fact<T> factOf(const std::optional<T> &value)
{
    Fact<T> fact;
    fact.value = value;
    fact.source = u"GET /somewhere"_s;
    fact.at = momentOfFuzzing();
    return fact;
}

template <typename Row> Fact<Listing<Row>> listingOf(const QJsonObject &body)
{
    const std::optional<ListPage> page = ListPage::fromJson(body);
    if (!page)
        return {};
    Listing<Row> listing;
    listing.cutBecause = page->after;
    for (const auto &row : page->rows) {
        if (const auto read = Row::fromJson(row.toObject()))
            listing.rows.append(*read);
    }
    return factOf(std::optional(listing));
}

/// The object as the answer to every call there is.
Snapshot factsIn(const QJsonObject &body)
{
    Snapshot facts;
    facts.tokenFingerprint = u"9f3a07c2d1"_s;
    facts.inspection = factOf(TokenFacts::fromJson(body));
    facts.myPermissions = factOf(permissionGrantsFromJson(body));
    facts.me = factOf(NodeFacts::fromJson(body));
    facts.app = factOf(NodeFacts::fromJson(body));
    facts.businesses = listingOf<NodeFacts>(body);
    facts.assigned = listingOf<AssignedAccount>(body);
    facts.givenNumber = factOf(PhoneNumberFacts::fromJson(body));
    AccountReads account;
    account.id = u"5130772946180354"_s;
    account.account = factOf(AccountFacts::fromJson(body));
    account.standing = factOf(AccountStanding::fromJson(body));
    account.numbers = listingOf<PhoneNumberFacts>(body);
    account.routing = listingOf<PhoneNumberRouting>(body);
    account.apps = listingOf<SubscribedApp>(body);
    account.templates = listingOf<TemplateFacts>(body);
    facts.accounts = {account};
    return facts;
}

void checkFacts(const QJsonObject &body)
{
    const Snapshot facts = factsIn(body);
    const QByteArray saved = writeFacts(facts, momentOfFuzzing());
    const Outcome<Snapshot> opened = readFacts(saved);
    require(opened.hasValue(), "what was saved can be opened", opened ? QString() : opened.error().text);
    require(writeFacts(*opened, momentOfFuzzing()) == saved, "facts come back as they were", QString::fromUtf8(saved));
    const checks::Judgement judgement = checks::judge(facts, rulesOfAnswers(), momentOfFuzzing());
    require(judgement.chain.size() >= 8, "the chain is whole");
    for (const Finding &finding : judgement.findings) {
        requireNoPiece(token(), QString::fromUtf8(QJsonDocument(finding.args).toJson()),
                       "no piece of the token is in a finding");
    }
}

void readGraphAnswer(QByteArrayView bytes)
{
    static const QStringList paths{u"/debug_token"_s, u"/me"_s, u"/5130772946180354"_s,
                                   u"/5130772946180354/phone_numbers"_s};
    const TimeLimit limit(kAnswerPatience, "an answer is read in time");
    Input input(bytes);
    net::HttpReply reply;
    reply.status = kStatuses.at(std::size_t(input.choice(int(kStatuses.size()))));
    const QString &path = paths.at(input.choice(int(paths.size())));
    const QString fields = input.flag() ? u"id,name,health_status{entities},display_phone_number"_s : QString();
    if (input.flag())
        reply.appUsage = input.line().toUtf8();
    if (input.flag())
        reply.businessUsage = input.line().toUtf8();
    reply.body = input.rest().replace("TOKEN", token().toLatin1());
    const net::GraphReply answer = answerFrom(reply, path, fields);
    checkReply(answer, reply);
    const bool isUsageFit = answer.usagePercent.value_or(0) >= 0 && answer.minutesToRegainAccess.value_or(1) > 0;
    require(isUsageFit, "usage is a share, waiting a time");
    if (answer.isAnswer())
        checkFacts(answer.body);
}

/// All objects in a practice world that could be an answer.
QList<QByteArray> bodiesIn(const QByteArray &world)
{
    QList<QByteArray> bodies;
    const QJsonObject file = QJsonDocument::fromJson(world).object();
    const QJsonObject nodes = file["nodes"_L1].toObject();
    for (const auto &node : nodes) {
        const QJsonObject fields = node["fields"_L1].toObject();
        bodies.append(QJsonDocument(fields).toJson(QJsonDocument::Compact));
        bodies.append(QJsonDocument(QJsonObject{{u"data"_s, QJsonArray{fields}}}).toJson(QJsonDocument::Compact));
    }
    const QJsonObject routes = file["routes"_L1].toObject();
    for (const auto &route : routes) {
        const QJsonArray answers = route.toArray();
        for (const auto &answer : answers)
            bodies.append(QJsonDocument(answer["body"_L1].toObject()).toJson(QJsonDocument::Compact));
    }
    return bodies;
}

QList<QByteArray> answerSeeds()
{
    QList<QByteArray> bodies = recordedAnswers();
    const QList<QByteArray> worlds = filesIn(QStringLiteral(SOURCE_DIR "/resources/practice"));
    for (const QByteArray &world : worlds)
        bodies += bodiesIn(world);
    const QByteArray usage =
        "{\"call_count\":28,\"total_time\":25,\"total_cputime\":25}\n"
        "{\"1\":[{\"type\":\"whatsapp\",\"call_count\":100,\"estimated_time_to_regain_access\":19}]}\n";
    const QByteArray good(5, '\0');
    return behind(good, bodies) + behind(QByteArray("\1\0\0\0\0", 5), bodies.mid(0, 60))
        + behind(QByteArray("\0\1\1\1\1", 5) + usage, bodies.mid(0, 10))
        + QList<QByteArray>{
            good + R"({"id":"1","name":"TOKEN","x":["TOKEN",{"TOKEN":1}]})",
            good + R"({"error":{"code":190,"message":"bad TOKEN","error_data":"{\"details\":\"TOKEN\"}"}})"};
}

} // namespace

} // namespace secondtick::fuzz

SECONDTICK_FUZZ(graph_answer, secondtick::fuzz::readGraphAnswer, secondtick::fuzz::answerSeeds)
