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
QByteArray madeUpSecret()
{
    return "Qz7Lm2Xw9RtB4vNc8YkP1sHd6Fg3JaUe";
}

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
    QByteArray reversed = madeUpSecret();
    std::reverse(reversed.begin(), reversed.end());
    QByteArray bigEndian = utf16(QString::fromLatin1(madeUpSecret()));
    for (qsizetype i = 0; i + 1 < bigEndian.size(); i += 2)
        std::swap(bigEndian[i], bigEndian[i + 1]);
    QByteArray wrapped = madeUpSecret().toBase64();
    wrapped.insert(20, "\r\n");

    QTest::newRow("plain") << madeUpSecret();
    QTest::newRow("first eight") << madeUpSecret().first(8);
    QTest::newRow("last eight") << madeUpSecret().last(8);
    QTest::newRow("middle eight") << madeUpSecret().mid(11, 8);
    QTest::newRow("reversed") << reversed;
    QTest::newRow("UTF-16") << utf16(QString::fromLatin1(madeUpSecret()));
    QTest::newRow("UTF-16, other byte order") << bigEndian;
    QTest::newRow("percent-encoded") << percentEncodedWhole(madeUpSecret());
    QTest::newRow("partly percent-encoded") << madeUpSecret().first(4) + percentEncodedWhole(madeUpSecret().mid(4, 6));
    QTest::newRow("JSON escapes") << jsonEscapedWhole(madeUpSecret());
    QTest::newRow("hex") << madeUpSecret().toHex();
    QTest::newRow("upper-case hex") << madeUpSecret().toHex().toUpper();
    QTest::newRow("base64") << madeUpSecret().toBase64();
    QTest::newRow("base64, one byte before") << ("x" + madeUpSecret()).toBase64();
    QTest::newRow("base64, two bytes before") << ("xy" + madeUpSecret()).toBase64(QByteArray::OmitTrailingEquals);
    QTest::newRow("base64url") << ("\xfb\xff\xfe" + madeUpSecret()).toBase64(QByteArray::Base64UrlEncoding);
    QTest::newRow("base64 over two lines") << wrapped;
    QTest::newRow("base64 of the reversed") << reversed.toBase64();
}

void TestLeakGuard::findsAPlantedSecret()
{
    QFETCH(QByteArray, planted);
    const QString secret = QString::fromLatin1(madeUpSecret());
    for (const QByteArray &before :
         {QByteArray(), QByteArray("{\"a\": \""), QByteArray("odd"), QByteArray(4099, 'z')}) {
        const QByteArray content = before + planted + "\"} and more of the same, nothing to see";
        QVERIFY2(!leaksIn(content, secret).isEmpty(), before.constData());
    }
}

void TestLeakGuard::findsEightCharactersButNotSeven()
{
    const QString secret = QString::fromLatin1(madeUpSecret());
    QVERIFY(!leaksIn("mask " + madeUpSecret().first(8) + " end", secret).isEmpty());
    QCOMPARE(leaksIn("mask " + madeUpSecret().first(7) + "… " + madeUpSecret().last(7), secret), QStringList());
}

void TestLeakGuard::findsEveryPieceAtEveryAlignmentOfBase64()
{
    const QString secret = QString::fromLatin1(madeUpSecret());
    for (qsizetype at = 0; at + 8 <= madeUpSecret().size(); ++at) {
        for (const QByteArray &before : {QByteArray(), QByteArray("1"), QByteArray("12")}) {
            const QByteArray content = "id=" + (before + madeUpSecret().mid(at, 8) + "tail").toBase64();
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
    QCOMPARE(leaksIn(content, QString::fromLatin1(madeUpSecret())), QStringList());
    QCOMPARE(leaksIn({}, QString::fromLatin1(madeUpSecret())), QStringList());
}

void TestLeakGuard::doesNotRepeatTheSecret()
{
    const QString report =
        leaksIn(madeUpSecret() + madeUpSecret().toHex(), QString::fromLatin1(madeUpSecret())).join(u'\n');
    QVERIFY(report.contains(u"plain"_s) && report.contains(u"hex"_s));
    QCOMPARE(leaksIn(report.toUtf8(), QString::fromLatin1(madeUpSecret())), QStringList());
}

void TestLeakGuard::findsItAtTheEndOfALongText()
{
    QByteArray content = QByteArray("All is well with this account. ").repeated(3000);
    QCOMPARE(leaksIn(content, QString::fromLatin1(madeUpSecret())), QStringList());
    content += madeUpSecret().toBase64();
    QVERIFY(!leaksIn(content, QString::fromLatin1(madeUpSecret())).isEmpty());
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestLeakGuard)
#include "tst_leak_guard.moc"
