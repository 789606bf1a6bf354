#include "explain/items.h"

#include "explain/evidence.h"
#include "explain/explain_words.h"
#include "rules/rule_book.h"
#include "rules/translated.h"

#include <QHash>

namespace secondtick::explain {

using namespace Qt::StringLiterals;

namespace {

void describe(Item &item, const rules::ErrorCode *entry)
{
    if (!entry) {
        item.title = unknownTitle();
        item.category = u"unknown"_s;
        item.side = u"unknown"_s;
        item.actions = unknownActions();
        item.nextPage = u"none"_s;
        return;
    }
    item.entryId = entry->id;
    item.title = rules::translated(entry->title);
    item.category = entry->category;
    item.side = entry->side;
    item.retryable = entry->retryable;
    item.retryAfterSeconds = entry->retryAfterSeconds;
    item.retryBasis = entry->retryBasis;
    item.causes = rules::translated(entry->causes);
    item.actions = rules::translated(entry->actions);
    item.who = entry->who;
    item.source = entry->source;
    item.nextPage = entry->nextPage;
}

/// What is still empty is filled with the platform's words; one error often comes in two forms.
void quote(Item &item, const ReadError &read)
{
    const auto fill = [](QString &target, const QString &text) {
        if (target.isEmpty())
            target = text;
    };
    if (read.place != Place::Words) // a line of a log holds more than the platform's words
        fill(item.platformMessage, quotable(read.error.message));
    fill(item.platformDetails, quotable(read.error.details));
    fill(item.platformSolution, quotable(read.solution));
    fill(item.traceId, plainWord(read.error.traceId));
    const QString title = quotable(read.title);
    if (title != item.platformMessage)
        fill(item.platformTitle, title);
    const QString place = placeSentence(read.place, read.entity);
    if (!item.places.contains(place))
        item.places.append(place);
}

} // namespace

QList<Item> itemsOf(const QList<ReadError> &errors, const rules::RuleBook &rules)
{
    QList<Item> items;
    QHash<QString, qsizetype> known;
    for (const ReadError &read : errors) {
        const rules::ErrorCode *entry = read.isSignIn ? nullptr : rules.errorCodes.find(read.error);
        const QString key =
            u"%1/%2/%3"_s.arg(QString::number(read.error.code), QString::number(read.error.subcode.value_or(-1)),
                              entry ? entry->id : QString());
        const auto place = known.constFind(key);
        if (place != known.constEnd()) {
            ++items[*place].count;
            quote(items[*place], read);
            continue;
        }
        if (items.size() == kMostItems)
            continue;
        Item item;
        item.code = read.error.code;
        item.subcode = read.error.subcode;
        describe(item, entry);
        item.about = aboutSentence(item.side, item.category);
        quote(item, read);
        known.insert(key, items.size());
        items.append(item);
    }
    return items;
}

} // namespace secondtick::explain
