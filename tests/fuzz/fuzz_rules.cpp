// Rule files that lie over the built-in ones: a file is used as a whole, each entry of it proved, or not at all; what
// was left out is told in words that hide nothing; no rule makes the program open an address that is not on its list.
#include "fuzz/fuzz.h"
#include "fuzz/seeds.h"
#include "numbers/phone_number.h"
#include "numbers/prefix_trie.h"
#include "rules/layered_file.h"
#include "rules/links.h"
#include "rules/rule_book.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace secondtick::fuzz {

using namespace Qt::StringLiterals;
using rules::LayeredFile;
using rules::RuleEntry;

namespace {

constexpr int kRulePatience = 3000;

template <typename Row> LayeredFile::Proof proofBy(Row (*read)(const RuleEntry &, rules::ReadLog &))
{
    return [read](const RuleEntry &entry, rules::ReadLog &log) { (void)read(entry, log); };
}

QByteArray builtIn(const QString &table)
{
    QFile file(u":/rules/"_s + table + u".json"_s);
    require(file.open(QIODevice::ReadOnly), "the built-in rules are there", table);
    return file.readAll();
}

/// A table with its built-in file, read once; copies share it.
struct Table
{
    Table(const QString &table, const LayeredFile::Proof &proveEntry)
        : name(table)
        , proof(proveEntry)
        , file(table, proveEntry)
    {
        file.lay(builtIn(table), table);
    }

    QString name;
    LayeredFile::Proof proof;
    LayeredFile file;
};

const std::array<Table, 5> &tables()
{
    static const std::array<Table, 5> all{Table(u"countries"_s, proofBy(rules::readCountry)),
                                          Table(u"app_versions"_s, proofBy(rules::readPlatformMinimum)),
                                          Table(u"permissions"_s, proofBy(rules::readPermission)),
                                          Table(u"error_codes"_s, proofBy(rules::readErrorCode)),
                                          Table(u"texts"_s, proofBy(rules::readFindingTexts))};
    return all;
}

void checkComplaints(const QList<rules::Complaint> &complaints)
{
    for (const rules::Complaint &complaint : complaints) {
        require(!complaint.text().isEmpty() && !complaint.file.isEmpty(), "a complaint says where and why");
        requireFit(complaint.path + u'\n' + complaint.text(), "a complaint hides nothing");
    }
}

void useErrorCode(const RuleEntry &entry)
{
    rules::ReadLog log{u"again"_s, {}, false};
    const rules::ErrorCode row = rules::readErrorCode(entry, log);
    const rules::ErrorCodes codes({row});
    const QString hostile = u"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa(#131026) Message undeliverable!"_s;
    const rules::ErrorCode *found = codes.find(row.code, row.subcode, hostile, hostile);
    require(!found || found->code == row.code, "an entry is found by its own code");
    require(!rules::findingIdFor(row, row.code).isEmpty(), "every code has a finding");
}

void useTexts(const RuleEntry &entry)
{
    rules::ReadLog log{u"again"_s, {}, false};
    rules::RuleBook book;
    book.findingTexts = rules::FindingTexts(rules::readFindingTexts(entry, log));
    for (const rules::FindingTextRule &rule : book.findingTexts.all()) {
        Finding finding;
        finding.id = rule.id;
        finding.wording = rule.wording;
        finding.subject = {u"account"_s, u"5130772946180354/../x?"_s};
        finding.args = {{u"account"_s, u"1"_s}, {u"business"_s, u"https://evil.example"_s}, {u"name"_s, u"n"_s}};
        const rules::FindingText text = book.textFor(finding);
        for (const rules::Link &link : text.links)
            require(rules::isAllowedLink(QUrl(link.url, QUrl::StrictMode)), "links lead to places on the list",
                    link.url);
        require(text.reference.isEmpty() || rules::isSourceAddress(text.reference), "a reference is an https address",
                text.reference);
        require(!text.title.isEmpty() && rule.english.title.size() <= 60, "a text has a short title",
                rule.id + u'/' + rule.wording + u'\n' + rule.english.title);
    }
}

void useEntry(const Table &table, const RuleEntry &entry)
{
    rules::ReadLog log{u"again"_s, {}, false};
    table.proof(entry, log);
    require(!log.isRefused, "what is used was proved", entry.id);
    if (table.name == "error_codes"_L1)
        useErrorCode(entry);
    else if (table.name == "texts"_L1)
        useTexts(entry);
}

void layOver(const Table &table, const QByteArray &content)
{
    LayeredFile file = table.file;
    file.lay(content, u"override.json"_s);
    checkComplaints(file.complaints());
    const bool isUsed = !file.provenance().overriddenBy.isEmpty();
    if (!isUsed) {
        require(!file.complaints().isEmpty(), "a file is not left out in silence");
        require(file.entries().constData() == table.file.entries().constData(), "a refused file changes nothing");
        return;
    }
    require(file.entries().size() >= table.file.entries().size(), "no entry gets lost");
    for (const RuleEntry &entry : file.entries()) {
        if (!entry.changedBy.isEmpty())
            useEntry(table, entry);
    }
}

void readCallingCodes(const QByteArray &content)
{
    QList<rules::Complaint> complaints;
    const auto codes =
        rules::CallingCodes::fromJson(QJsonDocument::fromJson(content).object(), u"calling_codes.json"_s, complaints);
    checkComplaints(complaints);
    const PrefixTrie trie(codes);
    const PhoneNumber number = PhoneNumber::read(u"+53 5 123 4567", codes, rules::Countries());
    require(number.region.isEmpty() || codes.find(number.digits), "a region comes from a prefix", number.region);
}

void readRules(QByteArrayView bytes)
{
    const TimeLimit limit(kRulePatience, "a rule file is read in time");
    Input input(bytes);
    const int choice = input.choice(6);
    const bool isWhole = input.flag();
    QByteArray content = input.rest();
    const QString name = choice < 5 ? tables().at(std::size_t(choice)).name : u"calling_codes"_s;
    if (!isWhole) {
        const QByteArray schema = QString(name).replace(u'_', u'-').toLatin1();
        content = R"({"schema":"secondtick.)" + schema + R"(/1","entries":[)" + content + "]}";
    }
    if (choice < 5)
        layOver(tables().at(std::size_t(choice)), content);
    else
        readCallingCodes(content);
}

/// The entry with one of its members of a wrong type, for each member.
QList<QByteArray> spoilt(const QJsonObject &entry)
{
    QList<QByteArray> entries;
    for (auto member = entry.begin(); member != entry.end(); ++member) {
        QJsonObject broken = entry;
        broken.insert(member.key(), 7);
        entries.append(QJsonDocument(broken).toJson(QJsonDocument::Compact));
    }
    return entries;
}

/// Some of the built-in entries, each by itself and a few together in a whole file.
QList<QByteArray> ruleSeeds()
{
    const QStringList names{u"countries"_s,   u"app_versions"_s, u"permissions"_s,
                            u"error_codes"_s, u"texts"_s,        u"calling_codes"_s};
    QList<QByteArray> seeds;
    for (qsizetype i = 0; i < names.size(); ++i) {
        QJsonObject file = QJsonDocument::fromJson(builtIn(names.at(i))).object();
        const QJsonArray entries = file["entries"_L1].toArray();
        const qsizetype step = std::max<qsizetype>(1, entries.size() / 40);
        QJsonArray few;
        for (qsizetype at = 0; at < entries.size(); at += step) {
            seeds.append(bytesOf({int(i), 0})
                         + QJsonDocument(entries.at(at).toObject()).toJson(QJsonDocument::Compact));
            if (few.size() < 3)
                few.append(entries.at(at));
        }
        seeds += behind(bytesOf({int(i), 0}), spoilt(entries.first().toObject()));
        file.insert(u"entries"_s, few);
        seeds.append(bytesOf({int(i), 1}) + QJsonDocument(file).toJson(QJsonDocument::Compact));
    }
    return seeds;
}

} // namespace

} // namespace secondtick::fuzz

SECONDTICK_FUZZ(rules, secondtick::fuzz::readRules, secondtick::fuzz::ruleSeeds)
