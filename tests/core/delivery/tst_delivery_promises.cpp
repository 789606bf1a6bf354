#include "core/delivery/moment.h"
#include "delivery/delivery_check.h"
#include "rules/rule_book.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;
using namespace secondtick;
using test::judgedAt;
using namespace secondtick::delivery;

namespace {

/// One way to answer one question.
struct Answer
{
    QString question;
    std::function<void(Answers &)> give;
};

const QList<Answer> &allAnswers()
{
    static const QList<Answer> answers{
        {u"sent_at"_s, [](Answers &a) { a.sentAt = judgedAt().addDays(-2); }},
        {u"sent_at"_s, [](Answers &a) { a.sentAt = judgedAt().addDays(-40); }},
        {u"recipient"_s, [](Answers &a) { a.recipient = u"+49 171 1234567"_s; }},
        {u"recipient"_s, [](Answers &a) { a.recipient = u"+53 5 123 4567"_s; }},
        {u"recipient"_s, [](Answers &a) { a.recipient = u"+380 65 212 3456"_s; }},
        {u"status"_s, [](Answers &a) { a.lastStatus = LastStatus::Sent; }},
        {u"status"_s, [](Answers &a) { a.lastStatus = LastStatus::Failed; }},
        {u"status"_s, [](Answers &a) { a.lastStatus = LastStatus::Delivered; }},
        {u"code"_s, [](Answers &a) { a.errorCode = 131026; }},
        {u"code"_s, [](Answers &a) { a.errorCode = 131050; }},
        {u"country"_s, [](Answers &a) { a.customerCountry = u"DE"_s; }},
        {u"country"_s, [](Answers &a) { a.customerCountry = u"CU"_s; }},
        {u"write"_s, [](Answers &a) { a.canMessageUs = Known::Yes; }},
        {u"write"_s, [](Answers &a) { a.canMessageUs = Known::No; }},
        {u"blocked"_s, [](Answers &a) { a.blockedUs = Known::Yes; }},
        {u"blocked"_s, [](Answers &a) { a.blockedUs = Known::No; }},
        {u"terms"_s, [](Answers &a) { a.acceptedTerms = Known::Yes; }},
        {u"terms"_s, [](Answers &a) { a.acceptedTerms = Known::No; }},
        {u"app"_s,
         [](Answers &a) {
             a.platform = u"android"_s;
             a.appVersion = u"2.20.1"_s;
         }},
        {u"app"_s,
         [](Answers &a) {
             a.platform = u"android"_s;
             a.appVersion = u"2.26.1.1"_s;
         }},
        {u"app"_s,
         [](Answers &a) {
             a.platform = u"android"_s;
             a.appVersion = u"newest"_s;
         }},
    };
    return answers;
}

/// How far from "possible": 0 undecided, 1 leaning, 2 decided.
int definiteness(ReasonState state)
{
    return std::abs(int(state) - int(ReasonState::Possible));
}

ReasonState strongest(const DeliveryResult &result)
{
    ReasonState state = ReasonState::RuledOut;
    for (const Reason &reason : result.reasons)
        state = std::max(state, reason.state);
    return state;
}

} // namespace

/// What holds for the checklist whatever is answered: tried over all pairs and thousands of mixtures of answers.
class TestDeliveryPromises final : public test::TestCase
{
    Q_OBJECT
private slots:
    void thereAreAlwaysTheSameFiveInTheSameOrder();
    void deliveredRulesAllFiveOut();
    void anotherAnswerNeverBlursTheResult();
    void theSameAnswersGiveTheSameResult();
    void findingsAndReasonsNeverContradictEachOther();

private:
    /// Calls `look` with many mixtures: at most one answer to each question.
    void mixtures(const std::function<void(const Answers &, const QStringList &)> &look) const;
    DeliveryResult resultOf(const Answers &answers) const { return checkDelivery(answers, *m_rules, judgedAt()); }

    const rules::RuleBookPtr m_rules = rules::loadRuleBook();
};

void TestDeliveryPromises::mixtures(const std::function<void(const Answers &, const QStringList &)> &look) const
{
    quint32 state = 7; // a fixed sequence: a failure can be repeated
    for (int round = 0; round < 600; ++round) {
        Answers answers;
        QStringList asked;
        for (const Answer &answer : allAnswers()) {
            state = state * 1664525U + 1013904223U;
            if ((state >> 16) % 4 != 0 || asked.contains(answer.question))
                continue;
            answer.give(answers);
            asked.append(answer.question);
        }
        look(answers, asked);
    }
}

void TestDeliveryPromises::thereAreAlwaysTheSameFiveInTheSameOrder()
{
    const QStringList order{u"delivery.offline-30-days"_s, u"delivery.blocked"_s, u"delivery.country"_s,
                            u"delivery.terms"_s, u"delivery.old-app"_s};
    mixtures([&](const Answers &answers, const QStringList & /*asked*/) {
        QStringList ids;
        const DeliveryResult result = resultOf(answers);
        for (const Reason &reason : result.reasons) {
            ids.append(reason.id);
            const rules::FindingTextRule *text = m_rules->findingTexts.find(reason.id, reason.wording);
            QVERIFY2(text && text->wording == reason.wording, qPrintable(reason.id + u' ' + reason.wording));
            QVERIFY(!(reason.askCustomer && definiteness(reason.state) == 2));
        }
        QCOMPARE(ids, order);
    });
}

void TestDeliveryPromises::deliveredRulesAllFiveOut()
{
    mixtures([this](const Answers &answers, const QStringList & /*asked*/) {
        for (const LastStatus status : {LastStatus::Delivered, LastStatus::Read}) {
            Answers arrived = answers;
            arrived.lastStatus = status;
            const DeliveryResult result = resultOf(arrived);
            for (const Reason &reason : result.reasons)
                QCOMPARE(reason.state, ReasonState::RuledOut);
            for (const Finding &finding : result.findings)
                QVERIFY2(m_rules->severityOf(finding) <= Severity::Info, qPrintable(finding.id));
            QVERIFY(result.openQuestion.isEmpty());
        }
    });
}

void TestDeliveryPromises::anotherAnswerNeverBlursTheResult()
{
    mixtures([this](const Answers &before, const QStringList &asked) {
        const DeliveryResult old = resultOf(before);
        for (const Answer &answer : allAnswers()) {
            if (asked.contains(answer.question))
                continue;
            Answers after = before;
            answer.give(after);
            const DeliveryResult now = resultOf(after);
            const bool isCleared = strongest(now) == ReasonState::RuledOut;
            for (int i = 0; i < 5; ++i) {
                const Reason &was = old.reasons.at(i);
                const Reason &is = now.reasons.at(i);
                // The one step back: what kept the customer from writing turned out to be something else.
                const bool isExplained = was.wording == "why-cannot-write"_L1 && is.wording == was.wording
                    && strongest(now) >= ReasonState::Likely;
                // And a place that a hint of the prefix left open is another thing than "not in the list".
                const bool isHint = is.wording == "why-may-be"_L1;
                if (definiteness(is.state) < definiteness(was.state) && !isExplained && !isHint)
                    qDebug() << was.id << was.wording << is.wording << answer.question << before.toJson();
                QVERIFY(isCleared || isExplained || isHint || definiteness(is.state) >= definiteness(was.state));
            }
        }
    });
}

void TestDeliveryPromises::theSameAnswersGiveTheSameResult()
{
    mixtures([this](const Answers &answers, const QStringList & /*asked*/) {
        const DeliveryResult first = resultOf(answers);
        const DeliveryResult second = resultOf(answers);
        QCOMPARE(first.openQuestion, second.openQuestion);
        QCOMPARE(first.findings.size(), second.findings.size());
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(first.reasons.at(i).state, second.reasons.at(i).state);
            QCOMPARE(first.reasons.at(i).wording, second.reasons.at(i).wording);
            QCOMPARE(first.reasons.at(i).args, second.reasons.at(i).args);
        }
    });
}

void TestDeliveryPromises::findingsAndReasonsNeverContradictEachOther()
{
    mixtures([this](const Answers &answers, const QStringList & /*asked*/) {
        const DeliveryResult result = resultOf(answers);
        const auto has = [&result](const QString &id, Severity atLeast, const rules::RuleBook &rules) {
            return std::any_of(result.findings.cbegin(), result.findings.cend(), [&](const Finding &finding) {
                return finding.id == id && rules.severityOf(finding) >= atLeast;
            });
        };
        for (const Reason &reason : result.reasons) {
            const bool isLikely = reason.state >= ReasonState::Likely;
            const QString id = reason.id == "delivery.country"_L1 ? u"recipient.country-restricted"_s : reason.id;
            QCOMPARE(has(id, Severity::Error, *m_rules), isLikely);
        }
        const bool isCertain = strongest(result) == ReasonState::Certain;
        QVERIFY(!(isCertain && has(u"delivery.undisclosed"_s, Severity::Info, *m_rules)));
        for (qsizetype i = 1; i < result.findings.size(); ++i)
            QVERIFY(m_rules->severityOf(result.findings.at(i - 1)) >= m_rules->severityOf(result.findings.at(i)));
    });
}

SECONDTICK_TEST(TestDeliveryPromises)
#include "tst_delivery_promises.moc"
