#pragma once

#include "paste/token_candidate.h"

#include <QStringList>
#include <QStringView>

namespace secondtick::paste {

/// What stood around one token, for the words "removed" and "warnings".
struct Surroundings
{
    QStringList removed; ///< "quotes", "bearer_prefix", "surrounding_text" …; unsorted
    bool wasInUrl = false; ///< browsers, proxies and servers may have written it down
};

Surroundings surroundingsOf(QStringView text, const TokenCandidate &token);

} // namespace secondtick::paste
