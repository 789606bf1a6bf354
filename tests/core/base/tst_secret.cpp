#include "base/secret.h"

#include "support/case_table.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <type_traits>

using namespace Qt::StringLiterals;
using secondtick::Secret;

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret> && std::is_nothrow_move_assignable_v<Secret>);
static_assert(!std::is_convertible_v<Secret, QString> && !std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_convertible_v<Secret, QVariant> && !std::equality_comparable<Secret>);

namespace {

constexpr int kLength = 190;

/// The n-th character of a token that stands nowhere in this program.
char characterAt(int n)
{
    constexpr char alphabet[] = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz";
    const quint32 mixed = (quint32(n) + 1) * 2654435761U;
    return alphabet[(mixed >> 12) % (sizeof alphabet - 1)];
}

QString tokenText()
{
    QString text;
    text.reserve(kLength);
    for (int n = 0; n < kLength; ++n)
        text += QLatin1Char(characterAt(n));
    return text;
}

Secret makeSecret()
{
    QString text = tokenText();
    Secret secret = Secret::fromText(text);
    Secret::wipe(text);
    return secret;
}

/// Where `bytes`, which begin at `base`, hold the token's middle, with a character every `stride` bytes.
void findCopies(QByteArrayView bytes, qint64 base, int stride, QSet<qint64> &found)
{
    constexpr int piece = 24;
    for (qsizetype at = 0; at + qsizetype(piece) * stride <= bytes.size(); ++at) {
        int n = 0;
        while (n < piece && bytes[at + qsizetype(n) * stride] == characterAt(n + 40))
            ++n;
        if (n == piece)
            found.insert(base + at);
    }
}

/// Copies of the token in the writable memory of this process; -1 where it cannot be read.
int copiesInMemory()
{
    static char window[1 << 16]; // the one place that is not searched
    QFile maps(u"/proc/self/maps"_s);
    QFile memory(u"/proc/self/mem"_s);
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return -1;
    QSet<qint64> found; // windows overlap, copies are counted once
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> range = line.left(line.indexOf(' ')).split('-');
        if (!line.contains(" rw") || range.size() != 2)
            continue;
        const qint64 begin = range[0].toLongLong(nullptr, 16);
        const qint64 end = range[1].toLongLong(nullptr, 16);
        if (end - begin > qint64(128) << 20) // the shadow of a sanitizer, not memory of ours
            continue;
        for (qint64 at = begin; at < end;) {
            memory.seek(at);
            const qint64 size = memory.read(window, std::min<qint64>(sizeof window, end - at));
            if (size <= 0)
                break;
            const bool isTheWindow =
                at < qint64(quintptr(window)) + qint64(sizeof window) && at + size > qint64(quintptr(window));
            if (!isTheWindow) {
                findCopies({window, size}, at, 1, found);
                findCopies({window, size}, at, 2, found);
            }
            std::fill(std::begin(window), std::end(window), '\0');
            at += size == qint64(sizeof window) ? size / 2 : size; // halves: nothing hides on a border
        }
    }
    return int(found.size());
}

} // namespace

class TestSecret : public secondtick::test::TestCase
{
    Q_OBJECT
private slots:
    void movingLeavesNothingBehind();
    void theFingerprintIsTheAgreedOne();
    void fingerprintsAreGroupedForPeople();
    void masksGiveNothingOfAShortSecret();
    void onlyPrintableAsciiIsTaken_data();
    void onlyPrintableAsciiIsTaken();
    void wipingLeavesNothingOfTheText();
    void aDroppedSecretIsGoneFromMemory();
    void thePageStaysOutOfCoreFilesAndOtherProcesses();
};

void TestSecret::movingLeavesNothingBehind()
{
    Secret first = Secret::fromText(u"one-secret");
    const QString fingerprint = first.fingerprint();
    Secret second = std::move(first);
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): this is the promise
    QCOMPARE(first.length(), 0);
    QCOMPARE(first.fingerprint(), QString());
    QCOMPARE(second.fingerprint(), fingerprint);

    Secret third = Secret::fromText(u"another");
    third = std::move(second);
    QVERIFY(second.isEmpty()); // NOLINT(bugprone-use-after-move): this is the promise
    QCOMPARE(third.fingerprint(), fingerprint);
    Secret &same = third;
    third = std::move(same);
    QCOMPARE(third.length(), 10);
    third = Secret();
    QVERIFY(third.isEmpty());
}

void TestSecret::theFingerprintIsTheAgreedOne()
{
    // printf '%s' 'secondtick-token-v1:EAAsample0Token1For2Fingerprint3' | sha256sum
    QCOMPARE(Secret::fromText(u"EAAsample0Token1For2Fingerprint3").fingerprint(), u"770e5aca41"_s);
    QVERIFY(Secret::fromText(u"EAAsample0Token1For2Fingerprint4").fingerprint() != u"770e5aca41"_s);
}

void TestSecret::fingerprintsAreGroupedForPeople()
{
    QCOMPARE(secondtick::groupedFingerprint(u"9f3a07c2d1"_s), u"9f3a-07c2-d1"_s);
    QCOMPARE(secondtick::groupedFingerprint(QString()), QString());
    QCOMPARE(secondtick::groupedFingerprint(u"9f3a"_s), u"9f3a"_s);
}

void TestSecret::masksGiveNothingOfAShortSecret()
{
    const QString text = u"EAAG1234567890abcdefghijklmnopqrstuvwxyzABCDZDZD"_s;
    for (qsizetype length = 0; length <= 45; ++length) {
        const QString mask = Secret::fromText(QStringView(text).first(length)).mask();
        if (length < 40)
            QCOMPARE(mask, u"…"_s);
        else
            QCOMPARE(mask, u"EAAG…"_s + text.mid(length - 4, 4));
    }
}

void TestSecret::onlyPrintableAsciiIsTaken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("length");
    QTest::newRow("printable") << u"!aZ09|~"_s << 7;
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("space inside") << u"abc def"_s << 0;
    QTest::newRow("space at the end") << u"abc "_s << 0;
    QTest::newRow("line break") << u"abc\ndef"_s << 0;
    QTest::newRow("CR LF and a header") << u"abc\r\nX-Evil: 1"_s << 0;
    QTest::newRow("NUL") << u"abc"_s + QChar(0) << 0;
    QTest::newRow("DEL") << u"abc\u007f"_s << 0;
    QTest::newRow("no-break space") << u"abc\u00a0"_s << 0;
    QTest::newRow("Latin letter with accent") << u"abé"_s << 0;
    QTest::newRow("Cyrillic lookalike") << u"\u0415AA"_s << 0;
    QTest::newRow("full-width digit") << u"\uff11"_s << 0;
    QTest::newRow("emoji") << u"😀"_s << 0;
}

void TestSecret::onlyPrintableAsciiIsTaken()
{
    QFETCH(QString, text);
    QFETCH(int, length);
    const Secret secret = Secret::fromText(text);
    QCOMPARE(secret.length(), length);
    QCOMPARE(secret.isEmpty(), length == 0);
}

void TestSecret::wipingLeavesNothingOfTheText()
{
    QString text = tokenText();
    const int before = copiesInMemory();
    if (before < 0)
        QSKIP("the memory of this process cannot be read here");
    QCOMPARE(before, 1);
    Secret::wipe(text);
    QVERIFY(text.isEmpty());
    QCOMPARE(copiesInMemory(), 0);
}

void TestSecret::aDroppedSecretIsGoneFromMemory()
{
    Secret secret = makeSecret();
    const int before = copiesInMemory();
    if (before < 0)
        QSKIP("the memory of this process cannot be read here");
    QVERIFY2(before >= 1, "the search looks in the wrong place");
    QCOMPARE(before, 1);
    (void)secret.fingerprint();
    Secret moved = std::move(secret);
    QCOMPARE(copiesInMemory(), 1);
    moved = Secret();
    QCOMPARE(copiesInMemory(), 0);
}

void TestSecret::thePageStaysOutOfCoreFilesAndOtherProcesses()
{
#ifdef Q_OS_LINUX
    const auto guardedPages = [] {
        QFile maps(u"/proc/self/smaps"_s);
        if (!maps.open(QIODevice::ReadOnly))
            return -1;
        int count = 0;
        const QList<QByteArray> lines = maps.readAll().split('\n');
        for (const QByteArray &line : lines)
            count += line.startsWith("VmFlags:") && line.contains(" dd") && line.contains(" wf");
        return count;
    };
    if (guardedPages() < 0)
        QSKIP("the memory map of this process cannot be read here");
    QCOMPARE(guardedPages(), 0);
    const Secret secret = makeSecret();
    QCOMPARE(guardedPages(), 1);
#else
    QSKIP("pages are guarded on Linux only");
#endif
}

SECONDTICK_TEST(TestSecret)
#include "tst_secret.moc"
