#include "fuzz/form_checks.h"

#include "fuzz/fuzz.h"
#include "support/form_reading.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace secondtick::fuzz {

namespace {

/// No cell is missing, and none becomes a formula.
void checkTable(const QString &table)
{
    constexpr qsizetype columns = 13;
    const QList<QStringList> rows = test::csvRows(table);
    for (const QStringList &row : rows) {
        require(row.size() == columns, "every row of a table has all columns", row.join(u'|'));
        for (const QString &cell : row) {
            require(!test::isFormula(cell), "no cell is a formula", cell);
            require(!cell.contains(u'\r') && !cell.contains(u'\n'), "a cell is one line", cell);
        }
    }
}

} // namespace

void checkForms(const report::Report &report, const QString &secret)
{
    const QString html = QString::fromUtf8(writeHtml(report));
    const QStringList foreign = test::foreignMarkup(html);
    require(foreign.isEmpty(), "HTML holds our own elements and https links", foreign.join(u'\n'));
    const QString markdown = QString::fromUtf8(writeMarkdown(report));
    require(test::foreignMarkdown(markdown).isEmpty(), "Markdown holds our own marks", test::foreignMarkdown(markdown));
    const QString text = QString::fromUtf8(writeText(report));
    require(!text.contains(u'\t'), "text for a terminal has no tabs");
    const QString table = QString::fromUtf8(writeCsv(report));
    checkTable(table);
    const QByteArray json = writeJson(report);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    require(document.isObject(), "JSON is JSON", QString::fromUtf8(json));
    const QString cells = QString(table).remove(u'\r'); // its lines end with it
    for (const QString &form : {html, markdown, text, cells, test::textsIn(document.object())}) {
        requireFit(form, "no form hides anything");
        requireNoPiece(secret, form, "no form holds a piece of a token");
    }
}

} // namespace secondtick::fuzz
