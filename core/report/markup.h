#pragma once

#include <QString>
#include <QStringList>

/// Text made fit for the form it is put into: nothing in it is ever read as markup.
namespace secondtick::report {

/// For the inside of an element or of an attribute in double quotes.
QString htmlEscaped(const QString &text);

/// One line of Markdown (CommonMark and GitHub's): no emphasis, link, image, HTML, table cell, heading or list comes of
/// it, and no address in it becomes a link by itself. Line breaks become spaces.
QString markdownEscaped(const QString &text);

/// Broken into lines of at most `width` columns at spaces, the first after `first`, the others after `indent`. Words
/// that are too long are cut, but for addresses. Control characters are left out.
QStringList wrapped(const QString &text, int width, const QString &first, const QString &indent);
/// Columns of a terminal: wide letters take two, combining marks none.
int columnsOf(const QString &text);

/// A cell of a table in quotation marks. What a spreadsheet could take for a formula begins with an apostrophe.
QString csvCell(const QString &text);

} // namespace secondtick::report
