#include "base/redactor.h"
#include "base/secret.h"
#include "base/untrusted_text.h"

#include "support/case_table.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrl>

#include <vector>

using namespace Qt::StringLiterals;
using namespace secondtick;
using secondtick::test::fixture;
using secondtick::test::withFixtures;

namespace {

QJsonArray tableOf(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA_DIR) + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no table %s", qPrintable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll())["cases"_L1].toArray();
}

/// What these rows ask for is the work of the report's allow list, not of the redactor: it does not know what a
/// customer's number, name or message is.
bool isOfTheAllowList(const QString &id)
{
    const int number = id.mid(1).toInt();
    return number >= 29 && number <= 47;
}

QString redacted(const QString &text, const QString &secret)
{
    const Secret watched = Secret::fromText(secret);
    Redactor redactor;
    redactor.watch(watched);
    return redactor.redacted(text);
}

QString encoded(const QString &text, const QString &before, int base, const QString &after)
{
    QString coded;
    for (const QChar c : text)
        coded += before + QString::number(c.unicode(), base) + after;
    return coded;
}

bool holdsAPieceOf(const QString &secret, const QString &text)
{
    for (qsizetype i = 0; i + 8 <= secret.size(); ++i) {
        if (text.contains(secret.mid(i, 8)))
            return true;
    }
    return false;
}

} // namespace

/// The last line of defence: what comes from outside is made fit to be shown.
class TestRedactor : public secondtick::test::TestCase
{
    Q_OBJECT
private slots:
    void theTableHolds_data();
    void theTableHolds();
    void everyPieceOfAWatchedSecretGoes_data();
    void everyPieceOfAWatchedSecretGoes();
    void sevenCharactersMayStay();
    void shortSecretsGoWhole();
    void nothingIsWatchedAfterForgetting();
    void severalSecretsAreWatched();
    void objectsAreCleanedAtAnyDepth();
    void tokensNobodyWatchesGoByTheirShape_data();
    void tokensNobodyWatchesGoByTheirShape();
    void longTextsAreCleanedWhole();
    void textFromOutsideIsVisible_data();
    void textFromOutsideIsVisible();
    void longTextIsCutBetweenCharacters();
};

void TestRedactor::theTableHolds_data()
{
    QTest::addColumn<QJsonObject>("row");
    const QJsonArray rows = tableOf(u"scrub.json"_s);
    for (const auto &row : rows) {
        const QJsonObject entry = row.toObject();
        const QString id = entry["id"_L1].toString();
        if (!isOfTheAllowList(id))
            QTest::newRow(qPrintable(id + u' ' + entry["name"_L1].toString())) << entry;
    }
}

void TestRedactor::theTableHolds()
{
    QFETCH(QJsonObject, row);
    std::vector<Secret> secrets;
    const QJsonArray known = row["known_secrets"_L1].toArray();
    for (const auto &secret : known)
        secrets.push_back(Secret::fromText(withFixtures(secret.toString())));
    Redactor redactor;
    for (const Secret &secret : secrets)
        redactor.watch(secret);

    const QString clean = redactor.redacted(withFixtures(row["text"_L1].toString()));
    const QJsonArray gone = row["expected"_L1]["must_not_contain"_L1].toArray();
    for (const auto &text : gone)
        QVERIFY2(!clean.contains(withFixtures(text.toString())), qPrintable(clean));
    const QJsonArray kept = row["expected"_L1]["must_contain"_L1].toArray();
    for (const auto &text : kept)
        QVERIFY2(clean.contains(withFixtures(text.toString())), qPrintable(clean));
    QCOMPARE(redactor.redacted(clean), clean);
}

void TestRedactor::everyPieceOfAWatchedSecretGoes_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString token = fixture(u"TOKEN_A"_s);
    const QString secret = u"k9|x~2/qP+0zT=7w"_s; // an app secret of no shape that is known
    QTest::newRow("whole") << token << u"a "_s + token + u" b"_s << u"a [access token] b"_s;
    QTest::newRow("twice") << token << token + u' ' + token << u"[access token] [access token]"_s;
    QTest::newRow("twice without a gap") << token << token + token << u"[access token]"_s;
    QTest::newRow("eight from the middle") << token << u"at "_s + token.mid(70, 8) + u"!"_s << u"at [access token]!"_s;
    QTest::newRow("the end of it") << token << token.last(30) + u" end"_s << u"[access token] end"_s;
    QTest::newRow("in words") << token << u"x"_s + token.mid(20, 12) + u"y"_s << u"x[access token]y"_s;
    QTest::newRow("next to a letter of another script")
        << token << u"é"_s + token.mid(20, 12) + u"é"_s << u"é[access token]é"_s;
    QTest::newRow("percent signs") << token << u"="_s + encoded(token, u"%"_s, 16, {}) + u"&"_s
                                   << u"=[access token]&"_s;
    QTest::newRow("a few percent signs") << token
                                         << token.first(40) + u"%"_s + QString::number(token[40].unicode(), 16)
            + token.mid(41) << u"[access token]"_s;
    QTest::newRow("decimal entities") << token << encoded(token, u"&#"_s, 10, u";"_s) << u"[access token]"_s;
    QTest::newRow("hexadecimal entities") << token << encoded(token, u"&#x"_s, 16, u";"_s) << u"[access token]"_s;
    QTest::newRow("JSON escapes") << token << u"\""_s + encoded(token, u"\\u00"_s, 16, {}) + u"\""_s
                                  << u"\"[access token]\""_s;
    const QString gone = u"[access token]"_s;
    QTest::newRow("percent signs, twice") << token << encoded(token, u"%25"_s, 16, {}) << gone;
    QTest::newRow("JSON in JSON") << token << encoded(token, u"\\\\u00"_s, 16, {}) << gone;
    QTest::newRow("hex digits") << token << u"x "_s + encoded(token, {}, 16, {}) << u"x "_s + gone;
    QTest::newRow("hex digits of UTF-16") << token << encoded(token, u"00"_s, 16, {}) << gone;
    QTest::newRow("capitals") << token << token.toUpper() << gone;
    QTest::newRow("another kind of secret") << secret << u"is "_s + secret + u"."_s << u"is [secret]."_s;
    QTest::newRow("another kind, percent-encoded")
        << secret << QString::fromLatin1(QUrl::toPercentEncoding(secret)) << u"[secret]"_s;
}

void TestRedactor::everyPieceOfAWatchedSecretGoes()
{
    QFETCH(QString, secret);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(redacted(text, secret), expected);
    // In base64 too, wherever it begins within a group of three.
    for (const char *before : {"", "a", "ab", "abc"}) {
        const QByteArray coded = (before + secret.toLatin1() + "zz").toBase64();
        const QString clean = redacted(QString::fromLatin1(coded), secret);
        QVERIFY2(!holdsAPieceOf(QString::fromLatin1(coded).mid(6, coded.size() - 14), clean), qPrintable(clean));
    }
}

void TestRedactor::sevenCharactersMayStay()
{
    const QString token = fixture(u"TOKEN_A"_s);
    const QString text = u"mask "_s + token.first(4) + u"…"_s + token.last(4) + u" and "_s + token.mid(50, 7);
    QCOMPARE(redacted(text, token), text);
}

void TestRedactor::shortSecretsGoWhole()
{
    QCOMPARE(redacted(u"pin 4711 or 471"_s, u"4711"_s), u"pin [secret] or 471"_s);
    QCOMPARE(redacted(u"nothing"_s, QString()), u"nothing"_s);
}

void TestRedactor::nothingIsWatchedAfterForgetting()
{
    const QString text = u"q7Rt2mNz9Lp4"_s;
    const Secret secret = Secret::fromText(text);
    Redactor redactor;
    redactor.watch(secret);
    QCOMPARE(redactor.redacted(text), u"[secret]"_s);
    redactor.forgetAll();
    QCOMPARE(redactor.redacted(text), text);
}

void TestRedactor::severalSecretsAreWatched()
{
    const Secret first = Secret::fromText(u"q7Rt2mNz9Lp4");
    const Secret second = Secret::fromText(u"w3Xc8vBn5Kj6");
    Redactor redactor;
    redactor.watch(first);
    redactor.watch(second);
    QCOMPARE(redactor.redacted(u"w3Xc8vBn5Kj6+q7Rt2mNz9Lp4"_s), u"[secret]+[secret]"_s);
}

void TestRedactor::objectsAreCleanedAtAnyDepth()
{
    const QString text = u"q7Rt2mNz9Lp4"_s;
    const Secret secret = Secret::fromText(text);
    Redactor redactor;
    redactor.watch(secret);
    const QJsonObject object{{u"a"_s, QJsonArray{QJsonObject{{u"b"_s, text}}, 7, true, QJsonValue()}}, {text, u"c"_s}};
    const QJsonObject expected{{u"a"_s, QJsonArray{QJsonObject{{u"b"_s, u"[secret]"_s}}, 7, true, QJsonValue()}},
                               {u"[secret]"_s, u"c"_s}};
    QCOMPARE(redactor.redacted(object), expected);
}

void TestRedactor::tokensNobodyWatchesGoByTheirShape_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString tail = u"7bK2xQ9wZ"_s.repeated(3);
    QTest::newRow("Graph") << u"(EAA"_s + tail + u")"_s << u"([access token])"_s;
    QTest::newRow("Instagram") << u"IGAA"_s + tail << u"[access token]"_s;
    QTest::newRow("Threads") << u"THAA"_s + tail << u"[access token]"_s;
    QTest::newRow("app token") << u"7204418853096127|"_s + tail << u"[app token]"_s;
    QTest::newRow("app token, encoded bar") << u"7204418853096127%7C"_s + tail << u"[app token]"_s;
    QTest::newRow("app secret") << u"key 0123456789abcdef0123456789abcdef."_s << u"key [secret]."_s;
    QTest::newRow("too short for a token") << u"EAA7bK2xQ9wZ"_s << u"EAA7bK2xQ9wZ"_s;
    QTest::newRow("a trace id") << u"AZ-HzGEkqc5Vf3E0gy-eAcV"_s << u"AZ-HzGEkqc5Vf3E0gy-eAcV"_s;
    QTest::newRow("an id") << u"app 7204418853096127 | 4"_s << u"app 7204418853096127 | 4"_s;
}

void TestRedactor::tokensNobodyWatchesGoByTheirShape()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(Redactor().redacted(text), expected);
}

void TestRedactor::longTextsAreCleanedWhole()
{
    const QString token = fixture(u"TOKEN_A"_s);
    const QString text = (u"%41&#66;\\u0043 plain words "_s.repeated(40) + token.mid(30, 20)).repeated(100);
    QVERIFY(text.size() > 100'000);
    const QString clean = redacted(text, token);
    QCOMPARE(clean.count(u"[access token]"_s), 100);
}

void TestRedactor::textFromOutsideIsVisible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const QJsonArray rows = tableOf(u"untrusted-text.json"_s);
    for (const auto &row : rows) {
        const QJsonObject entry = row.toObject();
        const QString id = entry["id"_L1].toString();
        // This row is about spreadsheets. A carriage return by itself overwrites the line in a terminal: shown as such.
        if (id != "U047"_L1)
            QTest::newRow(qPrintable(id + u' ' + entry["name"_L1].toString()))
                << entry["text"_L1].toString() << entry["expected"_L1]["screen"_L1].toString();
    }
    QTest::newRow("carriage return") << u"ok\rERROR"_s << u"ok[U+000D]ERROR"_s;
    QTest::newRow("line break of Windows") << u"a\r\nb"_s << u"a\nb"_s;
    QTest::newRow("override") << u"\u202Egnp.exe"_s << u"[U+202E]gnp.exe"_s;
    QTest::newRow("zero width space") << u"pay\u200Bpal"_s << u"pay[U+200B]pal"_s;
    QTest::newRow("byte order mark") << u"\uFEFFa"_s << u"[U+FEFF]a"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << u"a[U+2028]b"_s;
    QTest::newRow("C1 control") << u"a\u0085b"_s << u"a[U+0085]b"_s;
    QTest::newRow("private use") << u"\uE000"_s << u"[U+E000]"_s;
    QTest::newRow("tag characters") << QString::fromUcs4(U"\U000E0041", 1) << u"[U+E0041]"_s;
    QTest::newRow("low surrogate alone") << QString(QChar(0xDC00)) + u"x"_s << u"\uFFFDx"_s;
    QTest::newRow("high surrogate at the end") << u"x"_s + QChar(0xD83D) << u"x\uFFFD"_s;
    QTest::newRow("combining marks") << u"e\u0301"_s << u"e\u0301"_s;
    QTest::newRow("Hindi") << u"नमस्ते"_s << u"नमस्ते"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestRedactor::textFromOutsideIsVisible()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(visibleText(text), shown);
}

void TestRedactor::longTextIsCutBetweenCharacters()
{
    QCOMPARE(visibleText(u"abc"_s, 3), u"abc"_s);
    QCOMPARE(visibleText(u"abcd"_s, 3), u"abc…"_s);
    QCOMPARE(visibleText(u"😀😀😀"_s, 2), u"😀😀…"_s);
    QCOMPARE(visibleText(u"abc"_s, 0), u"…"_s);
    QCOMPARE(visibleText(u"😀"_s.repeated(207), 200), u"😀"_s.repeated(200) + u" [… 7 more characters]"_s);
    QCOMPARE(visibleText(u"\u202E\u202E\u202E"_s, 2), u"[U+202E][U+202E]…"_s);
}

SECONDTICK_TEST(TestRedactor)
#include "tst_redactor.moc"
