#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>

namespace secondtick::explain {

/// One object or array that was found in a text.
struct Piece
{
    QJsonValue value;
    qsizetype end = 0; ///< behind its last character
    std::optional<qsizetype> fault; ///< where it first is no JSON; never set for the notation of another language
    bool isEmpty = true; ///< not one member could be read
};

/// Reads the object or array that begins at `begin`, as far as it goes. Beside JSON it takes comments, missing and
/// superfluous commas, quotes that are escaped themselves, and what Ruby, Python, JavaScript and PHP print for a value.
/// What is left open where the text breaks is closed. Goes over the text once.
Piece readPiece(QStringView text, qsizetype begin);

} // namespace secondtick::explain
