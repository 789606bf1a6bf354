#include "rules/table_readers.h"

#include "rules/rule_words.h"

#include <QRegularExpression>

namespace secondtick::rules {

using namespace Qt::StringLiterals;

namespace {

QStringList persons()
{
    return {QString(), u"you"_s, u"admin"_s, u"developer"_s, u"provider"_s, u"customer"_s, u"platform"_s};
}

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
        reader.refuse(u"statements"_s, RuleWords::tr("Expected is at least one statement with its source."));
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
        reader.refuse(u"minimum"_s, RuleWords::tr("Expected is a version like 2.21.15.15."));
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

ErrorCode readErrorCode(const RuleEntry &entry, ReadLog &log)
{
    RuleReader reader(entry.json, entry.path, &log);
    readCommon(reader);
    ErrorCode rule;
    rule.id = entry.id;
    rule.code = reader.integer(u"code"_s);
    rule.lastCode = reader.optionalInteger(u"last_code"_s);
    rule.alsoCodes = reader.integers(u"also_codes"_s);
    rule.subcode = reader.optionalInteger(u"subcode"_s);
    rule.messagePattern = reader.optionalText(u"message_pattern"_s);
    // Asking compiles the pattern, which is dear; tests prove the built-in ones.
    if (entry.overridden.contains(u"message_pattern"_s) && !QRegularExpression(rule.messagePattern).isValid())
        reader.refuse(u"message_pattern"_s, RuleWords::tr("This is not a regular expression."));
    rule.findingId = reader.optionalText(u"finding"_s);
    rule.wording = reader.optionalText(u"wording"_s);
    rule.severity = reader.severity(u"severity"_s).value_or(Severity::Error);
    rule.severityOverridden = entry.overridden.contains(u"severity"_s);
    rule.title = reader.text(u"title"_s);
    rule.causes = reader.texts(u"causes"_s);
    rule.actions = reader.texts(u"actions"_s);
    rule.who = reader.word(u"who"_s, persons());
    rule.category = reader.text(u"category"_s);
    rule.side = reader.word(u"side"_s, {u"sender"_s, u"recipient"_s, u"platform"_s, u"app"_s, u"unknown"_s});
    rule.nextPage = reader.word(u"next_page"_s, {u"token"_s, u"service"_s, u"delivery"_s, u"none"_s});
    rule.isTransient = reader.flag(u"transient"_s);
    rule.isRateLimit = reader.flag(u"rate_limit"_s);
    rule.retryable = reader.flag(u"retryable"_s);
    rule.retryAfterSeconds = reader.optionalInteger(u"retry_after_s"_s);
    rule.source = reader.source(u"source"_s);
    reader.objects(u"samples"_s); // for the tests: error objects that lead to this entry
    reader.noteUnknownMembers();
    return rule;
}

} // namespace secondtick::rules
