#pragma once

#include "net/graph_client.h"

namespace secondtick::net {

/// Reads what came back for `request`: an answer only when it is whole JSON of the platform's shape with status 200,
/// the platform's own error wherever its error object stands, else why it is neither. Pure.
GraphReply readAnswer(const HttpReply &from, const HttpRequest &request, const CallPolicy &policy,
                      const Redactor &redactor);

} // namespace secondtick::net
