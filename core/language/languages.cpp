#include "language/languages.h"

#include <QFile>
#include <QStringList>

#include <algorithm>

namespace secondtick::language {

using namespace Qt::StringLiterals;

namespace {

/// "pt" of "pt_BR" and "PT-br".
QString tongueOf(const QString &code)
{
    const auto *const end = std::find_if(code.begin(), code.end(), [](QChar c) { return c == u'_' || c == u'-'; });
    const QString tongue = code.left(end - code.begin()).toLower();
    return tongue == "in"_L1 ? u"id"_s : tongue;
}

bool isBuiltIn(const QString &code)
{
    return QFile::exists(u":/i18n/secondtick_%1.qm"_s.arg(code));
}

} // namespace

const QList<Language> &known()
{
    static const QList<Language> languages{
        {u"en"_s, u"English"_s},
        {u"es"_s, u"Español"_s},
        {u"pt_BR"_s, u"Português (Brasil)"_s},
        {u"id"_s, u"Bahasa Indonesia"_s},
        {u"hi"_s, u"हिन्दी"_s},
        {u"ar"_s, u"العربية"_s, Qt::RightToLeft},
        {u"tr"_s, u"Türkçe"_s},
        {u"de"_s, u"Deutsch"_s},
    };
    return languages;
}

QList<Language> offered()
{
    QList<Language> languages;
    std::copy_if(known().begin(), known().end(), std::back_inserter(languages),
                 [](const Language &one) { return one.code == "en"_L1 || isBuiltIn(one.code); });
    return languages;
}

QString bestFor(const QString &code)
{
    const QString wanted = tongueOf(code);
    const QList<Language> languages = offered();
    const auto found = std::find_if(languages.begin(), languages.end(),
                                    [&wanted](const Language &one) { return tongueOf(one.code) == wanted; });
    return found == languages.end() ? QString() : found->code;
}

QString bestFor(const QStringList &codes)
{
    for (const QString &code : codes) {
        if (QString best = bestFor(code); !best.isEmpty())
            return best;
    }
    return u"en"_s;
}

const Language &languageOf(const QString &code)
{
    const auto found =
        std::find_if(known().begin(), known().end(), [&code](const Language &one) { return one.code == code; });
    return found == known().end() ? known().first() : *found;
}

} // namespace secondtick::language
