#include "paste/pasted_text.h"
#include "support/case_table.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace secondtick;
using namespace secondtick::test;
using namespace Qt::StringLiterals;

namespace {

QStringList words(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const auto &each : array)
        list.append(each.toString());
    return list;
}

QString fingerprintOf(const QString &token)
{
    return Secret::fromText(token).fingerprint();
}

// The promise is 50 ms. A debug build under a sanitizer on a busy machine gets ten times that before the test says no;
// tests/bench measures the real time.
constexpr qint64 kPatience = 500;

} // namespace

class TestPastedText : public TestCase
{
    Q_OBJECT
private slots:
    void everyRowOfTheTableIsReadAsItSays_data();
    void everyRowOfTheTableIsReadAsItSays();
    void aTokenIsHandedOverOnce();
    void oneOfSeveralTokensCanBeTaken();
    void onlyAcceptedTextHasAFingerprint();
    void theLimitsAreInCharacters();
    void hostileTextIsAnsweredInTime_data();
    void hostileTextIsAnsweredInTime();
    void anAppSecretFileIsRead_data();
    void anAppSecretFileIsRead();
};

void TestPastedText::everyRowOfTheTableIsReadAsItSays_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QJsonObject>("expected");
    const QList<Case> cases = loadCases(u"token-paste"_s);
    QVERIFY(cases.size() > 90);
    for (const Case &row : cases)
        QTest::newRow(qPrintable(row.id + u' ' + row.name)) << row.input << row.expected;
}

void TestPastedText::everyRowOfTheTableIsReadAsItSays()
{
    QFETCH(const QString, input);
    QFETCH(const QJsonObject, expected);
    const PastedText text = PastedText::read(input);
    QCOMPARE(toWord(text.verdict()), expected["verdict"_L1].toString());
    QCOMPARE(text.message(), expected["message"_L1].toString());
    QCOMPARE(text.removed(), words(expected["removed"_L1]));
    QCOMPARE(text.warnings(), words(expected["warnings"_L1]));
    if (expected.contains("token"_L1)) {
        const QString token = withFixtures(expected["token"_L1].toString());
        QCOMPARE(text.tokenCount(), 1);
        QCOMPARE(text.tokens().front().length(), token.size());
        QCOMPARE(text.tokens().front().fingerprint(), fingerprintOf(token));
    } else {
        QCOMPARE(text.tokenCount(), expected["tokens"_L1].toInt(0));
    }
}

void TestPastedText::aTokenIsHandedOverOnce()
{
    PastedText text = PastedText::read(fixture(u"TOKEN_A"_s));
    QCOMPARE(text.takeToken().fingerprint(), fingerprintOf(fixture(u"TOKEN_A"_s)));
    QCOMPARE(text.tokenCount(), 0);
    QVERIFY(text.takeToken().isEmpty());
}

void TestPastedText::oneOfSeveralTokensCanBeTaken()
{
    PastedText text = PastedText::read(fixture(u"TOKEN_A"_s) + u'\t' + fixture(u"TOKEN_B"_s));
    QCOMPARE(text.verdict(), PasteVerdict::AskWhich);
    QCOMPARE(text.takeToken(1).fingerprint(), fingerprintOf(fixture(u"TOKEN_B"_s)));
    QCOMPARE(text.tokenCount(), 0);

    QString many;
    for (int i = 0; i < 150; ++i)
        many += fixture(u"TOKEN_A"_s) + QString::number(i) + u'\n';
    const PastedText crowd = PastedText::read(many);
    QCOMPARE(crowd.tokenCount(), 150);
    QCOMPARE(crowd.tokens().size(), std::size_t(PastedText::kMaxKept));

    PastedText again = PastedText::read(fixture(u"TOKEN_A"_s));
    QVERIFY(again.takeToken(7).isEmpty());
    QCOMPARE(again.tokenCount(), 0);
}

void TestPastedText::onlyAcceptedTextHasAFingerprint()
{
    const QString token = fixture(u"TOKEN_A"_s);
    QCOMPARE(PastedText::read(token).fingerprint(), fingerprintOf(token));
    QCOMPARE(PastedText::read(u'"' + token + u'"').fingerprint(), fingerprintOf(token));
    QVERIFY(PastedText::read(token + u"..."_s).fingerprint().isEmpty());
    QVERIFY(PastedText::read(token + u' ' + fixture(u"TOKEN_B"_s)).fingerprint().isEmpty());
    QVERIFY(PastedText::read(u"123456"_s).fingerprint().isEmpty());
}

void TestPastedText::theLimitsAreInCharacters()
{
    const QString token = fixture(u"TOKEN_A"_s);
    QCOMPARE(PastedText::read(token.first(100)).verdict(), PasteVerdict::Accept);
    QCOMPARE(PastedText::read(token.first(99)).verdict(), PasteVerdict::Confirm);
    const QString filler = u"lorem ipsum "_s.repeated(6000).first(PastedText::kMaxCharacters - token.size());
    QCOMPARE(PastedText::read(filler.chopped(1) + u' ' + token).message(), u"cleaned"_s);
    QCOMPARE(PastedText::read(filler + u' ' + token).message(), u"too_large"_s);
    QCOMPARE(PastedText::read(token + u' ' + filler).message(), u"too_large"_s);
}

void TestPastedText::hostileTextIsAnsweredInTime_data()
{
    QTest::addColumn<QString>("piece");
    QTest::addColumn<QString>("verdict");
    const QString token = fixture(u"TOKEN_A"_s);
    QTest::newRow("letters of the start") << u"E"_s << u"reject"_s;
    QTest::newRow("letters of the start, second") << u"A"_s << u"reject"_s;
    QTest::newRow("starts without end") << u"EAA"_s << u"reject"_s;
    QTest::newRow("starts with a blank") << u"EAA "_s << u"reject"_s;
    QTest::newRow("starts with a line break") << u"EAA1\n"_s << u"reject"_s;
    QTest::newRow("starts with a slash") << u"EAA1/"_s << u"reject"_s;
    QTest::newRow("starts with a hyphen") << u"EAA1-"_s << u"reject"_s;
    QTest::newRow("starts with dots") << u"EAA1.."_s << u"reject"_s;
    QTest::newRow("starts in small letters") << u"eaa "_s << u"reject"_s;
    QTest::newRow("starts in Greek") << u"ΕΑΑ "_s << u"reject"_s;
    QTest::newRow("equals signs") << u"="_s << u"reject"_s;
    QTest::newRow("soft breaks") << u"=\r\n"_s << u"reject"_s;
    QTest::newRow("percent signs") << u"%"_s << u"reject"_s;
    QTest::newRow("percent signs encoded over and over") << u"%25"_s << u"reject"_s;
    QTest::newRow("ampersands") << u"&"_s << u"reject"_s;
    QTest::newRow("entities") << u"&amp;"_s << u"reject"_s;
    QTest::newRow("backslashes") << u"\\"_s << u"reject"_s;
    QTest::newRow("unicode escapes") << u"\\u0045"_s << u"reject"_s;
    QTest::newRow("quotes") << u"\""_s << u"reject"_s;
    QTest::newRow("replies to replies") << u"> "_s << u"reject"_s;
    QTest::newRow("bars") << u"12345678|"_s << u"reject"_s;
    QTest::newRow("dots between words") << u"eyJ."_s << u"reject"_s;
    QTest::newRow("brackets") << u"<{[$%"_s << u"reject"_s;
    QTest::newRow("stars") << u"*"_s << u"reject"_s;
    QTest::newRow("invisible characters") << u"\u200b"_s << u"reject"_s;
    QTest::newRow("control characters") << u"\x01"_s << u"reject"_s;
    QTest::newRow("half surrogates") << QString(QChar(0xd800)) << u"reject"_s;
    QTest::newRow("blanks and one letter") << u"a                               "_s << u"reject"_s;
    QTest::newRow("many whole tokens") << token + u' ' << u"accept_cleaned"_s;
    QTest::newRow("many tokens in addresses") << u"http://a/?b="_s + token + u'&' << u"accept_cleaned"_s;
    QTest::newRow("wrapped lines without end") << token.first(64) + u'\n' << u"confirm"_s;
}

void TestPastedText::hostileTextIsAnsweredInTime()
{
    QFETCH(const QString, piece);
    QFETCH(const QString, verdict);
    const QString text =
        piece.repeated(PastedText::kMaxCharacters / piece.size() + 1).first(PastedText::kMaxCharacters);
    QElapsedTimer timer;
    timer.start();
    const PastedText read = PastedText::read(text);
    QVERIFY2(timer.elapsed() < kPatience, qPrintable(u"took %1 ms"_s.arg(timer.elapsed())));
    QVERIFY2(toWord(read.verdict()) == verdict || read.message() == verdict,
             qPrintable(toWord(read.verdict()) + u' ' + read.message()));
}

void TestPastedText::anAppSecretFileIsRead_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isSecret");
    const QString secret = fixture(u"APP_SECRET"_s);
    QTest::newRow("secret alone") << secret << QString() << true;
    QTest::newRow("with a line end") << secret + u"\r\n"_s << QString() << true;
    QTest::newRow("with a byte order mark") << QChar(QChar::ByteOrderMark) + secret << QString() << true;
    QTest::newRow("with the app's id") << u"123450000054321|"_s + secret << u"123450000054321"_s << true;
    QTest::newRow("blanks around the bar") << u" 123450000054321 | "_s + secret + u' ' << u"123450000054321"_s << true;
    QTest::newRow("one digit missing") << secret.chopped(1) << QString() << false;
    QTest::newRow("one digit too many") << secret + u'0' << QString() << false;
    QTest::newRow("no hex digit") << secret.chopped(1) + u'g' << QString() << false;
    QTest::newRow("an id that is none") << u"my app|"_s + secret << QString() << false;
    QTest::newRow("bar without id") << u'|' + secret << QString() << false;
    QTest::newRow("two bars") << u"1|2|"_s + secret << QString() << false;
    QTest::newRow("an app access token") << fixture(u"APP_TOKEN"_s) << QString() << false;
    QTest::newRow("a token") << fixture(u"TOKEN_A"_s) << QString() << false;
    QTest::newRow("nothing") << QString() << QString() << false;
}

void TestPastedText::anAppSecretFileIsRead()
{
    QFETCH(const QString, content);
    QFETCH(const QString, id);
    QFETCH(const bool, isSecret);
    const AppCredentials credentials = AppCredentials::read(content);
    QCOMPARE(credentials.appId, id);
    QCOMPARE(!credentials.secret.isEmpty(), isSecret);
    if (isSecret)
        QCOMPARE(credentials.secret.fingerprint(), fingerprintOf(fixture(u"APP_SECRET"_s)));
}

SECONDTICK_TEST(TestPastedText)
#include "tst_pasted_text.moc"
