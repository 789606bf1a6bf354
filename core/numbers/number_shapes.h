#pragma once

#include <QString>
#include <QStringView>

/// Shapes of text where a number is expected. Pure; private to this room. Digits, plus, dashes and blanks are the plain
/// ones already.
namespace secondtick::numbers {

bool isDigit(QChar c);
bool isDash(QChar c);
bool isQuote(QChar c);
bool isControl(QChar c);
qsizetype digitCount(QStringView text);
bool isAllDigits(QStringView text);

/// "ext. 5", "x5", or pauses and digits to be dialled later.
bool hasExtension(const QString &text);
/// Two or more different numbers.
bool isSeveralNumbers(const QString &text);
/// Why this is no number, in a word of the contract; empty when it may be one.
QString refusalOf(const QString &text);

} // namespace secondtick::numbers
