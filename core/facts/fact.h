#pragma once

#include "base/error.h"
#include "base/graph_error.h"

#include <QDateTime>

#include <optional>

namespace secondtick {

/// Why a read gave no fact.
struct ReadFailure
{
    Error error;
    std::optional<GraphError> graphError; ///< set when the platform itself refused (error.kind is Api)
    bool isServiceFault = false; ///< the platform's own fault: code 2 and its kind, 5xx without a body
    bool isRateLimit = false; ///< too many calls
    std::optional<int> waitMinutes; ///< how long the platform asks to wait, when it says so
};

/// One thing the platform was asked for: not asked, read, or refused - and these three are never mixed up.
template <typename T> struct Fact
{
    std::optional<T> value;
    std::optional<ReadFailure> failure;
    QString source; ///< "GET /debug_token"
    QDateTime at; ///< when the answer came, UTC

    bool wasAsked() const { return value || failure; }
    explicit operator bool() const { return value.has_value(); }
    const T &operator*() const { return *value; }
    const T *operator->() const { return &*value; }
};

} // namespace secondtick
