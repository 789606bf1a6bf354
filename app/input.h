#pragma once

#include "base/outcome.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace secondtick::app {

/// How much is read, and how long it is waited for. A pipe that nobody closes must not hold the program up.
struct InputLimits
{
    qint64 bytes = 1024LL * 1024;
    std::chrono::milliseconds whole{120'000}; ///< until the end of the input
    std::optional<std::chrono::milliseconds> firstByte; ///< shorter wait for its beginning; then it counts as empty
};

bool isInputTerminal();

/// Standard input to its end. More than `bytes` gives exactly `bytes` + 1 bytes, so that the reader can see that there
/// was more. An input that does not end in time is an Error with a sentence. The bytes are read into one buffer that
/// does not move; wipe() it when it may have held a secret.
Outcome<QByteArray> readInput(const InputLimits &limits);

/// The same for a file, which may also be a pipe of the shell (`<(…)`). The error never names the file: what stands in
/// the place of a file name by mistake may be a secret.
Outcome<QByteArray> readInputFile(const QString &path, const InputLimits &limits);

void wipe(QByteArray &bytes);

} // namespace secondtick::app
