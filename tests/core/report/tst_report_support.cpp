#include "core/report/report_json.h"
#include "report/outline.h"
#include "report/report.h"
#include "report/support.h"

#include "support/sample_report.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace secondtick::report;

namespace secondtick::test {

/// What a report says to those who help, and of what it left out.
class TestReportSupport : public TestCase
{
    Q_OBJECT
private slots:
    void whatIsReplacedIsCounted_data();
    void whatIsReplacedIsCounted();
    void eachThingCountsOnce();
    void theReceiverIsWhoCanDoIt_data();
    void theReceiverIsWhoCanDoIt();
    void refusedCallsAreListedWithTimeAndTrace();
    void thePublicReadsTracesButNoIds();
};

namespace {

/// A run in which the account could not be read.
ReportInput refusedRun()
{
    ReportInput input = brokenRun();
    AccountReads reads;
    reads.id = u"5862094417730126"_s;
    ReadFailure failure;
    failure.error.text = u"refused"_s;
    failure.graphError = GraphError();
    failure.graphError->code = 200;
    failure.graphError->subcode = 33;
    failure.graphError->traceId = u"AxYz_12-34567890123"_s;
    reads.account.failure = failure;
    reads.account.source = u"GET /5862094417730126"_s;
    reads.account.at = QDateTime(QDate(2026, 11, 23), QTime(10, 0, 7), QTimeZone::utc());
    input.snapshot.accounts = {reads};
    return input;
}

} // namespace

void TestReportSupport::whatIsReplacedIsCounted_data()
{
    QTest::addColumn<QString>("audience");
    QTest::addColumn<bool>("numbers");
    QTest::addColumn<bool>("ids");
    QTest::addColumn<bool>("values");
    QTest::newRow("me") << u"me"_s << false << false << false;
    QTest::newRow("team") << u"team"_s << true << false << true;
    QTest::newRow("public") << u"public"_s << true << true << true;
}

void TestReportSupport::whatIsReplacedIsCounted()
{
    QFETCH(const QString, audience);
    QFETCH(const bool, numbers);
    QFETCH(const bool, ids);
    QFETCH(const bool, values);
    const Report report = Report::build(brokenRun(), *audienceFromWord(audience));
    QCOMPARE(report.removed.numbers > 0, numbers);
    QCOMPARE(report.removed.ids > 0, ids);
    QCOMPARE(report.removed.values > 0, values);
    QCOMPARE(removalsText(report.removed) == u"nothing"_s, report.removed.all() == 0);
    const QByteArray text = writeText(report);
    QCOMPARE(text.contains("phone numbers: "), numbers);
}

void TestReportSupport::eachThingCountsOnce()
{
    ReportInput input = brokenRun();
    const Report once = Report::build(input, Audience::Public);
    input.judgement.findings += input.judgement.findings; // the same ids and numbers again
    const Report twice = Report::build(input, Audience::Public);
    QCOMPARE(twice.removed.numbers, once.removed.numbers);
    QCOMPARE(twice.removed.ids, once.removed.ids);
    QCOMPARE(twice.removed.names, once.removed.names);
}

void TestReportSupport::theReceiverIsWhoCanDoIt_data()
{
    QTest::addColumn<QStringList>("who"); // of findings, the worst first
    QTest::addColumn<QString>("receiver");
    QTest::newRow("the reader") << QStringList{u"you"_s, u"customer"_s} << QString();
    QTest::newRow("the developer") << QStringList{u"you"_s, u"developer"_s} << u"developer"_s;
    QTest::newRow("the worse one") << QStringList{u"admin"_s, u"developer"_s} << u"admin"_s;
    QTest::newRow("Meta") << QStringList{u"platform"_s} << u"platform"_s;
    QTest::newRow("the provider") << QStringList{u"provider"_s} << u"provider"_s;
    QTest::newRow("nobody") << QStringList{QString()} << QString();
}

void TestReportSupport::theReceiverIsWhoCanDoIt()
{
    QFETCH(const QStringList, who);
    QFETCH(const QString, receiver);
    Report report;
    Severity severity = Severity::Blocker;
    for (const QString &each : who) {
        ReportFinding finding;
        finding.severity = severity;
        finding.text.who = each;
        report.findings.append(finding);
        severity = Severity::Warning;
    }
    QCOMPARE(receiverOf(report), receiver);
    report.receiver = receiver;
    QCOMPARE(supportSentence(report).isEmpty(), receiver.isEmpty());
}

void TestReportSupport::refusedCallsAreListedWithTimeAndTrace()
{
    const Report report = Report::build(refusedRun(), Audience::Team);
    QCOMPARE(report.supportCalls.size(), 1);
    for (const QByteArray &form : {writeText(report), writeMarkdown(report), writeHtml(report), writeJson(report)}) {
        const QString text = QString::fromUtf8(form).remove(u'\\').simplified();
        QVERIFY2(text.contains(u"AxYz_12-34567890123"_s), qPrintable(text.left(3000)));
        QVERIFY(text.contains(u"code 200, subcode 33"_s));
        QVERIFY(text.contains(u"10:00:07"_s));
    }
}

void TestReportSupport::thePublicReadsTracesButNoIds()
{
    const Report report = Report::build(refusedRun(), Audience::Public);
    const QByteArray text = writeText(report);
    QVERIFY(text.contains("AxYz_12-34567890123"));
    QVERIFY(!text.contains("5862094417730126"));
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestReportSupport)
#include "tst_report_support.moc"
