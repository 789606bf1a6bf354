#include "fuzz/fuzz.h"
#include "fuzz/seeds.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(const secondtick::fuzz::Target *)

namespace secondtick::fuzz {

/// What libFuzzer once found stays found, and the targets stay sound: compiled and run with every build, without clang.
class TestFuzzTargets final : public test::TestCase
{
    Q_OBJECT
private slots:
    void everyTargetHasSeeds();
    void promisesAreKept_data();
    void promisesAreKept();
};

void TestFuzzTargets::everyTargetHasSeeds()
{
    QCOMPARE(targets().size(), TARGET_COUNT);
    for (const Target &target : targets())
        QVERIFY2(!target.seeds().isEmpty(), target.name);
}

void TestFuzzTargets::promisesAreKept_data()
{
    QTest::addColumn<const Target *>("target");
    QTest::addColumn<QByteArray>("input");
    for (const Target &target : targets()) {
        int number = 0;
        const QList<QByteArray> seeds = target.seeds();
        for (const QByteArray &seed : seeds)
            QTest::addRow("%s, seed %d", target.name, ++number) << &target << seed;
        const QList<QByteArray> found =
            filesIn(QStringLiteral(SOURCE_DIR "/tests/fuzz/found/") + QString::fromLatin1(target.name), u"*"_s);
        number = 0;
        for (const QByteArray &input : found)
            QTest::addRow("%s, found %d", target.name, ++number) << &target << input;
    }
}

/// A broken promise ends the program, and QtTest names this row.
void TestFuzzTargets::promisesAreKept()
{
    QFETCH(const Target *, target);
    QFETCH(const QByteArray, input);
    target->run(input);
}

} // namespace secondtick::fuzz

SECONDTICK_TEST(secondtick::fuzz::TestFuzzTargets)
#include "tst_fuzz_targets.moc"
