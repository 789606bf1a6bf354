#include "report/markup.h"
#include "report/report.h"

#include "support/form_reading.h"
#include "support/sample_report.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondtick::report;

namespace secondtick::test {

/// Text from outside stays text, whatever form the report is written in.
class TestReportEscaping : public TestCase
{
    Q_OBJECT
private slots:
    void htmlIsOneFileThatLoadsNothing();
    void hostileTextStaysText_data();
    void hostileTextStaysText();
    void nothingIsHiddenInAnyForm();
    void labelsCannotBeginLines();
    void markdownEscapesOnlyWhatMatters_data();
    void markdownEscapesOnlyWhatMatters();
    void onlySecureLinksAreKept();
};

void TestReportEscaping::htmlIsOneFileThatLoadsNothing()
{
    const QString html = QString::fromUtf8(writeHtml(Report::build(brokenRun(), Audience::Team)));
    QVERIFY(html.contains(u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                          "'unsafe-inline'\">"_s));
    QVERIFY(html.contains(u"<html lang=\"en\" dir=\"ltr\">"_s));
    for (const QString &loader :
         {u"<script"_s, u"<link"_s, u"<img"_s, u"<iframe"_s, u"<object"_s, u" src="_s, u"url("_s, u"@import"_s,
          u"@font-face"_s, u" on"_s + u"click"_s, u"javascript:"_s, u"style=\""_s})
        QVERIFY2(!html.contains(loader, Qt::CaseInsensitive), qPrintable(loader));
    QCOMPARE(html.count(u"https://"_s), html.count(u"<a rel=\"noreferrer\" href=\"https://"_s) + 1); // + wa.me as text
    QCOMPARE(foreignMarkup(html), QStringList());
}

void TestReportEscaping::hostileTextStaysText_data()
{
    QTest::addColumn<QString>("hostile");
    QFile file(QStringLiteral(TEST_DATA_DIR) + u"/untrusted-text.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll())["cases"_L1].toArray();
    QVERIFY(cases.size() > 20);
    for (const auto &row : cases)
        QTest::newRow(qPrintable(row["id"_L1].toString())) << row["text"_L1].toString();
    QTest::newRow("out of an attribute") << u"\" onmouseover=\"x\" '><script>x</script>"_s;
    QTest::newRow("end of everything") << u"</style></td></table></body></html>--><!--"_s;
    QTest::newRow("entities") << u"&lt;b&gt; &#60;b&#62;"_s;
    QTest::newRow("Markdown of all kinds") << u"# a\n- b | c | ~~d~~ <http://evil.example> [e](x) `f`\n1. g\n> h"_s;
    QTest::newRow("address") << u"see http://evil.example/ and www.evil.example or @someone #12"_s;
}

void TestReportEscaping::hostileTextStaysText()
{
    QFETCH(QString, hostile);
    const Report report = Report::build(runFullOf(hostile), Audience::Me);
    QCOMPARE(foreignMarkup(QString::fromUtf8(writeHtml(report))), QStringList());
    const QString clean = report.findings.first().finding.args[u"name"_s].toString();
    QVERIFY(QString::fromUtf8(writeHtml(report)).contains(htmlEscaped(clean)));

    QCOMPARE(liveMarkdown(markdownEscaped(clean)), QString());
    const QString markdown = QString::fromUtf8(writeMarkdown(report));
    QVERIFY(markdown.contains(markdownEscaped(clean)));
    static const QRegularExpression tableLine(u"^\\|.*$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression bar(u"(?<!\\\\)\\|"_s);
    for (const auto &line : tableLine.globalMatch(markdown))
        QCOMPARE(line.captured().count(bar), 4); // three columns, whatever is in them

    const QByteArray text = writeText(report);
    for (const char c : text)
        QVERIFY2(quint8(c) >= 0x20 || c == '\n', text.constData());
}

/// Also not by what comes from a file of facts or of rules.
void TestReportEscaping::nothingIsHiddenInAnyForm()
{
    const QString hidden = u"a\u202Eb\u0007c\u200Bd"_s;
    ReportInput input = runFullOf(hidden);
    input.snapshot.inspection.source = hidden;
    input.snapshot.unusablePaste = Snapshot::UnusablePaste{u"wrong_kind"_s, hidden};
    auto book = std::make_shared<rules::RuleBook>(*input.rules);
    book->complaints = {{hidden, hidden, {{}, u"%1"_s, {hidden}, {}}}};
    input.rules = book;
    const Report report = Report::build(input, Audience::Me);
    static const QRegularExpression invisible(u"\\p{Cf}|(?!\n)\\p{Cc}"_s);
    for (const QByteArray &form : {writeHtml(report), writeMarkdown(report), writeText(report), writeJson(report)}) {
        const QString text = QString::fromUtf8(form);
        const auto match = invisible.match(text);
        QVERIFY2(!match.hasMatch(), qPrintable(text.mid(match.capturedStart() - 80, 100)));
        QVERIFY(text.contains(u"a[U+202E]b[U+0007]c[U+200B]d"_s) || text.contains(u"a\\[U+202E\\]b"_s));
    }
}

/// What stands in the column of labels may be from outside: permissions, and calls.
void TestReportEscaping::labelsCannotBeginLines()
{
    const QString forged = u"a\n\t[ok] b"_s;
    ReportInput input = runFullOf(u"x"_s);
    input.snapshot.inspection.value->granularScopes = QList<GranularScope>{{forged, QStringList{u"1"_s}}};
    input.judgement.permissions.append({forged, checks::PermissionState::Missing, {}});
    const QString text = QString::fromUtf8(writeText(Report::build(input, Audience::Me)));
    QVERIFY(!text.contains(u'\t'));
    QCOMPARE(text.count(u"a  [ok] b"_s), 2);
}

void TestReportEscaping::markdownEscapesOnlyWhatMatters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("escaped");
    QTest::newRow("permission") << u"whatsapp_business_management"_s << u"whatsapp_business_management"_s;
    QTest::newRow("emphasis") << u"_now_ *or* never"_s << u"\\_now\\_ \\*or\\* never"_s;
    QTest::newRow("date") << u"2026-11-23 10:00 UTC"_s << u"2026-11-23 10:00 UTC"_s;
    QTest::newRow("list") << u"- a"_s << u"\\- a"_s;
    QTest::newRow("number list") << u"1. a, 2.5"_s << u"1\\. a, 2.5"_s;
    QTest::newRow("image") << u"![x](file:///etc/passwd)"_s << u"!\\[x\\](file\\:///etc/passwd)"_s;
    QTest::newRow("lines") << u"a\nb\tc"_s << u"a b c"_s;
    QTest::newRow("code fence") << u"```\n<b>"_s << u"\\`\\`\\` \\<b\\>"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestReportEscaping::markdownEscapesOnlyWhatMatters()
{
    QFETCH(QString, text);
    QFETCH(QString, escaped);
    QCOMPARE(markdownEscaped(text), escaped);
}

void TestReportEscaping::onlySecureLinksAreKept()
{
    ReportInput input = brokenRun();
    auto book = std::make_shared<rules::RuleBook>(*input.rules);
    QList<rules::FindingTextRule> texts = book->findingTexts.all();
    texts[0].english.reference = u"http://example.org/"_s;
    texts[0].english.links = {{u"a"_s, u"javascript:alert(1)"_s},
                              {u"b"_s, u"file:///etc/passwd"_s},
                              {u"c"_s, u"https://user:word@example.org/"_s},
                              {u"d"_s, u"https://example.org/good"_s}};
    book->findingTexts = rules::FindingTexts(texts);
    input.rules = book;
    const Report report = Report::build(input, Audience::Me);
    QCOMPARE(report.findings.first().text.links.size(), 1);
    QVERIFY(report.findings.first().text.reference.isEmpty());
    QVERIFY(writeHtml(report).contains("href=\"https://example.org/good\""));
    QVERIFY(!writeHtml(report).contains("javascript"));
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestReportEscaping)
#include "tst_report_escaping.moc"
