#pragma once

#include <QByteArray>

namespace secondtick::app {

/// Reads what is pasted into the terminal, up to `cap` bytes, without showing it: to the end of the line, and of the
/// lines that were pasted with it. What else was pasted is thrown away, so that it does not end up in the shell. An
/// interrupting signal ends the program with the terminal as it was.
QByteArray readUnseen(qint64 cap);

} // namespace secondtick::app
