#pragma once

#include "triage/conclusion.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace secondtick::triage {

/// The groups as a table, UTF-8, comma, CR LF, every cell in quotation marks. A cell that a spreadsheet could take for
/// a formula begins with an apostrophe.
QByteArray toCsv(const QList<Conclusion> &conclusions);

/// One cell, made harmless.
QString csvCell(const QString &text);

} // namespace secondtick::triage
