#include "delivery/answers.h"

#include "delivery/answer_words.h"

namespace secondtick::delivery {

using namespace Qt::StringLiterals;

namespace {

void putText(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object[key] = text;
}

void putTime(QJsonObject &object, const QString &key, const std::optional<QDateTime> &time)
{
    if (time)
        object[key] = time->toUTC().toString(time->time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

QJsonObject errorObject(const Answers &answers)
{
    QJsonObject error;
    if (answers.errorCode)
        error[u"code"_s] = *answers.errorCode;
    if (answers.errorSubcode)
        error[u"subcode"_s] = *answers.errorSubcode;
    return error;
}

QJsonObject customerObject(const Answers &answers)
{
    QJsonObject customer;
    putText(customer, u"country"_s, answers.customerCountry);
    if (answers.reached)
        customer[u"reached"_s] = *answers.reached;
    const QList<std::pair<QString, Known>> questions{
        {u"can_message_us"_s, answers.canMessageUs},
        {u"blocked_us"_s, answers.blockedUs},
        {u"accepted_terms"_s, answers.acceptedTerms},
    };
    for (const auto &[key, known] : questions) {
        if (known != Known::Unknown)
            customer[key] = toWord(known);
    }
    if (answers.platform != "unknown"_L1)
        putText(customer, u"platform"_s, answers.platform);
    putText(customer, u"app_version"_s, answers.appVersion);
    return customer;
}

} // namespace

bool Answers::isEmpty() const
{
    return toJson().isEmpty();
}

QJsonObject Answers::toJson() const
{
    QJsonObject object;
    putText(object, u"business_country"_s, businessCountry);
    putText(object, u"business_number"_s, businessNumber);
    putText(object, u"recipient"_s, recipient);
    putTime(object, u"sent_at"_s, sentAt);
    if (kind)
        object[u"kind"_s] = toWord(*kind);
    if (ttlSeconds)
        object[u"ttl_seconds"_s] = *ttlSeconds;
    if (lastStatus)
        object[u"last_status"_s] = toWord(*lastStatus);
    if (const QJsonObject error = errorObject(*this); !error.isEmpty())
        object[u"error"_s] = error;
    putTime(object, u"customer_wrote_at"_s, customerWroteAt);
    if (const QJsonObject customer = customerObject(*this); !customer.isEmpty())
        object[u"customer"_s] = customer;
    return object;
}

} // namespace secondtick::delivery
