#include "core/report/report_json.h"
#include "report/report.h"

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

namespace {

/// How `value` differs from the shape: one line per difference, with its JSON path.
QStringList differences(const QJsonValue &value, const QJsonValue &shape, const QString &path);

bool hasType(const QJsonValue &value, const QString &word)
{
    static const QRegularExpression time(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"_s);
    if (word.endsWith("|null"_L1) && value.isNull())
        return true;
    if (word.startsWith("time"_L1))
        return time.match(value.toString()).hasMatch();
    return word.startsWith("bool"_L1) ? value.isBool() : value.isString();
}

QStringList differencesInObject(const QJsonObject &object, const QJsonObject &shape, const QString &path)
{
    QStringList found;
    for (auto entry = shape.begin(); entry != shape.end(); ++entry) {
        const QString key = entry.key().section(u'|', 0, 0);
        const bool mayBeNull = entry.key().endsWith("|null"_L1);
        if (!object.contains(key))
            found.append(path + u'.' + key + u" is missing"_s);
        else if (!mayBeNull || !object[key].isNull())
            found += differences(object[key], entry.value(), path + u'.' + key);
    }
    return found;
}

QStringList differences(const QJsonValue &value, const QJsonValue &shape, const QString &path)
{
    if (shape.isString())
        return hasType(value, shape.toString()) ? QStringList() : QStringList(path + u" is no "_s + shape.toString());
    if (shape.isObject()) {
        return value.isObject() ? differencesInObject(value.toObject(), shape.toObject(), path)
                                : QStringList(path + u" is no object"_s);
    }
    if (!value.isArray())
        return {path + u" is no list"_s};
    QStringList found;
    const QJsonArray items = value.toArray();
    for (qsizetype i = 0; i < items.size(); ++i)
        found += differences(items[i], shape.toArray()[0], path + u"[%1]"_s.arg(i));
    return found;
}

QJsonObject shapeOfTheContract()
{
    QFile file(QStringLiteral(TEST_DATA_DIR) + u"/report-shape.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

/// The Report value and its JSON, held against the contract.
class TestReport : public TestCase
{
    Q_OBJECT
private slots:
    void jsonKeepsTheContract_data();
    void jsonKeepsTheContract();
    void jsonSaysWhatIsInTheReport();
    void deliveryHoldsItsFiveReasons();
    void missingFactsAreNull();
    void namesTheKindThatWasPasted_data();
    void namesTheKindThatWasPasted();
    void isOkOnlyWithNothingAboveInfo();
    void neverCallsAnIncompleteCheckFine();
    void silencedFindingsAreLeftOut();
};

void TestReport::jsonKeepsTheContract_data()
{
    QTest::addColumn<ReportInput>("input");
    QTest::newRow("broken") << brokenRun();
    QTest::newRow("healthy") << healthyRun();
    QTest::newRow("checklist only") << checklistOnly();
    QTest::newRow("empty") << emptyRun();
    QTest::newRow("offline") << offlineRun();
    QTest::newRow("hostile") << runFullOf(u"\"}],\u202e<b>\n"_s);
    QTest::newRow("many") << runWith(30);
}

void TestReport::jsonKeepsTheContract()
{
    QFETCH(ReportInput, input);
    const QJsonObject shape = shapeOfTheContract();
    QVERIFY(!shape.isEmpty());
    for (const Audience audience : {Audience::Me, Audience::Team, Audience::Public}) {
        const QJsonObject json = jsonOf(input, audience);
        QCOMPARE(differences(json, shape, {}), QStringList());
        QCOMPARE(json["audience"_L1].toString(), toWord(audience));
        QCOMPARE(json["chain"_L1].toArray().size(), 8);
    }
}

void TestReport::jsonSaysWhatIsInTheReport()
{
    const QJsonObject json = jsonOf(brokenRun());
    QCOMPARE(json["schema"_L1], u"secondtick.report/1"_s);
    QCOMPARE(json["generated_at"_L1], u"2026-11-23T10:00:00Z"_s);
    QCOMPARE(json["practice"_L1], true);
    QCOMPARE(json["rules"_L1]["version"_L1], u"2026.11"_s);
    QCOMPARE(json["rules"_L1]["checked"_L1], u"2026-11-23"_s);
    QCOMPARE(json["verdict"_L1]["severity"_L1], u"blocker"_s);
    QCOMPARE(json["verdict"_L1]["headline"_L1], u"The token may not send messages"_s);
    QVERIFY(json["verdict"_L1]["first_step"_L1].toString().startsWith("Open Business settings"_L1));
    QCOMPARE(json["token"_L1]["fingerprint"_L1], u"9f3a07c2d1"_s);
    QCOMPARE(json["token"_L1]["app_id"_L1], u"1199887766554433"_s);
    QCOMPARE(json["token"_L1]["expires_at"_L1], u"2026-11-28T14:05:00Z"_s);
    QCOMPARE(json["token"_L1]["granular"_L1][1]["target_ids"_L1], QJsonValue());
    QCOMPARE(json["permissions"_L1][1]["verdict"_L1], u"missing"_s);
    QCOMPARE(json["chain"_L1][5]["state"_L1], u"could_not_check"_s);
    QCOMPARE(json["checks"_L1][4]["verdict"_L1], u"could_not_run"_s);
    const QJsonObject finding = findingNamed(json, u"permission.missing"_s);
    QCOMPARE(finding["meaning"_L1],
             u"The token lacks whatsapp_business_messaging, and a read that needs it was refused."_s);
    QCOMPARE(finding["who"_L1], u"admin"_s);
    QCOMPARE(finding["remedy"_L1].toArray().size(), 3);
    QCOMPARE(findingNamed(json, u"recipient.country-restricted"_s)["who"_L1], QJsonValue());
}

void TestReport::deliveryHoldsItsFiveReasons()
{
    const QJsonArray reasons = jsonOf(brokenRun())["delivery"_L1]["reasons"_L1].toArray();
    const QStringList states = {u"possible"_s, u"likely"_s, u"certain"_s, u"possible"_s, u"ruled_out"_s};
    QCOMPARE(reasons.size(), 5);
    for (qsizetype i = 0; i < 5; ++i)
        QCOMPARE(reasons[i]["state"_L1].toString(), states.at(i));
    QCOMPARE(reasons[1]["ask_customer"_L1], true);
    QVERIFY(jsonOf(healthyRun())["delivery"_L1].isNull());
}

void TestReport::missingFactsAreNull()
{
    const QJsonObject token = jsonOf(offlineRun())["token"_L1].toObject();
    QCOMPARE(token["fingerprint"_L1], u"9f3a07c2d1"_s);
    for (const QString &key : {u"type"_s, u"app_id"_s, u"application"_s, u"is_valid"_s, u"issued_at"_s, u"expires_at"_s,
                               u"never_expires"_s, u"data_access_expires_at"_s, u"scopes"_s, u"granular"_s}) {
        QVERIFY2(token.contains(key) && token[key].isNull(), qPrintable(key));
    }
    const QJsonObject endless = jsonOf(healthyRun())["token"_L1].toObject();
    QVERIFY(endless["expires_at"_L1].isNull() && endless["never_expires"_L1].toBool());
    QVERIFY(jsonOf(checklistOnly())["token"_L1].isNull());
}

void TestReport::namesTheKindThatWasPasted_data()
{
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("kind");
    QTest::newRow("another kind") << u"wrong_kind"_s << u"instagram_token"_s << u"instagram_token"_s;
    QTest::newRow("cut") << u"confirm"_s << u"looks_truncated"_s << u"graph"_s;
    QTest::newRow("too short") << u"reject"_s << u"too_short"_s << u"graph"_s;
    QTest::newRow("nothing we know") << u"reject"_s << u"not_a_token"_s << QString();
}

void TestReport::namesTheKindThatWasPasted()
{
    QFETCH(QString, kind);
    ReportInput input = emptyRun();
    QFETCH(QString, verdict);
    QFETCH(QString, message);
    input.snapshot.unusablePaste = Snapshot::UnusablePaste{verdict, message};
    QCOMPARE(jsonOf(input)["token"_L1]["kind"_L1].toString(), kind);
    QVERIFY(jsonOf(input)["token"_L1]["fingerprint"_L1].isNull());
}

void TestReport::isOkOnlyWithNothingAboveInfo()
{
    QCOMPARE(jsonOf(healthyRun())["verdict"_L1]["severity"_L1], u"ok"_s);
    ReportInput input = healthyRun();
    input.judgement.findings = {Finding{u"delivery.undisclosed"_s, {}, {}, {}, {}, {}, {}}};
    QCOMPARE(jsonOf(input)["verdict"_L1]["severity"_L1], u"ok"_s);
    QVERIFY(!Report::build(input, Audience::Me).worst);
    input.judgement.findings[0].severity = Severity::Hint;
    QCOMPARE(jsonOf(input)["verdict"_L1]["severity"_L1], u"hint"_s);
}

void TestReport::neverCallsAnIncompleteCheckFine()
{
    const QString fine = Report::build(healthyRun(), Audience::Team).headline;
    ReportInput input = healthyRun();
    input.judgement.checks[1].verdict = Verdict::CouldNotRun;
    const Report report = Report::build(input, Audience::Team);
    QVERIFY(report.incomplete);
    QVERIFY(report.headline != fine);
    QVERIFY(!writeText(report).startsWith(writeText(Report::build(healthyRun(), Audience::Team)).first(10)));
    input.judgement.checks[1].needed = false;
    QVERIFY(!Report::build(input, Audience::Team).incomplete);
}

void TestReport::silencedFindingsAreLeftOut()
{
    ReportInput input = brokenRun();
    auto book = std::make_shared<rules::RuleBook>(*input.rules);
    QList<rules::FindingTextRule> texts = book->findingTexts.all();
    texts[0].disabled = true;
    book->findingTexts = rules::FindingTexts(texts);
    input.rules = book;
    QVERIFY(findingNamed(jsonOf(brokenRun()), texts.at(0).id).contains("title"_L1));
    QVERIFY(findingNamed(jsonOf(input), texts.at(0).id).isEmpty());
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestReport)
#include "tst_report.moc"
