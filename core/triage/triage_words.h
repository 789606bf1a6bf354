#pragma once

#include "triage/file_report.h"

#include <QString>
#include <QStringList>

#include <cstdint>

namespace secondtick::triage {

/// The sentences of this room, in the language of the program.

QString groupSentence(std::int64_t count, const QString &title); ///< "Messages failed: 412. The 24-hour window …"
QString noReasonTitle();
QString furtherCodesTitle(); ///< of a log with more codes than are told apart
QString unknownCodeTitle(int code);
/// What became of a file: problem, why, what to do. For every word of FileReport::message.
QString fileSentence(const QString &message);
/// One for each note worth a word.
QStringList noteSentences(const QStringList &notes);
QString skipSentence(const Skip &skip); ///< "Line 12: it breaks off before its end."

} // namespace secondtick::triage
