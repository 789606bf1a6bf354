#include "contrast.h"
#include "style/appearance.h"
#include "style/status.h"
#include "support/test_case.h"
#include "support/test_program.h"
#include "widgets/labels.h"
#include "widgets/logo.h"

#include <QApplication>
#include <QDirIterator>
#include <QLabel>
#include <QPainter>
#include <QPalette>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace secondtick::ui;
using secondtick::test::contrast;
using style::Appearance;
using style::Role;

namespace {

struct Pair
{
    Role front;
    Role ground;
};

const Pair kTexts[]{
    {Role::Text, Role::Ground},
    {Role::Text, Role::Side},
    {Role::Text, Role::Card},
    {Role::Text, Role::Field},
    {Role::Text, Role::AccentSoft},
    {Role::Text, Role::Hover},
    {Role::Muted, Role::Ground},
    {Role::Muted, Role::Side},
    {Role::Muted, Role::Card},
    {Role::Muted, Role::AccentSoft},
    {Role::Muted, Role::Field},
    {Role::Muted, Role::Hover},
    {Role::Link, Role::Ground},
    {Role::Link, Role::Card},
    {Role::Link, Role::Banner},
    {Role::OnAccent, Role::Accent},
    {Role::OnAccent, Role::AccentHover},
    {Role::Fine, Role::Ground},
    {Role::Fine, Role::Card},
    {Role::Fine, Role::AccentSoft},
    {Role::Warning, Role::Ground},
    {Role::Warning, Role::Card},
    {Role::Warning, Role::AccentSoft},
    {Role::Broken, Role::Ground},
    {Role::Broken, Role::Card},
    {Role::Broken, Role::AccentSoft},
    {Role::OnStatus, Role::Fine},
    {Role::OnStatus, Role::Warning},
    {Role::OnStatus, Role::Broken},
    {Role::BannerText, Role::Banner},
    {Role::Disabled, Role::Ground},
    {Role::Accent, Role::Card},
    {Role::Accent, Role::AccentSoft},
};

/// Edges and marks that carry meaning.
const Pair kMarks[]{
    {Role::FieldEdge, Role::Field}, {Role::FieldEdge, Role::Card}, {Role::FieldEdge, Role::Ground},
    {Role::Focus, Role::Ground},    {Role::Focus, Role::Card},     {Role::Focus, Role::Side},
    {Role::Quiet, Role::Card},      {Role::Quiet, Role::Side},     {Role::Quiet, Role::AccentSoft},
    {Role::Accent, Role::Field},    {Role::Accent, Role::Hover},
};

} // namespace

/// Colours and the type scale: legible in every appearance, and in one place.
class TestStyle final : public secondtick::test::TestCase
{
    Q_OBJECT
private slots:
    void everyRoleHasAColourInEveryAppearance();
    void textsAndMarksKeepTheirContrast_data();
    void textsAndMarksKeepTheirContrast();
    void wordsOfAStatusAreOfAColourForTexts();
    void thePlatformsPaletteDecidesTheAppearance();
    void theTypeScaleFollowsThePlatformsFont();
    void everyStatusHasItsOwnShape();
    void noWidgetNamesAColour();
    void aLabelsHeightFollowsWhatItShows();
    void aLabelIsAsHighAsAPlainOne_data();
    void aLabelIsAsHighAsAPlainOne();
    void nothingOfTheFirstLineIsCutOff();
    void theWindowsIconIsThereInEverySize();
};

void TestStyle::everyRoleHasAColourInEveryAppearance()
{
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark, Appearance::HighContrast}) {
        for (int i = 0; i < style::kRoleCount; ++i)
            QVERIFY2(style::colour(Role(i), appearance).isValid(), qPrintable(style::roleName(Role(i))));
    }
}

void TestStyle::textsAndMarksKeepTheirContrast_data()
{
    QTest::addColumn<int>("appearance");
    QTest::addColumn<double>("leastForTexts");
    QTest::addColumn<double>("leastForMarks");
    QTest::newRow("light") << int(Appearance::Light) << 4.5 << 3.0;
    QTest::newRow("dark") << int(Appearance::Dark) << 4.5 << 3.0;
    QTest::newRow("high contrast") << int(Appearance::HighContrast) << 7.0 << 4.5;
}

void TestStyle::textsAndMarksKeepTheirContrast()
{
    QFETCH(int, appearance);
    QFETCH(double, leastForTexts);
    QFETCH(double, leastForMarks);
    QStringList tooWeak;
    const auto measure = [&](Pair pair, double least) {
        const double found = contrast(style::colour(pair.front, Appearance(appearance)),
                                      style::colour(pair.ground, Appearance(appearance)));
        if (found < least)
            tooWeak.append(u"%1 on %2: %3"_s.arg(style::roleName(pair.front), style::roleName(pair.ground)).arg(found));
    };
    for (const Pair &pair : kTexts)
        measure(pair, leastForTexts);
    for (const Pair &pair : kMarks)
        measure(pair, leastForMarks);
    QVERIFY2(tooWeak.isEmpty(), qPrintable(tooWeak.join(u"; "_s)));
}

void TestStyle::wordsOfAStatusAreOfAColourForTexts()
{
    for (const Status status : {Status::NotLooked, Status::Fine, Status::Warning, Status::Broken, Status::Unknown,
                                Status::Note, Status::Busy}) {
        const bool isMeasured = std::any_of(std::begin(kTexts), std::end(kTexts), [status](Pair pair) {
            return pair.front == statusTextRole(status) && pair.ground == Role::Card;
        });
        QVERIFY2(isMeasured, qPrintable(statusWord(status)));
    }
}

void TestStyle::thePlatformsPaletteDecidesTheAppearance()
{
    QPalette palette;
    const auto appearanceOf = [&palette](const QColor &ground, const QColor &text) {
        palette.setColor(QPalette::Window, ground);
        palette.setColor(QPalette::WindowText, text);
        return style::platformAppearance(palette);
    };
    QCOMPARE(appearanceOf(QColor(240, 240, 240), Qt::black), Appearance::Light);
    QCOMPARE(appearanceOf(QColor(30, 30, 30), QColor(230, 230, 230)), Appearance::Dark);
    QCOMPARE(appearanceOf(Qt::black, Qt::white), Appearance::HighContrast);
}

void TestStyle::theTypeScaleFollowsThePlatformsFont()
{
    QFont font = QApplication::font();
    for (const int size : {10, 20}) {
        font.setPointSize(size);
        QApplication::setFont(font);
        QCOMPARE(style::font(style::TextSize::Body).pointSizeF(), double(size));
        QVERIFY(style::font(style::TextSize::Title).pointSizeF() > 1.5 * size);
        QVERIFY(style::font(style::TextSize::Note).pointSizeF() < size);
    }
}

void TestStyle::everyStatusHasItsOwnShape()
{
    // Without colour: what is left must still tell the marks apart.
    QList<QImage> shapes;
    for (const Status status : {Status::NotLooked, Status::Fine, Status::Warning, Status::Broken, Status::Unknown,
                                Status::Note, Status::Busy}) {
        const QImage shape = statusPixmap(status, 40, 1).toImage().convertToFormat(QImage::Format_Alpha8);
        QVERIFY2(!shapes.contains(shape) || status == Status::Broken, qPrintable(statusWord(status)));
        QVERIFY(!statusWord(status).isEmpty());
        shapes.append(shape);
    }
    const auto grey = [](Status status) {
        return statusPixmap(status, 40, 1).toImage().convertToFormat(QImage::Format_Grayscale8);
    };
    QVERIFY(grey(Status::Fine) != grey(Status::Broken)); // same disc, tick and cross inside
}

void TestStyle::noWidgetNamesAColour()
{
    const QRegularExpression literal(
        u"#[0-9a-fA-F]{6}\\b|QColor\\([0-9]|Qt::(red|green|blue|yellow|white|black|gray)\\b"_s);
    QDirIterator files(QStringLiteral(SOURCE_DIR "/ui"), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto match = literal.match(QString::fromUtf8(file.readAll()));
        if (!file.fileName().contains("print"_L1) && !file.fileName().contains("qr_code"_L1))
            QVERIFY2(!match.hasMatch(), qPrintable(file.fileName() + u": "_s + match.captured()));
        ++seen;
    }
    QVERIFY(seen > 20);
}

/// Heights are kept by labels, and asked for anew when they can be others.
void TestStyle::aLabelsHeightFollowsWhatItShows()
{
    constexpr int width = 120;
    const std::unique_ptr<QLabel> label(makeLabel(TextRole::Body, nullptr));
    label->setText(u"short"_s);
    const int oneLine = label->heightForWidth(width);
    label->setText(u"a text that is so long that it needs several lines"_s);
    const int several = label->heightForWidth(width);
    QVERIFY(several > oneLine);
    QVERIFY(label->heightForWidth(4 * width) < several);
    QCOMPARE(label->heightForWidth(width), several);
    QFont large = label->font();
    large.setPixelSize(2 * label->fontInfo().pixelSize());
    label->setFont(large);
    const int inLarge = label->heightForWidth(width);
    QVERIFY(inLarge > several);
    label->setContentsMargins(label->contentsMargins() + QMargins(0, 10, 0, 10));
    QCOMPARE(label->heightForWidth(width), inLarge + 20);
}

void TestStyle::aLabelIsAsHighAsAPlainOne_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a word") << u"Check"_s;
    QTest::newRow("a sentence") << u"Messages are sent, but not delivered: one grey tick, never two."_s;
    QTest::newRow("a word longer than the line") << QString(90, u'm');
    QTest::newRow("two paragraphs") << u"One\nTwo"_s;
    QTest::newRow("right to left") << u"الرسائل تُرسل ولا تصل"_s;
    QTest::newRow("letters of other fonts") << u"One ✓ हिन्दी 漢字 and more 😀 behind them"_s;
}

/// Whatever was asked for before: wider or narrower.
void TestStyle::aLabelIsAsHighAsAPlainOne()
{
    QFETCH(const QString, text);
    const std::unique_ptr<QLabel> narrowFirst(makeLabel(TextRole::Title, nullptr));
    const std::unique_ptr<QLabel> wideFirst(makeLabel(TextRole::Title, nullptr));
    QLabel plain;
    plain.setTextFormat(Qt::PlainText);
    plain.setWordWrap(true);
    for (QLabel *label : {narrowFirst.get(), wideFirst.get(), &plain}) {
        label->ensurePolished();
        label->setFont(narrowFirst->font());
        label->setContentsMargins(0, 5, 0, 5);
        label->setText(text);
    }
    constexpr int widest = 900;
    constexpr int step = 7;
    for (int width = step; width <= widest; width += step) {
        QCOMPARE(narrowFirst->heightForWidth(width), plain.heightForWidth(width));
        const int opposite = widest - width;
        QCOMPARE(wideFirst->heightForWidth(opposite), plain.heightForWidth(opposite));
    }
}

/// The dots of the first line stand out of it in the font of these tests.
void TestStyle::nothingOfTheFirstLineIsCutOff()
{
    for (const int pixels : {14, 28}) {
        const std::unique_ptr<QLabel> label(makeLabel(TextRole::Section, nullptr));
        label->ensurePolished();
        QFont font = label->font();
        font.setPixelSize(pixels);
        label->setFont(font);
        label->setText(u"Ü"_s);
        label->resize(label->sizeHint());
        const int above = QFontMetrics(font).tightBoundingRect(label->text()).top() + QFontMetrics(font).ascent();
        QVERIFY2(label->contentsRect().top() + above >= 0, qPrintable(QString::number(above)));
        QVERIFY(above < 0); // or this shows nothing
    }
}

void TestStyle::theWindowsIconIsThereInEverySize()
{
    const QIcon icon = Logo::windowIcon();
    const QList<QSize> sizes = icon.availableSizes();
    QVERIFY(sizes.contains(QSize(16, 16)));
    QVERIFY(sizes.contains(QSize(256, 256)));
    for (const QSize size : sizes) {
        const QImage image = icon.pixmap(size).toImage();
        QCOMPARE(image.size(), size);
        QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
        QCOMPARE(image.pixelColor(size.width() / 2, size.height() - 2 - size.height() / 16),
                 style::colour(Role::Accent, style::Appearance::Light));
    }
}

SECONDTICK_TEST(TestStyle)
#include "tst_style.moc"
