// Files that people open: saved facts, and the answers to the checklist. Either is refused with a sentence, or read
// whole, and then saved again it is the same.
#include "checks/comparison.h"
#include "checks/judgement.h"
#include "delivery/answers.h"
#include "delivery/delivery_check.h"
#include "facts/saved_facts.h"
#include "fuzz/fuzz.h"
#include "fuzz/seeds.h"
#include "rules/rule_book.h"
#include "support/full_snapshot.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <tuple>

namespace secondtick::fuzz {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFilePatience = 2000;

const rules::RuleBook &rulesOfFiles()
{
    static const rules::RuleBookPtr book = rules::loadRuleBook();
    return *book;
}

void checkRefusal(const Error &error)
{
    require(error.kind == ErrorKind::Usage && !error.text.isEmpty(), "a file is refused with a sentence");
    requireFit(error.text, "the sentence hides nothing");
}

void checkSnapshot(const Snapshot &facts)
{
    const QByteArray saved = writeFacts(facts, momentOfFuzzing());
    const Outcome<Snapshot> opened = readFacts(saved);
    require(opened.hasValue(), "what was saved can be opened", opened ? QString() : opened.error().text);
    require(writeFacts(*opened, momentOfFuzzing()) == saved, "facts come back as they were", QString::fromUtf8(saved));
    const QDateTime now = timeOf(facts).isValid() ? timeOf(facts) : momentOfFuzzing();
    const checks::Judgement judgement = checks::judge(facts, rulesOfFiles(), now);
    require(judgement.chain.size() >= 8, "the chain is whole");
    const checks::Comparison same = checks::compare(judgement, judgement, facts, now);
    require(same.fixed.isEmpty() && same.added.isEmpty(), "nothing came or went between a run and itself");
}

/// All that is said; "unknown" platforms are not.
auto contentOf(const delivery::Answers &a)
{
    const QString platform = a.platform == "unknown"_L1 ? QString() : a.platform;
    return std::tuple(a.businessCountry, a.businessNumber, a.recipient, a.sentAt, a.kind, a.ttlSeconds, a.lastStatus,
                      a.errorCode, a.errorSubcode, a.customerWroteAt, a.customerCountry, a.reached, a.canMessageUs,
                      a.blockedUs, a.acceptedTerms, platform, a.appVersion);
}

void checkAnswers(const delivery::Answers &answers)
{
    const QByteArray saved = QJsonDocument(answers.toJson()).toJson();
    const auto again = delivery::Answers::fromJson(saved, rulesOfFiles());
    require(again.hasValue(), "answers that were saved can be read", again ? QString() : again.error().text);
    require(contentOf(*again) == contentOf(answers), "answers come back as they were", QString::fromUtf8(saved));
    const delivery::DeliveryResult result = delivery::checkDelivery(answers, rulesOfFiles(), momentOfFuzzing());
    require(result.reasons.size() == 5, "the checklist has five reasons");
}

void readFiles(QByteArrayView bytes)
{
    const TimeLimit limit(kFilePatience, "a file is read in time");
    const QByteArray file = bytes.toByteArray();
    if (const auto facts = readFacts(file))
        checkSnapshot(*facts);
    else
        checkRefusal(facts.error());
    if (const auto answers = delivery::Answers::fromJson(file, rulesOfFiles()))
        checkAnswers(*answers);
    else
        checkRefusal(answers.error());
}

/// The document without one of its members, for each member at any depth.
void addWithout(const QJsonObject &whole, const QStringList &path, const QJsonObject &part, QList<QByteArray> &seeds)
{
    for (auto member = part.begin(); member != part.end(); ++member) {
        QJsonObject alone{{member.key(), member.value()}};
        for (qsizetype i = path.size(); i-- > 0;)
            alone = {{path.at(i), alone}};
        alone.insert(u"schema"_s, whole["schema"_L1]);
        seeds.append(QJsonDocument(alone).toJson(QJsonDocument::Compact));
        if (member.value().isObject() && path.size() < 3)
            addWithout(whole, path + QStringList{member.key()}, member.value().toObject(), seeds);
    }
}

QList<QByteArray> fileSeeds()
{
    const QByteArray full = writeFacts(test::fullSnapshot(), momentOfFuzzing());
    QList<QByteArray> seeds{full};
    const QJsonObject whole = QJsonDocument::fromJson(full).object();
    addWithout(whole, {}, whole, seeds);
    seeds += R"({"business_country":"TR","business_number":"+1 202 555 0123","recipient":"+53 5 123 4567",
        "sent_at":"2026-11-01T09:00:00Z","kind":"utility","ttl_seconds":43200,"last_status":"sent",
        "error":{"code":131026,"subcode":1},"customer_wrote_at":"2026-11-01T09:00:00Z","customer":{"country":"CU",
        "reached":true,"can_message_us":"no","blocked_us":"yes","accepted_terms":"yes","platform":"android",
        "app_version":"2.21.15"}})";
    return seeds;
}

} // namespace

} // namespace secondtick::fuzz

SECONDTICK_FUZZ(facts_file, secondtick::fuzz::readFiles, secondtick::fuzz::fileSeeds)
