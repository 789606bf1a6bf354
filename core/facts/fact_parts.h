#pragma once

#include <QFlags>

namespace secondtick {

/// Parts of a Snapshot that are read together. A check says which it rests on; a run can be told to read only some.
enum class FactPart
{
    Token = 1 << 0, ///< what the platform says of the token itself, of its user and app
    Account = 1 << 1, ///< core fields of accounts; also the proof that they can be read at all
    Standing = 1 << 2, ///< their standing and health
    Numbers = 1 << 3,
    Routing = 1 << 4, ///< health and webhooks of numbers
    Apps = 1 << 5, ///< subscribed apps
    Templates = 1 << 6,
    Everything = 1 << 7, ///< a whole new run, which also finds the accounts anew
};
Q_DECLARE_FLAGS(FactParts, FactPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(FactParts)

} // namespace secondtick
