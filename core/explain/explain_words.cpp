#include "explain/explain_words.h"

#include "explain/evidence.h"
#include "rules/retry_words.h"

#include <QCoreApplication>

namespace secondtick::explain {

using namespace Qt::StringLiterals;

namespace {

class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(secondtick::explain)
};

QString quoted(const QString &text)
{
    return u'"' + quotable(text) + u'"';
}

QString withMore(QString sentence, const ReadEvent &event)
{
    if (!event.detail.isEmpty() && event.detail != "NONE"_L1)
        sentence += u' ' + Sentences::tr("Meta's word for it: %1.").arg(quotable(event.detail));
    if (!event.date.isEmpty())
        sentence += u' ' + Sentences::tr("Date given: %1.").arg(quotable(event.date));
    if (!event.words.isEmpty())
        sentence += u' ' + Sentences::tr("Meta says: %1").arg(quoted(event.words));
    return sentence;
}

QString templateEvent(const ReadEvent &event)
{
    const QString name = quoted(event.name);
    const QString language = quotable(event.language);
    if (event.event == "APPROVED"_L1)
        return Sentences::tr("The template %1 (%2) was approved. It can be sent.").arg(name, language);
    if (event.event == "REJECTED"_L1)
        return Sentences::tr("The template %1 (%2) was rejected. It cannot be sent until it is changed and approved.")
            .arg(name, language);
    if (event.event == "FLAGGED"_L1)
        return Sentences::tr("The template %1 (%2) was flagged. It will be disabled unless its quality gets better.")
            .arg(name, language);
    if (event.event == "PAUSED"_L1)
        return Sentences::tr("The template %1 (%2) is paused and cannot be sent for a while.").arg(name, language);
    if (event.event == "DISABLED"_L1)
        return Sentences::tr("The template %1 (%2) was disabled. It cannot be sent any more.").arg(name, language);
    return Sentences::tr("The state of the template %1 (%2) has changed: %3.")
        .arg(name, language, quotable(event.event));
}

QString accountEvent(const ReadEvent &event)
{
    if (event.detail == "SCHEDULE_FOR_DISABLE"_L1)
        return Sentences::tr("Meta is going to disable this WhatsApp account. Appeal in Business Support Home.");
    if (event.event == "ACCOUNT_VIOLATION"_L1)
        return Sentences::tr("Meta reports a policy violation of this WhatsApp account. See Business Support Home.");
    if (event.event == "ACCOUNT_RESTRICTION"_L1)
        return Sentences::tr("Meta has restricted this WhatsApp account. See Business Support Home.");
    return Sentences::tr("The state of this WhatsApp account has changed: %1.").arg(quotable(event.event));
}

QString nameEvent(const ReadEvent &event)
{
    if (event.event == "APPROVED"_L1)
        return Sentences::tr("The display name of a phone number was approved. Nothing needs to be done.");
    if (event.event == "REJECTED"_L1 || event.event == "DECLINED"_L1)
        return Sentences::tr(
            "The display name of a phone number was not approved. Choose another in WhatsApp Manager.");
    return Sentences::tr("Meta has decided on the display name of a phone number: %1.").arg(quotable(event.event));
}

QString entityName(const QString &entity)
{
    //: Where sending is held up, as in "Where: phone number."
    if (entity == "PHONE_NUMBER"_L1)
        return Sentences::tr("phone number");
    if (entity == "WABA"_L1)
        return Sentences::tr("WhatsApp account");
    if (entity == "BUSINESS"_L1)
        return Sentences::tr("business portfolio");
    if (entity == "APP"_L1)
        return Sentences::tr("app");
    if (entity == "MESSAGE_TEMPLATE"_L1)
        return Sentences::tr("template");
    return entity.isEmpty() ? Sentences::tr("not said") : quotable(entity);
}

} // namespace

QString aboutSentence(const QString &side, const QString &category)
{
    if (category == "auth"_L1)
        return Sentences::tr("This is about the token or the sign-in, not about the customer.");
    if (category == "permission"_L1)
        return Sentences::tr("This is about what the token and the app may do, not about the customer.");
    if (side == "sender"_L1)
        return Sentences::tr("This is about your sending side: the account, its number, template, media or payment.");
    if (side == "recipient"_L1)
        return Sentences::tr("This is about the customer who should get the message, not about your sending number.");
    if (side == "platform"_L1)
        return Sentences::tr("This is about Meta's own service, not about you or the customer.");
    if (side == "app"_L1)
        return Sentences::tr("This is about the program that makes the calls: what it asks for, or how often.");
    return Sentences::tr("It is not known whose side this is about.");
}

QString placeSentence(Place place, const QString &entity)
{
    switch (place) {
    case Place::Answer:
        return Sentences::tr("It is the answer to a call.");
    case Place::Status:
        return Sentences::tr("It is in the status of a message you sent.");
    case Place::ValueErrors:
        return Sentences::tr("It is reported beside the messages, for the account or the number as a whole.");
    case Place::Inbound:
        return Sentences::tr("It is in a message a customer sent you.");
    case Place::Health:
        return Sentences::tr("The health status reports it. Where: %1.").arg(entityName(entity));
    case Place::Token:
        return Sentences::tr("It is the reason the inspection gives for the token.");
    case Place::Words:
        return Sentences::tr("It stands in the text as words.");
    }
    return {};
}

QString eventSentence(const ReadEvent &event)
{
    if (event.field == "message_template_status_update"_L1)
        return withMore(templateEvent(event), event);
    if (event.field == "account_update"_L1)
        return withMore(accountEvent(event), event);
    if (event.field == "phone_number_name_update"_L1)
        return withMore(nameEvent(event), event);
    if (event.field == "account_alerts"_L1)
        return withMore(Sentences::tr("Meta has an alert for this account: %1.").arg(quotable(event.event)), event);
    const QString name = plainWord(event.field);
    const QString sentence = event.event.isEmpty()
        ? Sentences::tr("This is an event of the kind %1. It is no delivery failure.").arg(name)
        : Sentences::tr("This is an event of the kind %1: %2.").arg(name, quotable(event.event));
    return withMore(sentence, event);
}

QString healthSentence(const ReadHealth &health)
{
    QString sentence;
    if (health.state == "BLOCKED"_L1)
        sentence = Sentences::tr("Sending is blocked. Where: %1.").arg(entityName(health.entity));
    else if (health.state == "LIMITED"_L1)
        sentence = Sentences::tr("Sending is limited. Where: %1.").arg(entityName(health.entity));
    for (const QString &words : health.words)
        sentence += (sentence.isEmpty() ? QString() : u" "_s) + Sentences::tr("Meta says: %1").arg(quoted(words));
    return sentence;
}

QStringList tokenSentences(const ReadToken &token)
{
    QStringList sentences;
    if (token.isValid == false)
        sentences += Sentences::tr("The inspection says that the token is not valid any more. Generate a new one.");
    if (token.isValid == true)
        sentences += Sentences::tr("The inspection says that the token was valid at that time.");
    if (token.isValid == false)
        return sentences;
    const QStringList needed{u"whatsapp_business_management"_s, u"whatsapp_business_messaging"_s};
    for (const QString &permission : needed) {
        if (token.permissions.contains(permission))
            continue;
        sentences += token.hasLists
            ? Sentences::tr("The permission %1 is missing from both lists. Generate a token that has it.")
                  .arg(permission)
            : Sentences::tr("The permission %1 is not in the list shown, but this list may be incomplete. Check the "
                            "token itself to be sure.")
                  .arg(permission);
    }
    return sentences;
}

QString gatewaySentence(Gateway gateway)
{
    switch (gateway) {
    case Gateway::Baileys:
        return Sentences::tr("This is not an answer of the Cloud API: it looks like Baileys, or a gateway built on it "
                             "(Evolution API and others). Meta's codes do not apply; ask whoever runs that gateway.");
    case Gateway::WebBrowser:
        return Sentences::tr(
            "This is not an answer of the Cloud API: it looks like a program that drives WhatsApp Web. "
            "Meta's codes do not apply; ask whoever runs that program.");
    case Gateway::Twilio:
        return Sentences::tr("This is not an answer of the Cloud API: it looks like Twilio, which has numbers of its "
                             "own. Look the number up in Twilio's error list.");
    case Gateway::PartnerReport:
        return Sentences::tr("This is not an answer of the Cloud API: it looks like a provider's own report. Ask that "
                             "provider what its words mean.");
    case Gateway::None:
        break;
    }
    return {};
}

QString unknownTitle()
{
    return Sentences::tr("A code we do not know: Meta's own words");
}

QStringList unknownActions()
{
    return {Sentences::tr("Read Meta's own words: they are shown as they came."),
            Sentences::tr("Look the number up on Meta's page of error codes; it may be newer than this program."),
            Sentences::tr("Give Meta's support the code, the trace id and the time if it goes on.")};
}

QString retrySentence(const Item &item)
{
    return rules::retrySentence({item.retryable, item.retryAfterSeconds, item.retryBasis});
}

} // namespace secondtick::explain
