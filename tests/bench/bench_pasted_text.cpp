// How long the reading of a full-size paste takes, as a multiple of one plain pass over the same text in the same run.
// The multiple is what can be compared between machines; the time is the promise: 50 ms for 65,536 characters.
#include "paste/pasted_text.h"
#include "support/case_table.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <limits>
#include <numeric>

using namespace secondtick;
using namespace secondtick::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 5;

template <typename Work> double bestMilliseconds(Work work)
{
    double best = std::numeric_limits<double>::max();
    for (int round = 0; round < kRounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

QString filled(const QString &piece)
{
    return piece.repeated(PastedText::kMaxCharacters / piece.size() + 1).first(PastedText::kMaxCharacters);
}

/// As many different whole tokens as fit.
QString differentTokens()
{
    const QString token = fixture(u"TOKEN_A"_s).first(110);
    QString text;
    for (int i = 0; text.size() + 120 < PastedText::kMaxCharacters; ++i)
        text += token + QString::number(i).rightJustified(6, u'0') + u'\n';
    return text;
}

} // namespace

class BenchPastedText : public TestCase
{
    Q_OBJECT
private slots:
    void aFullPasteIsReadInTime_data();
    void aFullPasteIsReadInTime();
};

void BenchPastedText::aFullPasteIsReadInTime_data()
{
    QTest::addColumn<QString>("text");
    const QString token = fixture(u"TOKEN_A"_s);
    QTest::newRow("prose") << filled(u"lorem ipsum dolor "_s);
    QTest::newRow("starts of tokens") << filled(u"EAA1 "_s);
    QTest::newRow("starts and line ends") << filled(u"EAA1\n"_s);
    QTest::newRow("small letters") << filled(u"eaa "_s);
    QTest::newRow("Greek letters") << filled(u"ΕΑΑ "_s);
    QTest::newRow("per cent signs") << filled(u"%25"_s);
    QTest::newRow("entities") << filled(u"&amp;"_s);
    QTest::newRow("escapes") << filled(u"\\u0041"_s);
    QTest::newRow("invisible") << filled(u"a\u200b"_s);
    QTest::newRow("brackets") << filled(u"{a"_s);
    QTest::newRow("names") << filled(u"A_TOKEN= "_s);
    QTest::newRow("stars") << filled(u"*"_s);
    QTest::newRow("tokens in addresses") << filled(u"http://a/?b="_s + token + u'&');
    QTest::newRow("different tokens") << differentTokens();
}

void BenchPastedText::aFullPasteIsReadInTime()
{
    QFETCH(const QString, text);
    volatile int sum = 0; // keeps the pass from being dropped
    const double floor = bestMilliseconds([&] {
        sum = std::accumulate(text.begin(), text.end(), 0, [](int all, QChar c) { return all ^ c.unicode(); });
    });
    int tokens = 0;
    const double reading = bestMilliseconds([&] { tokens = PastedText::read(text).tokenCount(); });
    qInfo("%s: %.2f ms, %.0f times one pass, %d token(s)", QTest::currentDataTag(), reading, reading / floor, tokens);
    QVERIFY2(reading < 50, "the promise is 50 ms");
}

SECONDTICK_TEST(BenchPastedText)
#include "bench_pasted_text.moc"
