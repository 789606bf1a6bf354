#include "checked_run.h"
#include "running_cli.h"
#include "support/leak_guard.h"
#include "support/test_case.h"
#include "support/test_program.h"
#include "token_world.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondtick::test {

/// P4: the token goes to the one host it is for. No redirect, paging address or other hint from an answer is followed;
/// the server at the other end asserts what arrived.
class TestRedirectLeaksNothing final : public TestCase
{
    Q_OBJECT
private slots:
    void qtItselfWouldFollow();
    void noRedirectIsFollowed_data();
    void noRedirectIsFollowed();
    void noHintIsFollowed_data();
    void noHintIsFollowed();
    void noPageIsTakenFromAnAddress();
    void theProgramItselfFollowsNothing_data();
    void theProgramItselfFollowsNothing();

private:
    void verifyNothingFollowed(LoopbackServer &first, const LoopbackServer &other, const QString &finding) const;
};

/// A test of what is not there needs one that finds what is: with its usual rules Qt takes the header along.
void TestRedirectLeaksNothing::qtItselfWouldFollow()
{
    LoopbackServer other;
    other.addScript(Script::json("{}"));
    LoopbackServer first;
    first.addScript(Script::json("{}", 302, "Location: " + other.url().toLatin1() + "/taken\r\n"));
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(first.url()));
    request.setRawHeader("Authorization", "Bearer one-secret");
    QNetworkReply *const reply = manager.get(request);
    QEventLoop loop;
    connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    reply->deleteLater();
    QCOMPARE(other.requestCount(), 1);
    QVERIFY(other.requestHeads().constFirst().contains("one-secret"));
}

void TestRedirectLeaksNothing::noRedirectIsFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location"); // OTHER stands for host and port of the other server
    const QList<std::pair<const char *, QByteArray>> forms{
        {"another port", "http://OTHER/v25.0/me"},
        {"another name", "http://localhost:OTHERPORT/"},
        {"another scheme", "https://OTHER/"},
        {"no scheme", "//OTHER/login"},
        {"a path", "/login"},
        {"a query", "?again=1"},
        {"itself", ""},
        {"user info in front", "http://graph.facebook.com@OTHER/"},
        {"the token inside", "http://OTHER/?access_token=TOKEN"},
        {"capitals", "HTTP://OTHER/"},
        {"blanks around", "  http://OTHER/  "},
        {"a line break inside", "http://OTHER/\r\n x: y"},
        {"a file", "file:///etc/passwd"},
        {"a script", "javascript:alert(1)"},
        {"data", "data:application/json,{}"},
        {"300 characters", "http://OTHER/" + QByteArray(300, 'x')},
    };
    for (const int status : {300, 301, 302, 303, 305, 307, 308}) {
        for (const auto &[name, location] : forms)
            QTest::addRow("%d to %s", status, name) << status << location;
    }
}

void TestRedirectLeaksNothing::verifyNothingFollowed(LoopbackServer &first, const LoopbackServer &other,
                                                     const QString &finding) const
{
    CheckedRun run({*net::GraphEndpoint::loopback(first.url())}, tokenOfTheWorld());
    QVERIFY(run.finishes());
    QVERIFY(first.requestCount() > 0);
    const QList<QByteArray> heads = first.requestHeads();
    for (const QByteArray &head : heads)
        QVERIFY2(head.startsWith("GET /v25.0/"), head.left(60).constData());
    QCOMPARE(other.connectionCount(), 0);
    QCOMPARE(other.bytesReceived(), 0);
    if (!finding.isEmpty())
        QCOMPARE(run.findings(), QStringList{finding});
    QCOMPARE(leaksIn(run.reports(), tokenOfTheWorld()), QStringList());
}

void TestRedirectLeaksNothing::noRedirectIsFollowed()
{
    QFETCH(const int, status);
    QFETCH(QByteArray, location);
    LoopbackServer other;
    other.addScript(Script::json("{}"));
    LoopbackServer first;
    location.replace("OTHERPORT", QByteArray::number(other.port()))
        .replace("OTHER", "127.0.0.1:" + QByteArray::number(other.port()))
        .replace("TOKEN", tokenOfTheWorld().toLatin1());
    first.addScript(Script::json("{}", status, "Location: " + location + "\r\n"));
    verifyNothingFollowed(first, other, u"network.not-graph"_s);
}

void TestRedirectLeaksNothing::noHintIsFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("two locations") << 302 << QByteArray("Location: /a\r\nLocation: http://OTHER/\r\n");
    QTest::newRow("refresh") << 200 << QByteArray("Refresh: 0; url=http://OTHER/\r\n");
    QTest::newRow("location without redirect") << 200 << QByteArray("Location: http://OTHER/\r\n");
    QTest::newRow("created elsewhere") << 201 << QByteArray("Location: http://OTHER/\r\n");
    QTest::newRow("content elsewhere") << 200 << QByteArray("Content-Location: http://OTHER/\r\n");
    QTest::newRow("another service") << 200 << QByteArray("Alt-Svc: h2=\"OTHER\", http/1.1=\"OTHER\"\r\n");
    QTest::newRow("a next page") << 200
                                 << QByteArray("Link: <http://OTHER/>; rel=\"next\", <http://OTHER/>; rel=preload\r\n");
    QTest::newRow("where to report") << 200
                                     << QByteArray("Report-To: {\"endpoints\":[{\"url\":\"http://OTHER/\"}]}\r\n");
    QTest::newRow("401 of another realm") << 401 << QByteArray("WWW-Authenticate: Basic realm=\"http://OTHER/\"\r\n");
    QTest::newRow("407") << 407 << QByteArray("Proxy-Authenticate: Basic realm=\"x\"\r\nLocation: http://OTHER/\r\n");
    QTest::newRow("503, later there") << 503 << QByteArray("Retry-After: 0\r\nLocation: http://OTHER/\r\n");
    QTest::newRow("use a proxy") << 305 << QByteArray("Location: http://OTHER/\r\n");
}

void TestRedirectLeaksNothing::noHintIsFollowed()
{
    QFETCH(const int, status);
    QFETCH(QByteArray, header);
    LoopbackServer other;
    other.addScript(Script::json("{}"));
    LoopbackServer first;
    first.addScript(
        Script::json("{}", status, header.replace("OTHER", "127.0.0.1:" + QByteArray::number(other.port()))));
    verifyNothingFollowed(first, other, {});
}

void TestRedirectLeaksNothing::noPageIsTakenFromAnAddress()
{
    LoopbackServer other;
    other.addScript(Script::json("{}"));
    LoopbackServer first;
    playTokenWorld(first, 0ms);
    const QByteArray next = other.url().toLatin1() + "/?access_token=" + tokenOfTheWorld().toLatin1();
    const QByteArray list = "{\"data\":[{\"id\":\"1\"}],\"paging\":{\"next\":\"" + next + "\",\"cursors\":{\"after\":\""
        + next + "\"}},\"url\":\"" + next + "\",\"link\":\"" + next + "\"}";
    for (const char *path : {"phone_numbers", "subscribed_apps", "message_templates"})
        first.addScript(Script::json(list), u"/v25.0/5130772946180354/"_s + QString::fromLatin1(path));
    first.addScript(Script::json(list), u"/v25.0/me/permissions"_s);
    verifyNothingFollowed(first, other, {});
}

void TestRedirectLeaksNothing::theProgramItselfFollowsNothing_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestRedirectLeaksNothing::theProgramItselfFollowsNothing()
{
    QFETCH(const int, status);
    LoopbackServer other;
    other.addScript(Script::json("{}"));
    LoopbackServer first;
    first.addScript(Script::json("{}", status, "Location: " + other.url().toLatin1() + "/\r\n"));
    const QTemporaryDir folder;
    RunningCli cli({{u"check"_s, u"--graph-url"_s, first.url()}, tokenOfTheWorld().toLatin1(), folder.path()});
    QVERIFY(cli.ends());
    QVERIFY(first.requestCount() > 0);
    QCOMPARE(other.connectionCount(), 0);
    QVERIFY(cli.out().contains("Graph never sends this program elsewhere."));
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestRedirectLeaksNothing)
#include "tst_redirect_leaks_nothing.moc"
