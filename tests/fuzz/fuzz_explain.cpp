// A pasted code, answer, webhook or log: always an explanation in time, with nothing hidden, private or secret in it.
#include "explain/explain.h"
#include "explain/items.h"
#include "fuzz/fuzz.h"
#include "fuzz/seeds.h"
#include "rules/rule_book.h"

#include <QRegularExpression>

namespace secondtick::fuzz {

using namespace Qt::StringLiterals;

namespace {

constexpr int kExplainPatience = 3000;

const QString &tokenOfTexts()
{
    static const QString text = madeUpToken(2);
    return text;
}

/// What the platform says, as far as it is quoted.
QStringList quotesOf(const explain::Item &item)
{
    return {item.platformTitle, item.platformMessage, item.platformDetails, item.platformSolution, item.traceId};
}

void checkQuote(const QString &quote)
{
    requireFit(quote, "a quote hides nothing");
    require(quote.size() <= 400 * 9 + 60, "a quote is a few lines", quote);
    static const QRegularExpression messageId(u"wamid\\.[A-Za-z0-9+/=_-]"_s);
    require(!quote.contains(messageId), "no message id is quoted", quote);
    requireNoPiece(tokenOfTexts(), quote, "no piece of a token is quoted");
}

void checkItem(const explain::Item &item)
{
    require(!item.title.isEmpty() && item.count > 0, "every error has a title");
    const QStringList quotes = quotesOf(item);
    for (const QString &quote : quotes)
        checkQuote(quote);
    const QStringList sentences = item.places + item.causes + item.actions + QStringList{item.about};
    for (const QString &sentence : sentences)
        requireFit(sentence, "a sentence hides nothing");
    (void)explain::retrySentence(item);
}

void explainBytes(QByteArrayView bytes)
{
    static const rules::RuleBookPtr book = rules::loadRuleBook();
    const QByteArray text = bytes.toByteArray().replace("TOKEN", tokenOfTexts().toLatin1());
    const explain::Explanation explanation = [&text] {
        const TimeLimit limit(kExplainPatience, "a text is explained in time");
        return explain::explain(text, *book);
    }();
    require(explanation.recognised || !explanation.notes.isEmpty(), "there is always something to say");
    require(explanation.items.size() <= explain::kMostItems, "errors are cut at a hundred");
    require(explanation.truncated == (text.size() > explain::kLargestText), "a text is cut when it is too long");
    require(explanation.readBytes == std::min(text.size(), explain::kLargestText), "what was read is told");
    for (const explain::Item &item : explanation.items)
        checkItem(item);
    for (const QString &note : explanation.notes) {
        requireFit(note, "a note hides nothing");
        requireNoPiece(tokenOfTexts(), note, "no piece of a token is in a note");
    }
    if (explanation.brokenAt) {
        const explain::BreakPlace place = *explanation.brokenAt;
        require(place.offset >= 0 && place.offset <= text.size() && place.line > 0 && place.column > 0,
                "the break lies in the text", u"%1 %2 %3"_s.arg(place.offset).arg(place.line).arg(place.column));
    }
}

QList<QByteArray> textSeeds()
{
    return rowsOf(u"explain_samples"_s) + rowsOf(u"webhook-logs"_s) + rowsOf(u"untrusted-text"_s) + recordedAnswers()
        + QList<QByteArray>{
            R"({"error":{"code":190,"message":"TOKEN","fbtrace_id":"TOKEN"},"TOKEN":["TOKEN"]})",
            R"({"error":{"code":131026,"message":"to wamid.HBgLMTIwMjU1NTAxMjMVAgASGBQ= and wamid.A"}})",
            "Authorization: Bearer TOKEN (#190)",
            "array(1) {\n  [\"error\"]=>\n  array(1) {\n    [\"code\"]=>\n    int(131026)\n  }\n}\n",
            "Array\n(\n    [error] => Array\n        (\n            [code] => 131026\n        )\n)\n"};
}

} // namespace

} // namespace secondtick::fuzz

SECONDTICK_FUZZ(explain, secondtick::fuzz::explainBytes, secondtick::fuzz::textSeeds)
