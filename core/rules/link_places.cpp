#include "rules/link_places.h"

#include "rules/links.h"
#include "rules/placeholders.h"

#include <algorithm>

namespace secondtick::rules {

using namespace Qt::StringLiterals;

namespace {

const QStringList &placeNames()
{
    static const QStringList names{u"account"_s, u"business"_s, u"app"_s};
    return names;
}

/// Digits of other scripts are none: the platform writes its ids with 0 to 9.
bool isId(const QString &value)
{
    constexpr qsizetype mostDigits = 20;
    return !value.isEmpty() && value.size() <= mostDigits
        && std::all_of(value.begin(), value.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// As a rule file lists them: those with a value in `ids` are there, the others may be missing.
QStringList argsFor(const QHash<QString, QString> &ids)
{
    QStringList args = ids.keys();
    for (const QString &place : placeNames())
        args.append(place + u'?');
    return args;
}

} // namespace

bool hasPlaces(const QString &address)
{
    return filled(address, {}) != address;
}

bool isAllowedAddress(const QString &address)
{
    QHash<QString, QString> ids;
    for (const QString &place : placeNames())
        ids.insert(place, u"1"_s);
    return placeholderFault({address}, argsFor(ids)).isEmpty()
        && isAllowedLink(QUrl(filled(address, ids), QUrl::StrictMode));
}

QString addressOf(const Link &link, const QHash<QString, QString> &values)
{
    if (!hasPlaces(link.url))
        return link.url;
    QHash<QString, QString> ids;
    for (const QString &place : placeNames()) {
        if (const QString value = values.value(place); isId(value))
            ids.insert(place, value);
    }
    const QString address = filled(link.url, ids);
    const bool isWhole = placeholderFault({link.url}, argsFor(ids)).isEmpty();
    return isWhole && isAllowedLink(QUrl(address, QUrl::StrictMode)) ? address : link.fallback;
}

QHash<QString, QString> withSubject(QHash<QString, QString> values, const Subject &subject)
{
    if (placeNames().contains(subject.kind) && !isId(values.value(subject.kind)))
        values.insert(subject.kind, subject.id);
    return values;
}

} // namespace secondtick::rules
