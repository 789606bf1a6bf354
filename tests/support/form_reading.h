#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

/// Reads the forms in which the program writes, the way other programs do: by the rules of the form and with no code of
/// the product, so that what was written can be proved. Library secondtick_form_reading.
namespace secondtick::test {

/// What in an HTML document is not one of our own elements with our own attributes, or leads anywhere but to an https
/// address; empty when all is ours.
QStringList foreignMarkup(const QString &html);

/// What Markdown would still read as markup after the backslashes have done their work.
QString liveMarkdown(QString text);
/// The same for a whole report: what is not our own headings, lists, tables and links to https addresses.
QString foreignMarkdown(const QString &document);

/// A table by RFC 4180, row by row.
QList<QStringList> csvRows(const QString &table);
/// Would a spreadsheet take the cell for a formula?
bool isFormula(const QString &cell);

/// Every text in a JSON value, names of members as well, one a line.
QString textsIn(const QJsonValue &value);

} // namespace secondtick::test
