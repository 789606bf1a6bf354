#include "practice/placeholders.h"

#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

namespace secondtick::practice {

using namespace Qt::StringLiterals;

namespace {

QString withDates(QString text, const QDateTime &now)
{
    // Meta writes these dates in the time of its home, whatever the reader's.
    constexpr int pacificOffset = -8 * 3600;
    static const QRegularExpression mark(u"\\{\\{now([+-][0-9]+)?\\}\\}"_s);
    for (auto match = mark.match(text); match.hasMatch(); match = mark.match(text)) {
        const QDateTime moment = now.addSecs(match.captured(1).toLongLong()).toOffsetFromUtc(pacificOffset);
        const QString date = QLocale::c().toString(moment, u"dddd, dd-MMM-yy HH:mm:ss 'PST'"_s);
        text.replace(match.capturedStart(), match.capturedLength(), date);
    }
    return text;
}

QJsonValue resolvedText(const QString &text, const Moment &moment)
{
    static const QRegularExpression wholeNow(u"^@now([+-][0-9]+)?$"_s);
    if (const auto match = wholeNow.match(text); match.hasMatch())
        return moment.now.toSecsSinceEpoch() + match.captured(1).toLongLong();
    if (text == "@trace"_L1)
        return QString::fromLatin1(moment.traceId);
    return withDates(text, moment.now);
}

} // namespace

QJsonValue resolved(const QJsonValue &value, const Moment &moment)
{
    if (value.isString())
        return resolvedText(value.toString(), moment);
    if (value.isArray()) {
        QJsonArray list;
        const QJsonArray source = value.toArray();
        for (const auto &item : source)
            list.append(resolved(item, moment));
        return list;
    }
    if (value.isObject()) {
        QJsonObject object;
        const QJsonObject source = value.toObject();
        for (auto item = source.begin(); item != source.end(); ++item)
            object.insert(item.key(), resolved(item.value(), moment));
        return object;
    }
    return value;
}

} // namespace secondtick::practice
