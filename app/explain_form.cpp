#include "app/explain_form.h"

#include "app/words.h"
#include "rules/retry_words.h"

#include <QJsonArray>

namespace secondtick::app {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

template <typename Number> QJsonValue numberOrNull(const std::optional<Number> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject itemJson(const explain::Item &item)
{
    return {{u"code"_s, item.code},
            {u"subcode"_s, numberOrNull(item.subcode)},
            {u"entry"_s, textOrNull(item.entryId)},
            {u"count"_s, item.count},
            {u"title"_s, item.title},
            {u"category"_s, item.category},
            {u"side"_s, item.side},
            {u"about"_s, item.about},
            {u"retryable"_s, item.retryable},
            {u"retry_after_s"_s, numberOrNull(item.retryAfterSeconds)},
            {u"retry_basis"_s, textOrNull(rules::toWord(item.retryBasis))},
            {u"causes"_s, QJsonArray::fromStringList(item.causes)},
            {u"actions"_s, QJsonArray::fromStringList(item.actions)},
            {u"who"_s, textOrNull(item.who)},
            {u"source"_s, item.source},
            {u"next_page"_s, item.nextPage},
            {u"places"_s, QJsonArray::fromStringList(item.places)},
            {u"platform_title"_s, textOrNull(item.platformTitle)},
            {u"platform_message"_s, textOrNull(item.platformMessage)},
            {u"platform_details"_s, textOrNull(item.platformDetails)},
            {u"platform_solution"_s, textOrNull(item.platformSolution)},
            {u"trace_id"_s, textOrNull(item.traceId)}};
}

QJsonValue breakJson(const std::optional<explain::BreakPlace> &place)
{
    if (!place)
        return {};
    return QJsonObject{{u"offset"_s, place->offset}, {u"line"_s, place->line}, {u"column"_s, place->column}};
}

QString whoPhrase(const QString &who)
{
    if (who == "you"_L1)
        return Words::tr("Who: you");
    if (who == "admin"_L1)
        return Words::tr("Who: an admin of the business");
    if (who == "developer"_L1)
        return Words::tr("Who: the developer of the sending program");
    if (who == "provider"_L1)
        return Words::tr("Who: your provider");
    if (who == "customer"_L1)
        return Words::tr("Who: the customer");
    return who == "platform"_L1 ? Words::tr("Who: Meta") : QString();
}

QString nextPhrase(const QString &page)
{
    if (page == "token"_L1)
        return Words::tr("Next: check the token with the command check.");
    if (page == "service"_L1)
        return Words::tr("Next: wait for Meta's service, then check again with the command check.");
    return page == "delivery"_L1 ? Words::tr("Next: walk the checklist with the command delivery.") : QString();
}

QStringList platformLines(const explain::Item &item)
{
    QStringList lines;
    const QStringList words{item.platformTitle, item.platformMessage, item.platformDetails, item.platformSolution};
    for (const QString &sentence : words) {
        if (!sentence.isEmpty())
            lines += Words::tr("Meta says: \"%1\"").arg(sentence);
    }
    lines.removeDuplicates();
    if (!item.traceId.isEmpty())
        lines += Words::tr("Trace id for Meta's support: %1").arg(item.traceId);
    return lines;
}

QString headline(const explain::Item &item)
{
    const QString code = item.subcode ? u"%1/%2"_s.arg(item.code).arg(*item.subcode) : QString::number(item.code);
    const QString line = Words::tr("%1 (code %2)").arg(item.title, code);
    //: %1 what an error means, %n how often it stands in a text
    return item.count > 1 ? Words::tr("%1, %n times", nullptr, item.count).arg(line) : line;
}

QStringList itemLines(const explain::Item &item)
{
    QStringList lines{headline(item), item.about};
    lines += item.places;
    lines += item.causes;
    for (qsizetype i = 0; i < item.actions.size(); ++i)
        lines += u"  %1. %2"_s.arg(i + 1).arg(item.actions.at(i));
    lines += whoPhrase(item.who);
    if (item.category != "unknown"_L1)
        lines += explain::retrySentence(item);
    lines += platformLines(item);
    if (!item.source.isEmpty())
        lines += Words::tr("Source: %1").arg(item.source);
    lines += nextPhrase(item.nextPage);
    lines.removeAll(QString());
    return lines;
}

} // namespace

QJsonObject explanationJson(const explain::Explanation &explanation)
{
    QJsonArray items;
    for (const explain::Item &item : explanation.items)
        items.append(itemJson(item));
    return {{u"schema"_s, u"secondtick.explain/1"_s},
            {u"recognised"_s, explanation.recognised},
            {u"shape"_s, explain::toWord(explanation.shape)},
            {u"items"_s, items},
            {u"notes"_s, QJsonArray::fromStringList(explanation.notes)},
            {u"read_bytes"_s, explanation.readBytes},
            {u"truncated"_s, explanation.truncated},
            {u"broken_at"_s, breakJson(explanation.brokenAt)},
            {u"token_found"_s, explanation.tokenFound}};
}

QByteArray explanationText(const explain::Explanation &explanation)
{
    QStringList parts;
    if (!explanation.notes.isEmpty())
        parts += explanation.notes.join(u'\n');
    for (const explain::Item &item : explanation.items)
        parts += itemLines(item).join(u'\n');
    return (parts.join(u"\n\n"_s) + u'\n').toUtf8();
}

} // namespace secondtick::app
