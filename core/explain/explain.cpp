#include "explain/explain.h"

#include "base/secret.h"
#include "explain/answer_reader.h"
#include "explain/code_words.h"
#include "explain/dump_reader.h"
#include "explain/evidence.h"
#include "explain/explain_words.h"
#include "explain/items.h"
#include "explain/json_pieces.h"
#include "explain/notes.h"
#include "rules/rule_book.h"

#include <QStringDecoder>

#include <algorithm>

namespace secondtick::explain {

using namespace Qt::StringLiterals;

namespace {

QString decoded(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8);
    QStringDecoder decoder(encoding);
    return decoder.decode(bytes);
}

/// More than a tenth of it is no text.
bool isBinaryText(const QString &text)
{
    constexpr qsizetype tenth = 10;
    const qsizetype strange = std::count_if(text.begin(), text.end(), [](QChar c) {
        const bool isControl = c.category() == QChar::Other_Control && !c.isSpace();
        return isControl || c == QChar::ReplacementCharacter;
    });
    return strange * tenth > text.size();
}

BreakPlace breakPlace(const QString &text, qsizetype offset)
{
    const QStringView before = QStringView(text).first(std::min(offset, text.size()));
    return {before.size(), int(before.count(u'\n')) + 1, int(before.size() - before.lastIndexOf(u'\n'))};
}

/// Reads all JSON, or what stands for it, and notes where it breaks first.
Reading readAll(const QString &text, std::optional<BreakPlace> &brokenAt)
{
    Reading reading;
    if (const std::optional<QJsonValue> dump = readDump(text))
        readAnswer(*dump, reading);
    const QList<Piece> pieces = piecesIn(text);
    for (const Piece &piece : pieces) {
        readAnswer(piece.value, reading);
        if (piece.fault && !brokenAt)
            brokenAt = breakPlace(text, *piece.fault);
    }
    return reading;
}

std::optional<Shape> shapeOf(const Reading &reading)
{
    if (reading.hasWebhook)
        return Shape::Webhook;
    if (!reading.health.isEmpty())
        return Shape::Health;
    if (!reading.tokens.isEmpty())
        return Shape::DebugToken;
    if (!reading.statuses.isEmpty())
        return Shape::Status;
    if (reading.errors.isEmpty())
        return {};
    return reading.errors.first().place == Place::Health ? Shape::Health : Shape::GraphError;
}

/// No JSON says anything: look for codes and sentences, unless another program's words are at hand.
void readWords(const QString &text, const rules::RuleBook &rules, Explanation &explanation)
{
    const Gateway gateway = gatewayIn(text);
    if (gateway != Gateway::None && !text.contains("(#"_L1)) {
        explanation.notes += gatewaySentence(gateway);
        return;
    }
    QList<ReadError> found = codesIn(text, rules.errorCodes);
    if (!found.isEmpty())
        explanation.shape = Shape::Code;
    else
        found = knownSentencesIn(text);
    explanation.items = itemsOf(found, rules);
    explanation.recognised = !found.isEmpty();
}

} // namespace

QString toWord(Shape shape)
{
    switch (shape) {
    case Shape::Code:
        return u"code"_s;
    case Shape::GraphError:
        return u"graph_error"_s;
    case Shape::Status:
        return u"status"_s;
    case Shape::Webhook:
        return u"webhook"_s;
    case Shape::Health:
        return u"health"_s;
    case Shape::DebugToken:
        return u"debug_token"_s;
    case Shape::Text:
        break;
    }
    return u"text"_s;
}

Explanation explain(const QByteArray &bytes, const rules::RuleBook &rules)
{
    Explanation explanation;
    explanation.truncated = bytes.size() > kLargestText;
    explanation.readBytes = std::min<qint64>(bytes.size(), kLargestText);
    QString text = decoded(bytes.first(explanation.readBytes));
    explanation.tokenFound = maskSecrets(text);
    const bool isEmpty = text.trimmed().isEmpty();
    const bool isBinary = isBinaryText(text);
    if (!isEmpty && !isBinary) {
        const Reading reading = readAll(text, explanation.brokenAt);
        const std::optional<Shape> shape = shapeOf(reading);
        explanation.notes = notesOf(reading);
        explanation.recognised = shape.has_value() || !explanation.notes.isEmpty();
        explanation.shape = shape.value_or(Shape::Text);
        explanation.items = itemsOf(reading.errors, rules);
        if (explanation.items.size() == kMostItems)
            explanation.notes += manyItemsNote();
        if (!explanation.recognised)
            readWords(text, rules, explanation);
    }
    Secret::wipe(text);
    const bool isSilent = explanation.notes.isEmpty() && !explanation.recognised && !isEmpty && !isBinary;
    explanation.notes = textNotes(explanation, isEmpty, isBinary) + explanation.notes;
    if (isSilent)
        explanation.notes += nothingRecognised();
    return explanation;
}

} // namespace secondtick::explain
