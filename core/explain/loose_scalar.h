#pragma once

#include <QJsonValue>
#include <QString>

namespace secondtick::explain {

/// A name or a value without members, as it stands in JSON or in what other languages print.
struct Scalar
{
    QJsonValue value;
    qsizetype end = 0; ///< behind its last character; not beyond its beginning when there is none
    bool isForeign = false; ///< not the notation of JSON
    bool isFaulty = false; ///< no notation at all, but its meaning is plain: `<PHONE_NUMBER_ID>`
    bool isUnfinished = false; ///< the text ends inside
};

/// The null character beyond both ends.
QChar charAt(QStringView text, qsizetype at);
/// `array (`, as PHP writes it.
bool isPhpArray(QStringView text, qsizetype at);
Scalar readScalarAt(QStringView text, qsizetype at);
/// The name of a member, with or without quotes.
Scalar readName(QStringView text, qsizetype at);

} // namespace secondtick::explain
