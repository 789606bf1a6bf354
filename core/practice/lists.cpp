#include "practice/lists.h"

#include "practice/answer.h"
#include "practice/fields.h"

#include <QJsonDocument>

#include <algorithm>
#include <optional>

namespace secondtick::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kUsualLimit = 25;

QJsonArray repeated(const QJsonObject &rule)
{
    QJsonArray rows;
    const QByteArray pattern = QJsonDocument(rule["row"_L1].toObject()).toJson(QJsonDocument::Compact);
    const int first = rule["from"_L1].toInt(1);
    for (int n = first; n < first + rule["repeat"_L1].toInt(); ++n) {
        QByteArray row = pattern;
        rows.append(QJsonDocument::fromJson(row.replace("{n}", QByteArray::number(n))).object());
    }
    return rows;
}

/// Opaque, like the platform's, and good for one list only: a client that mixes up two lists is noticed.
QString cursorAt(qsizetype row, const QString &path)
{
    const QByteArray place = path.toUtf8() + ' ' + QByteArray::number(row);
    return QString::fromLatin1(place.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// The row a request wants to begin with; empty when its cursor is none of this list.
std::optional<qsizetype> firstRow(const HttpRequest &request)
{
    const QString cursor = request.query.queryItemValue(u"after"_s, QUrl::FullyDecoded);
    if (cursor.isEmpty())
        return 0;
    const QByteArray place = QByteArray::fromBase64(cursor.toLatin1(), QByteArray::Base64UrlEncoding);
    const qsizetype row = place.mid(place.lastIndexOf(' ') + 1).toLongLong();
    return cursorAt(row, request.path) == cursor ? std::optional(row) : std::nullopt;
}

/// Zero for a limit that is none.
qsizetype limitOf(const HttpRequest &request)
{
    if (!request.query.hasQueryItem(u"limit"_s))
        return kUsualLimit;
    return std::max(0, request.query.queryItemValue(u"limit"_s).toInt());
}

/// As the platform writes it: with its own host, whatever host was asked. Who follows it leaves this computer.
QString addressOf(const HttpRequest &request, const QString &after)
{
    QUrlQuery query = request.query;
    for (const QString &item : {u"after"_s, u"access_token"_s, u"appsecret_proof"_s})
        query.removeAllQueryItems(item);
    query.addQueryItem(u"after"_s, after);
    return u"https://graph.facebook.com"_s + request.fullPath + u'?' + query.toString(QUrl::FullyEncoded);
}

} // namespace

QJsonArray writtenOut(const QJsonArray &list, const QJsonObject &nodes)
{
    QJsonArray rows;
    for (const auto &item : list) {
        if (item.isString()) {
            QJsonObject row = nodes[item.toString()]["fields"_L1].toObject();
            row.insert("id"_L1, item);
            rows.append(row);
        } else if (item.toObject().contains("repeat"_L1)) {
            const QJsonArray several = repeated(item.toObject());
            for (const auto &row : several)
                rows.append(row);
        } else {
            rows.append(item);
        }
    }
    return rows;
}

QJsonObject pageScript(const QJsonArray &rows, const HttpRequest &request, bool inACircle)
{
    const qsizetype limit = limitOf(request);
    const std::optional<qsizetype> first = firstRow(request);
    if (!limit)
        return graphErrorScript(400, 100, u"(#100) Param limit must be an integer greater than zero"_s);
    if (!first)
        return graphErrorScript(400, 100, u"(#100) Invalid cursors values"_s);
    QJsonArray page;
    const qsizetype end = std::min(rows.size(), *first + limit);
    const QStringList fields = fieldsAskedFor(request);
    for (qsizetype row = *first; row < end; ++row)
        page.append(onlyFields(rows.at(row).toObject(), fields));
    QJsonObject body{{u"data"_s, page}};
    if (!page.isEmpty()) {
        const QString after = cursorAt(inACircle && end == rows.size() ? 0 : end, request.path);
        QJsonObject paging{
            {u"cursors"_s, QJsonObject{{u"before"_s, cursorAt(*first, request.path)}, {u"after"_s, after}}}};
        if (inACircle || end < rows.size())
            paging.insert("next"_L1, addressOf(request, after));
        body.insert("paging"_L1, paging);
    }
    return {{u"body"_s, body}};
}

} // namespace secondtick::practice
