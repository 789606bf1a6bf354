#include "base/redactor.h"

#include "base/secret.h"
#include "base/secret_traces.h"

#include <QJsonArray>
#include <QRegularExpression>

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

QJsonValue redactedValue(const QJsonValue &value, const Redactor &redactor)
{
    if (value.isString())
        return redactor.redacted(value.toString());
    if (value.isObject())
        return redactor.redacted(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray clean;
    const QJsonArray items = value.toArray();
    for (const auto &item : items)
        clean.append(redactedValue(item, redactor));
    return clean;
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

void Redactor::watch(const Secret &secret)
{
    if (!secret.isEmpty())
        m_watched.push_back(&secret);
}

QString Redactor::redacted(const QString &text) const
{
    QString clean = text;
    for (const Secret *secret : m_watched) {
        const QString mark = secret->bytes().startsWith("EAA") ? kTokenMark : kSecretMark;
        clean = replaced(clean, SecretTraces(secret->bytes()).in(clean), mark);
    }
    return withoutTokenShapes(clean);
}

QJsonObject Redactor::redacted(const QJsonObject &object) const
{
    QJsonObject clean;
    for (auto it = object.begin(); it != object.end(); ++it)
        clean.insert(redacted(it.key()), redactedValue(it.value(), *this));
    return clean;
}

} // namespace secondtick
