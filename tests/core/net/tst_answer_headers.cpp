#include "core/net/calls.h"
#include "net/answer_headers.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QTest>
#include <QTimeZone>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace secondtick::net;

namespace {

/// JSON with apostrophes for quotation marks; raw string literals are more than moc can read.
} // namespace

/// Dates, waits and shares that come in headers, from a server whose word is not taken for everything.
class AnswerHeadersTest : public secondtick::test::TestCase
{
    Q_OBJECT
private slots:
    void readsUsageHeaders_data()
    {
        QTest::addColumn<QByteArray>("app");
        QTest::addColumn<QByteArray>("business");
        QTest::addColumn<int>("percent"); // -1: not said
        QTest::addColumn<int>("minutes");
        const QByteArray none;
        QTest::newRow("nothing") << none << none << -1 << -1;
        QTest::newRow("no JSON") << QByteArray("95") << QByteArray("x") << -1 << -1;
        QTest::newRow("wrong types") << test::quoted("{'call_count':[95]}") << test::quoted("{'1':{'a':1}}") << -1
                                     << -1;
        QTest::newRow("negative") << test::quoted("{'call_count':-5}") << none << -1 << -1;
        QTest::newRow("beyond reason") << test::quoted("{'call_count':1e18}") << none << -1 << -1;
        QTest::newRow("above 100") << test::quoted("{'call_count':130}") << none << 130 << -1;
        QTest::newRow("as text") << test::quoted("{'call_count':'95'}") << none << 95 << -1;
        QTest::newRow("no wait") << none << test::quoted("{'1':[{'estimated_time_to_regain_access':0}]}") << -1 << -1;
        QTest::newRow("the longest wait of two businesses")
            << none
            << QByteArray(test::quoted(
                   "{'1':[{'estimated_time_to_regain_access':3}],'2':[{'estimated_time_to_regain_access':9}]}"))
            << -1 << 9;
    }
    void readsUsageHeaders()
    {
        QFETCH(QByteArray, app);
        QFETCH(QByteArray, business);
        const Usage usage = usageOf(app, business);
        const int percent = usage.percent.value_or(-1);
        const int minutes = usage.minutesToRegain.value_or(-1);
        QTEST(percent, "percent");
        QTEST(minutes, "minutes");
    }

    void readsHttpDatesInAnyTimeZone_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QDateTime>("time");
        const QTimeZone utc = QTimeZone::utc();
        QTest::newRow("usual") << QByteArray("Wed, 21 Oct 2026 07:28:00 GMT")
                               << QDateTime(QDate(2026, 10, 21), QTime(7, 28), utc);
        // This hour does not exist in Berlin: clocks go from 2 to 3.
        QTest::newRow("in a daylight-saving gap")
            << QByteArray("Sun, 29 Mar 2026 02:30:00 GMT") << QDateTime(QDate(2026, 3, 29), QTime(2, 30), utc);
        for (const char *no : {"", "GMT", " GMT", "Wed, 21 Oct 2026 07:28:00", "Wed, 21 Oct 2026 07:28:00 CET",
                               "Wed, 32 Oct 2026 07:28:00 GMT", "Wed, 21 Oct 2026 25:28:00 GMT", "2026-10-21T07:28:00Z",
                               "Mi, 21 Okt 2026 07:28:00 GMT", "0"})
            QTest::newRow(no) << QByteArray(no) << QDateTime();
    }
    void readsHttpDatesInAnyTimeZone()
    {
        QFETCH(QByteArray, header);
        const QByteArray before = qgetenv("TZ");
        for (const char *zone : {"UTC", "Europe/Berlin", "Asia/Kolkata", "America/St_Johns"}) {
            qputenv("TZ", zone);
            tzset();
            QTEST(httpDate(header), "time");
        }
        qputenv("TZ", before);
        tzset();
    }

    void readsRetryAfterWithinReason_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("seconds"); // -1: no wait
        QTest::newRow("seconds") << QByteArray("30") << 30;
        QTest::newRow("now") << QByteArray("0") << 0;
        QTest::newRow("an hour") << QByteArray("3600") << 3600;
        QTest::newRow("a date") << QByteArray("Mon, 23 Nov 2026 10:00:30 GMT") << 30;
        QTest::newRow("a date that is over") << QByteArray("Wed, 21 Oct 2026 07:28:00 GMT") << -1;
        QTest::newRow("a date next year") << QByteArray("Tue, 23 Nov 2027 10:00:30 GMT") << -1;
        for (const char *no : {"", "-1", "abc", "1e9", "1.5", "999999999", "99999999999999999999"})
            QTest::newRow(no) << QByteArray(no) << -1;
    }
    void readsRetryAfterWithinReason()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, seconds);
        const QDateTime now(QDate(2026, 11, 23), QTime(10, 0), QTimeZone::utc());
        QCOMPARE(retryAfterOf(header, now).value_or(-1s), std::chrono::seconds(seconds));
        QVERIFY(!retryAfterOf("Mon, 23 Nov 2026 10:00:30 GMT", QDateTime()));
    }
};

SECONDTICK_TEST(AnswerHeadersTest)
#include "tst_answer_headers.moc"
