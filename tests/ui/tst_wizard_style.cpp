#include "style/appearance.h"
#include "style/widget_roles.h"
#include "support/test_case.h"
#include "support/test_program.h"
#include "widgets/labels.h"

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyleOptionSlider>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace secondtick::ui;
using style::Appearance;
using style::Role;

/// What our style paints and measures itself.
class TestWizardStyle final : public secondtick::test::TestCase
{
    Q_OBJECT
private slots:
    static void init() { style::apply(Appearance::Light); }
    void whatIsInSightFollowsTheAppearance();
    void aRoleCanChangeInSight();
    void thePartsOfAScrollBarFillIt();
    void theFocusMovesNothing();
    void aBarIsAsFullAsTheWork_data();
    void aBarIsAsFullAsTheWork();
    void aCellOfATableIsAsHighAsItsText();
};

void TestWizardStyle::whatIsInSightFollowsTheAppearance()
{
    QWidget window;
    auto *const column = new QVBoxLayout(&window);
    QFrame *const card = makeCard(&window);
    QLabel *const note = makeLabel(TextRole::Note, card);
    auto *const button = new QPushButton(&window);
    style::setButtonRole(button, style::ButtonRole::Primary);
    auto *const field = new QLineEdit(&window);
    for (QWidget *const each :
         {static_cast<QWidget *>(card), static_cast<QWidget *>(field), static_cast<QWidget *>(button)})
        column->addWidget(each);
    cardLayout(card)->addWidget(note);
    window.show();
    window.setFocus(); // an edge in the colour of the focus is another matter
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark, Appearance::HighContrast}) {
        style::apply(appearance);
        QCOMPARE(style::current(), appearance);
        const auto shows = [appearance](QWidget *widget, QPoint place, Role role) {
            return widget->grab().toImage().pixelColor(place) == style::colour(role, appearance);
        };
        QVERIFY(shows(card, {10, 10}, Role::Card));
        QVERIFY(shows(button, {10, 10}, Role::Accent));
        QVERIFY(shows(field, {8, 8}, Role::Field));
        QVERIFY(shows(field, {0, field->height() / 2}, Role::FieldEdge));
        QCOMPARE(note->palette().color(QPalette::WindowText), style::colour(Role::Muted, appearance));
    }
}

void TestWizardStyle::aRoleCanChangeInSight()
{
    const std::unique_ptr<QLabel> label(makeLabel(TextRole::Body, nullptr));
    label->show();
    const QFont usual = label->font();
    style::setTextRole(label.get(), TextRole::Title);
    QVERIFY(label->font().pointSizeF() > usual.pointSizeF());
    QVERIFY(label->font().bold());
    style::setTextColour(label.get(), Role::Broken);
    QCOMPARE(label->palette().color(QPalette::WindowText), style::colour(Role::Broken));
    style::setTextColour(label.get(), std::nullopt);
    style::setTextRole(label.get(), TextRole::Body);
    QCOMPARE(label->palette().color(QPalette::WindowText), style::colour(Role::Text));
    QCOMPARE(label->font(), usual);
}

/// However long the document: a handle that can be taken hold of, and no gap where a click does nothing.
void TestWizardStyle::thePartsOfAScrollBarFillIt()
{
    QScrollBar bar(Qt::Vertical);
    bar.resize(bar.sizeHint().width(), 200);
    for (const int maximum : {0, 1, 300, 1'000'000}) {
        bar.setRange(0, maximum);
        bar.setPageStep(100);
        for (const int value : {0, maximum / 2, maximum}) {
            bar.setValue(value);
            QStyleOptionSlider option;
            option.initFrom(&bar);
            option.orientation = Qt::Vertical;
            option.maximum = maximum;
            option.pageStep = bar.pageStep();
            option.sliderPosition = value;
            const auto part = [&](QStyle::SubControl which) {
                return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, which, &bar);
            };
            const QRect handle = part(QStyle::SC_ScrollBarSlider);
            QVERIFY(handle.height() >= 32);
            QVERIFY(bar.rect().contains(handle));
            QCOMPARE(part(QStyle::SC_ScrollBarSubPage).height() + handle.height()
                         + part(QStyle::SC_ScrollBarAddPage).height(),
                     bar.height());
            if (value == maximum)
                QCOMPARE(handle.bottom(), bar.rect().bottom());
        }
    }
}

/// Its edge is thicker: what stands in the field, and the field itself, stay where they are.
void TestWizardStyle::theFocusMovesNothing()
{
    QWidget window;
    auto *const first = new QLineEdit(&window);
    auto *const second = new QLineEdit(&window);
    second->move(0, 100);
    window.show();
    first->setFocus();
    QTRY_VERIFY(first->hasFocus());
    QCOMPARE(first->grab().toImage().pixelColor(0, first->height() / 2), style::colour(Role::Focus));
    QCOMPARE(second->grab().toImage().pixelColor(0, second->height() / 2), style::colour(Role::FieldEdge));
    QCOMPARE(first->sizeHint(), second->sizeHint());
    const auto cursorIn = [](const QWidget *field) { return field->inputMethodQuery(Qt::ImCursorRectangle); };
    QCOMPARE(cursorIn(first), cursorIn(second));
}

void TestWizardStyle::aBarIsAsFullAsTheWork_data()
{
    QTest::addColumn<int>("value");
    QTest::addColumn<int>("fullUpTo");
    QTest::newRow("not begun") << -1 << 0;
    QTest::newRow("at the beginning") << 0 << 0;
    QTest::newRow("half") << 50 << 100;
    QTest::newRow("done") << 100 << 200;
}

void TestWizardStyle::aBarIsAsFullAsTheWork()
{
    QFETCH(int, value);
    QFETCH(int, fullUpTo);
    QProgressBar bar;
    bar.setTextVisible(false);
    bar.resize(200, 6);
    bar.setRange(0, 100);
    bar.setValue(value);
    const QImage picture = bar.grab().toImage();
    for (int x = 6; x < 194; x += 4) { // the ends are round
        const Role shown = x < fullUpTo ? Role::Accent : Role::Hover;
        if (qAbs(x - fullUpTo) > 4)
            QVERIFY2(picture.pixelColor(x, 3) == style::colour(shown), qPrintable(QString::number(x)));
    }
}

void TestWizardStyle::aCellOfATableIsAsHighAsItsText()
{
    QTableView table;
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), QStringLiteral("Meta held back this marketing message for a while"));
    table.setModel(&model);
    table.show();
    for (int width = 100; width < 300; width += 5) {
        table.setColumnWidth(0, width);
        table.resizeRowsToContents();
        QStyleOptionViewItem cell;
        cell.initFrom(&table);
        cell.rect = table.visualRect(model.index(0, 0));
        cell.text = model.index(0, 0).data().toString();
        cell.features = QStyleOptionViewItem::HasDisplay | QStyleOptionViewItem::WrapText;
        const QRect room = table.style()->subElementRect(QStyle::SE_ItemViewItemText, &cell, &table);
        const int margin = table.style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1;
        const QRect needed =
            table.fontMetrics().boundingRect(QRect(0, 0, room.width() - 2 * margin, 999), Qt::TextWordWrap, cell.text);
        QVERIFY2(room.height() >= needed.height(), qPrintable(QString::number(width)));
    }
}

SECONDTICK_TEST(TestWizardStyle)
#include "tst_wizard_style.moc"
