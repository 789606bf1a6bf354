#pragma once

#include "report/mark.h"
#include "report/outline.h"

#include <QString>
#include <QStringList>

namespace secondtick::print {

// The parts a printed page is built from, in the small part of HTML that QTextDocument lays out well. What is named
// `text` is escaped here; what is named `html` or `cells` already is.

QString colourOf(report::Tone tone); ///< for white paper
/// Values run in their own direction: "+1 202" would read "202 1+" among words that run from right to left.
QString isolated(const QString &text);
QString coloured(const QString &text, const QString &colour);
QString quiet(const QString &text);
QString bold(const QString &text);
QString tag(const report::Mark &mark, const QString &text);
QString heading(const QString &text);
QString paragraph(const QString &html, int above = 0); ///< pixels of space
QString cell(const QString &html, const QString &attributes = {});
/// Cells in reading order: QTextDocument does not turn tables round by itself.
QString sideBySide(QStringList cells);
QString row(const QStringList &cells); ///< two or three, of fixed widths
QString table(const QString &html); ///< of rows, with hair lines between them
QString rowTable(const QList<report::Row> &rows);
/// A box with a bar in the colour of its state at the side where reading begins.
QString barred(report::Tone tone, const QString &html);

} // namespace secondtick::print
