#include "app/commands/code_rows.h"

#include "app/words.h"
#include "rules/retry_words.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

namespace secondtick::app {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &word)
{
    return word.isEmpty() ? QJsonValue() : QJsonValue(word);
}

QJsonValue orNull(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue::Null;
}

QJsonArray asJson(const QList<int> &numbers)
{
    QJsonArray list;
    for (const int number : numbers)
        list.append(number);
    return list;
}

/// When the entry was last compared with its page; most were with the whole file.
QString checkedOn(const rules::ErrorCode &code, const rules::RuleBook &rules)
{
    if (code.checked.isValid())
        return code.checked.toString(Qt::ISODate);
    const auto file = std::find_if(rules.files.cbegin(), rules.files.cend(),
                                   [](const rules::Provenance &one) { return one.file == "error_codes.json"_L1; });
    return file == rules.files.cend() ? QString() : file->checked.toString(Qt::ISODate);
}

QString numbersPhrase(const rules::ErrorCode &code)
{
    if (code.lastCode)
        return Words::tr("codes %1 to %2").arg(code.code).arg(*code.lastCode);
    QStringList numbers{QString::number(code.code)};
    for (const int also : code.alsoCodes)
        numbers.append(QString::number(also));
    QString phrase = Words::tr("code %1").arg(numbers.join(u", "_s));
    if (code.subcode)
        phrase += u", "_s + Words::tr("subcode %1").arg(*code.subcode);
    if (code.alsoAsSubcode)
        phrase += u", "_s + Words::tr("or subcode of another code");
    if (!code.messagePattern.isEmpty())
        phrase += u", "_s + Words::tr("by its message");
    return phrase;
}

QString sidePhrase(const QString &side)
{
    if (side == "sender"_L1)
        return Words::tr("lies with the business");
    if (side == "recipient"_L1)
        return Words::tr("lies with the recipient");
    if (side == "platform"_L1)
        return Words::tr("lies with Meta");
    return side == "app"_L1 ? Words::tr("lies with the calling program") : Words::tr("unknown whose side");
}

QString retryPhrase(const rules::ErrorCode &code)
{
    if (!code.retryable)
        return Words::tr("trying again does not help");
    if (!code.retryAfterSeconds)
        return Words::tr("trying again may help");
    return code.retryBasis == rules::RetryBasis::Documented
        ? Words::tr("trying again may help after %1 s (documented)").arg(*code.retryAfterSeconds)
        : Words::tr("trying again may help after %1 s (our estimate)").arg(*code.retryAfterSeconds);
}

} // namespace

QJsonObject codeAsJson(const rules::ErrorCode &code, const rules::RuleBook &rules)
{
    return {{u"code"_s, code.code},
            {u"last_code"_s, orNull(code.lastCode)},
            {u"also_codes"_s, asJson(code.alsoCodes)},
            {u"subcode"_s, orNull(code.subcode)},
            {u"also_as_subcode"_s, code.alsoAsSubcode},
            {u"finding"_s, rules::findingIdFor(code, code.code)},
            {u"title"_s, code.title},
            {u"category"_s, code.category},
            {u"side"_s, code.side},
            {u"who"_s, code.who},
            {u"next_page"_s, code.nextPage},
            {u"retryable"_s, code.retryable},
            {u"retry_after_s"_s, orNull(code.retryAfterSeconds)},
            {u"retry_basis"_s, orNull(rules::toWord(code.retryBasis))},
            {u"retired"_s, code.isRetired},
            {u"checked"_s, checkedOn(code, rules)},
            {u"source"_s, code.source},
            {u"provenance"_s, code.changedBy.isEmpty() ? u"built-in"_s : code.changedBy}};
}

QString codeLine(const rules::ErrorCode &code, const rules::RuleBook &rules)
{
    QStringList parts{numbersPhrase(code), sidePhrase(code.side), retryPhrase(code)};
    if (code.isRetired)
        parts.append(Words::tr("retired"));
    parts.append(Words::tr("compared on %1").arg(checkedOn(code, rules)));
    parts.append(code.changedBy.isEmpty() ? Words::tr("built in") : Words::tr("changed by %1").arg(code.changedBy));
    return parts.join(u"; "_s);
}

} // namespace secondtick::app
