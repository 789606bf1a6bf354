#include "rules/table_readers.h"

#include "rules/rule_words.h"

namespace secondtick::rules {

using namespace Qt::StringLiterals;

namespace {

std::optional<CountryStatus> readStatus(RuleReader &reader, const QString &key)
{
    const QString word = reader.word(key, {QString(), u"restricted"_s, u"reported_lifted"_s, u"possibly"_s});
    if (word == "restricted"_L1)
        return CountryStatus::Restricted;
    if (word == "reported_lifted"_L1)
        return CountryStatus::ReportedLifted;
    return word == "possibly"_L1 ? std::optional(CountryStatus::Possibly) : std::nullopt;
}

/// Members that every entry may have and the merging has already dealt with.
void readCommon(RuleReader &reader)
{
    reader.text(u"id"_s);
    reader.flag(u"disabled"_s);
}

} // namespace

CountryRule readCountry(const RuleEntry &entry, ReadLog &log)
{
    RuleReader reader(entry.json, entry.path, &log);
    readCommon(reader);
    CountryRule rule;
    rule.code = entry.id;
    rule.name = reader.text(u"name"_s);
    rule.asBusiness = readStatus(reader, u"as_business"_s);
    rule.asRecipient = readStatus(reader, u"as_recipient"_s);
    QList<RuleReader> statements = reader.objects(u"statements"_s);
    for (RuleReader &statement : statements) {
        rule.statements.append(
            {statement.text(u"says"_s), statement.source(u"source"_s), statement.optionalDate(u"date"_s)});
        statement.noteUnknownMembers();
    }
    if (statements.isEmpty())
        reader.refuse(u"statements"_s, RuleWords::later("Expected is at least one statement with its source."));
    reader.noteUnknownMembers();
    return rule;
}

PlatformMinimum readPlatformMinimum(const RuleEntry &entry, ReadLog &log)
{
    RuleReader reader(entry.json, entry.path, &log);
    readCommon(reader);
    PlatformMinimum rule;
    rule.platform = entry.id;
    rule.name = reader.text(u"name"_s);
    const std::optional<AppVersion> minimum = AppVersion::parse(reader.text(u"minimum"_s));
    if (minimum)
        rule.minimum = *minimum;
    else
        reader.refuse(u"minimum"_s, RuleWords::later("Expected is a version like 2.21.15.15."));
    rule.source = reader.source(u"source"_s);
    rule.note = reader.optionalText(u"note"_s);
    rule.whereToLook = reader.text(u"where_to_look"_s);
    reader.noteUnknownMembers();
    return rule;
}

PermissionRule readPermission(const RuleEntry &entry, ReadLog &log)
{
    RuleReader reader(entry.json, entry.path, &log);
    readCommon(reader);
    PermissionRule rule{entry.id, reader.flag(u"required"_s), reader.text(u"purpose"_s), reader.source(u"source"_s)};
    reader.noteUnknownMembers();
    return rule;
}

} // namespace secondtick::rules
