#include "measures.h"
#include "rules/rule_book.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <ctime>

using namespace secondtick;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLoads = 31;
#ifdef __OPTIMIZE__
constexpr double kMostTimesTheFloor = 5;
#else
constexpr double kMostTimesTheFloor = 15; // Qt, which does the parsing, is optimised even then
#endif

/// The floor: the same bytes read and parsed, and nothing made of them.
qsizetype readAndParse()
{
    qsizetype members = 0;
    const QStringList names = QDir(u":/rules"_s).entryList({u"*.json"_s}, QDir::Files);
    for (const QString &name : names) {
        QFile file(u":/rules/"_s + name);
        if (file.open(QIODevice::ReadOnly))
            members += QJsonDocument::fromJson(file.readAll()).object().size();
    }
    return members;
}

/// Time of the processor, not of the clock on the wall: others on a busy machine count for neither side.
template <typename Work> double milliseconds(Work work)
{
    const std::clock_t start = std::clock();
    work();
    return 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC;
}

} // namespace

class BenchRules : public test::TestCase
{
    Q_OBJECT
private slots:
    /// Measured in turns in one run. Parsing is the floor that nobody can beat.
    void loadingTheRulesCostsLittleMoreThanParsingThem()
    {
        QList<double> floor;
        QList<double> load;
        double first = 0;
        for (int round = 0; round < kLoads; ++round) {
            floor.append(milliseconds([] { QVERIFY(readAndParse() > 0); }));
            load.append(milliseconds([] { QVERIFY(rules::loadRuleBook()->complaints.isEmpty()); }));
            first = round == 0 ? load.first() : first;
        }
        const double ratio = test::median(load) / test::median(floor);
        qInfo("rules: parse %.2f ms, load %.2f ms (first %.2f ms), ratio %.1f", test::median(floor), test::median(load),
              first, ratio);
        QVERIFY2(ratio < kMostTimesTheFloor, "loading the rules has become much slower than parsing them");
    }
};

SECONDTICK_TEST(BenchRules)
#include "bench_rules.moc"
