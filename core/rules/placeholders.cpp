#include "rules/placeholders.h"

#include <algorithm>

namespace secondtick::rules {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kOpen = "[["_L1;
constexpr QLatin1StringView kClose = "]]"_L1;

/// One stretch of a text: words, a {place}, or what stands between [[ and ]].
struct Stretch
{
    enum class Kind
    {
        Words,
        Place,
        Optional
    };
    Kind kind;
    QStringView text; ///< the words, the name of the place, the inside of the optional part
};

bool isName(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'_'; });
}

/// The stretch at the start of `rest`, which is shortened by it. A brace that opens no place is words.
Stretch takeStretch(QStringView &rest)
{
    const auto take = [&rest](Stretch::Kind kind, qsizetype skip, qsizetype size, qsizetype behind) {
        const Stretch stretch{kind, rest.mid(skip, size)};
        rest = rest.mid(skip + size + behind);
        return stretch;
    };
    if (rest.startsWith(kOpen)) {
        if (const qsizetype end = rest.indexOf(kClose); end > 0)
            return take(Stretch::Kind::Optional, 2, end - 2, 2);
    }
    if (rest.startsWith(u'{')) {
        const qsizetype end = rest.indexOf(u'}');
        if (end > 0 && isName(rest.mid(1, end - 1)))
            return take(Stretch::Kind::Place, 1, end - 1, 1);
    }
    qsizetype size = 1;
    while (size < rest.size() && rest[size] != u'{' && rest[size] != u'[')
        ++size;
    return take(Stretch::Kind::Words, 0, size, 0);
}

QStringList placesOf(QStringView text)
{
    QStringList names;
    while (!text.isEmpty()) {
        const Stretch stretch = takeStretch(text);
        if (stretch.kind == Stretch::Kind::Place)
            names.append(stretch.text.toString());
    }
    return names;
}

bool hasAll(QStringView text, const QHash<QString, QString> &values)
{
    const QStringList places = placesOf(text);
    return std::none_of(places.cbegin(), places.cend(),
                        [&values](const QString &name) { return values.value(name).isEmpty(); });
}

/// The first place of an optional part that is neither listed nor listed as one that may be missing.
QString optionalFault(QStringView text, const QStringList &args)
{
    const QStringList places = placesOf(text);
    const auto found = std::find_if(places.cbegin(), places.cend(), [&args](const QString &name) {
        return !args.contains(name) && !args.contains(name + u'?');
    });
    return found == places.cend() ? QString() : *found;
}

} // namespace

QString filled(const QString &text, const QHash<QString, QString> &values)
{
    QString result;
    QStringView rest = text;
    while (!rest.isEmpty()) {
        const Stretch stretch = takeStretch(rest);
        switch (stretch.kind) {
        case Stretch::Kind::Words:
            result += stretch.text;
            break;
        case Stretch::Kind::Place: {
            const QString value = values.value(stretch.text.toString());
            result += value.isEmpty() ? u"\u2026"_s : value;
            break;
        }
        case Stretch::Kind::Optional:
            if (hasAll(stretch.text, values))
                result += filled(stretch.text.toString(), values);
            break;
        }
    }
    return result;
}

QString placeholderFault(const QStringList &texts, const QStringList &args)
{
    for (const QString &text : texts) {
        QStringView rest = text;
        while (!rest.isEmpty()) {
            const Stretch stretch = takeStretch(rest);
            QString name;
            if (stretch.kind == Stretch::Kind::Optional)
                name = optionalFault(stretch.text, args);
            else if (stretch.kind == Stretch::Kind::Place && !args.contains(stretch.text))
                name = stretch.text.toString();
            if (!name.isEmpty())
                return name;
        }
    }
    return {};
}

} // namespace secondtick::rules
