#include "net/secret_writer.h"

#include "base/secret.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QNetworkRequest>
#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

namespace secondtick::net {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAlphanumeric(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isAppSecretForm(QByteArrayView bytes)
{
    return !bytes.isEmpty()
        && std::all_of(bytes.begin(), bytes.end(), [](char c) { return isAlphanumeric(c) || c == '_' || c == '-'; });
}

/// Letters and digits, or an app's own token: digits, a bar, an app secret.
bool isTokenForm(QByteArrayView bytes)
{
    if (!bytes.isEmpty() && std::all_of(bytes.begin(), bytes.end(), isAlphanumeric))
        return true;
    const auto *const bar = std::find(bytes.begin(), bytes.end(), '|');
    return bar != bytes.begin() && bar != bytes.end() && std::all_of(bytes.begin(), bar, isDigit)
        && isAppSecretForm(bytes.sliced(bar - bytes.begin() + 1));
}

bool isAppId(const QString &id)
{
    return !id.isEmpty() && id.size() <= 20
        && std::all_of(id.begin(), id.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool namesOwnKey(const QList<QPair<QString, QString>> &query)
{
    constexpr std::array own{"access_token"_L1, "input_token"_L1, "appsecret_proof"_L1, "client_secret"_L1};
    return std::any_of(query.begin(), query.end(), [&own](const QPair<QString, QString> &pair) {
        return std::any_of(own.begin(), own.end(), [&pair](QLatin1StringView key) {
            return pair.first.compare(key, Qt::CaseInsensitive) == 0;
        });
    });
}

void wipe(QByteArray &bytes)
{
    bytes.fill('\0');
    bytes.clear();
}

void addPair(QByteArray &query, const QByteArray &key, const QByteArray &encodedValue)
{
    if (!query.isEmpty())
        query += '&';
    query += key + '=' + encodedValue;
}

} // namespace

SecretWriter::SecretWriter(GraphEndpoint endpoint)
    : m_endpoint(std::move(endpoint))
{
}

bool SecretWriter::canSign(const Credentials &credentials)
{
    if (credentials.inspected && !isTokenForm(credentials.inspected->bytes()))
        return false;
    if (credentials.appSecret && !isAppSecretForm(credentials.appSecret->bytes()))
        return false;
    if (credentials.asApp)
        return isAppId(credentials.appId) && credentials.appSecret;
    return credentials.token && isTokenForm(credentials.token->bytes());
}

QByteArray SecretWriter::bearerOf(const Credentials &credentials)
{
    if (credentials.asApp)
        return credentials.appId.toLatin1() + '|' + credentials.appSecret->bytes().toByteArray();
    return credentials.token->bytes().toByteArray();
}

QByteArray SecretWriter::proofOf(const Credentials &credentials)
{
    if (credentials.asApp || !credentials.appSecret)
        return {};
    QByteArray message = credentials.token->bytes().toByteArray();
    QByteArray key = credentials.appSecret->bytes().toByteArray();
    QByteArray proof = QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256).toHex();
    wipe(message);
    wipe(key);
    return proof;
}

QByteArray SecretWriter::queryOf(const HttpRequest &from)
{
    // By hand: QUrlQuery leaves a plus sign as it is, which servers read as a space.
    QByteArray query;
    for (const auto &pair : from.query)
        addPair(query, QUrl::toPercentEncoding(pair.first), QUrl::toPercentEncoding(pair.second));
    if (const QByteArray proof = proofOf(from.credentials); !proof.isEmpty())
        addPair(query, "appsecret_proof", proof);
    if (from.credentials.inspected) {
        QByteArray inspected = from.credentials.inspected->bytes().toByteArray().toPercentEncoding();
        addPair(query, "input_token", inspected);
        wipe(inspected);
    }
    return query;
}

bool SecretWriter::write(const HttpRequest &from, QNetworkRequest &request) const
{
    QUrl url = m_endpoint.address(from.path);
    if (!m_endpoint.owns(url) || namesOwnKey(from.query) || !canSign(from.credentials))
        return false;
    QByteArray query = queryOf(from);
    if (!query.isEmpty())
        url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    wipe(query);
    if (!url.isValid())
        return false;
    request.setUrl(url);
    QByteArray bearer = bearerOf(from.credentials);
    request.setRawHeader("Authorization", "Bearer " + bearer);
    wipe(bearer);
    return true;
}

} // namespace secondtick::net
