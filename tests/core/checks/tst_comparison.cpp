#include "checks/comparison.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace secondtick;
using namespace secondtick::checks;

namespace {

QDateTime then()
{
    return {QDate(2026, 11, 12), QTime(10, 0), QTimeZone::utc()};
}

Finding findingOf(const char *id, const char *check, const Subject &subject, const QJsonObject &args = {})
{
    Finding finding;
    finding.id = QString::fromLatin1(id);
    finding.check = QString::fromLatin1(check);
    finding.subject = subject;
    finding.args = args;
    return finding;
}

Finding lowQuality(const QString &number)
{
    return findingOf("number.quality-low", "numbers", {u"number"_s, number});
}

Finding missing(const QString &permission, const QString &fingerprint)
{
    return findingOf("permission.missing", "permissions", {u"token"_s, fingerprint}, {{u"permission"_s, permission}});
}

Judgement judged(const QList<Finding> &findings, Verdict numbers = Verdict::Found)
{
    Judgement judgement;
    judgement.findings = findings;
    judgement.checks = {{u"numbers"_s, numbers, {}, false}, {u"permissions"_s, Verdict::Passed, {}, true}};
    judgement.chain = {{u"number"_s, u"81"_s, {}, ChainNode::State::Whole, {}, 1},
                       {u"number"_s, u"82"_s, {}, ChainNode::State::CouldNotCheck, {}, 1}};
    return judgement;
}

/// One account with the numbers 81 and 82, all of it read.
Snapshot wholeFacts()
{
    Snapshot facts;
    facts.inspection.value = TokenFacts();
    AccountReads account;
    account.id = u"5"_s;
    account.account.value = AccountFacts{u"5"_s, {}, {}, {}, {}};
    account.numbers.value = Listing<PhoneNumberFacts>();
    for (const QString &id : {u"81"_s, u"82"_s}) {
        PhoneNumberFacts number;
        number.id = id;
        account.numbers.value->rows.append(number);
    }
    account.routing.value = Listing<PhoneNumberRouting>();
    facts.accounts = {account};
    return facts;
}

QStringList idsOf(const QList<Finding> &findings)
{
    QStringList ids;
    for (const Finding &finding : findings)
        ids.append(finding.id + u'/' + finding.subject.id);
    return ids;
}

} // namespace

/// What is fixed, new and unchanged since an earlier run; never "fixed" for what nobody looked at.
class TestComparison final : public test::TestCase
{
    Q_OBJECT
private slots:
    void whatWentCameAndStayed();
    void aNewTokenIsStillTheToken();
    void permissionsAreToldApart();
    void whatCouldNotBeReadIsNotFixed();
    void aCheckThatDidNotRunFixesNothing();
    void aListThatWasCutFixesNothing();
    void aNumberThatIsGoneIsNotFixed();
    void findingsOfTheChecklistAreLeftOut();
};

void TestComparison::whatWentCameAndStayed()
{
    const Judgement earlier = judged({lowQuality(u"81"_s), missing(u"a"_s, u"t1"_s)});
    const Judgement now = judged({missing(u"a"_s, u"t1"_s), lowQuality(u"82"_s)});
    const Comparison result = compare(earlier, now, wholeFacts(), then());
    QCOMPARE(idsOf(result.fixed), QStringList{u"number.quality-low/81"_s});
    QCOMPARE(idsOf(result.added), QStringList{u"number.quality-low/82"_s});
    QCOMPARE(idsOf(result.unchanged), QStringList{u"permission.missing/t1"_s});
    QVERIFY(result.notChecked.isEmpty());
    QCOMPARE(result.since, then());
    QVERIFY(!result.isSame());
    QVERIFY(compare(now, now, wholeFacts(), then()).isSame());
}

void TestComparison::aNewTokenIsStillTheToken()
{
    const Comparison result =
        compare(judged({missing(u"a"_s, u"t1"_s)}), judged({missing(u"a"_s, u"t2"_s)}), wholeFacts(), then());
    QCOMPARE(idsOf(result.unchanged), QStringList{u"permission.missing/t2"_s});
    QVERIFY(result.isSame());
}

void TestComparison::permissionsAreToldApart()
{
    const Comparison result =
        compare(judged({missing(u"a"_s, u"t"_s)}), judged({missing(u"b"_s, u"t"_s)}), wholeFacts(), then());
    QCOMPARE(result.fixed.size(), 1);
    QCOMPARE(result.added.size(), 1);
}

void TestComparison::whatCouldNotBeReadIsNotFixed()
{
    Snapshot facts = wholeFacts();
    facts.accounts[0].routing = {};
    const Comparison result = compare(judged({lowQuality(u"81"_s)}), judged({}, Verdict::Passed), facts, then());
    QVERIFY(result.fixed.isEmpty());
    QCOMPARE(idsOf(result.notChecked), QStringList{u"number.quality-low/81"_s});

    const Comparison other =
        compare(judged({lowQuality(u"82"_s)}), judged({}, Verdict::Passed), wholeFacts(), then()); // its node says so
    QVERIFY(other.fixed.isEmpty());
}

void TestComparison::aCheckThatDidNotRunFixesNothing()
{
    for (const Verdict verdict : {Verdict::CouldNotRun, Verdict::Skipped, Verdict::NotApplicable}) {
        const Comparison result = compare(judged({lowQuality(u"81"_s)}), judged({}, verdict), wholeFacts(), then());
        QVERIFY(result.fixed.isEmpty());
        QCOMPARE(result.notChecked.size(), 1);
    }
}

void TestComparison::aListThatWasCutFixesNothing()
{
    Snapshot facts = wholeFacts();
    facts.accounts[0].numbers.value->cutBecause = u"budget"_s;
    QVERIFY(compare(judged({lowQuality(u"81"_s)}), judged({}, Verdict::Passed), facts, then()).fixed.isEmpty());
}

void TestComparison::aNumberThatIsGoneIsNotFixed()
{
    QVERIFY(compare(judged({lowQuality(u"99"_s)}), judged({}, Verdict::Passed), wholeFacts(), then()).fixed.isEmpty());
}

void TestComparison::findingsOfTheChecklistAreLeftOut()
{
    Finding answer = findingOf("delivery.blocked", "", {});
    const Comparison result = compare(judged({answer}), judged({}), wholeFacts(), then());
    QVERIFY(result.isSame());
    QVERIFY(result.unchanged.isEmpty());
}

SECONDTICK_TEST(TestComparison)
#include "tst_comparison.moc"
