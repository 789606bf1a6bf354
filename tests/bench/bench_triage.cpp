#include "rules/rule_book.h"
#include "support/test_program.h"
#include "triage/triage_run.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <simdjson.h>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace secondtick;
using namespace secondtick::triage;
using namespace Qt::StringLiterals;

namespace {

QByteArray benchLine(int index, bool hasId)
{
    const QByteArray number = QByteArray::number(index);
    const QByteArray id = hasId ? R"("id":"wamid.HBgLMTY1MDM4Nzk0MzkVAgARGBI0QUQ2)" + number + R"(",)" : QByteArray();
    const QByteArray failure =
        R"("failed","errors":[{"code":131026,"title":"Message undeliverable","message":"Message undeliverable",)"
        R"("error_data":{"details":"Message Undeliverable."}}])";
    return R"({"object":"whatsapp_business_account","entry":[{"id":"106540000000333","changes":[{"value":{)"
           R"("messaging_product":"whatsapp","metadata":{"display_phone_number":"12025550100",)"
           R"("phone_number_id":"106540000000022"},"statuses":[{)"
        + id + R"("timestamp":"1760000000","recipient_id":"9053)" + number.rightJustified(8, '0') + R"(","status":)"
        + (index % 2 == 0 ? failure : QByteArray(R"("delivered")")) + R"(}]},"field":"messages"}]}]})"
        + (index % 1000 == 7 ? "\n{\"cut\":\n" : "\n");
}

/// The same lines through simdjson alone: the floor.
qint64 bareNanoseconds(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    QElapsedTimer clock;
    clock.start();
    QByteArray all = file.readAll();
    all.reserve(all.size() + qsizetype(simdjson::SIMDJSON_PADDING));
    simdjson::dom::parser parser;
    qsizetype good = 0;
    for (qsizetype at = 0; at < all.size();) {
        const qsizetype end = all.indexOf('\n', at);
        simdjson::dom::element root;
        good += parser.parse(all.constData() + at, std::size_t(end - at), false).get(root) == simdjson::SUCCESS ? 1 : 0;
        at = end + 1;
    }
    return good > 0 ? clock.nsecsElapsed() : 0;
}

} // namespace

/// Speed of counting a log against a bare pass of the parser over the same lines, and what the second thread gains.
/// SECONDTICK_BENCH_EVENTS says how many events (usually 50,000; 2,000,000 make about 1 GB);
/// SECONDTICK_BENCH_NO_IDS leaves the message ids out. Ratios count in a release build only.
class BenchTriage : public QObject
{
    Q_OBJECT

private slots:
    void countsAtTheSpeedOfTheParser();
};

void BenchTriage::countsAtTheSpeedOfTheParser()
{
    const int wanted = qEnvironmentVariableIntValue("SECONDTICK_BENCH_EVENTS");
    const int events = wanted > 0 ? wanted : 50'000;
    const bool hasIds = !qEnvironmentVariableIsSet("SECONDTICK_BENCH_NO_IDS");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"log"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int index = 0; index < events; ++index)
        file.write(benchLine(index, hasIds));
    file.close();
    const rules::RuleBookPtr rules = rules::loadRuleBook();
    qint64 took[3] = {0, 0, 0}; // NOLINT(cppcoreguidelines-avoid-c-arrays)
    for (const int workers : {1, 2}) {
        TriageProgress progress;
        QElapsedTimer clock;
        clock.start();
        const TriageResult result = readLogs({{path}, 0, workers, {}}, *rules, progress);
        took[workers] = clock.nsecsElapsed();
        QCOMPARE(result.counts().statuses, events);
    }
#ifdef Q_OS_UNIX
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    qInfo("peak memory %ld MiB", usage.ru_maxrss / 1024);
#endif
    took[0] = bareNanoseconds(path);
    QVERIFY(took[0] > 0);
    qInfo("%d events, %lld MiB: one worker %.2f s, %.2f of the bare parser's speed, second worker gains %.2f", events,
          file.size() / (1024LL * 1024), double(took[1]) / 1e9, double(took[0]) / double(took[1]),
          double(took[1]) / double(took[2]));
}

SECONDTICK_TEST(BenchTriage)
#include "bench_triage.moc"
