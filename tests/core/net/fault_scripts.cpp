#include "core/net/fault_scripts.h"

#include <QHash>

namespace secondtick::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Table = QHash<QString, FaultScript>;

QByteArray okHead()
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
}

QByteArray goodBody()
{
    return "{\"id\":\"1\"}";
}

FaultScript once(const Script &script)
{
    return {{{script}}};
}

FaultScript raw(const QByteArray &bytes)
{
    return once(Script().send(bytes).close());
}

FaultScript json(const QByteArray &body, int status = 200, const QByteArray &headers = {})
{
    return once(Script::json(body, status, headers));
}

FaultScript graphError(int code)
{
    return json("{\"error\":{\"code\":" + QByteArray::number(code) + "}}", 400);
}

Table connections()
{
    return {
        {u"N017"_s, once(Script().close())},
        {u"N019"_s, once(Script())},
        {u"N020"_s, once(Script().send(okHead() + "Content-Length: 1000\r\n\r\n").repeat("{", 900, 50ms))},
        {u"N021"_s, once(Script().send("HTTP/1.1 200 OK\r\n").repeat("X-1: a\r\n", 900, 50ms))},
        {u"N022"_s,
         once(Script().send("HTTP/1.1 200 OK\r\n").repeat("X-1: " + QByteArray(1000, 'a') + "\r\n", 9000, 10ms))},
        {u"N025"_s, once(Script().wait(400ms).send(okHead() + "Content-Length: 2\r\n\r\n{}"))},
    };
}

Table answers()
{
    return {
        {u"N061"_s, raw("{}")},
        {u"N062"_s, raw("HTTP/1.1 99999 X\r\nContent-Length: 2\r\n\r\n{}")},
        {u"N063"_s, raw("HTTP/1.1 204 No Content\r\n\r\n")},
        {u"N065"_s, raw(okHead() + "Content-Length: 2\r\nContent-Length: 5\r\n\r\n{}")},
        {u"N066"_s, raw(okHead() + "Content-Length: -5\r\n\r\n{}")},
        {u"N067"_s, raw(okHead() + "Content-Length: 1000\r\n\r\n{\"data\":{\"is_valid\":true")},
        {u"N068"_s, raw(okHead() + "Connection: close\r\n\r\n{\"data\":{\"is_valid\":true")},
        {u"N069"_s, raw(okHead() + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"dat\r\n")},
        {u"N072"_s, raw("HTTP/1.1 100 Continue\r\n\r\n" + okHead() + "Content-Length: 10\r\n\r\n" + goodBody())},
        {u"N074"_s, raw("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n{}")},
        {u"N075"_s, json("{} ", 200, "Content-Encoding: gzip\r\n")},
        {u"N076"_s, json("hello", 200, "Content-Encoding: br\r\n")},
        {u"N077"_s, json("{}", 200, "Content-Encoding: foo\r\n")},
        {u"N080"_s, once(Script().send(okHead() + "\r\n[").repeat(QByteArray(65536, '['), 3200))},
        {u"N085"_s, json("{}", 200, "Strict-Transport-Security: max-age=31536000\r\n")},
        {u"N101"_s, once(Script::whole("text/html", goodBody()))},
        {u"N102"_s, json("{\"login\":\"required\"}")},
        {u"N106"_s, json("{}", 401, "WWW-Authenticate: Basic realm=\"router\"\r\n")},
        {u"N107"_s, json("{}", 401, "WWW-Authenticate: NTLM\r\n")},
    };
}

Table redirects(const QByteArray &elsewhere, const QByteArray &token)
{
    const auto to = [](const QByteArray &location) { return json("{}", 302, "Location: " + location + "\r\n"); };
    return {
        {u"N090"_s, to(elsewhere)},
        {u"N094"_s, to("file:///etc/passwd")},
        {u"N095"_s, to("/login")},
        {u"N097"_s, to("http://graph.facebook.com@" + elsewhere.mid(7))},
        {u"N098"_s, to(elsewhere + "?t=" + token)},
        {u"N099"_s, json("{}", 200, "Refresh: 0; url=" + elsewhere + "\r\n")},
    };
}

Table bodies(const QByteArray &elsewhere, const QByteArray &token)
{
    const QByteArray next = elsewhere + "?access_token=" + token;
    return {
        {u"N110"_s, json("{\"data\":{\"is_valid\":true")},
        {u"N112"_s, json("{}{}")},
        {u"N113"_s, json("for (;;);{}")},
        {u"N114"_s, json(QByteArray(1025, '['))},
        {u"N115"_s, json(QByteArray(100'000, '['))},
        {u"N117"_s, json(QByteArray("\xFF\xFE{\0}\0", 6))},
        {u"N118"_s, json("\xEF\xBB\xBF{}")},
        {u"N119"_s, json("{\"id\":\"\\ud800\"}")},
        {u"N123"_s, json("{\"id\":\"\\u202e\"}")},
        {u"N132"_s, json("{\"error\":\"x\"}")},
        {u"N133"_s, json("{\"error\":{\"message\":\"x\"}}")},
        {u"N135"_s, json("{\"error\":{\"code\":190}}")},
        {u"N136"_s, json("{\"data\":{}}", 400)},
        {u"N138"_s, json("{\"error\":{\"code\":190,\"message\":\"Malformed access token " + token + "\"}}", 400)},
        {u"N139"_s,
         json("{\"data\":[],\"paging\":{\"next\":\"https://graph.facebook.com/?access_token=" + token + "\"}}")},
        {u"N140"_s, json("{\"data\":[],\"paging\":{\"next\":\"" + next + "\"}}")},
    };
}

Table serviceFaults()
{
    FaultScript unclearWaits;
    for (const char *wait : {"-1", "abc", "1e9", "99999999999999999999"})
        unclearWaits.runs.append({Script::json({}, 503, QByteArray("Retry-After: ") + wait + "\r\n")});
    return {
        {u"N150"_s, json("{\"error\":{\"code\":2,\"is_transient\":true}}", 500)},
        {u"N151"_s, {{{Script::json({}, 500), Script::json(goodBody())}}}},
        {u"N153"_s, json({}, 503, "Retry-After: 3600\r\n")},
        {u"N154"_s, json({}, 503, "Retry-After: Wed, 21 Oct 2026 07:28:00 GMT\r\n")},
        {u"N155"_s, unclearWaits},
        {u"N156"_s, once(Script::whole("text/html", "<html>", 502))},
        {u"N157"_s, json({}, 504)},
        {u"N158"_s, json({}, 408)},
        {u"N159"_s, graphError(1)},
    };
}

Table limits()
{
    return {
        {u"N161"_s, graphError(4)},
        {u"N162"_s, graphError(80007)},
        {u"N164"_s, graphError(613)},
        {u"N165"_s, json(goodBody(), 200, "X-App-Usage: {\"call_count\":95,\"total_time\":3,\"total_cputime\":2}\r\n")},
        {u"N166"_s,
         json("{\"error\":{\"code\":80007}}", 400,
              "X-Business-Use-Case-Usage: {\"1\":[{\"estimated_time_to_regain_access\":42}]}\r\n")},
    };
}

} // namespace

std::optional<FaultScript> faultScriptFor(const QString &row, const QByteArray &elsewhere, const QByteArray &token)
{
    const QList<Table> tables{connections(),   answers(), redirects(elsewhere, token), bodies(elsewhere, token),
                              serviceFaults(), limits()};
    for (const Table &table : tables) {
        if (table.contains(row))
            return table.value(row);
    }
    return std::nullopt;
}

const std::map<QString, Script> &greetings()
{
    static const std::map<QString, Script> rows{
        {u"N037"_s, Script::whole("text/html", "<html>", 400).close()},
        {u"N038"_s, Script()},
        {u"N039"_s, Script().wait(20ms).close()},
    };
    return rows;
}

const std::map<QString, TestCertificates::Leaf> &certificateRows()
{
    using Leaf = TestCertificates::Leaf;
    static const std::map<QString, Leaf> rows{
        {u"N030"_s, Leaf::Expired},
        {u"N031"_s, Leaf::NotYetValid},
        {u"N033"_s, Leaf::UnknownAuthority},
        {u"N034"_s, Leaf::SelfSigned},
    };
    return rows;
}

} // namespace secondtick::test
