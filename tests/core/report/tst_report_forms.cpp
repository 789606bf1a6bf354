#include "report/markup.h"
#include "report/report.h"

#include "support/sample_report.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QStringDecoder>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace secondtick::report;

namespace secondtick::test {

namespace {

using Writer = QByteArray (*)(const Report &);

QHash<QString, Writer> writers()
{
    return {{u"json"_s, writeJson}, {u"html"_s, writeHtml}, {u"markdown"_s, writeMarkdown}, {u"text"_s, writeText}};
}

/// Answers as the translation into Arabic would.
class ArabicTranslator : public QTranslator // clazy:exclude=missing-qobject-macro
{
public:
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        if (QLatin1StringView(context) == "secondtick::language::Words"_L1 && QLatin1StringView(text) == "en"_L1)
            return u"ar"_s;
        const bool isOfReports = QLatin1StringView(context) == "secondtick::report::Words"_L1;
        return isOfReports ? u"نص "_s + QString::fromUtf8(text) : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

/// The forms of a report: what a reader sees, how large it gets, which way it runs.
class TestReportForms : public TestCase
{
    Q_OBJECT
private slots:
    void everyFormIsUtf8_data();
    void everyFormIsUtf8();
    void verdictComesFirst();
    void everyFindingHasProblemWhyWhatAndWho();
    void everyFormSaysThatItIsPractice();
    void textFitsATerminal();
    void wrappingKeepsEveryWord_data();
    void wrappingKeepsEveryWord();
    void emptyReportIsStillAReport();
    void tenThousandFindingsStayReadable();
    void speaksRightToLeftWhereTheLanguageDoes();
};

void TestReportForms::everyFormIsUtf8_data()
{
    QTest::addColumn<ReportInput>("input");
    QTest::newRow("broken") << brokenRun();
    QTest::newRow("healthy") << healthyRun();
    QTest::newRow("checklist only") << checklistOnly();
    QTest::newRow("empty") << emptyRun();
    QTest::newRow("offline") << offlineRun();
    QTest::newRow("lone surrogate") << runFullOf(QString(QChar(0xd83d)) + u"x"_s);
}

void TestReportForms::everyFormIsUtf8()
{
    QFETCH(ReportInput, input);
    for (const Audience audience : {Audience::Me, Audience::Team, Audience::Public}) {
        const Report report = Report::build(input, audience);
        const QHash<QString, Writer> all = writers();
        for (auto writer = all.begin(); writer != all.end(); ++writer) {
            const QByteArray document = writer.value()(report);
            QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
            const QString text = decoder(document);
            QVERIFY2(!decoder.hasError(), qPrintable(writer.key()));
            QVERIFY2(text.contains(report.headline.left(10)), qPrintable(writer.key()));
            QVERIFY(document.endsWith('\n'));
        }
    }
}

void TestReportForms::verdictComesFirst()
{
    const Report report = Report::build(brokenRun(), Audience::Team);
    QVERIFY(writeText(report).startsWith("BLOCKER: The token may not send messages\nFirst step: Open Business"));
    QVERIFY(writeMarkdown(report).startsWith("# The token may not send messages\n"));
    const QByteArray html = writeHtml(report);
    const qsizetype body = html.indexOf("<body>");
    const qsizetype headline = html.indexOf("<h1>The token may not send messages</h1>");
    QVERIFY(body > 0 && headline > body && headline < html.indexOf("<h2>"));
    QVERIFY(html.indexOf("<h2>The chain</h2>") < html.indexOf("<h2>What was found</h2>"));
}

void TestReportForms::everyFindingHasProblemWhyWhatAndWho()
{
    const Report report = Report::build(brokenRun(), Audience::Team);
    for (const Writer writer : {writeHtml, writeMarkdown, writeText}) {
        // Lines may be wrapped and escaped differently; the words must be there.
        const QString document = QString::fromUtf8(writer(report)).simplified();
        for (const QString &words :
             {u"a read that needs it was refused"_s, u"choose the one that sends"_s,
              u"An administrator of your business"_s, u"GET /debug"_s, u"Permissions"_s, u"Not applicable"_s,
              u"The customer's country"_s, u"Why the message may not have arrived"_s, u"Customer's app"_s,
              u"2.21.15.14"_s, u"Text for the customer"_s, u"2026.11"_s, u"That is all this report contains"_s}) {
            QVERIFY2(document.contains(words) || document.contains(htmlEscaped(words)), qPrintable(words));
        }
    }
}

void TestReportForms::everyFormSaysThatItIsPractice()
{
    ReportInput real = brokenRun();
    real.snapshot.practice = false;
    for (const Writer writer : {writeHtml, writeMarkdown, writeText}) {
        QVERIFY(writer(Report::build(brokenRun(), Audience::Team)).contains("Practice:"));
        QVERIFY(!writer(Report::build(real, Audience::Team)).contains("Practice:"));
    }
}

void TestReportForms::textFitsATerminal()
{
    for (const ReportInput &input :
         {brokenRun(), checklistOnly(), runFullOf(u"汉字很长"_s.repeated(60)), runFullOf(QString(700, u'x')),
          runFullOf(u"long words come in between "_s.repeated(9))}) {
        const QStringList lines = QString::fromUtf8(writeText(Report::build(input, Audience::Me))).split(u'\n');
        for (const QString &line : lines)
            QVERIFY2(columnsOf(line) <= 80 || line.contains(u"https://"_s), qPrintable(line));
    }
}

void TestReportForms::wrappingKeepsEveryWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("short") << u"one two"_s << QStringList{u"> one two"_s};
    QTest::newRow("two lines") << u"one two three"_s << QStringList{u"> one two"_s, u"  three"_s};
    QTest::newRow("long word") << u"abcdefghijklmno"_s << QStringList{u"> abcdefgh"_s, u"  ijklmno"_s};
    QTest::newRow("address") << u"https://example.org/x"_s << QStringList{u"> https://example.org/x"_s};
    QTest::newRow("wide letters") << u"汉字汉字汉字"_s << QStringList{u"> 汉字汉字"_s, u"  汉字"_s};
    QTest::newRow("nothing") << QString() << QStringList{u"> "_s};
    QTest::newRow("emoji at the cut") << u"abcdefg😀h"_s << QStringList{u"> abcdefg"_s, u"  😀h"_s};
}

void TestReportForms::wrappingKeepsEveryWord()
{
    QFETCH(QString, text);
    QFETCH(QStringList, lines);
    QCOMPARE(wrapped(text, 10, u"> "_s, u"  "_s), lines);
}

void TestReportForms::emptyReportIsStillAReport()
{
    const Report report = Report::build(emptyRun(), Audience::Team);
    const QHash<QString, Writer> all = writers();
    for (const Writer writer : all)
        QVERIFY(writer(report).size() > 200);
    QVERIFY(writeText(report).contains("Nothing."));
    QVERIFY(writeText(Report::build(checklistOnly(), Audience::Team)).contains("No token was used for it."));
}

void TestReportForms::tenThousandFindingsStayReadable()
{
    const ReportInput input = runWith(10'000);
    const Report report = Report::build(input, Audience::Public);
    QCOMPARE(report.findings.size(), Report::kMostFindings);
    QCOMPARE(report.findingsOmitted, 8'000);
    const QHash<QString, Writer> all = writers();
    for (auto writer = all.begin(); writer != all.end(); ++writer) {
        const QByteArray document = writer.value()(report);
        QVERIFY2(document.size() < 5'000'000, qPrintable(writer.key() + QString::number(document.size())));
        QVERIFY2(document.contains("8000"), qPrintable(writer.key()));
    }
}

void TestReportForms::speaksRightToLeftWhereTheLanguageDoes()
{
    ArabicTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const QByteArray html = writeHtml(Report::build(brokenRun(), Audience::Team));
    QCoreApplication::removeTranslator(&translator);
    QVERIFY(html.contains("<html lang=\"ar\" dir=\"rtl\">"));
    QVERIFY(QString::fromUtf8(html).contains(u"نص First step"_s));
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestReportForms)
#include "tst_report_forms.moc"
