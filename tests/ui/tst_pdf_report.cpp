#include "print/pdf_html.h"
#include "print/pdf_report.h"

#include "support/case_table.h"
#include "support/leak_guard.h"
#include "support/sample_report.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace secondtick::report;

namespace secondtick::test {

namespace {

QByteArray pdfOf(const ReportInput &input, Audience audience = Audience::Team)
{
    return print::writePdf(Report::build(input, audience));
}

/// What a reader can select in the document, ligatures undone, all white space one blank. Null without pdftotext.
QString textOf(const QByteArray &pdf)
{
    const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"report.pdf"_s));
    if (program.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(program, {u"-enc"_s, u"UTF-8"_s, u"-layout"_s, file.fileName(), u"-"_s});
    if (!process.waitForFinished(20'000) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput()).normalized(QString::NormalizationForm_KC).simplified();
}

/// Answers as a translation into Arabic would.
class ArabicTranslator : public QTranslator // clazy:exclude=missing-qobject-macro
{
public:
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        if (!QLatin1StringView(context).startsWith("secondtick::"_L1))
            return {};
        return QLatin1StringView(text) == "en"_L1 ? u"ar"_s : u"نص "_s + QString::fromUtf8(text);
    }
    bool isEmpty() const override { return false; }
};

} // namespace

/// The printed report: what can be read in it, and that nothing is opened or leaked for it.
class TestPdfReport : public TestCase
{
    Q_OBJECT
private slots:
    void isAPdfWithTitleAndPages_data();
    void isAPdfWithTitleAndPages();
    void textCanBeSelected();
    void hostileTextStaysText();
    void opensNoFileThatTheTextNames();
    void holdsNoSecretAndNoNumber();
    void longListsAreCutAndSaidSo();
    void whatChangedIsPrinted();
    void runsRightToLeft();
};

void TestPdfReport::isAPdfWithTitleAndPages_data()
{
    QTest::addColumn<ReportInput>("input");
    QTest::newRow("broken") << brokenRun();
    QTest::newRow("healthy") << healthyRun();
    QTest::newRow("checklist only") << checklistOnly();
    QTest::newRow("empty") << emptyRun();
    QTest::newRow("offline") << offlineRun();
    QTest::newRow("long words") << runFullOf(QString(5000, u'w'));
}

void TestPdfReport::isAPdfWithTitleAndPages()
{
    QFETCH(ReportInput, input);
    const QByteArray pdf = pdfOf(input);
    QVERIFY(pdf.startsWith("%PDF-1.") && pdf.trimmed().endsWith("%%EOF"));
    QVERIFY(pdf.contains("/Title") && pdf.contains("/Creator"));
    const QString text = textOf(pdf);
    if (text.isNull())
        QSKIP("pdftotext is not installed");
    const QString headline = Report::build(input, Audience::Team).headline.left(30);
    QVERIFY2(text.contains(headline), qPrintable(text.left(300)));
    QVERIFY(text.contains(u"page 1 of"_s));
}

void TestPdfReport::textCanBeSelected()
{
    const QString text = textOf(pdfOf(brokenRun()));
    if (text.isNull())
        QSKIP("pdftotext is not installed");
    for (const QString &words :
         {u"The token may not send messages"_s, u"tick whatsapp_business_messaging"_s,
          u"An administrator of your business"_s, u"public_profile"_s, u"9f3a-07c2-d1"_s, u"Text for the customer"_s,
          u"Practice:"_s, u"2026.11"_s, u"[number …67]"_s, u"https://business.facebook.com/settings/system-users"_s})
        QVERIFY2(text.contains(words.normalized(QString::NormalizationForm_KC)), qPrintable(words));
}

void TestPdfReport::hostileTextStaysText()
{
    const QString hostile = u"</td></tr></table><h1>Pay now</h1>"_s;
    const QString html = print::pdfHtml(Report::build(runFullOf(hostile), Audience::Me));
    QVERIFY(!html.contains(u"<h1>Pay"_s));
    QVERIFY(html.contains(u"&lt;h1&gt;Pay now"_s));
    const QString text = textOf(pdfOf(runFullOf(hostile), Audience::Me));
    if (text.isNull())
        QSKIP("pdftotext is not installed");
    QVERIFY(text.contains(u"<h1>Pay now</h1>"_s));
}

void TestPdfReport::opensNoFileThatTheTextNames()
{
    // A picture that were loaded would make the document larger than the words alone do.
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"canary.png"_s);
    QImage canary(300, 300, QImage::Format_RGB32);
    for (int y = 0; y < canary.height(); ++y) {
        for (int x = 0; x < canary.width(); ++x)
            canary.setPixel(x, y, QRgb(x * 7919 + y * 104729));
    }
    QVERIFY(canary.save(path));
    ReportInput input = brokenRun();
    auto book = std::make_shared<rules::RuleBook>(*input.rules);
    QList<rules::FindingTextRule> texts = book->findingTexts.all();
    texts[0].english.meaning = u"<img src='file://%1'> ![x](file://%1)"_s.arg(path);
    book->findingTexts = rules::FindingTexts(texts);
    input.rules = book;
    const QByteArray pdf = pdfOf(input);
    QVERIFY(pdf.size() < pdfOf(brokenRun()).size() + 20'000);
    QVERIFY(!pdf.contains("/Subtype /Image"));
}

void TestPdfReport::holdsNoSecretAndNoNumber()
{
    const QString token = fixture(u"TOKEN_A"_s);
    const QByteArray pdf = pdfOf(runFullOf(u"Bearer "_s + token));
    QCOMPARE(leaksIn(pdf, token), QStringList());
    const QString text = textOf(pdf);
    if (text.isNull())
        QSKIP("pdftotext is not installed");
    QCOMPARE(leaksIn(QString(text).remove(u' ').toUtf8(), token), QStringList());
    QVERIFY(!textOf(pdfOf(brokenRun())).contains(QString::fromUtf16(kCustomerNumber)));
    QVERIFY(textOf(pdfOf(brokenRun(), Audience::Me)).contains(QString::fromUtf16(kCustomerNumber)));
}

void TestPdfReport::longListsAreCutAndSaidSo()
{
    const Report report = Report::build(runWith(10'000), Audience::Team);
    QElapsedTimer timer;
    timer.start();
    const QByteArray pdf = print::writePdf(report);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed()))); // 0.4 s where it was measured
    QVERIFY(pdf.size() < 5'000'000);
    const QString text = textOf(pdf);
    if (text.isNull())
        QSKIP("pdftotext is not installed");
    QVERIFY(text.contains(u"Findings printed: only the first 200 of 2000."_s));
}

void TestPdfReport::whatChangedIsPrinted()
{
    ReportInput input = brokenRun();
    QVERIFY(!print::pdfHtml(Report::build(input, Audience::Team)).contains(u"Since last time"_s));
    input.comparison = checks::Comparison();
    input.comparison->since = input.generatedAt.addDays(-3);
    input.comparison->fixed = {input.judgement.findings.constFirst()};
    const QString html = print::pdfHtml(Report::build(input, Audience::Team));
    QVERIFY(html.contains(u"Since last time"_s));
    QVERIFY(html.contains(u"fixed 1"_s, Qt::CaseInsensitive));
}

void TestPdfReport::runsRightToLeft()
{
    ArabicTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const QString html = print::pdfHtml(Report::build(brokenRun(), Audience::Team));
    const QByteArray pdf = pdfOf(brokenRun());
    QCoreApplication::removeTranslator(&translator);
    QVERIFY(html.startsWith(u"<html dir=\"rtl\">"_s));
    QVERIFY(pdf.size() > 10'000);
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestPdfReport)
#include "tst_pdf_report.moc"
