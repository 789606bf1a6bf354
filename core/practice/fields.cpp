#include "practice/fields.h"

namespace secondtick::practice {

using namespace Qt::StringLiterals;

QStringList fieldsAskedFor(const HttpRequest &request)
{
    QStringList fields;
    QString field;
    int depth = 0;
    const QString list = request.query.queryItemValue(u"fields"_s, QUrl::FullyDecoded) + u',';
    for (const QChar c : list) {
        if (c == u'{' || c == u'(')
            ++depth;
        if (depth == 0 && c != u',')
            field += c;
        if (c == u'}' || c == u')')
            --depth;
        if (depth == 0 && c == u',') {
            fields.append(field.section(u'.', 0, 0).trimmed());
            field.clear();
        }
    }
    fields.removeAll(QString());
    return fields;
}

QJsonObject onlyFields(const QJsonObject &object, const QStringList &fields)
{
    if (fields.isEmpty())
        return object;
    QJsonObject chosen;
    for (const QString &field : QStringList{u"id"_s} + fields) {
        if (object.contains(field))
            chosen.insert(field, object[field]);
    }
    return chosen;
}

} // namespace secondtick::practice
