#include "app/commands/rules_list.h"

#include "app/commands/code_rows.h"
#include "app/words.h"
#include "language/text_language.h"
#include "report/words.h"
#include "rules/rule_reader.h"
#include "rules/translated.h"

#include <QJsonArray>
#include <QStringList>

namespace secondtick::app {

using namespace Qt::StringLiterals;

namespace {

/// One entry of one file as a row: what it is about, what it says, which pages say so.
struct Row
{
    QString file;
    QString id;
    QString says;
    QStringList sources;
    QJsonObject more = {}; ///< members beyond these
    QString line = {}; ///< the same in words
};

QString statusPhrase(std::optional<rules::CountryStatus> status)
{
    if (!status)
        return Words::tr("no restriction");
    switch (*status) {
    case rules::CountryStatus::Restricted:
        return Words::tr("restricted");
    case rules::CountryStatus::ReportedLifted:
        return Words::tr("sources disagree: restricted, later lifted");
    case rules::CountryStatus::Possibly:
        return Words::tr("sources disagree: possibly restricted");
    }
    return {};
}

void addCountries(const rules::RuleBook &rules, QList<Row> &rows)
{
    for (const rules::CountryRule &rule : rules.countries.all()) {
        QStringList sources;
        for (const rules::Statement &statement : rule.statements)
            sources.append(statement.date.isValid()
                               ? statement.source + u" ("_s + statement.date.toString(Qt::ISODate) + u')'
                               : statement.source);
        //: %1 country, %2 and %3 a status like "restricted"
        const QString says = Words::tr("%1: businesses: %2; recipients: %3")
                                 .arg(rules::countryName(rule.code, rules.countries), statusPhrase(rule.asBusiness),
                                      statusPhrase(rule.asRecipient));
        rows.append({u"countries.json"_s, rule.code, says, sources});
    }
}

void addVersionsAndPermissions(const rules::RuleBook &rules, QList<Row> &rows)
{
    for (const rules::PlatformMinimum &minimum : rules.appVersions.all()) {
        //: %1 name of an app, %2 version
        const QString says =
            Words::tr("%1: %2 or newer").arg(rules::translated(minimum.name), minimum.minimum.toText());
        rows.append({u"app_versions.json"_s, minimum.platform, says, {minimum.source}});
    }
    for (const rules::PermissionRule &rule : rules.permissions.all())
        rows.append({u"permissions.json"_s, rule.name, rules::translated(rule.purpose), {rule.source}});
}

void addCodesAndTexts(const rules::RuleBook &rules, QList<Row> &rows)
{
    for (const rules::ErrorCode &code : rules.errorCodes.all())
        rows.append({u"error_codes.json"_s,
                     code.id,
                     rules::translated(code.title),
                     {code.source},
                     codeAsJson(code, rules),
                     codeLine(code, rules)});
    for (const rules::FindingTextRule &rule : rules.findingTexts.all()) {
        const QString id = rule.wording.isEmpty() ? rule.id : rule.id + u'/' + rule.wording;
        const QString title = rules::translated(rule.english.title);
        const QString says = rule.disabled ? Words::tr("%1 (silenced)").arg(title) : title;
        rows.append(
            {u"texts.json"_s, id, report::Words::severity(rule.severity) + u": "_s + says, {rule.english.reference}});
    }
}

QList<Row> allRows(const rules::RuleBook &rules)
{
    QList<Row> rows;
    addCountries(rules, rows);
    addVersionsAndPermissions(rules, rows);
    addCodesAndTexts(rules, rows);
    return rows;
}

QJsonArray filesAsJson(const QList<rules::Provenance> &files)
{
    QJsonArray list;
    for (const rules::Provenance &file : files) {
        list.append(QJsonObject{{u"file"_s, file.file},
                                {u"version"_s, file.version},
                                {u"checked"_s, file.checked.toString(Qt::ISODate)},
                                {u"stale_after_days"_s, file.staleAfterDays},
                                {u"overridden_by"_s, QJsonArray::fromStringList(file.overriddenBy)}});
    }
    return list;
}

QJsonArray complaintsAsJson(const QList<rules::Complaint> &complaints)
{
    QJsonArray list;
    for (const rules::Complaint &complaint : complaints)
        list.append(
            QJsonObject{{u"file"_s, complaint.file}, {u"path"_s, complaint.path}, {u"text"_s, complaint.text()}});
    return list;
}

QString fileLine(const rules::Provenance &file)
{
    //: %1 file name, %2 version, %3 date
    QString line = Words::tr("%1: version %2, last compared with the public documentation on %3")
                       .arg(file.file, file.version, language::dayText(file.checked));
    if (!file.overriddenBy.isEmpty())
        line += u"; "_s + Words::tr("changed by %1").arg(file.overriddenBy.join(u", "_s));
    return line;
}

/// Most sources are addresses; one is a paper.
QString sourceLine(const QString &source)
{
    return source == rules::kFoundingDocument ? Words::tr("the paper this program began with") : source;
}

} // namespace

QString complaintLine(const rules::Complaint &complaint)
{
    const QString place = complaint.path.isEmpty() ? complaint.file : complaint.file + u", "_s + complaint.path;
    return place + u": "_s + complaint.text();
}

QJsonObject rulesAsJson(const rules::RuleBook &rules)
{
    QJsonArray entries;
    const QList<Row> rows = allRows(rules);
    for (const Row &row : rows) {
        QStringList sources = row.sources;
        sources.removeAll(QString());
        QJsonObject entry = row.more;
        entry.insert(u"file"_s, row.file);
        entry.insert(u"id"_s, row.id);
        entry.insert(u"says"_s, row.says);
        entry.insert(u"sources"_s, QJsonArray::fromStringList(sources));
        entries.append(entry);
    }
    return {{u"schema"_s, u"secondtick.rules/1"_s},
            {u"version"_s, rules.version()},
            {u"checked"_s, rules.checked().toString(Qt::ISODate)},
            {u"files"_s, filesAsJson(rules.files)},
            {u"complaints"_s, complaintsAsJson(rules.complaints)},
            {u"calling_code_prefixes"_s, rules.callingCodes.size()},
            {u"entries"_s, entries}};
}

QByteArray rulesAsText(const rules::RuleBook &rules)
{
    QStringList lines;
    for (const rules::Provenance &file : rules.files)
        lines.append(fileLine(file));
    for (const rules::Complaint &complaint : rules.complaints)
        lines.append(Words::tr("Not used: %1").arg(complaintLine(complaint)));
    lines.append(Words::tr("%n prefixes of telephone numbers", nullptr, int(rules.callingCodes.size())));
    QString file;
    const QList<Row> rows = allRows(rules);
    for (const Row &row : rows) {
        if (row.file != file)
            lines.append({QString(), row.file});
        file = row.file;
        lines.append(u"  "_s + row.id + u"  "_s + row.says);
        if (!row.line.isEmpty())
            lines.append(u"      "_s + row.line);
        for (const QString &source : row.sources) {
            if (!source.isEmpty())
                lines.append(u"      "_s + sourceLine(source));
        }
    }
    return (lines.join(u'\n') + u'\n').toUtf8();
}

} // namespace secondtick::app
