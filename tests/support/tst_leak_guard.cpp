#include "support/leak_guard.h"

#include "support/test_case.h"
#include "support/test_program.h"

#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondtick::test {

namespace {

// Made up, and shorter than a real token, so that scanners of repositories stay quiet.
const QByteArray kSecret = "Qz7Lm2Xw9RtB4vNc8YkP1sHd6Fg3JaUe";

QByteArray utf16(const QString &text)
{
    return {reinterpret_cast<const char *>(text.utf16()), text.size() * 2}; // NOLINT: bytes are what is wanted
}

QByteArray percentEncodedWhole(const QByteArray &text)
{
    QByteArray encoded;
    for (const char c : text)
        encoded += '%' + QByteArray::number(quint8(c), 16).toUpper();
    return encoded;
}

QByteArray jsonEscapedWhole(const QByteArray &text)
{
    QByteArray encoded;
    for (const char c : text)
        encoded += "\\u00" + QByteArray::number(quint8(c), 16);
    return encoded;
}

} // namespace

/// The guard itself: a guard that finds nothing anywhere would let every leak test pass.
class TestLeakGuard : public TestCase
{
    Q_OBJECT
private slots:
    void findsAPlantedSecret_data();
    void findsAPlantedSecret();
    void findsEightCharactersButNotSeven();
    void findsEveryPieceAtEveryAlignmentOfBase64();
    void findsAShortSecretAsAWhole();
    void isQuietWhereNothingIs();
    void doesNotRepeatTheSecret();
    void findsItAtTheEndOfALongText();
};

void TestLeakGuard::findsAPlantedSecret_data()
{
    QTest::addColumn<QByteArray>("planted");
    QByteArray reversed = kSecret;
    std::reverse(reversed.begin(), reversed.end());
    QByteArray bigEndian = utf16(QString::fromLatin1(kSecret));
    for (qsizetype i = 0; i + 1 < bigEndian.size(); i += 2)
        std::swap(bigEndian[i], bigEndian[i + 1]);
    QByteArray wrapped = kSecret.toBase64();
    wrapped.insert(20, "\r\n");

    QTest::newRow("plain") << kSecret;
    QTest::newRow("first eight") << kSecret.first(8);
    QTest::newRow("last eight") << kSecret.last(8);
    QTest::newRow("middle eight") << kSecret.mid(11, 8);
    QTest::newRow("reversed") << reversed;
    QTest::newRow("UTF-16") << utf16(QString::fromLatin1(kSecret));
    QTest::newRow("UTF-16, other byte order") << bigEndian;
    QTest::newRow("percent-encoded") << percentEncodedWhole(kSecret);
    QTest::newRow("partly percent-encoded") << kSecret.first(4) + percentEncodedWhole(kSecret.mid(4, 6));
    QTest::newRow("JSON escapes") << jsonEscapedWhole(kSecret);
    QTest::newRow("hex") << kSecret.toHex();
    QTest::newRow("upper-case hex") << kSecret.toHex().toUpper();
    QTest::newRow("base64") << kSecret.toBase64();
    QTest::newRow("base64, one byte before") << ("x" + kSecret).toBase64();
    QTest::newRow("base64, two bytes before") << ("xy" + kSecret).toBase64(QByteArray::OmitTrailingEquals);
    QTest::newRow("base64url") << ("\xfb\xff\xfe" + kSecret).toBase64(QByteArray::Base64UrlEncoding);
    QTest::newRow("base64 over two lines") << wrapped;
    QTest::newRow("base64 of the reversed") << reversed.toBase64();
}

void TestLeakGuard::findsAPlantedSecret()
{
    QFETCH(QByteArray, planted);
    const QString secret = QString::fromLatin1(kSecret);
    for (const QByteArray &before :
         {QByteArray(), QByteArray("{\"a\": \""), QByteArray("odd"), QByteArray(4099, 'z')}) {
        const QByteArray content = before + planted + "\"} and more of the same, nothing to see";
        QVERIFY2(!leaksIn(content, secret).isEmpty(), before.constData());
    }
}

void TestLeakGuard::findsEightCharactersButNotSeven()
{
    const QString secret = QString::fromLatin1(kSecret);
    QVERIFY(!leaksIn("mask " + kSecret.first(8) + " end", secret).isEmpty());
    QCOMPARE(leaksIn("mask " + kSecret.first(7) + "… " + kSecret.last(7), secret), QStringList());
}

void TestLeakGuard::findsEveryPieceAtEveryAlignmentOfBase64()
{
    const QString secret = QString::fromLatin1(kSecret);
    for (qsizetype at = 0; at + 8 <= kSecret.size(); ++at) {
        for (const QByteArray &before : {QByteArray(), QByteArray("1"), QByteArray("12")}) {
            const QByteArray content = "id=" + (before + kSecret.mid(at, 8) + "tail").toBase64();
            QVERIFY2(!leaksIn(content, secret).isEmpty(), qPrintable(QString::number(at)));
        }
    }
}

void TestLeakGuard::findsAShortSecretAsAWhole()
{
    QVERIFY(!leaksIn("pin 4Xq9 here", u"4Xq9"_s).isEmpty());
    QCOMPARE(leaksIn("pin 4Xq here", u"4Xq9"_s), QStringList());
    QCOMPARE(leaksIn("anything", QString()), QStringList());
}

void TestLeakGuard::isQuietWhereNothingIs()
{
    const QByteArray content =
        "fingerprint 9f3a-07c2-d1, 209 characters; %7B%22a%22 4142434445 VGhpcyBpcyBmaW5l \\u0041";
    QCOMPARE(leaksIn(content, QString::fromLatin1(kSecret)), QStringList());
    QCOMPARE(leaksIn({}, QString::fromLatin1(kSecret)), QStringList());
}

void TestLeakGuard::doesNotRepeatTheSecret()
{
    const QString report = leaksIn(kSecret + kSecret.toHex(), QString::fromLatin1(kSecret)).join(u'\n');
    QVERIFY(report.contains(u"plain"_s) && report.contains(u"hex"_s));
    QCOMPARE(leaksIn(report.toUtf8(), QString::fromLatin1(kSecret)), QStringList());
}

void TestLeakGuard::findsItAtTheEndOfALongText()
{
    QByteArray content = QByteArray("All is well with this account. ").repeated(3000);
    QCOMPARE(leaksIn(content, QString::fromLatin1(kSecret)), QStringList());
    content += kSecret.toBase64();
    QVERIFY(!leaksIn(content, QString::fromLatin1(kSecret)).isEmpty());
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestLeakGuard)
#include "tst_leak_guard.moc"
