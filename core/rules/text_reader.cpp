#include "rules/link_places.h"
#include "rules/links.h"
#include "rules/placeholders.h"
#include "rules/rule_words.h"
#include "rules/table_readers.h"

namespace secondtick::rules {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestTitle = 60;

void refuseAddress(RuleReader &link, const QString &key)
{
    link.refuse(key, RuleWords::later("This address is not on the list of places the program may open."));
}

QList<Link> readLinks(RuleReader &reader)
{
    QList<Link> links;
    QList<RuleReader> objects = reader.objects(u"links"_s);
    for (RuleReader &object : objects) {
        Link link{object.text(u"label"_s), object.text(u"url"_s)};
        if (!isAllowedAddress(link.url))
            refuseAddress(object, u"url"_s);
        if (hasPlaces(link.url)) {
            link.fallback = object.text(u"fallback"_s);
            if (!isAllowedLink(QUrl(link.fallback, QUrl::StrictMode)))
                refuseAddress(object, u"fallback"_s);
        }
        object.noteUnknownMembers();
        links.append(link);
    }
    return links;
}

/// Replaces in `rule` what this object says; the rest stays as it is in the usual text.
void readOver(RuleReader &reader, FindingTextRule &rule)
{
    FindingText &english = rule.english;
    rule.severity = reader.severity(u"severity"_s).value_or(rule.severity);
    if (reader.has(u"args"_s))
        rule.args = reader.texts(u"args"_s);
    if (reader.has(u"title"_s))
        english.title = reader.text(u"title"_s);
    if (reader.has(u"meaning"_s))
        english.meaning = reader.text(u"meaning"_s);
    if (reader.has(u"remedy"_s))
        english.remedy = reader.texts(u"remedy"_s);
    if (reader.has(u"who"_s))
        english.who = reader.word(
            u"who"_s, {QString(), u"you"_s, u"admin"_s, u"developer"_s, u"provider"_s, u"customer"_s, u"platform"_s});
    if (reader.has(u"links"_s))
        english.links = readLinks(reader);
    if (reader.has(u"source"_s)) {
        const QString source = reader.source(u"source"_s);
        english.reference = isSourceAddress(source) ? source : QString();
    }
}

/// The first place in an address that is not among the args. It may be missing there: the fallback is for that.
QString unlistedId(const FindingTextRule &rule)
{
    QStringList args;
    for (const QString &arg : rule.args)
        args.append(arg.endsWith(u'?') ? arg.chopped(1) : arg);
    QStringList addresses;
    for (const Link &link : rule.english.links)
        addresses.append(link.url);
    return placeholderFault(addresses, args);
}

void checkTexts(RuleReader &reader, const FindingTextRule &rule)
{
    const FindingText &english = rule.english;
    if (english.title.size() > kLongestTitle)
        reader.refuse(u"title"_s,
                      RuleWords::later("A title has up to %1 characters.").with({QString::number(kLongestTitle)}));
    QString fault = placeholderFault(QStringList{english.title, english.meaning} + english.remedy, rule.args);
    if (fault.isEmpty())
        fault = unlistedId(rule);
    if (!fault.isEmpty())
        reader.refuse(
            {},
            RuleWords::later("The place {%1} is not among the \"args\" of this text, or it may be missing and "
                             "does not stand between [[ and ]].")
                .with({fault}));
}

} // namespace

QList<FindingTextRule> readFindingTexts(const RuleEntry &entry, ReadLog &log)
{
    RuleReader reader(entry.json, entry.path, &log);
    reader.text(u"id"_s);
    FindingTextRule usual;
    usual.id = entry.id;
    usual.disabled = reader.flag(u"disabled"_s);
    usual.severityOverridden = entry.overridden.contains(u"severity"_s);
    reader.text(u"title"_s);
    reader.text(u"source"_s);
    readOver(reader, usual);
    checkTexts(reader, usual);
    QList<FindingTextRule> rules{usual};
    QList<std::pair<QString, RuleReader>> wordings = reader.namedObjects(u"wordings"_s);
    for (auto &[name, wordingReader] : wordings) {
        FindingTextRule rule = usual;
        rule.wording = name;
        readOver(wordingReader, rule);
        const bool own = entry.overridden.contains(u"wordings.%1.severity"_s.arg(name));
        if (usual.severityOverridden && !own)
            rule.severity = usual.severity;
        rule.severityOverridden = usual.severityOverridden || own;
        checkTexts(wordingReader, rule);
        wordingReader.noteUnknownMembers();
        rules.append(rule);
    }
    reader.noteUnknownMembers();
    return rules;
}

} // namespace secondtick::rules
