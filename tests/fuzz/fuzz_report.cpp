// Reports from hostile facts: whatever stands in a fact, no form of the report holds markup, a link, a hidden character
// or a token of it, for any audience.
#include "facts/saved_facts.h"
#include "fuzz/form_checks.h"
#include "fuzz/fuzz.h"
#include "fuzz/seeds.h"
#include "report/markup.h"
#include "rules/rule_book.h"
#include "support/form_reading.h"
#include "support/full_snapshot.h"
#include "support/sample_report.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace secondtick::fuzz {

using namespace Qt::StringLiterals;
using report::Audience;
using report::Report;
using report::ReportInput;

namespace {

constexpr int kReportPatience = 5000;

const QString &tokenOfReports()
{
    static const QString text = madeUpToken(3);
    return text;
}

/// One line of the input, or two that stand together.
QString hostileText(Input &input)
{
    QString text = input.line();
    if (input.flag())
        text += u'\n' + input.line();
    return text.replace(u"TOKEN"_s, tokenOfReports());
}

/// The value with some of its texts, as the input says, replaced by others. Words of ours and times stay, or the facts
/// could not be read.
QJsonValue changed(const QString &key, const QJsonValue &value, Input &input)
{
    static const QStringList ours{u"kind"_s, u"token_fingerprint"_s, u"at"_s, u"schema"_s};
    if (value.isArray()) {
        QJsonArray items;
        const QJsonArray old = value.toArray();
        for (const auto &item : old)
            items.append(changed(key, item, input));
        return items;
    }
    if (value.isObject()) {
        QJsonObject object;
        const QJsonObject old = value.toObject();
        for (auto member = old.begin(); member != old.end(); ++member)
            object.insert(member.key(), changed(member.key(), member.value(), input));
        return object;
    }
    const bool isOurs = ours.contains(key) || key.endsWith("_at"_L1) || key.contains("date"_L1);
    if (!value.isString() || isOurs || input.isAtEnd() || !input.flag())
        return value;
    return hostileText(input);
}

rules::RuleBookPtr rulesWithComplaints(Input &input)
{
    static const rules::RuleBookPtr builtIn = rules::loadRuleBook();
    auto book = std::make_shared<rules::RuleBook>(*builtIn);
    const QString text = hostileText(input);
    book->complaints.append(
        {u"/home/x/rules/"_s + text, u"entries[1]."_s + text, {{}, u"This member is not known here."_s, {}, {}}});
    book->files.front().overriddenBy.append(u"/home/x/rules/"_s + text);
    return book;
}

/// Facts of a whole run in which some texts are the input's.
std::optional<ReportInput> changedRun(Input &input)
{
    static const QByteArray saved = writeFacts(test::fullSnapshot(), momentOfFuzzing());
    ReportInput made;
    made.rules = rulesWithComplaints(input);
    const QJsonObject file = changed({}, QJsonDocument::fromJson(saved).object(), input).toObject();
    const Outcome<Snapshot> facts = readFacts(QJsonDocument(file).toJson());
    if (!facts)
        return std::nullopt;
    made.snapshot = *facts;
    made.generatedAt = momentOfFuzzing();
    made.judgement = checks::judge(made.snapshot, *made.rules, momentOfFuzzing());
    made.earlier = test::fullSnapshot();
    const checks::Judgement before = checks::judge(*made.earlier, *made.rules, momentOfFuzzing());
    made.comparison = checks::compare(before, made.judgement, made.snapshot, momentOfFuzzing());
    return made;
}

std::optional<ReportInput> reportInput(Input &input)
{
    if (input.flag())
        return changedRun(input);
    const rules::RuleBookPtr book = rulesWithComplaints(input);
    ReportInput made = test::runFullOf(input.text(input.flag()).replace(u"TOKEN"_s, tokenOfReports()));
    auto both = std::make_shared<rules::RuleBook>(*made.rules);
    both->complaints = book->complaints;
    both->files += book->files;
    made.rules = both;
    return made;
}

void checkCell(const QString &text)
{
    const QList<QStringList> rows = test::csvRows(report::csvCell(text) + u',' + report::csvCell(u"x"_s));
    require(rows.size() == 1 && rows.first().size() == 2, "a cell is one cell", text);
    require(!test::isFormula(rows.first().first()), "a cell is no formula", text);
}

void writeReports(QByteArrayView bytes)
{
    const TimeLimit limit(kReportPatience, "reports are written in time");
    constexpr qsizetype head = 6; // where the text of most seeds begins
    checkCell(QString::fromUtf8(bytes.sliced(std::min(bytes.size(), head))));
    Input input(bytes);
    constexpr std::array audiences{Audience::Me, Audience::Team, Audience::Public};
    const Audience audience = audiences.at(std::size_t(input.choice(int(audiences.size()))));
    if (const std::optional<ReportInput> made = reportInput(input))
        checkForms(Report::build(*made, audience), tokenOfReports());
}

QList<QByteArray> reportSeeds()
{
    const QList<QByteArray> texts = rowsOf(u"untrusted-text"_s) + rowsOf(u"scrub"_s)
        + QList<QByteArray>{"TOKEN", "a TOKEN b", "{\"a\":\"TOKEN\"}", "https://wa.me/TOKEN"};
    QList<QByteArray> seeds;
    QByteArray all;
    for (QByteArray text : texts) {
        text.replace('\n', ' ').truncate(400);
        const int audience = int(seeds.size() / 2 % 3);
        seeds.append(bytesOf({audience, 0, 'x', '\n', 0, 0}) + text);
        all += '\1' + text + '\n' + '\0';
        seeds.append(bytesOf({audience, 1, 'a', '\n', 0}) + ('\1' + text + '\n' + '\0').repeated(8));
    }
    seeds.append(bytesOf({0, 1, 'a', '\n', 0}) + all);
    return seeds;
}

} // namespace

} // namespace secondtick::fuzz

SECONDTICK_FUZZ(report, secondtick::fuzz::writeReports, secondtick::fuzz::reportSeeds)
