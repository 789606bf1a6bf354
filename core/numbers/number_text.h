#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace secondtick::numbers {

/// What one number looks like after all that people and programs put around it is gone: digits, and what was learnt on
/// the way. Either `refusal` is set, or the rest is. Private to this room.
struct NumberText
{
    /// Where the words of the contract for "no number" come from.
    QString refusal; ///< "masked", "extension", "group_id" …; empty when digits were found
    bool isId = false; ///< an account id of an address like 1234@lid
    bool isSeveral = false; ///< more than one number
    bool hasPlus = false; ///< + or 00 stood in front, or it is a link or address that needs the country code
    bool fromLinkOrJid = false;
    QString digits; ///< as typed, without plus, without 00
    QStringList notes; ///< unsorted
};

NumberText readNumberText(QStringView text);

} // namespace secondtick::numbers
