#include "base/secret.h"
#include "core/net/calls.h"
#include "net/graph_client.h"
#include "support/case_table.h"
#include "support/memory_http_client.h"
#include "support/one_call.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace secondtick;
using namespace secondtick::net;

namespace {

CallPolicy policy()
{
    CallPolicy policy;
    policy.isServiceFault = [](const GraphError &error) { return error.code == 1 || error.code == 2; };
    policy.isRateLimit = [](const GraphError &error) { return error.code == 4 || error.code == 80007; };
    policy.retryPause = 1ms;
    return policy;
}

HttpReply jsonReply(const QByteArray &body, int status = 200)
{
    HttpReply reply;
    reply.status = status;
    reply.body = body;
    reply.contentType = "application/json";
    return reply;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// JSON with apostrophes for quotation marks; raw string literals are more than moc can read.
/// What became of it, in one word: the kind of answer, or why there is none.
QString outcomeOf(const GraphReply &reply)
{
    if (reply.isAnswer())
        return u"answer"_s;
    if (reply.rateLimited)
        return u"rate_limit"_s;
    return reply.serviceFault ? u"service"_s : reply.error->detail;
}

struct Row
{
    const char *name;
    int status;
    QByteArray body;
    const char *outcome;
};

QList<Row> rows()
{
    return {
        {"an object with an id", 200, "{\"id\":\"1\"}", "answer"},
        {"an object with data", 200, "{\"data\":[]}", "answer"},
        {"a success", 200, "{\"success\":true}", "answer"},
        {"a token's facts without their wrapper", 200, "{\"app_id\":\"1\",\"is_valid\":true}", "answer"},
        {"an empty object", 200, "{}", "answer"},
        {"a byte order mark", 200, "\xEF\xBB\xBF{}", "answer"},
        {"a lone surrogate", 200, "{\"id\":\"\\ud800\"}", "answer"},
        {"brackets inside a text", 200, "{\"id\":\"" + QByteArray(500, '[') + "\\\"[\"}", "answer"},
        {"64 deep", 200, "{\"id\":" + QByteArray(63, '[') + QByteArray(63, ']') + "}", "answer"},
        {"65 deep", 200, "{\"id\":" + QByteArray(64, '[') + QByteArray(64, ']') + "}", "not_json"},
        {"100,000 deep", 200, QByteArray(100'000, '['), "not_json"},
        {"nothing", 200, "", "not_json"},
        {"a list", 200, "[{\"id\":\"1\"}]", "not_json"},
        {"a text", 200, "\"id\"", "not_json"},
        {"cut", 200, "{\"data\":{\"is_valid\":true", "not_json"},
        {"two documents", 200, "{}{}", "not_json"},
        {"a guard in front", 200, "for (;;);{}", "not_json"},
        {"UTF-16", 200, QByteArray("\xFF\xFE{\0}\0", 6), "not_json"},
        {"HTML", 200, "<html><body>{\"id\":\"1\"}</body></html>", "not_json"},
        {"somebody else's JSON", 200, "{\"login\":\"required\"}", "foreign"},
        {"an error with status 200", 200, "{\"error\":{\"code\":190}}", "api"},
        {"an error with status 400", 400, "{\"error\":{\"code\":190}}", "api"},
        {"an error with status 401", 401, "{\"error\":{\"code\":190}}", "api"},
        {"an error with status 500", 500, "{\"error\":{\"code\":190}}", "api"},
        {"an error and data", 200, "{\"data\":[],\"error\":{\"code\":190}}", "api"},
        {"an error that is text", 200, "{\"error\":\"x\"}", "not_graph"},
        {"an error without a code", 400, "{\"error\":{\"message\":\"x\"}}", "not_graph"},
        {"an error with a broken code", 400, "{\"error\":{\"code\":1.5}}", "not_graph"},
        {"an error with a huge code", 400, "{\"error\":{\"code\":99999999999}}", "not_graph"},
        {"an error that is null", 200, "{\"id\":\"1\",\"error\":null}", "not_graph"},
        {"data with status 400", 400, "{\"data\":{}}", "not_graph"},
        {"data with status 404", 404, "{\"id\":\"1\"}", "not_graph"},
        {"a service code", 400, "{\"error\":{\"code\":2}}", "service"},
        {"a service code with status 200", 200, "{\"error\":{\"code\":2}}", "service"},
        {"500 without an error object", 500, "{}", "service"},
        {"502 with HTML", 502, "<html>", "service"},
        {"503 with nothing", 503, "", "service"},
        {"408", 408, "", "service"},
        {"a limit code", 400, "{\"error\":{\"code\":80007}}", "rate_limit"},
        {"a limit code with status 500", 500, "{\"error\":{\"code\":4}}", "rate_limit"},
        {"429 with HTML", 429, "<html>", "rate_limit"},
    };
}

} // namespace

/// What an answer must look like to count, and what is read from one that does.
class GraphAnswersTest : public test::TestCase
{
    Q_OBJECT

    const Secret m_token = Secret::fromText(test::fixture(u"TOKEN_A"_s));
    Redactor m_redactor;

    GraphReply read(const HttpReply &reply, const QString &fields = {}) const
    {
        test::MemoryHttpClient http;
        http.addReply(u"/me"_s, reply);
        GraphClient graph(http, policy(), m_redactor);
        HttpRequest request;
        request.path = u"/me"_s;
        if (!fields.isEmpty())
            request.query = {{u"fields"_s, fields}};
        return test::getAndWait(graph, request).reply;
    }

private slots:
    void initTestCase() { m_redactor.watch(m_token); }

    void countsOnlyWhatThePlatformWouldSend_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("outcome");
        const QList<Row> all = rows();
        for (const Row &row : all)
            QTest::newRow(row.name) << row.status << row.body << QString::fromLatin1(row.outcome);
    }
    void countsOnlyWhatThePlatformWouldSend()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const GraphReply reply = read(jsonReply(body, status));
        const QString outcome = outcomeOf(reply);
        QTEST(outcome, "outcome");
        QCOMPARE(reply.label, u"GET /me"_s);
        QCOMPARE(reply.graphError.has_value(), reply.error && reply.error->kind == ErrorKind::Api);
        if (!reply.isAnswer()) {
            QVERIFY(reply.body.isEmpty());
            QCOMPARE(reply.error->origin, u"GET /me"_s);
            QVERIFY(!reply.error->text.isEmpty());
            QVERIFY(reply.error->kind == ErrorKind::Api || reply.error->kind == ErrorKind::NotGraph);
        }
    }

    void aFieldThatWasAskedForIsEnough()
    {
        const HttpReply reply = jsonReply("{\"health_status\":{}}");
        QVERIFY(!read(reply).isAnswer());
        QVERIFY(read(reply, u"id,health_status"_s).isAnswer());
        QVERIFY(read(reply, u"health_status.phone_number(12)"_s).isAnswer());
        QVERIFY(read(reply, u"owned{id,name},health_status{can_send_message}"_s).isAnswer());
    }

    void readsTheErrorObjectTolerantly_data()
    {
        QTest::addColumn<QByteArray>("error");
        QTest::newRow("numbers") << test::quoted("'code':190,'error_subcode':463,'error_data':{'details':'more'}");
        QTest::newRow("digits") << test::quoted("'code':'190','error_subcode':'463','error_data':{'details':'more'}");
        QTest::newRow("other names") << test::quoted(
            "'code':190,'subcode':463,'error_data':'{\\'details\\':\\'more\\'}'");
        QTest::newRow("data as text") << test::quoted("'code':190,'error_subcode':463,'error_data':'more'");
    }
    void readsTheErrorObjectTolerantly()
    {
        QFETCH(QByteArray, error);
        const GraphReply reply = read(jsonReply(
            "{\"error\":{\"message\":\"text\",\"fbtrace_id\":\"Atrace\",\"is_transient\":true," + error + "}}", 400));
        QVERIFY(reply.graphError);
        QCOMPARE(reply.graphError->code, 190);
        QCOMPARE(reply.graphError->subcode, std::optional(463));
        QCOMPARE(reply.graphError->message, u"text"_s);
        QCOMPARE(reply.graphError->details, u"more"_s);
        QCOMPARE(reply.graphError->traceId, u"Atrace"_s);
        QCOMPARE(reply.graphError->isTransient, std::optional(true));
        QCOMPARE(reply.error->kind, ErrorKind::Api);
    }

    void readsTheSmallestErrorObject()
    {
        const GraphReply reply = read(jsonReply("{\"error\":{\"code\":0,\"error_subcode\":null,\"message\":7}}", 400));
        QVERIFY(reply.graphError);
        QCOMPARE(reply.graphError->code, 0);
        QVERIFY(!reply.graphError->subcode);
        QVERIFY(reply.graphError->message.isEmpty());
        QVERIFY(!reply.graphError->isTransient);
    }

    void anEchoedTokenIsRemoved()
    {
        const QByteArray token = test::fixture(u"TOKEN_A"_s).toLatin1();
        const GraphReply error =
            read(jsonReply("{\"error\":{\"code\":190,\"message\":\"bad " + token + "\",\"fbtrace_id\":\"" + token
                               + "\",\"error_data\":{\"details\":\"" + token + "\"}}}",
                           400));
        QVERIFY(error.graphError);
        QVERIFY(error.graphError->message.startsWith(u"bad "_s));
        const QString texts =
            error.graphError->message + error.graphError->details + error.graphError->traceId + error.error->text;
        QVERIFY(!texts.contains(QString::fromLatin1(token.left(8))));

        const GraphReply answer = read(jsonReply("{\"data\":[{\"id\":\"1\",\"x\":[\"" + token
                                                 + "\"]}],\"paging\":{\"next\":\"https://graph.facebook.com/"
                                                   "?access_token="
                                                 + token + "\"},\"" + token + "\":1}"));
        QVERIFY(answer.isAnswer());
        QCOMPARE(answer.body["data"_L1][0]["id"_L1].toString(), u"1"_s);
        QVERIFY(!QJsonDocument(answer.body).toJson().contains(token.left(8)));
    }

    void readsWhatTheHeadersSay()
    {
        HttpReply reply = jsonReply("{\"id\":\"1\"}");
        reply.appUsage = test::quoted("{'call_count':28,'total_time':95,'total_cputime':3}");
        reply.businessUsage = test::quoted("{'1':[{'type':'x','call_count':12},{'total_time':97}]}");
        reply.serverDate = QDateTime(QDate(2026, 11, 23), QTime(10, 0), QTimeZone::utc());
        reply.retryAfter = 5s;
        const GraphReply read = this->read(reply);
        QVERIFY(read.isAnswer());
        QVERIFY(!read.rateLimited);
        QCOMPARE(read.usagePercent, std::optional(97));
        QVERIFY(!read.minutesToRegainAccess);
        QCOMPARE(read.serverDate, reply.serverDate);
        QCOMPARE(read.retryAfter, std::optional(5s));
    }

    void saysWhenItCanGoOn()
    {
        HttpReply limited = jsonReply("{\"error\":{\"code\":80007}}", 400);
        limited.businessUsage = test::quoted("{'1':[{'call_count':100,'estimated_time_to_regain_access':42}]}");
        const GraphReply reply = read(limited);
        QVERIFY(reply.rateLimited);
        QCOMPARE(reply.minutesToRegainAccess, std::optional(42));
        QCOMPARE(reply.error->text,
                 u"Too many calls were made for this app in the last hour. This program has stopped, so as not to use "
                 "up more. It can go on in about 42 minutes."_s);

        HttpReply faulty = jsonReply({}, 503);
        faulty.retryAfter = 3600s;
        faulty.asksToWait = true;
        QVERIFY(read(faulty).error->text.endsWith(
            u"It asks to wait 60 minutes. Status page: metastatus.com/whatsapp-business-api"_s));
    }

    void readsRecordedAnswers_data()
    {
        QTest::addColumn<QString>("file");
        const QString folder = test::recordedAnswersFolder();
        if (folder.isEmpty())
            QSKIP("the folder of recorded answers is not here");
        // Numbers below 090 are answers of the API; the others are webhooks.
        const QStringList files =
            QDir(folder).entryList({u"00*-debugtoken-*.json"_s, u"01*-debugtoken-*.json"_s, u"0*-error-*.json"_s,
                                    u"06?-health-*.json"_s, u"07*-number-*.json"_s, u"0*-subscribed-*.json"_s},
                                   QDir::Files);
        for (const QString &file : files) {
            if (QJsonDocument::fromJson(contentOf(folder + u'/' + file)).isObject())
                QTest::newRow(qPrintable(file)) << folder + u'/' + file;
        }
    }
    void readsRecordedAnswers()
    {
        QFETCH(QString, file);
        const QByteArray body = contentOf(file);
        const QJsonObject object = QJsonDocument::fromJson(body).object();
        if (!file.contains(u"-error-"_s)) {
            QVERIFY(read(jsonReply(body)).isAnswer());
            return;
        }
        if (!object.contains("error"_L1))
            QSKIP("an error of another API of the same company");
        const GraphReply reply = read(jsonReply(body, 400));
        QVERIFY2(reply.graphError, qPrintable(reply.error ? reply.error->detail : QString()));
        QCOMPARE(reply.graphError->code, object["error"_L1]["code"_L1].toInt());
    }
};

SECONDTICK_TEST(GraphAnswersTest)
#include "tst_graph_answers.moc"
