#include "rules/rule_book.h"

#include "base/untrusted_text.h"
#include "language/text_language.h"
#include "rules/link_places.h"
#include "rules/placeholders.h"
#include "rules/translated.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QVersionNumber>

#include <algorithm>

namespace secondtick::rules {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestArgument = 200;

/// "2026.9" is older than "2026.11".
bool isOlder(const QString &version, const QString &other)
{
    return QVersionNumber::fromString(version) < QVersionNumber::fromString(other);
}

/// The code of "error.131026".
std::optional<int> codeOf(const QString &findingId)
{
    if (!findingId.startsWith("error."_L1))
        return std::nullopt;
    bool isNumber = false;
    const int code = findingId.mid(6).toInt(&isNumber);
    return isNumber ? std::optional(code) : std::nullopt;
}

const ErrorCode *codeEntry(const ErrorCodes &codes, const Finding &finding)
{
    const std::optional<int> code = codeOf(finding.id);
    return code ? codes.findWords(*code, finding.wording) : nullptr;
}

/// "2026-11-30T09:00:00Z" as people read it; anything else as it is.
QString readableTime(const QString &value)
{
    const QDateTime time = value.contains(u'T') ? QDateTime::fromString(value, Qt::ISODate) : QDateTime();
    return time.isValid() ? language::momentText(time) : value;
}

/// Arguments as they are read in a sentence: countries and platforms by name, times to the minute, the rest as it is.
/// They come from outside, so what cannot be seen in them is made visible.
QHash<QString, QString> valuesOf(const QJsonObject &args, const RuleBook &book)
{
    QHash<QString, QString> values;
    for (auto arg = args.begin(); arg != args.end(); ++arg) {
        QString value = arg.value().isDouble() ? QString::number(arg.value().toInteger()) : arg.value().toString();
        if (arg.key() == "country"_L1 || arg.key() == "area"_L1) {
            value = countryName(value, book.countries);
        } else if (arg.key() == "platform"_L1) {
            const PlatformMinimum *platform = book.appVersions.find(value);
            value = platform ? translated(platform->name) : value;
        } else if (arg.key() == "when"_L1 || arg.key() == "until"_L1) {
            value = readableTime(value);
        } else if (arg.key() == "checked"_L1) {
            const QDate day = QDate::fromString(value, Qt::ISODate);
            value = day.isValid() ? language::dayText(day) : value;
        }
        values.insert(arg.key(), visibleText(value, kLongestArgument));
    }
    return values;
}

FindingText wordsOf(const ErrorCode &entry)
{
    QStringList causes;
    for (const QString &cause : entry.causes)
        causes.append(translated(cause));
    FindingText text;
    text.title = translated(entry.title);
    text.meaning = causes.join(u' ');
    for (const QString &action : entry.actions)
        text.remedy.append(translated(action));
    text.who = entry.who;
    text.reference = entry.source;
    return text;
}

FindingText wordsOf(const FindingText &english, const QHash<QString, QString> &values, const Subject &subject)
{
    FindingText text = english;
    const auto finished = [&values](const QString &sentence) { return filled(translated(sentence), values); };
    text.title = finished(text.title);
    text.meaning = finished(text.meaning);
    std::transform(text.remedy.begin(), text.remedy.end(), text.remedy.begin(), finished);
    const QHash<QString, QString> ids = withSubject(values, subject);
    for (Link &link : text.links)
        link = {translated(link.label), addressOf(link, ids)};
    return text;
}

} // namespace

QString RuleBook::version() const
{
    const auto highest = std::max_element(files.cbegin(), files.cend(), [](const Provenance &a, const Provenance &b) {
        return isOlder(a.version, b.version);
    });
    return highest == files.cend() ? QString() : highest->version;
}

QDate RuleBook::checked() const
{
    const auto oldest = std::min_element(
        files.cbegin(), files.cend(), [](const Provenance &a, const Provenance &b) { return a.checked < b.checked; });
    return oldest == files.cend() ? QDate() : oldest->checked;
}

QStringList RuleBook::overrides() const
{
    QStringList paths;
    for (const Provenance &file : files)
        paths += file.overriddenBy;
    return paths;
}

Severity RuleBook::severityOf(const Finding &finding) const
{
    const FindingTextRule *rule = findingTexts.find(finding.id, finding.wording);
    if (rule && rule->severityOverridden)
        return rule->severity;
    const ErrorCode *code = rule ? nullptr : codeEntry(errorCodes, finding);
    if (code && code->severityOverridden)
        return code->severity;
    if (finding.severity)
        return *finding.severity;
    if (rule)
        return rule->severity;
    return code ? code->severity : Severity::Error;
}

bool RuleBook::isDisabled(const Finding &finding) const
{
    const FindingTextRule *rule = findingTexts.find(finding.id, finding.wording);
    return rule && rule->disabled;
}

FindingText RuleBook::textFor(const Finding &finding) const
{
    if (const FindingTextRule *rule = findingTexts.find(finding.id, finding.wording))
        return wordsOf(rule->english, valuesOf(finding.args, *this), finding.subject);
    if (const ErrorCode *code = codeEntry(errorCodes, finding))
        return wordsOf(*code);
    FindingText text;
    text.title = finding.id;
    return text;
}

} // namespace secondtick::rules
