#include "support/test_program.h"
#include "triage/distinct_count.h"
#include "triage/failure_mark.h"

#include <QTest>

#include <cmath>
#include <string>

using secondtick::triage::DistinctCount;
using secondtick::triage::hashOf;

/// Exact up to its limit, near beyond it, and the same in every order.
class TestDistinctCount : public QObject
{
    Q_OBJECT

private slots:
    void isExactUpToTheLimit();
    void isNearBeyondIt_data();
    void isNearBeyondIt();
    void neitherOrderNorPartsPlayAPart();
};

namespace {

constexpr std::size_t kLimit = 16'384;

std::uint64_t hashOfNumber(int number)
{
    return hashOf("9053" + std::to_string(number)).first;
}

} // namespace

void TestDistinctCount::isExactUpToTheLimit()
{
    DistinctCount limited(kLimit);
    DistinctCount unlimited(DistinctCount::kNoLimit);
    QCOMPARE(limited.count(), 0);
    for (int turn = 0; turn < 3; ++turn) {
        for (int number = 0; number < int(kLimit); ++number) {
            limited.add(hashOfNumber(number));
            unlimited.add(hashOfNumber(number));
            unlimited.add(hashOfNumber(number + int(kLimit)));
        }
    }
    QCOMPARE(limited.count(), kLimit);
    QVERIFY(!limited.isEstimate());
    QCOMPARE(unlimited.count(), 2 * kLimit);
    QVERIFY(!unlimited.isEstimate());
}

void TestDistinctCount::isNearBeyondIt_data()
{
    QTest::addColumn<int>("numbers");
    for (const int numbers : {20'000, 100'000, 1'000'000})
        QTest::addRow("%d", numbers) << numbers;
}

void TestDistinctCount::isNearBeyondIt()
{
    QFETCH(const int, numbers);
    DistinctCount count(kLimit);
    for (int number = 0; number < numbers; ++number)
        count.add(hashOfNumber(number));
    constexpr double allowed = 0.03; // almost four times the usual error
    const std::int64_t counted = count.count();
    QVERIFY2(std::abs(double(counted) / numbers - 1) < allowed, qPrintable(QString::number(counted)));
    QVERIFY(count.isEstimate());
}

void TestDistinctCount::neitherOrderNorPartsPlayAPart()
{
    constexpr int numbers = 50'000;
    DistinctCount straight(kLimit);
    DistinctCount one(kLimit);
    DistinctCount other(kLimit);
    for (int number = 0; number < numbers; ++number) {
        straight.add(hashOfNumber(number));
        (number % 3 == 0 ? one : other).add(hashOfNumber(numbers - 1 - number));
        if (number % 7 == 0)
            one.add(hashOfNumber(number));
    }
    one.merge(std::move(other));
    QCOMPARE(one.count(), straight.count());
    DistinctCount few(kLimit);
    few.add(hashOfNumber(1));
    few.merge(std::move(one));
    QCOMPARE(few.count(), straight.count());
    QVERIFY(few.isEstimate());
}

SECONDTICK_TEST(TestDistinctCount)
#include "tst_distinct_count.moc"
