#pragma once

#include <QString>

namespace secondtick::test {

enum class MessageIds
{
    Given,
    Left
};

/// Writes a log as a busy business has it: half of the webhooks are failures, four tenths other statuses, a tenth
/// inbound messages, some of which talk about failures; one line in a thousand is broken. About 600 bytes a line, the
/// same in every run. Returns the number of failures, each of a message of its own; -1 when it could not be written.
qint64 writeTriageLog(const QString &path, int events, MessageIds ids);

} // namespace secondtick::test
