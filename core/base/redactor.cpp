#include "base/redactor.h"

#include "base/secret.h"
#include "base/secret_traces.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <memory>
#include <utility>

namespace secondtick {

using namespace Qt::StringLiterals;

namespace {

const QString kTokenMark = u"[access token]"_s;
const QString kAppTokenMark = u"[app token]"_s;
const QString kSecretMark = u"[secret]"_s;

QString withoutTokenShapes(QString text)
{
    // Graph, Instagram and Threads tokens; app id, bar, app secret (also with the bar percent-encoded); app secrets.
    static const QRegularExpression token(u"(?:EAA|IGAA|IGQ|THAA|THQ)[0-9A-Za-z_-]{17,}"_s);
    static const QRegularExpression appToken(u"\\b[0-9]{8,20}(?:\\||%7[Cc])[0-9A-Za-z_-]{16,}"_s);
    static const QRegularExpression appSecret(u"\\b[0-9a-f]{32}\\b"_s);
    text.replace(token, kTokenMark);
    text.replace(appToken, kAppTokenMark);
    text.replace(appSecret, kSecretMark);
    return text;
}

QString replaced(const QString &text, const QList<SecretTraces::Range> &ranges, const QString &mark)
{
    QString clean;
    qsizetype done = 0;
    for (const SecretTraces::Range &range : ranges) {
        clean += QStringView(text).sliced(done, range.begin - done);
        clean += mark;
        done = range.end;
    }
    clean += QStringView(text).sliced(done);
    return clean;
}

} // namespace

/// The pieces of the secrets, taken apart once for all texts of one object.
class Redactor::Pass
{
public:
    explicit Pass(const std::vector<const Secret *> &watched)
    {
        for (const Secret *secret : watched) {
            m_shortest = std::min(m_shortest, secret->length());
            m_secrets.emplace_back(std::make_unique<SecretTraces>(secret->bytes()),
                                   secret->bytes().startsWith("EAA") ? kTokenMark : kSecretMark);
        }
    }

    QString clean(const QString &text) const
    {
        if (text.size() < m_shortest) // no room for a piece, nor for anything of the shape of a token
            return text;
        QString clean = text;
        for (const auto &[traces, mark] : m_secrets)
            clean = replaced(clean, traces->in(clean), mark);
        return withoutTokenShapes(clean);
    }

    QJsonObject clean(const QJsonObject &object) const
    {
        QJsonObject clean;
        for (auto it = object.begin(); it != object.end(); ++it)
            clean.insert(this->clean(it.key()), cleanValue(it.value()));
        return clean;
    }

private:
    QJsonValue cleanValue(const QJsonValue &value) const
    {
        if (value.isString())
            return clean(value.toString());
        if (value.isObject())
            return clean(value.toObject());
        if (!value.isArray())
            return value;
        QJsonArray items;
        const QJsonArray old = value.toArray();
        for (const auto &item : old)
            items.append(cleanValue(item));
        return items;
    }

    std::vector<std::pair<std::unique_ptr<SecretTraces>, QString>> m_secrets;
    qsizetype m_shortest = SecretTraces::kLongestPiece;
};

void Redactor::watch(const Secret &secret)
{
    if (!secret.isEmpty())
        m_watched.push_back(&secret);
}

QString Redactor::redacted(const QString &text) const
{
    return Pass(m_watched).clean(text);
}

QJsonObject Redactor::redacted(const QJsonObject &object) const
{
    return Pass(m_watched).clean(object);
}

} // namespace secondtick
