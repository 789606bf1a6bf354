#include "rules/rule_reader.h"

#include "base/untrusted_text.h"
#include "rules/links.h"
#include "rules/rule_words.h"

#include <QJsonArray>

namespace secondtick::rules {

using namespace Qt::StringLiterals;

const QString kFoundingDocument = u"founding document"_s;
const QString kOwnJudgement = u"own"_s;

namespace {

constexpr const char *kText = QT_TRANSLATE_NOOP("secondtick::RuleReader", "a text");
constexpr const char *kTexts = QT_TRANSLATE_NOOP("secondtick::RuleReader", "a list of texts");
constexpr const char *kFlag = QT_TRANSLATE_NOOP("secondtick::RuleReader", "true or false");
constexpr const char *kNumber = QT_TRANSLATE_NOOP("secondtick::RuleReader", "a whole number");
constexpr const char *kNumbers = QT_TRANSLATE_NOOP("secondtick::RuleReader", "a list of whole numbers");
constexpr const char *kDate = QT_TRANSLATE_NOOP("secondtick::RuleReader", "a date like 2026-11-23");
constexpr const char *kObject = QT_TRANSLATE_NOOP("secondtick::RuleReader", "an object");
constexpr const char *kObjects = QT_TRANSLATE_NOOP("secondtick::RuleReader", "a list of objects");

/// Nothing in it that nobody sees: a rule file may come from anybody. The joiners and marks that some scripts are
/// written with may stand.
bool isVisible(QString text)
{
    text.removeIf([](QChar c) { return c.unicode() >= 0x200c && c.unicode() <= 0x200f; });
    return visibleText(text, text.size()) == text;
}

bool isBlank(const QString &text)
{
    return QStringView(text).trimmed().isEmpty();
}

QString itemPath(const QString &key, qsizetype index)
{
    return u"%1[%2]"_s.arg(key).arg(index);
}

/// Anything else gives back the default, whatever it is.
bool isWholeNumber(const QJsonValue &value)
{
    return value.toInt(-1) == value.toInt(-2);
}

} // namespace

void ReadLog::refuse(const QString &path, const Sentence &sentence)
{
    isRefused = true;
    note(path, sentence);
}

void ReadLog::note(const QString &path, const Sentence &sentence)
{
    Sentence shown = sentence;
    for (QString &value : shown.values)
        value = visibleText(value);
    complaints.append({file, visibleText(path), shown});
}

RuleReader::RuleReader(QJsonObject object, QString path, ReadLog *log)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_log(log)
{
}

QString RuleReader::pathOf(const QString &key) const
{
    if (m_path.isEmpty() || key.isEmpty())
        return m_path + key;
    return m_path + u'.' + key;
}

bool RuleReader::has(const QString &key) const
{
    return m_object.contains(key);
}

QJsonValue RuleReader::take(const QString &key, QJsonValue::Type type, const char *expected, Need need)
{
    m_known.append(key);
    QJsonValue value = m_object.value(key);
    if (value.isUndefined()) {
        if (need == Need::Required)
            refuse(key, RuleWords::later("This is missing; expected is %1.").with({QString::fromUtf8(expected)}));
        return QJsonValue::Undefined;
    }
    if (value.type() == type)
        return value;
    refuse(key, RuleWords::later("This is of the wrong type; expected is %1.").with({QString::fromUtf8(expected)}));
    return QJsonValue::Undefined;
}

QString RuleReader::text(const QString &key)
{
    const QJsonValue value = take(key, QJsonValue::String, kText, Need::Required);
    QString text = value.toString();
    if (value.isString() && isBlank(text))
        refuse(key, RuleWords::later("This text is empty."));
    else if (!isVisible(text))
        refuseUnseen(key);
    return text;
}

QString RuleReader::optionalText(const QString &key)
{
    QString text = take(key, QJsonValue::String, kText, Need::Optional).toString();
    if (!isVisible(text))
        refuseUnseen(key);
    return text;
}

QStringList RuleReader::texts(const QString &key)
{
    QStringList result;
    const QJsonArray array = take(key, QJsonValue::Array, kTexts, Need::Optional).toArray();
    for (const auto &value : array) {
        const QString text = value.toString();
        if (isBlank(text)) // what is not a text is so too
            refuse(itemPath(key, result.size()), RuleWords::later("Expected is a text that is not empty."));
        else if (!isVisible(text))
            refuseUnseen(itemPath(key, result.size()));
        result.append(text);
    }
    return result;
}

QString RuleReader::word(const QString &key, const QStringList &allowed)
{
    const Need need = allowed.contains(QString()) ? Need::Optional : Need::Required;
    const QJsonValue value = take(key, QJsonValue::String, kText, need);
    if (value.isString() && !allowed.contains(value.toString()))
        refuse(key,
               RuleWords::later("This word is not known; expected is one of: %1").with({allowed.join(u' ').trimmed()}));
    return value.toString();
}

bool RuleReader::flag(const QString &key)
{
    return take(key, QJsonValue::Bool, kFlag, Need::Optional).toBool();
}

void RuleReader::refuseUnseen(const QString &key)
{
    refuse(key, RuleWords::later("This text holds characters that cannot be seen."));
}

void RuleReader::refuseNumber(const QString &key)
{
    refuse(key, RuleWords::later("Expected is %1.").with({QString::fromUtf8(kNumber)}));
}

int RuleReader::integer(const QString &key)
{
    if (!has(key))
        take(key, QJsonValue::Double, kNumber, Need::Required);
    return optionalInteger(key).value_or(0);
}

std::optional<int> RuleReader::optionalInteger(const QString &key)
{
    const QJsonValue value = take(key, QJsonValue::Double, kNumber, Need::Optional);
    if (!value.isDouble())
        return std::nullopt;
    if (isWholeNumber(value))
        return value.toInt();
    refuseNumber(key);
    return std::nullopt;
}

QList<int> RuleReader::integers(const QString &key)
{
    QList<int> result;
    const QJsonArray array = take(key, QJsonValue::Array, kNumbers, Need::Optional).toArray();
    for (const auto &value : array) {
        if (!isWholeNumber(value))
            refuseNumber(itemPath(key, result.size()));
        result.append(value.toInt());
    }
    return result;
}

QDate RuleReader::date(const QString &key)
{
    if (!has(key))
        take(key, QJsonValue::String, kDate, Need::Required);
    return optionalDate(key);
}

QDate RuleReader::optionalDate(const QString &key)
{
    const QString text = take(key, QJsonValue::String, kDate, Need::Optional).toString();
    const QDate date = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (m_object.value(key).isString() && !date.isValid())
        refuse(key, RuleWords::later("Expected is %1.").with({QString::fromUtf8(kDate)}));
    return date;
}

std::optional<Severity> RuleReader::severity(const QString &key)
{
    static const QStringList allowed{u"blocker"_s, u"error"_s, u"warning"_s, u"hint"_s, u"info"_s, QString()};
    const QString name = word(key, allowed);
    return name.isEmpty() ? std::nullopt : severityFromWord(name);
}

QString RuleReader::source(const QString &key)
{
    QString address = text(key);
    if (!address.isEmpty() && address != kFoundingDocument && address != kOwnJudgement && !isSourceAddress(address))
        refuse(key,
               RuleWords::later("Expected is an https address, \"%1\" or \"%2\".")
                   .with({kFoundingDocument, kOwnJudgement}));
    return address;
}

QList<RuleReader> RuleReader::objects(const QString &key)
{
    QList<RuleReader> result;
    const QJsonArray array = take(key, QJsonValue::Array, kObjects, Need::Optional).toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString item = itemPath(key, i);
        if (!array.at(i).isObject())
            refuse(item, RuleWords::later("Expected is an object."));
        result.append(RuleReader(array.at(i).toObject(), pathOf(item), m_log));
    }
    return result;
}

QList<std::pair<QString, RuleReader>> RuleReader::namedObjects(const QString &key)
{
    QList<std::pair<QString, RuleReader>> result;
    const QJsonObject object = take(key, QJsonValue::Object, kObject, Need::Optional).toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString item = key + u'.' + member.key();
        if (!member.value().isObject())
            refuse(item, RuleWords::later("Expected is an object."));
        result.append({member.key(), RuleReader(member.value().toObject(), pathOf(item), m_log)});
    }
    return result;
}

void RuleReader::noteUnknownMembers()
{
    for (auto member = m_object.constBegin(); member != m_object.constEnd(); ++member) {
        if (!m_known.contains(member.key()))
            m_log->note(pathOf(member.key()), RuleWords::later("This member is not known here and was left out."));
    }
}

} // namespace secondtick::rules
