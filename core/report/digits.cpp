#include "report/digits.h"

#include <algorithm>

namespace secondtick::report {

namespace {

/// Enough of a number's end to know it again, written with or without its country code.
QString tailOf(const QString &digits)
{
    constexpr qsizetype shortest = 7;
    constexpr qsizetype enough = 8;
    return digits.size() < shortest ? QString() : digits.last(std::min(enough, digits.size()));
}

} // namespace

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.digitValue() >= 0)
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

bool isSameNumber(QStringView digits, const QString &known)
{
    const QString tail = tailOf(known);
    return !tail.isEmpty() && digits.contains(tail);
}

} // namespace secondtick::report
