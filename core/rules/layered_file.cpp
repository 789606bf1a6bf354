#include "rules/layered_file.h"

#include "rules/rule_words.h"

#include <QJsonDocument>
#include <QVersionNumber>

#include <algorithm>

namespace secondtick::rules {

using namespace Qt::StringLiterals;

namespace {

/// The given members replace those of the entry; `wordings` are told apart by name and merged in the same way.
void mergeInto(RuleEntry &entry, const QJsonObject &patch, const QString &prefix = {})
{
    for (auto member = patch.begin(); member != patch.end(); ++member) {
        if (prefix.isEmpty() && member.key() == "wordings"_L1 && member.value().isObject()) {
            QJsonObject wordings = entry.json.value("wordings"_L1).toObject();
            const QJsonObject patches = member.value().toObject();
            for (auto wording = patches.begin(); wording != patches.end(); ++wording) {
                RuleEntry part{entry.id, wordings.value(wording.key()).toObject(), {}, {}};
                mergeInto(part, wording.value().toObject(), u"wordings.%1."_s.arg(wording.key()));
                wordings.insert(wording.key(), wording.value().isObject() ? QJsonValue(part.json) : wording.value());
                entry.overridden.unite(part.overridden);
            }
            entry.json.insert(member.key(), wordings);
        } else {
            entry.json.insert(member.key(), member.value());
            entry.overridden.insert(prefix + member.key());
        }
    }
}

} // namespace

QJsonObject parseRuleFile(const QByteArray &content, ReadLog &log)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(content, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = content.left(error.offset).count('\n') + 1;
        log.refuse(
            {}, RuleWords::later("This is not JSON: the first mistake is near line %1.").with({QString::number(line)}));
    } else if (!document.isObject()) {
        log.refuse({}, RuleWords::later("Expected is one JSON object."));
    }
    return document.object();
}

void checkRequirement(RuleReader &file)
{
    const QString needed = file.optionalText(u"requires"_s);
    if (needed.isEmpty())
        return;
    const QVersionNumber version = QVersionNumber::fromString(needed);
    if (version.isNull())
        file.refuse(u"requires"_s, RuleWords::later("Expected is a program version like 0.2.0."));
    else if (version > QVersionNumber::fromString(QStringLiteral(SECONDTICK_VERSION)))
        file.refuse(u"requires"_s,
                    RuleWords::later("This file is for version %1 of the program, or newer.").with({needed}));
}

LayeredFile::LayeredFile(const QString &table, Proof proof)
    : m_name(table + u".json"_s)
    , m_schema(u"secondtick.%1/1"_s.arg(QString(table).replace(u'_', u'-')))
    , m_proof(std::move(proof))
{
    m_provenance.file = m_name;
}

void LayeredFile::complain(const QString &shownAs, const Sentence &sentence)
{
    m_complaints.append({shownAs, {}, sentence});
}

bool LayeredFile::readHeader(RuleReader &file, Provenance &provenance, ReadLog &log) const
{
    const QString schema = file.text(u"schema"_s);
    if (!schema.isEmpty() && schema != m_schema)
        file.refuse(u"schema"_s, RuleWords::later("Expected is \"%1\".").with({m_schema}));
    checkRequirement(file);
    file.optionalText(u"note"_s);
    if (file.has(u"source"_s))
        file.source(u"source"_s);
    const QString version = m_isEmpty ? file.text(u"version"_s) : file.optionalText(u"version"_s);
    const QDate checked = m_isEmpty ? file.date(u"checked"_s) : file.optionalDate(u"checked"_s);
    qsizetype versionEnd = 0;
    const QVersionNumber number = QVersionNumber::fromString(version, &versionEnd);
    if (versionEnd != version.size())
        file.refuse(u"version"_s, RuleWords::later("Expected is a version like 2026.11."));
    const std::optional<int> days = file.optionalInteger(u"stale_after_days"_s);
    if (days && *days <= 0)
        file.refuse(u"stale_after_days"_s, RuleWords::later("Expected is a number of days above zero."));
    if (number > QVersionNumber::fromString(provenance.version))
        provenance.version = version;
    provenance.checked = checked.isValid() ? std::max(provenance.checked, checked) : provenance.checked;
    provenance.staleAfterDays = days.value_or(provenance.staleAfterDays);
    return !log.isRefused;
}

QList<RuleEntry> LayeredFile::merged(QList<RuleReader> &patches, ReadLog &log) const
{
    QList<RuleEntry> entries = m_entries;
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < entries.size(); ++i)
        places.insert(entries.at(i).id, i);
    QSet<QString> seen;
    for (RuleReader &patch : patches) {
        const QString id = patch.text(u"id"_s);
        if (seen.contains(id))
            patch.refuse(u"id"_s, RuleWords::later("Two entries of this file have the same id."));
        seen.insert(id);
        if (!places.contains(id)) {
            if (patch.flag(u"disabled"_s)) {
                log.note(patch.path(), RuleWords::later("There is no entry of this id to be disabled."));
                continue;
            }
            places.insert(id, entries.size());
            entries.append(RuleEntry{id, {}, {}, {}});
        }
        RuleEntry &entry = entries[places.value(id)];
        entry.path = patch.path();
        if (m_isEmpty) {
            entry.json = patch.object();
            continue; // proved when the table is made
        }
        QJsonObject changes = patch.object();
        if (patch.flag(u"replace"_s))
            entry.json = {};
        changes.remove("replace"_L1);
        mergeInto(entry, changes);
        entry.changedBy = log.file;
        m_proof(entry, log);
    }
    return entries;
}

void LayeredFile::lay(const QByteArray &content, const QString &shownAs)
{
    ReadLog log{shownAs, {}, false};
    RuleReader file(parseRuleFile(content, log), {}, &log);
    Provenance provenance = m_provenance;
    QList<RuleEntry> entries;
    if (!log.isRefused && readHeader(file, provenance, log)) {
        QList<RuleReader> patches = file.objects(u"entries"_s);
        entries = merged(patches, log);
        file.noteUnknownMembers();
    }
    m_complaints += log.complaints;
    if (log.isRefused)
        return;
    if (!m_isEmpty)
        provenance.overriddenBy.append(shownAs);
    m_entries = entries;
    m_provenance = provenance;
    m_isEmpty = false;
}

} // namespace secondtick::rules
