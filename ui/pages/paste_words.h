#pragma once

#include "paste/pasted_text.h"
#include "style/status.h"

#include <QString>
#include <QStringList>

namespace secondtick::ui {

/// The sentence for a PastedText message ("wrong_kind" …), the token's length where it matters.
QString pasteSentence(const QString &message, qsizetype length);
Status pasteStatus(PasteVerdict verdict, const QStringList &warnings);
/// "Removed: quotation marks and line breaks." Empty when nothing was.
QString removedSentence(const QStringList &removed);
/// One sentence for each warning.
QStringList warningSentences(const QStringList &warnings);

} // namespace secondtick::ui
