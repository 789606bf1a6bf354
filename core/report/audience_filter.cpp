#include "report/audience_filter.h"

#include "base/redactor.h"
#include "base/untrusted_text.h"
#include "report/digits.h"
#include "report/known_names.h"
#include "report/words.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace secondtick::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kTextOfAnArgument = 200;

/// A hostile megabyte must not cost seconds. Does not end inside a token: half a token is no longer known as one.
QString beginning(const QString &text)
{
    constexpr qsizetype plenty = 64LL * 1024;
    constexpr qsizetype longestToken = 4096;
    if (text.size() <= plenty)
        return text;
    qsizetype end = plenty;
    while (end > plenty - longestToken && (text.at(end - 1).isLetterOrNumber() || "_-|"_L1.contains(text.at(end - 1))))
        --end;
    return text.left(end);
}

Privacy highestClassOf(Audience audience)
{
    switch (audience) {
    case Audience::Me:
        return Privacy::Personal;
    case Audience::Team:
        return Privacy::Business;
    case Audience::Public:
        return Privacy::Public;
    }
    Q_UNREACHABLE();
}

} // namespace

AudienceFilter::AudienceFilter(Audience audience, const ReportInput &input)
    : m_audience(audience)
{
    if (input.answers) {
        m_typedCustomerNumber = input.answers->recipient.trimmed();
        m_customerDigits = digitsOf(m_typedCustomerNumber);
        m_businessDigits.insert(digitsOf(input.answers->businessNumber));
    }
    const QStringList numbers = businessNumbersIn(input);
    for (const QString &number : numbers)
        m_businessDigits.insert(digitsOf(number));
    if (m_audience == Audience::Public) {
        m_knownIds = idsIn(input);
        const QStringList names = namesIn(input);
        for (const QString &known : names) {
            if (!m_nameLabels.contains(known))
                m_nameLabels.insert(known, Words::tr("[name %1]").arg(m_nameLabels.size() + 1));
        }
    }
}

QString AudienceFilter::numberLabel(const QString &digits)
{
    constexpr qsizetype shortest = 7;
    m_removed.numbers.insert(digits);
    return digits.size() < shortest ? Words::tr("[number]") : Words::tr("[number …%1]").arg(digits.last(2));
}

QString AudienceFilter::idLabel(const QString &id)
{
    m_removed.ids.insert(id);
    QString &label = m_idLabels[id];
    if (label.isEmpty())
        label = Words::tr("[id %1]").arg(m_idLabels.size());
    return label;
}

QString AudienceFilter::replacementFor(const QString &run, QStringView digits, Origin origin)
{
    const bool isCustomer = isSameNumber(digits, m_customerDigits);
    const bool isBusiness = std::any_of(m_businessDigits.begin(), m_businessDigits.end(),
                                        [digits](const QString &known) { return isSameNumber(digits, known); });
    if (m_audience == Audience::Public && m_knownIds.contains(run))
        return idLabel(run);
    const bool isSomeNumber = run.startsWith(u'+') && digits.size() <= 15;
    if (isCustomer || (isSomeNumber && !isBusiness && origin == Origin::Unclassified))
        return numberLabel(digits.toString());
    if (m_audience != Audience::Public)
        return run;
    if (isBusiness || isSomeNumber)
        return numberLabel(digits.toString());
    constexpr qsizetype longerThanAnyTime = 11; // seconds since 1970 have 10 digits, and are no id
    return run.size() == digits.size() && digits.size() >= longerThanAnyTime ? idLabel(run) : run;
}

QString AudienceFilter::withoutNumbersAndIds(const QString &text, Origin origin)
{
    // Digits of any script, with what people and tricksters write between them.
    static const QRegularExpression digitRun(uR"(\+?\d(?:[\s().\-/\p{Cf}]{0,3}\d){4,})"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression messageId(u"wamid\\.[A-Za-z0-9+/=_-]+"_s);
    QString result;
    qsizetype done = 0;
    auto matches = digitRun.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString digits = digitsOf(match.capturedView());
        result += QStringView(text).mid(done, match.capturedStart() - done);
        result += replacementFor(match.captured(), digits, origin);
        done = match.capturedEnd();
    }
    result += QStringView(text).mid(done);
    for (auto match = messageId.match(result); match.hasMatch(); match = messageId.match(result)) {
        m_removed.messageIds.insert(match.captured());
        QString &label = m_messageLabels[match.captured()]; // the id holds the customer's number in base64
        if (label.isEmpty())
            label = u"wamid#%1"_s.arg(m_messageLabels.size());
        result.replace(match.captured(), label);
    }
    return result;
}

QString AudienceFilter::withoutNames(QString text)
{
    constexpr qsizetype shortestInsideText = 3;
    for (auto name = m_nameLabels.begin(); name != m_nameLabels.end(); ++name) {
        if (!text.contains(name.key()) || (text != name.key() && name.key().size() < shortestInsideText))
            continue;
        m_removed.names.insert(name.key());
        text.replace(name.key(), name.value());
    }
    return text;
}

QString AudienceFilter::text(const QString &outside, qsizetype cap, Origin origin)
{
    return visibleText(masked(Redactor().redacted(beginning(outside)), origin), cap);
}

QString AudienceFilter::ourWords(const QString &sentences)
{
    return masked(sentences, Origin::Unclassified);
}

QString AudienceFilter::masked(QString text, Origin origin)
{
    if (m_audience == Audience::Me)
        return text;
    if (m_typedCustomerNumber.size() >= 4)
        text.replace(m_typedCustomerNumber, numberLabel(m_customerDigits));
    return withoutNumbersAndIds(withoutNames(text), origin);
}

QString AudienceFilter::id(const QString &outside)
{
    if (m_audience == Audience::Public && m_knownIds.contains(outside))
        return idLabel(outside);
    return text(outside, kTextOfAnArgument);
}

QString AudienceFilter::name(const QString &outside)
{
    if (m_audience != Audience::Public || outside.isEmpty())
        return text(outside, kTextOfAnArgument);
    m_removed.names.insert(outside);
    return m_nameLabels.value(outside, Words::tr("[name]"));
}

QString AudienceFilter::customerNumber(const QString &typed)
{
    return m_audience == Audience::Me ? text(typed, kTextOfAnArgument) : numberLabel(digitsOf(typed));
}

QString AudienceFilter::businessNumber(const QString &typed)
{
    return m_audience == Audience::Public ? numberLabel(digitsOf(typed)) : text(typed, kTextOfAnArgument);
}

QJsonValue AudienceFilter::argument(const QString &key, const QJsonValue &value)
{
    if (value.isObject())
        return args(value.toObject());
    if (value.isArray()) {
        QJsonArray allowed;
        const QJsonArray all = value.toArray();
        for (const auto &one : all)
            allowed.append(argument(key, one));
        return allowed;
    }
    if (!value.isString())
        return value;
    const QString given = value.toString();
    const bool isName = key.contains("name"_L1) || key.startsWith("app"_L1) || key.startsWith("business"_L1);
    if (m_audience == Audience::Public && isName && digitsOf(given).size() != given.size())
        return name(given);
    return text(given, kTextOfAnArgument);
}

QJsonObject AudienceFilter::args(const QJsonObject &args)
{
    QJsonObject allowed;
    for (auto each = args.begin(); each != args.end(); ++each)
        allowed.insert(each.key(), argument(each.key(), each.value()));
    return allowed;
}

QList<Evidence> AudienceFilter::evidence(const QList<Evidence> &evidence, qsizetype cap)
{
    constexpr qsizetype mostOfOneFinding = 40;
    QList<Evidence> allowed;
    for (const Evidence &each : evidence) {
        if (each.privacy > highestClassOf(m_audience) || allowed.size() == mostOfOneFinding) {
            ++m_removed.values;
            continue;
        }
        const QString value = each.sentence.isEmpty() ? each.value : each.sentence.said();
        allowed.append({text(each.label, kTextOfAnArgument), text(value, cap, Origin::Classified),
                        text(each.source, kTextOfAnArgument), each.privacy});
    }
    return allowed;
}

bool AudienceFilter::allowsLink(const QString &url)
{
    const QUrl address(url, QUrl::StrictMode);
    const bool isAllowed = address.isValid() && address.scheme() == "https"_L1 && !address.host().isEmpty()
        && address.userInfo().isEmpty() && text(url, url.size()) == url;
    m_removed.links += isAllowed ? 0 : 1;
    return isAllowed;
}

QString AudienceFilter::fileName(const QString &path)
{
    if (m_audience != Audience::Me && QFileInfo(path).fileName() != path)
        m_removed.paths.insert(path);
    const QString shown = m_audience == Audience::Me ? path : QFileInfo(path).fileName();
    return visibleText(Redactor().redacted(shown), kTextOfAnArgument);
}

QString AudienceFilter::logName(const QString &path)
{
    constexpr qsizetype shown = 3;
    if (m_audience == Audience::Me || path == "-"_L1)
        return visibleText(Redactor().redacted(path), kTextOfAnArgument);
    m_removed.paths.insert(path);
    const QFileInfo info(path);
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    return visibleText(QChar(0x2026) + info.completeBaseName().right(shown) + suffix, kTextOfAnArgument);
}

Removals AudienceFilter::removals() const
{
    return {m_removed.numbers.size(), m_removed.ids.size(), m_removed.names.size(), m_removed.messageIds.size(),
            m_removed.paths.size(),   m_removed.values,     m_removed.links};
}

} // namespace secondtick::report
