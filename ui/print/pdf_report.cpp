#include "print/pdf_report.h"

#include "print/pdf_html.h"
#include "report/words.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextOption>

#include <algorithm>

namespace secondtick::print {

using namespace Qt::StringLiterals;

namespace {

/// Words of the page frame, beside those of the report.
class PdfWords
{
    Q_DECLARE_TR_FUNCTIONS(secondtick::print::PdfWords)
};

/// A document that opens nothing: QTextDocument would read any file that its text names.
class SealedDocument final : public QTextDocument // clazy:exclude=missing-qobject-macro
{
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int /*type*/, const QUrl & /*name*/) override { return {}; }
};

QFont bodyFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPointSizeF(9.5);
    return font;
}

/// A heading, paragraph or box of the top level, as it lies on one endless page.
struct Item
{
    QTextBlock block;
    QTextFrame *frame = nullptr;
    QRectF place;

    bool isHeading() const { return frame == nullptr && block.blockFormat().headingLevel() > 0; }
};

QList<Item> topLevelItems(const QTextDocument &document)
{
    QList<Item> items;
    const QAbstractTextDocumentLayout *layout = document.documentLayout();
    for (auto it = document.rootFrame()->begin(); !it.atEnd(); ++it) {
        if (QTextFrame *frame = it.currentFrame())
            items.append({{}, frame, layout->frameBoundingRect(frame)});
        else
            items.append({it.currentBlock(), nullptr, layout->blockBoundingRect(it.currentBlock())});
    }
    return items;
}

void breakPageBefore(const Item &item)
{
    if (item.frame != nullptr) {
        QTextFrameFormat format = item.frame->frameFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        item.frame->setFrameFormat(format);
        return;
    }
    QTextBlockFormat format = item.block.blockFormat();
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    QTextCursor(item.block).setBlockFormat(format);
}

/// Begins a new page before a box that would be torn apart, and before a heading that would be left alone at the foot
/// of one. Boxes of more than half a page flow on.
void keepTogether(QTextDocument &document, qreal pageHeight)
{
    const QList<Item> items = topLevelItems(document);
    QList<Item> first;
    qreal pageTop = 0;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const Item &item = items.at(i);
        qreal end = item.place.bottom();
        if (item.isHeading() && i + 1 < items.size())
            end = std::min(items.at(i + 1).place.bottom(), item.place.top() + pageHeight / 3);
        const bool fits = end - pageTop <= pageHeight;
        if (!fits && end - item.place.top() < pageHeight / 2) {
            first.append(item);
            pageTop = item.place.top();
        }
        while (item.place.bottom() - pageTop > pageHeight)
            pageTop += pageHeight;
    }
    for (const Item &item : std::as_const(first))
        breakPageBefore(item);
}

void layOut(QTextDocument &document, const report::Report &report, QPdfWriter &writer, QSizeF page)
{
    QTextOption option;
    option.setTextDirection(report::Words::direction());
    option.setAlignment(Qt::AlignLeading);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setUndoRedoEnabled(false);
    document.setDefaultTextOption(option);
    document.setDefaultFont(bodyFont());
    document.setDocumentMargin(0);
    document.documentLayout()->setPaintDevice(&writer);
    document.setHtml(pdfHtml(report));
    document.setTextWidth(page.width());
    keepTogether(document, page.height());
    document.setPageSize(page);
}

QString footerText(const report::Report &report, int page, int pages)
{
    //: At the foot of a printed page: %1 is a date and time, %2 and %3 are page numbers
    return PdfWords::tr("Second Tick report of %1 · page %2 of %3")
        .arg(report::Words::moment(report.generatedAt))
        .arg(page)
        .arg(pages);
}

void paintPages(QTextDocument &document, const report::Report &report, QPdfWriter &writer)
{
    const QSizeF page = document.pageSize();
    QPainter painter(&writer);
    QFont small = bodyFont();
    small.setPointSizeF(8);
    const int pages = document.pageCount();
    for (int number = 1; number <= pages; ++number) {
        if (number > 1)
            writer.newPage();
        const QRectF part(0, (number - 1) * page.height(), page.width(), page.height());
        painter.save();
        painter.translate(0, -part.top());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = part;
        context.palette.setColor(QPalette::Text, Qt::black); // paper is white, whatever the screen is
        painter.setClipRect(part);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(small);
        painter.setPen(QColor(0x56, 0x62, 0x70));
        painter.drawText(QRectF(0, page.height(), page.width(), writer.height() - page.height()),
                         Qt::AlignHCenter | Qt::AlignBottom, footerText(report, number, pages));
    }
}

} // namespace

QByteArray writePdf(const report::Report &report)
{
    constexpr int dotsPerInch = 300;
    constexpr qreal footerMillimetres = 8;
    constexpr qreal millimetresPerInch = 25.4;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(16, 16, 16, 12), QPageLayout::Millimeter);
        writer.setTitle(report.headline);
        writer.setCreator(u"Second Tick "_s + report.programVersion);
        SealedDocument document;
        const qreal footer = footerMillimetres / millimetresPerInch * dotsPerInch;
        layOut(document, report, writer, QSizeF(writer.width(), writer.height() - footer));
        paintPages(document, report, writer);
    } // the end of the file is written when painter and writer are gone
    return bytes;
}

} // namespace secondtick::print
