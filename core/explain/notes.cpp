#include "explain/notes.h"

#include "explain/explain_words.h"
#include "explain/items.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace secondtick::explain {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostNotesOfAKind = 20;

class Notes
{
    Q_DECLARE_TR_FUNCTIONS(secondtick::explain::Notes)
};

bool hasError(const Reading &reading, Place place)
{
    return std::any_of(reading.errors.begin(), reading.errors.end(),
                       [place](const ReadError &read) { return read.place == place; });
}

QStringList statusNotes(const Reading &reading)
{
    QSet<QString> arrived;
    QSet<QString> failed;
    bool isFailedWithoutReason = false;
    for (const ReadStatus &status : reading.statuses) {
        if (status.status == "delivered"_L1 || status.status == "read"_L1 || status.status == "played"_L1)
            arrived.insert(status.messageId);
        if (status.status != "failed"_L1)
            continue;
        failed.insert(status.messageId);
        isFailedWithoutReason = isFailedWithoutReason || !status.hasErrors;
    }
    QStringList notes;
    if (arrived.intersects(failed))
        notes += Notes::tr("Delivered and failed together: this message was delivered. The customer uses several "
                           "devices, and one of them did not take it.");
    if (isFailedWithoutReason)
        notes += Notes::tr("A message failed and Meta gave no reason with it.");
    if (reading.statuses.isEmpty() || !failed.isEmpty())
        return notes;
    notes += arrived.isEmpty()
        ? Notes::tr("Sent, and no error: no report of a delivery is in this text. Walk the delivery checklist.")
        : Notes::tr("Delivered: this message reached the customer.");
    return notes;
}

QStringList answerNotes(const Reading &reading)
{
    QStringList notes;
    const bool isSignIn =
        std::any_of(reading.errors.begin(), reading.errors.end(), [](const ReadError &read) { return read.isSignIn; });
    if (isSignIn)
        notes += Notes::tr("This error comes from Meta's sign-in (OAuth). Its number is not one of the Cloud API's "
                           "codes; its words say what to change.");
    if (reading.hasSendAnswer && reading.errors.isEmpty())
        notes += Notes::tr("Meta has accepted the message. That is not a delivery yet: the webhook reports whether it "
                           "arrives.");
    if (reading.hasSendRequest && reading.errors.isEmpty())
        notes += Notes::tr("This is what is sent to Meta, not what Meta answers. Paste the answer or the webhook.");
    if (reading.hasNumber && reading.health.isEmpty())
        notes += Notes::tr("This is Meta's answer about a phone number. It reports no error.");
    if (reading.hasSubscriptions)
        notes += Notes::tr("This is the list of apps that receive the events of the WhatsApp account. It reports no "
                           "error.");
    if (reading.hasOverride)
        notes += Notes::tr("The events of the account go to another address than the app's own: an override is set.");
    if (reading.hasEmptyList)
        notes +=
            Notes::tr("This is an empty list. If it answers subscribed_apps, no app receives the account's events, "
                      "and no delivery is ever reported.");
    return notes;
}

QStringList webhookNotes(const Reading &reading)
{
    QStringList notes;
    if (hasError(reading, Place::Inbound))
        notes += Notes::tr("This error belongs to a message a customer sent you. It is no delivery failure.");
    else if (reading.inboundMessages > 0)
        notes += Notes::tr("A message from a customer is in it. That is no error.");
    for (const ReadEvent &event : reading.events)
        notes += eventSentence(event);
    return notes.mid(0, kMostNotesOfAKind);
}

} // namespace

QStringList notesOf(const Reading &reading)
{
    QStringList notes = statusNotes(reading) + webhookNotes(reading);
    for (const ReadToken &token : reading.tokens.first(std::min(reading.tokens.size(), kMostNotesOfAKind)))
        notes += tokenSentences(token);
    bool isAllAvailable = !reading.health.isEmpty();
    for (const ReadHealth &health : reading.health.first(std::min(reading.health.size(), kMostNotesOfAKind))) {
        notes += healthSentence(health);
        isAllAvailable = isAllAvailable && health.state == "AVAILABLE"_L1;
    }
    if (isAllAvailable)
        notes += Notes::tr("The health status reports nothing that keeps messages from being sent.");
    notes += answerNotes(reading);
    notes.removeAll(QString());
    notes.removeDuplicates();
    return notes;
}

QStringList textNotes(const Explanation &explanation, bool isEmpty, bool isBinary)
{
    QStringList notes;
    if (explanation.tokenFound)
        notes += Notes::tr("An access token or another secret stands in this text. It is not shown. If the text was "
                           "shared with anybody, treat it as leaked: make a new one and revoke the old one.");
    if (isEmpty)
        notes += Notes::tr("There was no text. Paste a code, an answer of Meta, a webhook or a line of a log.");
    else if (isBinary)
        notes += Notes::tr("This is not text but a file of another kind. Copy the error from it and paste that.");
    if (explanation.truncated)
        notes += Notes::tr("The text is longer than 1 MiB. Only its first 1 MiB was read.");
    if (explanation.brokenAt)
        notes += Notes::tr("From line %1, column %2 on this is not whole JSON: cut off, a comma or quote missing, or a "
                           "comment in it. What could be read is explained.")
                     .arg(QString::number(explanation.brokenAt->line), QString::number(explanation.brokenAt->column));
    return notes;
}

QString manyItemsNote()
{
    return Notes::tr("There are very many different errors in this text. The first %1 are explained.")
        .arg(QString::number(kMostItems));
}

QString nothingRecognised()
{
    return Notes::tr("Nothing in this text is a code, an answer or an event of the Cloud API that could be explained. "
                     "Paste the whole answer or the whole webhook.");
}

} // namespace secondtick::explain
