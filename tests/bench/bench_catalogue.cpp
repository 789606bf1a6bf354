#include "rules/layered_file.h"
#include "rules/rule_book.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace secondtick;
using namespace secondtick::rules;
using namespace Qt::StringLiterals;

namespace {

constexpr int kCatalogueLoads = 31;
constexpr int kLookups = 200'000;
#ifdef __OPTIMIZE__
constexpr double kMostLoadsOfTheFloor = 5;
#else
constexpr double kMostLoadsOfTheFloor = 15; // Qt, which does the parsing, is optimised even then
#endif

QByteArray catalogueBytes()
{
    QFile file(u":/rules/error_codes.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the loader of the rule book does with this one file.
ErrorCodes catalogueFrom(const QByteArray &bytes)
{
    LayeredFile file(u"error_codes"_s, [](const RuleEntry &, ReadLog &) {});
    file.lay(bytes, file.name());
    ReadLog log;
    QList<ErrorCode> rows;
    for (const RuleEntry &entry : file.entries())
        rows.append(readErrorCode(entry, log));
    return ErrorCodes(rows);
}

/// Time of the processor, as others on a busy machine count for nothing then.
template <typename Work> double processorMilliseconds(Work work)
{
    const std::clock_t start = std::clock();
    work();
    return 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC;
}

double middle(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

/// The floor of looking up: every entry looked at, as without an index.
const ErrorCode *walked(const QList<ErrorCode> &entries, int code)
{
    const ErrorCode *best = nullptr;
    for (const ErrorCode &entry : entries) {
        if (code >= entry.code && code <= entry.lastCode.value_or(entry.code))
            best = &entry;
    }
    return best;
}

template <typename Find> double nanosecondsEach(Find find)
{
    qsizetype found = 0;
    const double all = processorMilliseconds([&] {
        for (int i = 0; i < kLookups; ++i)
            found += find() != nullptr ? 1 : 0;
    });
    return found == kLookups ? all * 1e6 / kLookups : -1;
}

} // namespace

class BenchCatalogue : public test::TestCase
{
    Q_OBJECT
private slots:
    void loadingTheCatalogueCostsLittleMoreThanParsingIt()
    {
        const QByteArray bytes = catalogueBytes();
        QList<double> floor;
        QList<double> load;
        for (int round = 0; round < kCatalogueLoads; ++round) {
            floor.append(processorMilliseconds([&] { QVERIFY(QJsonDocument::fromJson(bytes).isObject()); }));
            load.append(processorMilliseconds([&] { QVERIFY(catalogueFrom(bytes).all().size() > 200); }));
        }
        const double ratio = middle(load) / middle(floor);
        qInfo("catalogue: parse %.2f ms, load %.2f ms, ratio %.1f", middle(floor), middle(load), ratio);
        QVERIFY2(ratio < kMostLoadsOfTheFloor, "loading the catalogue has become much slower than parsing it");
    }

    /// Millions of log lines ask; most name a code that has one meaning.
    void lookingUpBeatsWalkingTheEntries()
    {
        const ErrorCodes codes = catalogueFrom(catalogueBytes());
        const QString message = u"(#131026) Message undeliverable"_s;
        const QString expired = u"Error validating access token: Session has expired on Monday."_s;
        const double floor = nanosecondsEach([&] { return walked(codes.all(), 131026); });
        const double plain = nanosecondsEach([&] { return codes.find(131026, {}, message); });
        const double subcode = nanosecondsEach([&] { return codes.find(190, 463, expired); });
        const double other = nanosecondsEach([&] { return codes.find(100, 2388040, {}); });
        const double pattern = nanosecondsEach([&] { return codes.find(190, {}, expired); });
        qInfo(
            "catalogue: walk %.0f ns, code %.0f ns, subcode %.0f ns, subcode of another code %.0f ns, patterns %.0f ns",
            floor, plain, subcode, other, pattern);
        QVERIFY(floor > 0 && plain > 0 && subcode > 0 && other > 0 && pattern > 0);
        QVERIFY2(plain < floor && subcode < floor, "the index is no faster than a walk over all entries");
    }
};

SECONDTICK_TEST(BenchCatalogue)
#include "bench_catalogue.moc"
