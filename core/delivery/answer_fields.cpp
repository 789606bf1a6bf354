#include "delivery/answer_fields.h"

#include "base/untrusted_text.h"
#include "rules/countries.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <cmath>
#include <limits>

namespace secondtick::delivery {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShownCharacters = 60;

/// Fit for one line of a terminal.
QString oneLine(const QString &text, qsizetype cap)
{
    return visibleText(text, cap).simplified();
}

QString nameOfType(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        //: found in a JSON file where something else was expected; the words of JSON, not to be translated
        return value.toBool() ? AnswersFile::tr("true") : AnswersFile::tr("false");
    case QJsonValue::Double:
        return AnswersFile::tr("a number");
    case QJsonValue::String:
        return u'"' + oneLine(value.toString(), kShownCharacters) + u'"';
    case QJsonValue::Array:
        return AnswersFile::tr("a list");
    case QJsonValue::Object:
        return AnswersFile::tr("an object");
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return AnswersFile::tr("nothing");
}

std::optional<QDateTime> momentFrom(const QString &text)
{
    // Qt's own reading is generous to what follows the time; a moment that decides about days must not be a guess.
    static const QRegularExpression shape(
        u"^\\d{4}-\\d\\d-\\d\\d(?:[T ]\\d\\d:\\d\\d(?::\\d\\d(?:[.,]\\d{1,9})?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?$"_s,
        QRegularExpression::DontCaptureOption);
    if (!shape.match(text).hasMatch())
        return std::nullopt;
    QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid())
        return std::nullopt;
    if (moment.timeSpec() == Qt::LocalTime) // without a zone: the times of this file are UTC
        moment = QDateTime(moment.date(), moment.time(), QTimeZone::utc());
    return moment.toUTC();
}

Error notUsable(const QString &text)
{
    return {ErrorKind::Usage, text, {}, u"answers"_s};
}

} // namespace

AnswerFields::AnswerFields(QJsonObject object, QString path)
    : m_object(std::move(object))
    , m_path(std::move(path))
{
}

QString AnswerFields::pathOf(const QString &key) const
{
    return oneLine(m_path.isEmpty() ? key : m_path + u'.' + key, 2 * kShownCharacters);
}

QJsonValue AnswerFields::take(const QString &key)
{
    m_known.insert(key);
    const QJsonValue value = m_object.value(key);
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
}

void AnswerFields::expected(const QString &key, const QString &what)
{
    if (m_complaint)
        return;
    //: %1 is a place in a JSON file, %2 what belongs there, %3 what stands there
    const QString text = AnswersFile::tr("%1: expected %2, found %3");
    m_complaint = notUsable(text.arg(pathOf(key), what, nameOfType(m_object.value(key))));
}

QString AnswerFields::text(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isString() && !value.isUndefined())
        expected(key, AnswersFile::tr("text"));
    return value.toString();
}

std::optional<bool> AnswerFields::truth(const QString &key)
{
    const QJsonValue value = take(key);
    if (value.isBool())
        return value.toBool();
    if (!value.isUndefined())
        expected(key, AnswersFile::tr("true or false"));
    return std::nullopt;
}

std::optional<QDateTime> AnswerFields::moment(const QString &key)
{
    const QJsonValue value = take(key);
    std::optional<QDateTime> moment = momentFrom(value.toString());
    if (!moment && !value.isUndefined())
        expected(key, AnswersFile::tr("a date and time such as \"2026-11-01T09:00:00Z\""));
    return moment;
}

QString AnswerFields::country(const QString &key, const rules::Countries &countries)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return {};
    QString code = value.toString().toUpper();
    if (!rules::isCountryCode(code, countries))
        expected(key, AnswersFile::tr(R"(a country code such as "TR", or a region code such as "UA-43")"));
    return code;
}

std::optional<int> AnswerFields::code(const QString &key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return std::nullopt;
    const double number = value.toDouble(-1);
    if (number >= 0 && number <= std::numeric_limits<int>::max() && std::floor(number) == number)
        return int(number);
    expected(key, AnswersFile::tr("an error code: a whole number without quotes"));
    return std::nullopt;
}

std::optional<qint64> AnswerFields::holdTime(const QString &key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return std::nullopt;
    constexpr double endOfWholeNumbers = 9007199254740992.0; // 2^53: beyond it numbers of JSON lose digits
    const double number = value.toDouble(0);
    if (number == -1 || (number >= 1 && number <= endOfWholeNumbers && std::floor(number) == number))
        return qint64(number);
    expected(key, AnswersFile::tr("a whole number of seconds, or -1 for 30 days"));
    return std::nullopt;
}

QJsonObject AnswerFields::object(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isObject() && !value.isUndefined())
        expected(key, AnswersFile::tr("an object"));
    return value.toObject();
}

std::optional<Error> AnswerFields::complaint()
{
    const QStringList keys = m_object.keys();
    for (const QString &key : keys) {
        if (m_complaint || m_known.contains(key))
            continue;
        QStringList known(m_known.cbegin(), m_known.cend());
        known.sort();
        //: %1 is a place in a JSON file, %2 a list of words that must not be translated
        const QString text = AnswersFile::tr("%1: this key is not known; expected one of %2");
        m_complaint = notUsable(text.arg(pathOf(key), known.join(u", "_s)));
    }
    return m_complaint;
}

} // namespace secondtick::delivery
