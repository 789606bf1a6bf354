#include "base/secret.h"
#include "net/secret_writer.h"
#include "support/case_table.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QNetworkRequest>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondtick;
using namespace secondtick::net;
using test::fixture;

namespace {

Credentials signedBy(const Secret &token)
{
    Credentials by;
    by.token = &token;
    return by;
}

QByteArray authorizationOf(const QNetworkRequest &request)
{
    return request.rawHeader("Authorization");
}

QByteArray encodedQueryOf(const QNetworkRequest &request)
{
    return request.url().query(QUrl::FullyEncoded).toLatin1();
}

} // namespace

/// The one reader of secrets on their way out.
class SecretWriterTest : public test::TestCase
{
    Q_OBJECT

    const Secret m_token = Secret::fromText(fixture(u"TOKEN_A"_s));
    const Secret m_other = Secret::fromText(fixture(u"TOKEN_B"_s));
    const SecretWriter m_writer{GraphEndpoint()};

private slots:
    void putsTheTokenIntoTheHeaderAndNowhereElse()
    {
        QNetworkRequest request;
        QVERIFY(m_writer.write({u"/me/permissions"_s, {}, signedBy(m_token)}, request));
        QCOMPARE(authorizationOf(request), "Bearer " + fixture(u"TOKEN_A"_s).toLatin1());
        QCOMPARE(request.url(), QUrl(u"https://graph.facebook.com/v25.0/me/permissions"_s));
    }

    void putsAnInspectedTokenIntoTheQuery()
    {
        Credentials by = signedBy(m_token);
        by.inspected = &m_other;
        QNetworkRequest request;
        QVERIFY(m_writer.write({u"/debug_token"_s, {{u"fields"_s, u"a,b"_s}}, by}, request));
        QCOMPARE(authorizationOf(request), "Bearer " + fixture(u"TOKEN_A"_s).toLatin1());
        QCOMPARE(encodedQueryOf(request), "fields=a%2Cb&input_token=" + fixture(u"TOKEN_B"_s).toLatin1());
    }

    void callsAsTheAppWithoutTokenAndProof()
    {
        const Secret appSecret = Secret::fromText(u"0123456789abcdef0123456789abcdef"_s);
        Credentials by;
        by.token = &m_token;
        by.appId = u"1234567890"_s;
        by.appSecret = &appSecret;
        by.asApp = true;
        QNetworkRequest request;
        QVERIFY(m_writer.write({u"/debug_token"_s, {}, by}, request));
        QCOMPARE(authorizationOf(request), "Bearer 1234567890|0123456789abcdef0123456789abcdef");
        QVERIFY(encodedQueryOf(request).isEmpty());
    }

    void provesTheAppSecret()
    {
        // Value from: printf '%s' EAAtoken | openssl dgst -sha256 -hmac 0123456789abcdef0123456789abcdef
        const Secret token = Secret::fromText(u"EAAtoken"_s);
        const Secret appSecret = Secret::fromText(u"0123456789abcdef0123456789abcdef"_s);
        Credentials by = signedBy(token);
        by.appSecret = &appSecret;
        QNetworkRequest request;
        QVERIFY(m_writer.write({u"/me"_s, {}, by}, request));
        QCOMPARE(encodedQueryOf(request),
                 "appsecret_proof=3ed5c45291669ee788e82dfd074125ffd6cef0f510cae95b5d0bcfb96cd18cd2");
        QCOMPARE(authorizationOf(request), "Bearer EAAtoken");
    }

    void encodesQueryValuesWhole()
    {
        QNetworkRequest request;
        QVERIFY(m_writer.write({u"/me"_s, {{u"q"_s, u"a+b&c=d %41#?/é"_s}}, signedBy(m_token)}, request));
        QCOMPARE(encodedQueryOf(request), "q=a%2Bb%26c%3Dd%20%2541%23%3F%2F%C3%A9");
    }

    void refusesSecretsWithForeignCharacters_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("letters and digits") << u"EAAx09"_s << true;
        QTest::newRow("an app's own token") << u"1234567890|Ab_c-9"_s << true;
        QTest::newRow("empty") << QString() << false;
        for (const char *text : {"EAA\r\nX-Evil: 1", "EAA x", "EAA\tx", "EAA%0d%0a", "EAA&x=1", "EAA#", "EAA\"",
                                 "EAA:x", "|abc", "123|", "12a|abc", "123|a|b", "EAA-x", "EAA_x", "EAA.x"})
            QTest::newRow(text) << QString::fromLatin1(text) << false;
        QTest::newRow("not ASCII") << u"EAAé"_s << false;
    }
    void refusesSecretsWithForeignCharacters()
    {
        QFETCH(QString, token);
        QFETCH(bool, accepted);
        const Secret secret = Secret::fromText(token);
        Credentials inspects = signedBy(m_token);
        inspects.inspected = &secret;
        for (const Credentials &by : {signedBy(secret), inspects}) {
            QNetworkRequest request;
            QCOMPARE(m_writer.write({u"/debug_token"_s, {}, by}, request), accepted);
            QCOMPARE(request.url().isEmpty(), !accepted);
            QCOMPARE(authorizationOf(request).isEmpty(), !accepted);
        }
    }

    void refusesAppSecretsThatCannotSign_data()
    {
        QTest::addColumn<QString>("appId");
        QTest::addColumn<QString>("appSecret");
        QTest::newRow("no id") << QString() << u"abc"_s;
        QTest::newRow("id with letters") << u"12a"_s << u"abc"_s;
        QTest::newRow("id with a line break") << u"12\n"_s << u"abc"_s;
        QTest::newRow("id too long") << QString(21, u'1') << u"abc"_s;
        QTest::newRow("no secret") << u"12"_s << QString();
        QTest::newRow("secret with a bar") << u"12"_s << u"a|b"_s;
    }
    void refusesAppSecretsThatCannotSign()
    {
        QFETCH(QString, appId);
        QFETCH(QString, appSecret);
        const Secret secret = Secret::fromText(appSecret);
        Credentials by;
        by.appId = appId;
        by.appSecret = &secret;
        by.asApp = true;
        QNetworkRequest request;
        QVERIFY(!m_writer.write({u"/debug_token"_s, {}, by}, request));
        QVERIFY(request.url().isEmpty());
        QVERIFY(authorizationOf(request).isEmpty());
    }

    void refusesRequestsItCannotAnswerFor_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("key");
        QTest::newRow("another host") << u"//evil.example/me"_s << u"fields"_s;
        QTest::newRow("up and away") << u"/../me"_s << u"fields"_s;
        QTest::newRow("a query in the path") << u"/me?access_token=x"_s << u"fields"_s;
        for (const char *key : {"access_token", "input_token", "appsecret_proof", "client_secret", "Access_Token"})
            QTest::newRow(key) << u"/me"_s << QString::fromLatin1(key);
    }
    void refusesRequestsItCannotAnswerFor()
    {
        QFETCH(QString, path);
        QFETCH(QString, key);
        QNetworkRequest request;
        QVERIFY(!m_writer.write({path, {{key, u"x"_s}}, signedBy(m_token)}, request));
        QVERIFY(request.url().isEmpty());
        QVERIFY(authorizationOf(request).isEmpty());
    }

    void refusesARequestNobodySigns()
    {
        QNetworkRequest request;
        QVERIFY(!m_writer.write({u"/me"_s, {}, {}}, request));
        QVERIFY(request.url().isEmpty());
    }
};

SECONDTICK_TEST(SecretWriterTest)
#include "tst_secret_writer.moc"
