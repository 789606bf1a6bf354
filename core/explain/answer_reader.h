#pragma once

#include "base/graph_error.h"

#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

namespace secondtick::explain {

/// Where an error stood.
enum class Place
{
    Answer, ///< of a call
    Status, ///< of a message the business sent
    ValueErrors, ///< beside the messages of a webhook: about the account or the number
    Inbound, ///< a message of a customer
    Health, ///< an entity of a health status
    Token, ///< the inspection of a token
    Words ///< no JSON at all
};

struct ReadError
{
    GraphError error;
    Place place = Place::Answer;
    QString title;
    QString solution; ///< possible_solution of a health status, error_user_msg of an answer
    QString entity; ///< "PHONE_NUMBER"; of a health status
    QString messageId; ///< never shown; tells statuses of one message from those of another
    bool isSignIn = false; ///< of the sign-in (OAuth) address, which has its own numbers
};

/// An entry of `statuses`.
struct ReadStatus
{
    QString messageId; ///< never shown
    QString status;
    bool hasErrors = false;
};

/// An element of `changes`, as far as it is told in a sentence.
struct ReadEvent
{
    QString field;
    QString event; ///< "REJECTED", "DISABLED_UPDATE", decision or alert type
    QString detail; ///< reason, ban state, violation or restriction
    QString date;
    QString name; ///< of the template
    QString language;
    QString words; ///< the platform's own sentence
};

struct ReadHealth
{
    QString entity;
    QString state; ///< "LIMITED"
    QStringList words; ///< additional_info
};

struct ReadToken
{
    std::optional<bool> isValid;
    bool hasLists = false; ///< scopes and granular scopes could be read
    QStringList permissions; ///< in either of them
};

/// All that was found in the JSON of a text, in its order. Plain values, not judged yet.
struct Reading
{
    QList<ReadError> errors;
    QList<ReadStatus> statuses;
    QList<ReadEvent> events;
    QList<ReadHealth> health;
    QList<ReadToken> tokens;
    int inboundMessages = 0;
    bool hasWebhook = false;
    bool hasSendAnswer = false; ///< the answer to sending: accepted
    bool hasSendRequest = false; ///< what is sent, not what came back
    bool hasNumber = false; ///< the answer about a phone number
    bool hasSubscriptions = false; ///< the answer to /subscribed_apps
    bool hasOverride = false; ///< and one of them names an address of its own
    bool hasEmptyList = false;
};

/// Walks over one object or array of a text, through whatever lies around and inside it, JSON in texts included, and
/// adds what it finds.
void readAnswer(const QJsonValue &value, Reading &reading);

} // namespace secondtick::explain
