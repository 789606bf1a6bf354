#include "explain/evidence.h"

#include "base/redactor.h"
#include "base/untrusted_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace secondtick::explain {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kDot = u'•';

/// Overwrites what group 1 of the expression holds.
bool overwrite(QString &text, const QRegularExpression &expression)
{
    QList<std::pair<qsizetype, qsizetype>> places;
    for (auto it = expression.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        places.append({match.capturedStart(1), match.capturedLength(1)});
    }
    for (const auto &[begin, length] : std::as_const(places))
        std::fill_n(text.begin() + begin, length, kDot);
    return !places.isEmpty();
}

/// They hold the recipient's number, in base64.
const QRegularExpression &messageIds()
{
    static const QRegularExpression ids(u"[aw]+mid\\.[0-9A-Za-z+/=_-]+"_s);
    return ids;
}

} // namespace

bool maskSecrets(QString &text)
{
    static const QRegularExpression token(u"((?:EAA|IGAA|IGQ|THAA|THQ)[0-9A-Za-z_-]{17,})"_s);
    static const QRegularExpression appToken(u"\\b([0-9]{8,20}(?:\\||%7[Cc])[0-9A-Za-z_-]{16,})"_s);
    static const QRegularExpression header(u"\\bBearer\\s{1,4}([0-9A-Za-z._~+/=|-]{20,})"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression namedSecret(
        u"secret[a-z_]{0,12}[\\\\\"']{0,4}\\s{0,4}(?:=>|[:=])\\s{0,4}[\\\\\"']{0,4}([0-9a-f]{32})\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression secretShape(u"\\b([0-9a-f]{32})\\b"_s);
    bool found = overwrite(text, token);
    found = overwrite(text, appToken) || found;
    found = overwrite(text, header) || found;
    found = overwrite(text, namedSecret) || found;
    overwrite(text, secretShape);
    return found;
}

QString quotable(const QString &text)
{
    constexpr qsizetype longest = 400;
    static const QRegularExpression address(u"https?://(?!(?:developers|www|business)\\.facebook\\.com/)\\S+"_s);
    static const QRegularExpression mail(u"[\\w.+-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+"_s);
    static const QRegularExpression number(u"\\+?[0-9](?:[ ()./-]{0,2}[0-9]){7,}"_s);
    QString words = text.left(longest * 4);
    words.replace(messageIds(), u"[message id]"_s);
    words.replace(address, u"[address]"_s);
    words.replace(mail, u"[address]"_s);
    words.replace(number, u"[number]"_s);
    return visibleText(Redactor().redacted(words).simplified(), longest);
}

QString plainWord(const QString &text)
{
    static const QRegularExpression shape(u"^[0-9A-Za-z_:+/=.-]{1,80}$"_s);
    static const QRegularExpression digits(u"^\\+?[0-9]{7,15}$"_s);
    const bool isPlain =
        shape.match(text).hasMatch() && !digits.match(text).hasMatch() && !messageIds().match(text).hasMatch();
    return isPlain ? Redactor().redacted(text) : QString();
}

} // namespace secondtick::explain
