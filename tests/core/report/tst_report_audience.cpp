#include "core/report/report_json.h"
#include "report/report.h"

#include "support/case_table.h"
#include "support/leak_guard.h"
#include "support/sample_report.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondtick::report;

namespace secondtick::test {

namespace {

QByteArray allForms(const Report &report)
{
    return writeJson(report) + writeHtml(report) + writeMarkdown(report) + writeText(report);
}

} // namespace

/// Who may read what: evidence, numbers, ids, names, folders, and never a secret, in every form.
class TestReportAudience : public TestCase
{
    Q_OBJECT
private slots:
    void evidenceAboveTheAudienceIsLeftOut_data();
    void evidenceAboveTheAudienceIsLeftOut();
    void customersNumberIsForMeAlone();
    void customersNumberIsFoundInEveryWriting_data();
    void customersNumberIsFoundInEveryWriting();
    void publicReadsNoIdNameOrNumber();
    void sameIdGetsTheSameLabel();
    void messageIdsAreLabels();
    void noFormHoldsASecret();
    void textFromOutsideIsCappedAndMadeVisible();
    void foldersOfThisComputerStayHere();
    void audienceWordsAreThoseOfTheCommandLine();
};

void TestReportAudience::evidenceAboveTheAudienceIsLeftOut_data()
{
    QTest::addColumn<QString>("audience");
    QTest::addColumn<int>("pieces");
    QTest::newRow("me") << u"me"_s << 3;
    QTest::newRow("team") << u"team"_s << 2;
    QTest::newRow("public") << u"public"_s << 1;
}

void TestReportAudience::evidenceAboveTheAudienceIsLeftOut()
{
    QFETCH(QString, audience);
    QFETCH(int, pieces);
    const QJsonObject json = jsonOf(brokenRun(), *audienceFromWord(audience));
    QCOMPARE(findingNamed(json, u"permission.missing"_s)["evidence"_L1].toArray().size(), pieces);
}

void TestReportAudience::customersNumberIsForMeAlone()
{
    const QList<QByteArray> writings = {"+53 5 123 4567", "5351234567", "51234567", "123 4567"};
    const QByteArray mine = allForms(Report::build(brokenRun(), Audience::Me));
    QVERIFY(mine.contains(writings.at(0)) && mine.contains(writings.at(1)));
    for (const Audience audience : {Audience::Team, Audience::Public}) {
        const QByteArray theirs = allForms(Report::build(brokenRun(), audience));
        for (const QByteArray &writing : writings)
            QVERIFY2(!theirs.contains(writing), writing.constData());
        QVERIFY(theirs.contains("[number …67]"));
    }
}

void TestReportAudience::customersNumberIsFoundInEveryWriting_data()
{
    QTest::addColumn<QString>("writing");
    for (const QString &writing :
         {u"+5351234567"_s, u"005351234567"_s, u"5351234567"_s, u"+53 5123-4567"_s, u"(53) 5.123.45.67"_s,
          u"\u0665\u0663\u0665\u0661\u0662\u0663\u0664\u0665\u0666\u0667"_s, u"+53\u200b5\u200e1234567"_s,
          u"to 051234567 on 2026-11-01"_s, u"wa.me/5351234567?text=x"_s, u"+53 5 123 4567"_s})
        QTest::newRow(qPrintable(writing)) << writing;
}

void TestReportAudience::customersNumberIsFoundInEveryWriting()
{
    QFETCH(QString, writing);
    ReportInput input = runFullOf(u"said: "_s + writing);
    for (const Audience audience : {Audience::Team, Audience::Public}) {
        const QByteArray forms = allForms(Report::build(input, audience));
        QVERIFY2(!forms.contains("1234567"), forms.mid(forms.indexOf("1234567") - 80, 120).constData());
        QVERIFY(!forms.contains("123-4567") && !forms.contains("45.67"));
        QVERIFY(!QString::fromUtf8(forms).contains(u"\u0664\u0665\u0666\u0667"_s));
    }
}

void TestReportAudience::publicReadsNoIdNameOrNumber()
{
    const QList<QByteArray> hidden = {"1199887766554433", "102290129340398", "106540352242922", "122100000000000001",
                                      "Lucky Shrub",      "555-025-3483",    "202 555 0123",    "12025550123"};
    const QByteArray everyone = allForms(Report::build(brokenRun(), Audience::Public));
    const QByteArray team = allForms(Report::build(brokenRun(), Audience::Team));
    for (const QByteArray &text : hidden) {
        QVERIFY2(!everyone.contains(text), text.constData());
        QVERIFY2(team.contains(text) || text == "122100000000000001", text.constData());
    }
    QVERIFY(everyone.contains("9f3a-07c2-d1"));
    QVERIFY(everyone.contains("1795874700")); // a time is no id
    QVERIFY(everyone.contains("131026")); // nor is a code
}

void TestReportAudience::sameIdGetsTheSameLabel()
{
    const QJsonObject json = jsonOf(brokenRun(), Audience::Public);
    const QString account = json["chain"_L1][3]["id"_L1].toString();
    QVERIFY(account.startsWith("[id "_L1));
    QCOMPARE(json["token"_L1]["granular"_L1][0]["target_ids"_L1][0].toString(), account);
    QVERIFY(json["token"_L1]["app_id"_L1].toString() != account);
}

void TestReportAudience::messageIdsAreLabels()
{
    const QString id = u"wamid.HBgLNTM1MTIzNDU2Nw=="_s;
    const QByteArray team = allForms(Report::build(runFullOf(u"failed "_s + id + u" again"_s), Audience::Team));
    QVERIFY(!team.contains("HBgLNTM1MTIzNDU2Nw"));
    QVERIFY(team.contains("wamid#1"));
    QVERIFY(allForms(Report::build(runFullOf(id), Audience::Me)).contains("HBgLNTM1MTIzNDU2Nw"));
}

void TestReportAudience::noFormHoldsASecret()
{
    const QString token = fixture(u"TOKEN_A"_s);
    QVERIFY(token.size() > 40);
    for (const QString &carrier : {u"%1"_s, u"https://graph.example/?access_token=%1&x=1"_s, u"Bearer %1\n"_s}) {
        for (const Audience audience : {Audience::Me, Audience::Team, Audience::Public}) {
            const Report report = Report::build(runFullOf(carrier.arg(token)), audience);
            QCOMPARE(leaksIn(allForms(report), token), QStringList());
        }
    }
    // Behind a long text, where a cut could leave a piece that no longer looks like a token.
    for (const qsizetype before : {100, 185, 199, 390, 1985, 1999, 61400, 65500, 65530}) {
        const ReportInput input = runFullOf(u"x "_s.repeated(before / 2) + token);
        QCOMPARE(leaksIn(allForms(Report::build(input, Audience::Me)), token), QStringList());
    }
}

void TestReportAudience::textFromOutsideIsCappedAndMadeVisible()
{
    const QString hostile = u"a\u202eb\u0000c\u001b[31m"_s;
    const QByteArray forms = allForms(Report::build(runFullOf(hostile), Audience::Me));
    QVERIFY(!forms.contains('\0') && !forms.contains('\x1b'));
    QVERIFY(!QString::fromUtf8(forms).contains(QChar(0x202e)));
    QVERIFY(QString::fromUtf8(forms).contains(u"[U+202E]"_s));
    const QJsonObject json = jsonOf(runFullOf(QString(5000, u'x')), Audience::Me);
    const QJsonObject finding = findingNamed(json, u"test.outside"_s);
    QVERIFY(finding["evidence"_L1][0]["value"_L1].toString().size() <= 2050);
    QVERIFY(finding["args"_L1]["name"_L1].toString().size() <= 250);
    QVERIFY(finding["args"_L1]["list"_L1][1]["deep"_L1].toString().size() <= 250);
    QVERIFY(json["token"_L1]["application"_L1].toString().size() <= 250);
}

void TestReportAudience::foldersOfThisComputerStayHere()
{
    ReportInput input = healthyRun();
    auto book = std::make_shared<rules::RuleBook>(*input.rules);
    book->files[0].overriddenBy = {u"/home/somebody/rules/texts.json"_s};
    book->complaints = {
        {u"/home/somebody/rules/countries.json"_s, u"entries[3].severity"_s, {{}, u"Not a severity."_s}}};
    input.rules = book;
    const QJsonObject team = jsonOf(input);
    QCOMPARE(team["rules"_L1]["overrides"_L1][0].toString(), u"texts.json"_s);
    QCOMPARE(team["rules"_L1]["complaints"_L1][0]["path"_L1].toString(), u"entries[3].severity"_s);
    QVERIFY(!allForms(Report::build(input, Audience::Team)).contains("somebody"));
    QVERIFY(allForms(Report::build(input, Audience::Me)).contains("somebody"));
}

void TestReportAudience::audienceWordsAreThoseOfTheCommandLine()
{
    for (const QString &word : {u"me"_s, u"team"_s, u"public"_s})
        QCOMPARE(toWord(audienceFromWord(word).value()), word);
    QVERIFY(!audienceFromWord(u"everyone"_s));
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestReportAudience)
#include "tst_report_audience.moc"
