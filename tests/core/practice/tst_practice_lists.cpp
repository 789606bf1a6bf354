#include "practice/practice_server.h"

#include "core/practice/made_up_world.h"
#include "core/practice/raw_http.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using secondtick::practice::PracticeServer;
using secondtick::practice::Scenario;
using secondtick::test::madeUpToken;
using secondtick::test::RawAnswer;
using secondtick::test::RawClient;

namespace {

/// Of a text that writes ' for ".
QJsonObject json(QByteArray text)
{
    return QJsonDocument::fromJson(text.replace('\'', '"')).object();
}

/// Two objects, and lists of every kind.
Scenario smallWorld()
{
    Scenario scenario = secondtick::test::worldOf({});
    scenario.nodes =
        json("{"
             "'1111111': {'kind': 'account', 'fields': {'name': 'One', 'currency': 'GBP'}},"
             "'2222222': {'kind': 'number', 'fields': {'verified_name': 'Two'}, 'unknown_fields': ['throughput']}"
             "}");
    scenario.routes = json("{"
                           "'/me/seven': [{'list': [{'repeat': 7, 'row': {'id': '{n}', 'of': {'row': ['row {n}']}}}]}],"
                           "'/me/thirty': [{'list': [{'repeat': 30, 'from': 8, 'row': {'id': '{n}'}}]}],"
                           "'/me/none': [{'list': []}],"
                           "'/me/accounts': [{'kind': 'account', 'list': ['1111111']}],"
                           "'/me/nameless': [{'list': [{'data': {'id': '5'}}, {'data': {'id': '6'}}]}],"
                           "'/me/ring': [{'list': [{'repeat': 5, 'row': {'id': '{n}'}}], 'circle': true}],"
                           "'/me/refused/*': [{'status': 403, 'body': {'error': {'code': 200}}}],"
                           "'/me/refused/deep/*': [{'body': {'id': '8'}}],"
                           "'/me/refused/but': [{'body': {'id': '9'}}]"
                           "}");
    return scenario;
}

QJsonObject asked(const QString &target, int *status = nullptr)
{
    PracticeServer server(smallWorld());
    if (!server.listen())
        return {};
    RawClient client(server.url());
    client.get("/v25.0" + target.toLatin1(), madeUpToken());
    const auto answer = client.answer();
    if (status)
        *status = answer ? answer->status : 0;
    return answer ? answer->json() : QJsonObject();
}

QString ids(const QJsonObject &page)
{
    QStringList ids;
    const QJsonArray rows = page["data"_L1].toArray();
    for (const auto &row : rows)
        ids.append(row["id"_L1].toString());
    return ids.join(u' ');
}

QString after(const QJsonObject &page)
{
    return page["paging"_L1]["cursors"_L1]["after"_L1].toString();
}

QUrl next(const QJsonObject &page)
{
    return QUrl(page["paging"_L1]["next"_L1].toString());
}

} // namespace

/// How the stand-in answers with objects and lists that a world describes once.
class TestPracticeLists : public secondtick::test::TestCase
{
    Q_OBJECT
private slots:
    void aListComesInPages();
    void aListIsCutAtTwentyFiveWhenNobodySaysWhere();
    void theAddressOfTheNextPageIsThePlatformsOwn();
    void anEmptyListHasNowhereToGoOn();
    void aPageThatIsNoneIsRefused_data();
    void aPageThatIsNoneIsRefused();
    void aCircleLeadsBackToItsBegin();
    void aRowIsRepeatedWithItsNumber();
    void anIdInAListIsTheObjectOfThatId();
    void aRowGivesTheFieldsAskedFor();
    void aFieldOfAnotherKindIsRefused_data();
    void aFieldOfAnotherKindIsRefused();
    void aListThatOnlyTheWorldCouldKnowIsUnknown();
    void aGroupStandsForAllBelowItsPath_data();
    void aGroupStandsForAllBelowItsPath();
};

void TestPracticeLists::aListComesInPages()
{
    const QJsonObject first = asked(u"/me/seven?limit=3"_s);
    QCOMPARE(ids(first), u"1 2 3"_s);
    const QJsonObject second = asked(u"/me/seven?limit=3&after="_s + after(first));
    QCOMPARE(ids(second), u"4 5 6"_s);
    QCOMPARE(second["paging"_L1]["cursors"_L1]["before"_L1].toString(), after(first));
    QVERIFY(!next(second).isEmpty());
    const QJsonObject third = asked(u"/me/seven?limit=3&after="_s + after(second));
    QCOMPARE(ids(third), u"7"_s);
    QVERIFY(next(third).isEmpty());
    QCOMPARE(ids(asked(u"/me/seven?limit=7"_s)), u"1 2 3 4 5 6 7"_s);
    QVERIFY(next(asked(u"/me/seven?limit=7"_s)).isEmpty());
}

void TestPracticeLists::aListIsCutAtTwentyFiveWhenNobodySaysWhere()
{
    const QJsonObject page = asked(u"/me/thirty"_s);
    QCOMPARE(page["data"_L1].toArray().size(), 25);
    QCOMPARE(asked(u"/me/thirty?after="_s + after(page))["data"_L1].toArray().size(), 5);
}

void TestPracticeLists::theAddressOfTheNextPageIsThePlatformsOwn()
{
    const QJsonObject first = asked(u"/me/seven?fields=id,of&limit=2&access_token=hidden&appsecret_proof=hidden"_s);
    const QJsonObject second = asked(u"/me/seven?fields=id,of&limit=2&after="_s + after(first));
    for (const QJsonObject &page : {first, second}) {
        QCOMPARE(next(page).adjusted(QUrl::RemoveQuery), QUrl(u"https://graph.facebook.com/v25.0/me/seven"_s));
        const QUrlQuery query(next(page));
        QCOMPARE(query.allQueryItemValues(u"after"_s), QStringList{after(page)});
        QCOMPARE(query.queryItemValue(u"limit"_s), u"2"_s);
        QCOMPARE(query.queryItemValue(u"fields"_s), u"id,of"_s);
        QVERIFY(!next(page).toString().contains("hidden"_L1));
    }
}

void TestPracticeLists::anEmptyListHasNowhereToGoOn()
{
    QCOMPARE(asked(u"/me/none?limit=100"_s), (QJsonObject{{u"data"_s, QJsonArray()}}));
}

void TestPracticeLists::aPageThatIsNoneIsRefused_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("an invented cursor") << u"/me/seven?after=abc"_s;
    QTest::newRow("a cursor of another list") << u"/me/seven?limit=3&after="_s + after(asked(u"/me/thirty?limit=3"_s));
    QTest::newRow("no rows at all") << u"/me/seven?limit=0"_s;
    QTest::newRow("fewer than none") << u"/me/seven?limit=-1"_s;
    QTest::newRow("a limit in words") << u"/me/seven?limit=all"_s;
}

void TestPracticeLists::aPageThatIsNoneIsRefused()
{
    QFETCH(QString, target);
    int status = 0;
    QCOMPARE(asked(target, &status)["error"_L1]["code"_L1].toInt(), 100);
    QCOMPARE(status, 400);
}

void TestPracticeLists::aCircleLeadsBackToItsBegin()
{
    QStringList seen;
    QString cursor;
    for (int page = 0; page < 6; ++page) {
        const QJsonObject answer =
            asked(u"/me/ring?limit=2"_s + (cursor.isEmpty() ? QString() : u"&after="_s + cursor));
        QVERIFY(!next(answer).isEmpty());
        cursor = after(answer);
        seen.append(ids(answer));
    }
    QCOMPARE(seen, (QStringList{u"1 2"_s, u"3 4"_s, u"5"_s, u"1 2"_s, u"3 4"_s, u"5"_s}));
    QVERIFY(!next(asked(u"/me/ring?limit=100"_s)).isEmpty());
}

void TestPracticeLists::aRowIsRepeatedWithItsNumber()
{
    const QJsonArray rows = asked(u"/me/seven"_s)["data"_L1].toArray();
    QCOMPARE(rows.size(), 7);
    QCOMPARE(rows.last()["of"_L1]["row"_L1].toArray(), QJsonArray{u"row 7"_s});
    QCOMPARE(ids(asked(u"/me/thirty?limit=3"_s)), u"8 9 10"_s);
}

void TestPracticeLists::anIdInAListIsTheObjectOfThatId()
{
    const QJsonObject object = asked(u"/1111111"_s);
    QCOMPARE(object, (QJsonObject{{u"id"_s, u"1111111"_s}, {u"name"_s, u"One"_s}, {u"currency"_s, u"GBP"_s}}));
    QCOMPARE(asked(u"/me/accounts"_s)["data"_L1].toArray(), QJsonArray{object});
}

void TestPracticeLists::aRowGivesTheFieldsAskedFor()
{
    const QJsonObject named{{u"id"_s, u"1111111"_s}, {u"name"_s, u"One"_s}};
    QCOMPARE(asked(u"/1111111?fields=name,country"_s), named);
    QCOMPARE(asked(u"/me/accounts?fields=name,country"_s)["data"_L1].toArray(), QJsonArray{named});
    // Rows without id of their own, like those of subscribed_apps, come back empty: so does the platform.
    QCOMPARE(asked(u"/me/nameless?fields=id,name"_s)["data"_L1].toArray(), (QJsonArray{QJsonObject(), QJsonObject()}));
    QVERIFY(asked(u"/me/nameless"_s)["data"_L1][0].toObject().contains("data"_L1));
}

void TestPracticeLists::aFieldOfAnotherKindIsRefused_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("nodeType");
    const QString number = u"WhatsAppBusinessPhoneNumber"_s;
    const QString account = u"WhatsAppBusinessAccount"_s;
    QTest::newRow("of an account") << u"/2222222?fields=id,account_review_status"_s << u"account_review_status"_s
                                   << number;
    QTest::newRow("of a business") << u"/1111111?fields=id,verification_status"_s << u"verification_status"_s
                                   << account;
    QTest::newRow("the first of two") << u"/1111111?fields=id,a,name,b"_s << u"a"_s << account;
    QTest::newRow("of a row") << u"/me/accounts?fields=id,tasks"_s << u"tasks"_s << account;
    QTest::newRow("of the kind, but not here")
        << u"/2222222?fields=throughput%7Blevel%7D"_s << u"throughput"_s << number;
    QTest::newRow("a list") << u"/2222222/phone_numbers?limit=100"_s << u"phone_numbers"_s << number;
}

void TestPracticeLists::aFieldOfAnotherKindIsRefused()
{
    QFETCH(QString, target);
    QFETCH(QString, field);
    QFETCH(QString, nodeType);
    int status = 0;
    const QJsonObject error = asked(target, &status)["error"_L1].toObject();
    QCOMPARE(status, 400);
    QCOMPARE(error["code"_L1].toInt(), 100);
    QVERIFY(!error.contains("error_subcode"_L1));
    QCOMPARE(error["message"_L1].toString(),
             u"(#100) Tried accessing nonexisting field (%1) on node type (%2)"_s.arg(field, nodeType));
}

void TestPracticeLists::aListThatOnlyTheWorldCouldKnowIsUnknown()
{
    int status = 0;
    QVERIFY(asked(u"/1111111/phone_numbers"_s, &status).contains("unknown_request"_L1));
    QCOMPARE(status, 501);
    QCOMPARE(asked(u"/3333333/phone_numbers"_s)["error"_L1]["error_subcode"_L1].toInt(), 33);
}

void TestPracticeLists::aGroupStandsForAllBelowItsPath_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("status");
    QTest::newRow("the path itself") << u"/me/refused"_s << 403;
    QTest::newRow("below it") << u"/me/refused/a/b?limit=2"_s << 403;
    QTest::newRow("a route of its own") << u"/me/refused/but"_s << 200;
    QTest::newRow("a group of its own") << u"/me/refused/deep/a"_s << 200;
    QTest::newRow("beside it") << u"/me/refused2"_s << 501;
}

void TestPracticeLists::aGroupStandsForAllBelowItsPath()
{
    QFETCH(QString, target);
    QFETCH(int, status);
    int answered = 0;
    (void)asked(target, &answered);
    QCOMPARE(answered, status);
}

SECONDTICK_TEST(TestPracticeLists)
#include "tst_practice_lists.moc"
