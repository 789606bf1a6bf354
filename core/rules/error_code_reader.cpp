#include "rules/rule_words.h"
#include "rules/table_readers.h"

#include <QRegularExpression>

namespace secondtick::rules {

using namespace Qt::StringLiterals;

namespace {

// Built once: a catalogue has hundreds of entries.
const QStringList &persons()
{
    static const QStringList words{QString(),     u"you"_s,      u"admin"_s,   u"developer"_s,
                                   u"provider"_s, u"customer"_s, u"platform"_s};
    return words;
}

const QStringList &sides()
{
    static const QStringList words{u"sender"_s, u"recipient"_s, u"platform"_s, u"app"_s, u"unknown"_s};
    return words;
}

const QStringList &nextPages()
{
    static const QStringList words{u"token"_s, u"service"_s, u"delivery"_s, u"none"_s};
    return words;
}

const QStringList &bases()
{
    static const QStringList words{QString(), u"documented"_s, u"estimate"_s};
    return words;
}

/// Which errors the entry is about.
void readNumbers(RuleReader &reader, ErrorCode &rule, const RuleEntry &entry)
{
    rule.code = reader.integer(u"code"_s);
    rule.lastCode = reader.optionalInteger(u"last_code"_s);
    rule.alsoCodes = reader.integers(u"also_codes"_s);
    rule.subcode = reader.optionalInteger(u"subcode"_s);
    rule.alsoAsSubcode = reader.flag(u"also_as_subcode"_s);
    if (rule.alsoAsSubcode && (rule.subcode || rule.lastCode))
        reader.refuse(u"also_as_subcode"_s,
                      RuleWords::later("This is only for an entry of one code without a subcode."));
    rule.messagePattern = reader.optionalText(u"message_pattern"_s);
    // Asking compiles the pattern, which is dear; tests prove the built-in ones.
    if (entry.overridden.contains(u"message_pattern"_s) && !QRegularExpression(rule.messagePattern).isValid())
        reader.refuse(u"message_pattern"_s, RuleWords::later("This is not a regular expression."));
}

void readWords(RuleReader &reader, ErrorCode &rule)
{
    rule.findingId = reader.optionalText(u"finding"_s);
    rule.wording = reader.optionalText(u"wording"_s);
    rule.severity = reader.severity(u"severity"_s).value_or(Severity::Error);
    rule.title = reader.text(u"title"_s);
    rule.causes = reader.texts(u"causes"_s);
    rule.actions = reader.texts(u"actions"_s);
    rule.who = reader.word(u"who"_s, persons());
    rule.category = reader.text(u"category"_s);
    rule.side = reader.word(u"side"_s, sides());
    rule.nextPage = reader.word(u"next_page"_s, nextPages());
}

void readRetry(RuleReader &reader, ErrorCode &rule)
{
    rule.isTransient = reader.flag(u"transient"_s);
    rule.isRateLimit = reader.flag(u"rate_limit"_s);
    rule.retryable = reader.flag(u"retryable"_s);
    rule.retryAfterSeconds = reader.optionalInteger(u"retry_after_s"_s);
    const QString basis = reader.word(u"retry_basis"_s, bases());
    if (!basis.isEmpty())
        rule.retryBasis = basis == "documented"_L1 ? RetryBasis::Documented : RetryBasis::Estimate;
    if (rule.retryAfterSeconds && *rule.retryAfterSeconds <= 0)
        reader.refuse(u"retry_after_s"_s, RuleWords::later("Expected is a number of seconds above zero."));
    if (rule.retryAfterSeconds && basis.isEmpty())
        reader.refuse(u"retry_basis"_s,
                      RuleWords::later("A waiting time needs its basis: \"documented\" or \"estimate\"."));
}

} // namespace

ErrorCode readErrorCode(const RuleEntry &entry, ReadLog &log)
{
    RuleReader reader(entry.json, entry.path, &log);
    reader.text(u"id"_s);
    reader.flag(u"disabled"_s);
    ErrorCode rule;
    rule.id = entry.id;
    readNumbers(reader, rule, entry);
    readWords(reader, rule);
    readRetry(reader, rule);
    rule.severityOverridden = entry.overridden.contains(u"severity"_s);
    rule.isRetired = reader.flag(u"retired"_s);
    rule.checked = reader.optionalDate(u"checked"_s);
    rule.observedTitles = reader.texts(u"observed_titles"_s);
    rule.source = reader.source(u"source"_s);
    rule.changedBy = entry.changedBy;
    reader.leave(u"samples"_s); // for the tests: error objects that lead to this entry
    reader.noteUnknownMembers();
    return rule;
}

} // namespace secondtick::rules
