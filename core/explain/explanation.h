#pragma once

#include "rules/error_codes.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace secondtick::explain {

/// What a pasted text turned out to be.
enum class Shape
{
    Code, ///< codes in words or digits
    GraphError, ///< the error answer of a call
    Status, ///< status entries without the webhook around them
    Webhook,
    Health, ///< the answer to health_status
    DebugToken,
    Text ///< none of these
};

/// The word of the public contract: "code", "graph_error" …
QString toWord(Shape shape);

/// One different error of the text. All texts from the platform are masked and cut: evidence, never a headline.
struct Item
{
    int code = 0;
    std::optional<int> subcode;
    QString entryId; ///< of the catalogue; empty for a code it does not hold
    int count = 1; ///< how often it stood in the text
    QString title;
    QString category; ///< of the catalogue, or "unknown"
    QString side; ///< "sender", "recipient", "platform", "app", "unknown"
    QString about; ///< a sentence: whose matter this is
    bool retryable = false;
    std::optional<int> retryAfterSeconds;
    rules::RetryBasis retryBasis = rules::RetryBasis::None; ///< none: nobody says
    QStringList causes;
    QStringList actions;
    QString who; ///< as in rules::FindingText
    QString source; ///< address of the public page; may be empty
    QString nextPage; ///< "token", "service", "delivery", "none"
    QStringList places; ///< sentences: where in the text it stood
    QString platformTitle; ///< empty when it says the same as the message
    QString platformMessage;
    QString platformDetails;
    QString platformSolution;
    QString traceId; ///< fbtrace_id; Meta's support asks for it
};

/// Where JSON stops being JSON. Counted in characters of the text, line and column from 1.
struct BreakPlace
{
    qsizetype offset = 0;
    int line = 1;
    int column = 1;
};

/// What a text says. Holds no phone number of a customer, no message id, no name, no message text, no secret.
struct Explanation
{
    Shape shape = Shape::Text;
    bool recognised = false; ///< something in the text could be explained
    QList<Item> items; ///< each different error once, in the order of the text
    QStringList notes; ///< sentences in the user's language
    qint64 readBytes = 0;
    bool truncated = false; ///< the text was longer than kLargestText
    bool tokenFound = false; ///< a token or another secret stood in it
    std::optional<BreakPlace> brokenAt;
};

/// Whether and when trying again helps, and who says so: one sentence in the user's language.
QString retrySentence(const Item &item);

} // namespace secondtick::explain
