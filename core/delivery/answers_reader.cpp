#include "delivery/answer_fields.h"
#include "delivery/answer_words.h"
#include "delivery/answers.h"
#include "rules/rule_book.h"

#include <QJsonDocument>

namespace secondtick::delivery {

using namespace Qt::StringLiterals;

namespace {

Outcome<Answers> answersFrom(const QJsonObject &file, const rules::RuleBook &rules)
{
    AnswerFields message(file, {});
    AnswerFields error(message.object(u"error"_s), u"error"_s);
    AnswerFields customer(message.object(u"customer"_s), u"customer"_s);

    Answers answers;
    answers.businessCountry = message.country(u"business_country"_s, rules.countries);
    answers.businessNumber = message.text(u"business_number"_s);
    answers.recipient = message.text(u"recipient"_s);
    answers.sentAt = message.moment(u"sent_at"_s);
    answers.kind = message.word(u"kind"_s, messageKindWords());
    answers.ttlSeconds = message.holdTime(u"ttl_seconds"_s);
    answers.lastStatus = message.word(u"last_status"_s, lastStatusWords());
    answers.errorCode = error.code(u"code"_s);
    answers.errorSubcode = error.code(u"subcode"_s);
    answers.customerWroteAt = message.moment(u"customer_wrote_at"_s);

    answers.customerCountry = customer.country(u"country"_s, rules.countries);
    answers.reached = customer.truth(u"reached"_s);
    answers.canMessageUs = customer.word(u"can_message_us"_s, knownWords()).value_or(Known::Unknown);
    answers.blockedUs = customer.word(u"blocked_us"_s, knownWords()).value_or(Known::Unknown);
    answers.acceptedTerms = customer.word(u"accepted_terms"_s, knownWords()).value_or(Known::Unknown);
    answers.platform = customer.word(u"platform"_s, platformWords()).value_or(QString());
    answers.appVersion = customer.text(u"app_version"_s);

    for (const std::optional<Error> &complaint : {message.complaint(), error.complaint(), customer.complaint()}) {
        if (complaint)
            return *complaint;
    }
    return answers;
}

Error notJson(const QByteArray &json, QJsonParseError problem)
{
    const QByteArray before = json.left(problem.offset);
    const auto line = before.count('\n') + 1;
    const auto column = before.size() - before.lastIndexOf('\n');
    const QString text = AnswersFile::tr("Not readable as JSON, from line %1, column %2 on").arg(line).arg(column);
    return {ErrorKind::Usage, text, {}, u"json"_s};
}

} // namespace

Outcome<Answers> Answers::fromJson(const QByteArray &json, const rules::RuleBook &rules)
{
    const QByteArray text = json.startsWith("\xEF\xBB\xBF") ? json.mid(3) : json;
    if (text.trimmed().isEmpty())
        return Error{
            ErrorKind::Usage, AnswersFile::tr("Expected an object with answers, found nothing"), {}, u"json"_s};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError)
        return notJson(text, problem);
    if (!document.isObject())
        return Error{ErrorKind::Usage, AnswersFile::tr("Expected an object with answers, found a list"), {}, u"json"_s};
    return answersFrom(document.object(), rules);
}

} // namespace secondtick::delivery
