#include "checks/judgement.h"
#include "report/markup.h"
#include "report/report.h"
#include "report/words.h"
#include "rules/rule_book.h"
#include "support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace secondtick;
using namespace secondtick::report;
using namespace Qt::StringLiterals;

/// Logs in a report: in every form, as its audience may read them.
class TestReportLogs : public QObject
{
    Q_OBJECT

private slots:
    void everyFormTellsTheSame_data();
    void everyFormTellsTheSame();
    void theAudienceReadsWhatItMay_data();
    void theAudienceReadsWhatItMay();
    void theHeadlineIsWhatToFixFirst();
    void whatCouldNotBeReadIsNoGreen_data();
    void whatCouldNotBeReadIsNoGreen();
    void theTableIsSafe();
    void cellsCannotBecomeFormulas_data();
    void cellsCannotBecomeFormulas();

private:
    ReportInput inputFor(const triage::TriageResult &result) const;

    rules::RuleBookPtr m_rules = rules::loadRuleBook();
};

namespace {

/// 30 messages outside the window, 40 unreachable people, a restriction, a template with a name.
triage::TriageResult sampleResult()
{
    triage::FailureGroup window;
    window.code = 131047;
    window.count = 30;
    window.recipients = 28;
    window.numbers = {{u"106540000000022"_s, 30}};
    window.countries = {{u"TR"_s, 30}};
    window.first = window.last = 1'760'000'000;
    window.title = "<b>Re-engagement</b> EAAG" + std::string(60, 'x');
    triage::FailureGroup unreachable;
    unreachable.code = 131026;
    unreachable.count = 40;
    unreachable.recipients = 20'000;
    unreachable.areRecipientsEstimated = true;
    triage::TriageResult result;
    triage::FileReport file;
    file.path = u"/home/jane/customer-doe.log"_s;
    file.verdict = u"ok"_s;
    file.message = u"read"_s;
    file.counts.events = 100;
    result.files = {file};
    result.tally.distinctMessages = 100;
    result.tally.byStatus = {{u"failed"_s, 70}, {u"delivered"_s, 30}};
    result.tally.failures = {unreachable, window};
    result.tally.sentNeverDelivered.pastHold = 3;
    result.tally.notices = {
        {1'760'000'100, "message_template_status_update", "REJECTED", "winter_sale", "ABUSE", {}},
        {1'760'000'200, "account_update", "ACCOUNT_RESTRICTION", {}, "RESTRICTED_BIZ", "1770000000"}};
    return result;
}

} // namespace

ReportInput TestReportLogs::inputFor(const triage::TriageResult &result) const
{
    ReportInput input;
    input.rules = m_rules;
    input.judgement = checks::notRun(*m_rules);
    input.hasTokenRun = false;
    input.generatedAt = QDateTime(QDate(2026, 11, 23), QTime(10, 0), QTimeZone::utc());
    input.logs = triage::CountedLogs{result, triage::conclusionsOf(result.tally, *m_rules)};
    return input;
}

void TestReportLogs::everyFormTellsTheSame_data()
{
    QTest::addColumn<QByteArray (*)(const Report &)>("write");
    QTest::newRow("text") << &writeText;
    QTest::newRow("markdown") << &writeMarkdown;
    QTest::newRow("html") << &writeHtml;
    QTest::newRow("json") << &writeJson;
}

void TestReportLogs::everyFormTellsTheSame()
{
    using Writer = QByteArray (*)(const Report &);
    QFETCH(const Writer, write);
    QString text = QString::fromUtf8(write(Report::build(inputFor(sampleResult()), Audience::Team)));
    text.remove(u'\\').replace(u'\n', u' ');
    for (const QString &words : {u"30 messages failed"_s, u"131047"_s, u"131026"_s, u"winter_sale"_s, u"ABUSE"_s,
                                 u"RESTRICTED_BIZ"_s, u"106540000000022"_s, u"…doe.log"_s})
        QVERIFY2(text.contains(words), qPrintable(words));
    QVERIFY(write != &writeHtml || !text.contains(u"<b>Re-eng"_s));
    QVERIFY(!text.contains(u"EAAGxxxx"_s));
    QVERIFY(!text.contains(u"jane"_s));
}

void TestReportLogs::theAudienceReadsWhatItMay_data()
{
    QTest::addColumn<Audience>("audience");
    QTest::addColumn<bool>("sees");
    QTest::addColumn<bool>("seesPaths");
    QTest::newRow("me") << Audience::Me << true << true;
    QTest::newRow("team") << Audience::Team << true << false;
    QTest::newRow("public") << Audience::Public << false << false;
}

void TestReportLogs::theAudienceReadsWhatItMay()
{
    QFETCH(const Audience, audience);
    QFETCH(const bool, sees);
    QFETCH(const bool, seesPaths);
    const Report report = Report::build(inputFor(sampleResult()), audience);
    for (const QByteArray &form :
         {writeText(report), writeMarkdown(report), writeHtml(report), writeJson(report), writeCsv(report)})
        QCOMPARE(form.contains("106540000000022"), sees);
    const QByteArray json = writeJson(report);
    QCOMPARE(json.contains("winter_sale"), sees);
    QCOMPARE(json.contains("/home/jane"), seesPaths);
}

void TestReportLogs::theHeadlineIsWhatToFixFirst()
{
    const Report report = Report::build(inputFor(sampleResult()), Audience::Team);
    QVERIFY2(report.headline.startsWith(u"30 messages failed"_s), qPrintable(report.headline));
    QVERIFY(!report.firstStep.isEmpty());
    const QJsonObject json = toJson(report);
    const QJsonObject triage = json.value(u"triage"_s).toObject();
    QCOMPARE(triage.value(u"failures"_s).toArray().at(0).toObject().value(u"code"_s).toInt(), 131047);
    QCOMPARE(json.value(u"findings"_s).toArray().size(), 2);
}

void TestReportLogs::whatCouldNotBeReadIsNoGreen_data()
{
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<bool>("isCancelled");
    QTest::addColumn<int>("omitted");
    QTest::addColumn<bool>("isIncomplete");
    QTest::newRow("all read") << u"ok"_s << false << 0 << false;
    QTest::newRow("gaps") << u"partial"_s << false << 0 << true;
    QTest::newRow("refused") << u"refuse"_s << false << 0 << true;
    QTest::newRow("stopped") << u"ok"_s << true << 0 << true;
    QTest::newRow("files left out") << u"ok"_s << false << 7 << true;
}

void TestReportLogs::whatCouldNotBeReadIsNoGreen()
{
    QFETCH(const QString, verdict);
    QFETCH(const bool, isCancelled);
    QFETCH(const int, omitted);
    QFETCH(const bool, isIncomplete);
    triage::TriageResult result = sampleResult();
    result.tally = {};
    result.files.first().verdict = verdict;
    result.isCancelled = isCancelled;
    result.filesOmitted = omitted;
    const Report report = Report::build(inputFor(result), Audience::Team);
    QCOMPARE(report.incomplete, isIncomplete);
    QCOMPARE(Words::overall(report), isIncomplete ? u"Not fully checked"_s : u"Fine"_s);
}

void TestReportLogs::theTableIsSafe()
{
    triage::TriageResult result = sampleResult();
    result.tally.failures.back().categories = {{u"=HYPERLINK(\"http://example.com\")"_s, 1}};
    result.tally.failures.back().numbers = {{u"+1 \"x\"\r\n=cmd"_s, 30}};
    const QByteArray table = writeCsv(Report::build(inputFor(result), Audience::Me));
    QCOMPARE(table.count("\r\n"), 3);
    QVERIFY(table.contains("\"'=HYPERLINK(\"\"http"));
    QVERIFY(table.contains("\"'+1 \"\"x\"\""));
}

void TestReportLogs::cellsCannotBecomeFormulas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("formula") << u"=1+1"_s << u"\"'=1+1\""_s;
    QTest::newRow("plus") << u"+44"_s << u"\"'+44\""_s;
    QTest::newRow("minus") << u"-1"_s << u"\"'-1\""_s;
    QTest::newRow("at") << u"@A1"_s << u"\"'@A1\""_s;
    QTest::newRow("tab") << u"\t=1"_s << u"\"' =1\""_s;
    QTest::newRow("carriage return") << u"\rx"_s << u"\"' x\""_s;
    QTest::newRow("behind spaces") << u"  =1"_s << u"\"'  =1\""_s;
    QTest::newRow("full width") << u"\uff1d1"_s << u"\"'\uff1d1\""_s;
    QTest::newRow("quotation mark") << u"a\"b"_s << u"\"a\"\"b\""_s;
    QTest::newRow("plain") << u"131026"_s << u"\"131026\""_s;
}

void TestReportLogs::cellsCannotBecomeFormulas()
{
    QFETCH(const QString, text);
    QFETCH(const QString, cell);
    QCOMPARE(csvCell(text), cell);
}

SECONDTICK_TEST(TestReportLogs)
#include "tst_report_logs.moc"
