#pragma once

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>

namespace secondtick::language {

/// The language that looked-up texts are in at this moment, as a web page names it: "de", "pt-BR". It is itself a text
/// that is looked up, so it is never another one than theirs.
QString textLanguage();

/// How numbers and dates are written in it; as on this computer where that speaks the same language. Digits are 0 to 9
/// everywhere: they stand beside codes and ids, which are compared with Meta's screens.
QLocale textLocale();

/// "2026-11-23 10:00 UTC" in English, which is read everywhere; as people write it in every other language, the year in
/// full. The same moment for readers in every zone.
QString momentText(const QDateTime &time);
QString exactMomentText(const QDateTime &time); ///< with seconds: to find one call among many
QString dayText(QDate day);

/// A number that takes the same form of a plural as `count` does, for tr(): that knows no number of more than 32 bits.
int pluralOf(qint64 count);

/// "1,234" as this language groups digits.
QString countText(qint64 count);

} // namespace secondtick::language
