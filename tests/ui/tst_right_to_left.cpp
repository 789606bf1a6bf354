#include "style/appearance.h"
#include "support/test_case.h"
#include "support/test_program.h"
#include "widgets/labels.h"
#include "widgets/link_button.h"
#include "widgets/text_preview.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QTest>
#include <QTextLayout>

#include <utility>

using namespace Qt::StringLiterals;
using namespace secondtick;

namespace {

// "New token: Business settings, Users, System users" and so on: what the pages say, with Latin names in it.
const auto kMixed = u"في إعدادات النظام الذي يرسل رسائلك. لإنشاء رمز جديد: Business settings › Users › System users › "
                    "اسم المستخدم لديك › Generate token. يبدو رمز Graph API صالحا."_s;

/// Columns of the outermost ink in the rows of a picture, white being none.
std::pair<int, int> inkOf(const QImage &picture, int top, int bottom)
{
    int left = picture.width();
    int right = -1;
    for (int y = qMax(0, top); y < qMin(bottom, picture.height()); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (qGray(picture.pixel(x, y)) > 200)
                continue;
            left = qMin(left, x);
            right = qMax(right, x);
        }
    }
    return {left, right};
}

QImage drawn(QWidget &widget, QSize size)
{
    widget.resize(size);
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::white);
    widget.render(&picture, {}, {}, QWidget::DrawChildren);
    return picture;
}

struct Line
{
    QString text;
    int top = 0;
    int height = 0;
};

QList<Line> linesOf(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    QTextOption option(Qt::AlignLeft);
    option.setTextDirection(Qt::RightToLeft);
    layout.setTextOption(option);
    layout.beginLayout();
    QList<Line> lines;
    int top = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const int height = qCeil(line.height());
        lines.append({text.mid(line.textStart(), line.textLength()).trimmed(), top, height});
        top += height;
    }
    layout.endLayout();
    return lines;
}

} // namespace

/// Wrapped text in a window that reads from right to left: each line stands at its side and loses nothing at the other.
class TestRightToLeft final : public test::TestCase
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void everyLineStandsAsItWouldAlone_data();
    void everyLineStandsAsItWouldAlone();
    void aReportReadsInItsOwnDirection();
};

void TestRightToLeft::initTestCase()
{
    ui::style::apply(ui::style::Appearance::Light);
    QApplication::setLayoutDirection(Qt::RightToLeft);
}

void TestRightToLeft::cleanupTestCase()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestRightToLeft::everyLineStandsAsItWouldAlone_data()
{
    QTest::addColumn<bool>("isLink");
    QTest::addColumn<int>("pixels");
    QTest::newRow("label") << false << 14;
    QTest::newRow("label, 200 %") << false << 28;
    QTest::newRow("link, 200 %") << true << 28;
}

/// At every width, as where a line breaks depends on it. Alone, and with room on both sides, nothing can be cut off.
void TestRightToLeft::everyLineStandsAsItWouldAlone()
{
    QFETCH(bool, isLink);
    QFETCH(int, pixels);
    constexpr int kRoom = 40;
    const int blur = pixels / 9; // a blank is three times as wide
    int compared = 0;
    for (int width = 12 * pixels; width < 24 * pixels; width += 7) {
        QLabel *const label = ui::makeLabel(ui::TextRole::Body, nullptr);
        auto *const link = new ui::LinkButton(nullptr);
        const std::unique_ptr<QWidget> labelOwner(label);
        const std::unique_ptr<QWidget> linkOwner(link);
        QWidget &widget = isLink ? static_cast<QWidget &>(*link) : *label;
        widget.setStyleSheet(u"font-size: %1px"_s.arg(pixels));
        const auto show = [&](const QString &text) {
            label->setText(text);
            link->setText(text);
        };
        show(kMixed);
        widget.ensurePolished();
        const QImage whole = drawn(widget, {width, widget.heightForWidth(width)});
        const QList<Line> lines = linesOf(kMixed, widget.font(), width);
        QVERIFY(lines.size() > 2);
        const int ofLines = lines.last().top + lines.last().height;
        const int above = isLink ? (whole.height() - ofLines) / 2 : label->contentsMargins().top();
        for (const Line &line : lines) {
            show(line.text);
            const QImage alone = drawn(widget, {width + kRoom, widget.heightForWidth(width + kRoom)});
            const auto [left, right] = inkOf(alone, 0, alone.height());
            const auto found = inkOf(whole, above + line.top, above + line.top + line.height);
            QVERIFY2(qAbs(found.first - (left - kRoom)) <= blur && qAbs(found.second - (right - kRoom)) <= blur,
                     qPrintable(u"%1: from %2 to %3 in place of %4 to %5, of %6"_s.arg(line.text)
                                    .arg(found.first)
                                    .arg(found.second)
                                    .arg(left - kRoom)
                                    .arg(right - kRoom)
                                    .arg(width)));
            ++compared;
        }
    }
    QVERIFY(compared > 50);
}

/// Its lines begin with Latin marks as well, and its language need not be the window's.
void TestRightToLeft::aReportReadsInItsOwnDirection()
{
    ui::TextPreview preview;
    preview.resize(500, 300);
    for (const Qt::LayoutDirection direction : {Qt::RightToLeft, Qt::LeftToRight}) {
        const bool isRightToLeft = direction == Qt::RightToLeft;
        preview.showText(isRightToLeft ? u"[ok] سليم"_s : u"[ok] Fine"_s, direction);
        const QImage picture = drawn(preview, preview.size());
        const auto [left, right] = inkOf(picture.copy(10, 10, 480, 30), 0, 30);
        QVERIFY2(isRightToLeft ? left > 240 : right < 240, qPrintable(u"%1 to %2"_s.arg(left).arg(right)));
    }
}

SECONDTICK_TEST(TestRightToLeft)
#include "tst_right_to_left.moc"
