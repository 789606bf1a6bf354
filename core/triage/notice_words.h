#pragma once

#include "triage/tally_result.h"

#include <QString>

namespace secondtick::triage {

/// Is it good or bad news for somebody who waits for messages to arrive?
enum class NoticeTone
{
    Bad,
    Doubtful,
    Good,
    Neutral
};

NoticeTone toneOf(const Notice &notice);
/// "A template was rejected: order_update (INVALID_FORMAT)." In the language of the program around words of the
/// platform, which are as delivered: redact and show as plain text.
QString noticeSentence(const Notice &notice);

} // namespace secondtick::triage
