#include "support/pseudo_language.h"

#include <QRegularExpression>

#include <algorithm>

namespace secondtick::test {

using namespace Qt::StringLiterals;

namespace {

const QString kPlain = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
const QString kAccented = u"áƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÁƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ"_s;
const QString kBegin = u"[ıı "_s;
const QString kEnd = u" ıı]"_s;

/// What cannot be a text: addresses, calls, files, masks of tokens, ids of findings, words of the platform in small
/// letters and in capitals, options, fingerprints, and the mark of what is fine where there are no pictures.
QString codes()
{
    return QStringList{
        u"https?://\\S+"_s,
        u"GET /\\S+"_s,
        u"(/[\\w.+-]+){2,}"_s,
        u"\\b[A-Za-z0-9]{4}…[A-Za-z0-9]{4}\\b"_s,
        u"\\b[a-z][a-z0-9-]*([._][a-z0-9-]+)+\\b"_s,
        u"\\b[A-Z]+(_[A-Z]+)+\\b"_s,
        u"(^|\\s)--[a-z-]+"_s,
        u"\\b[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{2}\\b"_s,
        u"\\[ok\\]"_s,
        u"\\b[A-Z]{2}-[0-9A-Z]{1,3}\\b|\\b[a-z]{2}_[A-Z]{2}\\b|\\([A-Z]{2}\\)|\\bCU\\b|\\bTR\\b"_s,
        u"\\bA[A-Za-z0-9_-]{12,}"_s,
        u"Error validating access token: [^(]*"_s,
    }
        .join(u'|');
}

/// Names of formats and of the program, and words of commands: the same in every language, and put in from outside.
QStringList names()
{
    return {u"Second Tick"_s, u"[II "_s, u" II]"_s, u"HTML"_s, u"JSON"_s, u"CSV"_s, u"PDF"_s, u"Markdown"_s};
}

QString without(QStringList known, QString text)
{
    std::sort(known.begin(), known.end(),
              [](const QString &one, const QString &other) { return one.size() > other.size(); });
    for (const QString &name : std::as_const(known))
        text.replace(name, u" \u2022 "_s);
    return text;
}

QString withoutCodes(QString text)
{
    static const QRegularExpression code(codes());
    return text.replace(code, u" \u2022 "_s);
}

QStringList plainWords(const QString &text)
{
    static const QRegularExpression word(u"[A-Za-z]{2,}"_s);
    QStringList words;
    for (auto match = word.globalMatch(text); match.hasNext();)
        words.append(match.next().captured());
    return words;
}

} // namespace

QString PseudoLanguage::worded(const QString &english)
{
    static const QRegularExpression place(u"%L?[0-9n]|%[0-9]|\\{[a-z_]+\\}"_s);
    QString text;
    qsizetype from = 0;
    const auto changed = [](QStringView plain) {
        QString result = plain.toString();
        for (QChar &letter : result) {
            if (const qsizetype at = kPlain.indexOf(letter); at >= 0)
                letter = kAccented[at];
        }
        return result;
    };
    for (auto match = place.globalMatch(english); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        text += changed(QStringView(english).sliced(from, found.capturedStart() - from)) + found.captured();
        from = found.capturedEnd();
    }
    text += changed(QStringView(english).sliced(from));
    QString longer; // in words, because that is how languages are longer
    for (qsizetype i = 0; i < english.size() * 2 / 5 - kBegin.size() - kEnd.size(); ++i)
        longer += i % 8 == 0 ? u' ' : u'ı';
    return kBegin + text + longer + kEnd;
}

QString PseudoLanguage::translate(const char *context, const char *text, const char * /*remark*/, int /*count*/) const
{
    const QLatin1StringView where(context);
    const bool isOurs = !where.startsWith(u'Q');
    if (!isOurs || text == nullptr || *text == '\0')
        return {};
    if (where == "secondtick::language::Words"_L1 && QLatin1StringView(text) == "en"_L1)
        return u"en"_s; // the code of the language decides how numbers and dates are written
    return worded(QString::fromUtf8(text));
}

QStringList forgottenWords(const QString &shown, const QStringList &data)
{
    QString text = shown;
    text.remove(QChar(0x200b)); // where a long word may break
    text = text.simplified(); // a long text is broken into lines where it happens to end
    // A name may hold what looks like a code, and a code may hold a name: a word is forgotten if it is left both ways.
    const QStringList one = plainWords(withoutCodes(without(data + names(), text)));
    QStringList other = plainWords(without(data + names(), withoutCodes(text)));
    other.removeIf([&one](const QString &word) { return !one.contains(word); });
    return other;
}

bool isPseudo(const QString &shown)
{
    return shown.contains(kBegin) || shown.contains(kEnd)
        || std::any_of(shown.begin(), shown.end(), [](QChar c) { return c == u'ı' || c == u'þ' || c == u'ƀ'; });
}

} // namespace secondtick::test
