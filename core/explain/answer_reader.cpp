#include "explain/answer_reader.h"

#include "base/json_reader.h"
#include "explain/error_fields.h"
#include "explain/json_pieces.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace secondtick::explain {

using namespace Qt::StringLiterals;

namespace {

constexpr int kJsonInJson = 3; ///< levels of JSON in texts that are looked into

/// A value that is still to be looked at, and what is known from around it.
struct Node
{
    QJsonValue value;
    QString name; ///< of the member; of an array's item: of the array
    Place place = Place::Answer;
    QString messageId;
    QString entity;
    int unwrapped = 0;
};

bool isStatusWord(const QString &word)
{
    static const QStringList words{u"sent"_s,   u"delivered"_s, u"read"_s,   u"failed"_s,
                                   u"played"_s, u"deleted"_s,   u"warning"_s};
    return words.contains(word);
}

bool isStatusEntry(const QJsonObject &object)
{
    return isStatusWord(object.value("status"_L1).toString())
        && (object.contains("recipient_id"_L1) || object.contains("recipient_user_id"_L1)
            || (object.contains("id"_L1) && object.contains("timestamp"_L1))
            || object.value("id"_L1).toString().startsWith("wamid."_L1));
}

bool isInspection(const QJsonObject &object)
{
    return object.value("is_valid"_L1).isBool() || object.value("granular_scopes"_L1).isArray()
        || (object.contains("app_id"_L1) && object.value("scopes"_L1).isArray());
}

bool isValue(const QJsonObject &object)
{
    return object.value("metadata"_L1).toObject().contains("phone_number_id"_L1)
        || (object.contains("messaging_product"_L1) && object.value("statuses"_L1).isArray());
}

bool couldHoldAnswer(const QString &text)
{
    const qsizetype bracket = text.indexOf(u'{');
    return bracket >= 0 && text.indexOf(u':', bracket) > 0;
}

class AnswerWalk
{
public:
    explicit AnswerWalk(Reading &reading)
        : m_reading(reading)
    {
    }

    void walk(const QJsonValue &value);

private:
    void visit(const Node &node);
    void visitObject(Node node);
    void visitText(const Node &node);
    void visitChange(Node &node, const QJsonObject &object);
    bool visitError(const Node &node, const QJsonObject &object);
    bool pushInner(const Node &node, const QString &message);
    void visitStatus(Node &node, const QJsonObject &object);
    void visitHealth(Node &node, const QJsonObject &object);
    bool visitInbound(const Node &node, const QJsonObject &object);
    void noteKinds(const Node &node, const QJsonObject &object);
    void pushMembers(const Node &node, const QJsonObject &object);
    void push(const Node &around, const QJsonValue &value, const QString &name);

    Reading &m_reading;
    QList<Node> m_open; ///< the last is looked at next
};

void AnswerWalk::push(const Node &around, const QJsonValue &value, const QString &name)
{
    Node node = around;
    node.value = value;
    node.name = name;
    m_open.append(node);
}

void AnswerWalk::walk(const QJsonValue &value)
{
    push({}, value, {});
    while (!m_open.isEmpty())
        visit(m_open.takeLast());
}

void AnswerWalk::visit(const Node &node)
{
    if (node.value.isArray()) {
        const QJsonArray items = node.value.toArray();
        for (qsizetype i = items.size(); i-- > 0;)
            push(node, items.at(i), node.name);
    } else if (node.value.isObject()) {
        visitObject(node);
    } else if (node.value.isString()) {
        visitText(node);
    }
}

/// JSON as text inside JSON: what a gateway or a log made of the answer.
void AnswerWalk::visitText(const Node &node)
{
    const QString text = node.value.toString();
    if (node.unwrapped >= kJsonInJson || !couldHoldAnswer(text))
        return;
    const QList<Piece> pieces = piecesIn(text);
    for (qsizetype i = pieces.size(); i-- > 0;) {
        push(node, pieces.at(i).value, node.name);
        ++m_open.last().unwrapped;
    }
}

void AnswerWalk::visitObject(Node node)
{
    const QJsonObject object = node.value.toObject();
    if (visitInbound(node, object) || visitError(node, object))
        return;
    noteKinds(node, object);
    if (isInspection(object)) {
        m_reading.tokens.append(tokenFrom(object));
        node.place = Place::Token;
    }
    visitChange(node, object);
    visitStatus(node, object);
    visitHealth(node, object);
    pushMembers(node, object);
}

void AnswerWalk::pushMembers(const Node &node, const QJsonObject &object)
{
    // People and what they wrote are no matter of this program.
    static const QStringList passedOver{u"contacts"_s, u"text"_s, u"profile"_s, u"template"_s, u"interactive"_s};
    const QStringList names = object.keys();
    for (qsizetype i = names.size(); i-- > 0;) {
        const QString &name = names.at(i);
        if (!passedOver.contains(name) || object.value(name).isString())
            push(node, object.value(name), name);
    }
}

void AnswerWalk::visitChange(Node &node, const QJsonObject &object)
{
    const QJsonObject value = object.value("value"_L1).toObject();
    const QString field = object.value("field"_L1).toString();
    const bool isChange = !field.isEmpty() && object.value("value"_L1).isObject();
    m_reading.hasWebhook = m_reading.hasWebhook || isChange || isValue(object);
    if (isValue(object))
        node.place = Place::ValueErrors;
    if (isChange && field != "messages"_L1)
        m_reading.events.append(eventFrom(field, value));
}

void AnswerWalk::visitStatus(Node &node, const QJsonObject &object)
{
    if (!isStatusEntry(object) && (node.name != "statuses"_L1 || !object.contains("status"_L1)))
        return;
    node.place = Place::Status;
    node.messageId = object.value("id"_L1).toString();
    const bool hasErrors = !object.value("errors"_L1).toArray().isEmpty();
    m_reading.statuses.append({node.messageId, object.value("status"_L1).toString(), hasErrors});
}

void AnswerWalk::visitHealth(Node &node, const QJsonObject &object)
{
    if (!object.contains("can_send_message"_L1))
        return;
    node.place = Place::Health;
    const QString entity = object.value("entity_type"_L1).toString();
    if (entity.isEmpty() && object.value("entities"_L1).isArray())
        return; // the aggregate: the entities say it themselves
    node.entity = entity;
    ReadHealth health{entity, object.value("can_send_message"_L1).toString(), {}};
    const QJsonArray words = object.value("additional_info"_L1).toArray();
    for (const auto &sentence : words)
        health.words.append(sentence.toString());
    m_reading.health.append(health);
}

bool AnswerWalk::visitInbound(const Node &node, const QJsonObject &object)
{
    if (node.name != "messages"_L1 || !object.contains("from"_L1))
        return false;
    ++m_reading.inboundMessages;
    push(node, object.value("errors"_L1), u"errors"_s);
    m_open.last().place = Place::Inbound;
    return true;
}

/// A message that quotes the whole answer: the error inside is the platform's.
bool AnswerWalk::pushInner(const Node &node, const QString &message)
{
    if (node.unwrapped >= kJsonInJson || !message.contains("{\""_L1) || !couldHoldAnswer(message))
        return false;
    bool found = false;
    const QList<Piece> pieces = piecesIn(message);
    for (const Piece &piece : pieces) {
        const QJsonObject object = piece.value.toObject();
        if (!errorFrom(object, false) && !errorFrom(object.value("error"_L1).toObject(), true))
            continue;
        push(node, object, {});
        m_open.last().unwrapped = kJsonInJson;
        found = true;
    }
    return found;
}

bool AnswerWalk::visitError(const Node &node, const QJsonObject &object)
{
    const bool isNamed = node.name == "error"_L1 || node.name == "errors"_L1;
    if (object.value("error"_L1).isObject())
        return false; // the one inside is the platform's
    std::optional<ReadError> read = errorFrom(object, isNamed);
    if (!read)
        return false;
    if (pushInner(node, read->error.message))
        return true; // the library that wrapped it only has a number of its own
    read->place = node.place;
    read->entity = node.entity;
    read->messageId = node.messageId;
    m_reading.errors.append(*std::move(read));
    return true;
}

/// What is no error, but worth a word.
void AnswerWalk::noteKinds(const Node &node, const QJsonObject &object)
{
    const bool isProduct = object.value("messaging_product"_L1).toString() == "whatsapp"_L1;
    const QJsonArray messages = object.value("messages"_L1).toArray();
    const bool isSent = !messages.isEmpty() && !messages.at(0).toObject().contains("from"_L1);
    m_reading.hasSendAnswer =
        m_reading.hasSendAnswer || (isProduct && isSent && (node.name.isEmpty() || object.contains("contacts"_L1)));
    m_reading.hasSendRequest = m_reading.hasSendRequest || (isProduct && object.contains("to"_L1));
    m_reading.hasNumber =
        m_reading.hasNumber || (object.contains("display_phone_number"_L1) && object.contains("verified_name"_L1));
    m_reading.hasSubscriptions = m_reading.hasSubscriptions || object.value("whatsapp_business_api_data"_L1).isObject();
    m_reading.hasOverride = m_reading.hasOverride || object.contains("override_callback_uri"_L1);
    const QJsonValue data = object.value("data"_L1);
    m_reading.hasEmptyList = m_reading.hasEmptyList || (data.isArray() && data.toArray().isEmpty());
}

} // namespace

void readAnswer(const QJsonValue &value, Reading &reading)
{
    AnswerWalk(reading).walk(value);
}

} // namespace secondtick::explain
