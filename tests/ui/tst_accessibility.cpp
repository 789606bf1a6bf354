#include "open_window.h"
#include "style/widget_roles.h"
#include "support/test_case.h"
#include "support/test_program.h"
#include "widgets/fold.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using namespace secondtick;
using secondtick::test::OpenWindow;
using ui::PageId;

namespace {

bool takesTab(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible() && widget->isEnabled();
}

QString describe(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u" \""_s + widget->objectName() + u'"';
}

QString accessibleName(QWidget *widget)
{
    QAccessibleInterface *const face = QAccessible::queryAccessibleInterface(widget);
    return face != nullptr ? face->text(QAccessible::Name) : QString();
}

} // namespace

/// Every page by keyboard and by screen reader: names, order, plain text, and no way to get stuck.
class TestAccessibility final : public test::TestCase
{
    Q_OBJECT
private slots:
    void everyControlHasAName_data() { pages(); }
    void everyControlHasAName();
    void tabReachesEveryControlOnceAndComesBack_data() { pages(); }
    void tabReachesEveryControlOnceAndComesBack();
    void noLabelInterpretsMarkup_data() { pages(); }
    void noLabelInterpretsMarkup();
    void nothingIsCutOffAtTwiceTheTextSize_data() { pages(); }
    void nothingIsCutOffAtTwiceTheTextSize();
    void theStepListSaysWhereTheUserIs();

private:
    void pages();
    void walkTo(OpenWindow &window, PageId page);
};

void TestAccessibility::pages()
{
    QTest::addColumn<int>("page");
    QTest::newRow("what do you see") << int(PageId::Goal);
    QTest::newRow("Meta's answer") << int(PageId::Explain);
    QTest::newRow("access token") << int(PageId::Token);
    QTest::newRow("results") << int(PageId::Results);
    QTest::newRow("message checklist") << int(PageId::Checklist);
    QTest::newRow("report") << int(PageId::Report);
}

void TestAccessibility::walkTo(OpenWindow &window, PageId page)
{
    window.practice.offerToken();
    window.press(page == PageId::Explain ? u"errorChoice"_s : u"notDeliveredChoice"_s);
    while (window.page() != page) {
        if (window.page() == PageId::Check)
            QVERIFY(window.arrivesAt(PageId::Results));
        else
            window.pressNext();
    }
    const QList<ui::Fold *> folds = window.wizard->pageOf(page)->findChildren<ui::Fold *>();
    for (ui::Fold *fold : folds)
        fold->unfold();
    QTest::qWait(20);
}

void TestAccessibility::everyControlHasAName()
{
    QFETCH(int, page);
    OpenWindow window(u"missing-both"_s);
    walkTo(window, PageId(page));
    QStringList nameless;
    const QList<QWidget *> widgets = window.wizard->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (takesTab(widget) && accessibleName(widget).trimmed().isEmpty())
            nameless.append(describe(widget));
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
}

void TestAccessibility::tabReachesEveryControlOnceAndComesBack()
{
    QFETCH(int, page);
    OpenWindow window(u"missing-both"_s);
    walkTo(window, PageId(page));
    QSet<QWidget *> reached;
    for (int i = 0; i < 200; ++i) {
        window.key(Qt::Key_Tab);
        QWidget *const focus = QApplication::focusWidget();
        QVERIFY(focus != nullptr);
        if (reached.contains(focus))
            break;
        reached.insert(focus);
    }
    QStringList missed;
    const QList<QWidget *> widgets = window.wizard->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const auto *const button = qobject_cast<QAbstractButton *>(widget);
        const bool isOtherRadio = button != nullptr && button->autoExclusive() && !button->isChecked();
        if (takesTab(widget) && widget->focusProxy() == nullptr && !reached.contains(widget) && !isOtherRadio)
            missed.append(describe(widget));
    }
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u", "_s)));
    QVERIFY(reached.contains(window.wizard->button(QWizard::BackButton)) || PageId(page) == PageId::Goal);
}

void TestAccessibility::noLabelInterpretsMarkup()
{
    QFETCH(int, page);
    OpenWindow window(u"missing-both"_s);
    walkTo(window, PageId(page));
    const QList<QLabel *> labels = window.wizard->pageOf(PageId(page))->findChildren<QLabel *>();
    QVERIFY(!labels.isEmpty());
    for (const QLabel *label : labels)
        QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->text()));
}

void TestAccessibility::nothingIsCutOffAtTwiceTheTextSize()
{
    QFETCH(int, page);
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPixelSize(28);
    QApplication::setFont(large);
    OpenWindow window(u"missing-both"_s);
    walkTo(window, PageId(page));
    QStringList cut;
    const auto *const view = window.wizard->pageOf(PageId(page))->findChild<QScrollArea *>();
    if (view->widget()->width() > view->viewport()->width())
        cut.append(u"the page is wider than the window"_s);
    const QList<QLabel *> labels = window.wizard->pageOf(PageId(page))->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isVisible() || label->text().isEmpty() || label->objectName() == "mask"_L1)
            continue;
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        if (needed > label->height() + 1)
            cut.append(label->text().left(30));
    }
    const QList<QPushButton *> buttons = window.wizard->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        if (button->isVisible() && button->width() + 1 < qMin(button->sizeHint().width(), window.wizard->width() / 2))
            cut.append(button->text());
    }
    const QList<QComboBox *> boxes = window.wizard->findChildren<QComboBox *>();
    for (const QComboBox *box : boxes) {
        if (box->isVisible() && box->width() < box->sizeHint().width())
            cut.append(box->objectName());
    }
    QApplication::setFont(usual);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u" | "_s)));
}

void TestAccessibility::theStepListSaysWhereTheUserIs()
{
    OpenWindow window(u"missing-both"_s);
    walkTo(window, PageId::Results);
    int here = 0;
    const QList<QWidget *> widgets = window.wizard->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (ui::style::surfaceOf(widget) == ui::style::Surface::CurrentStep) {
            ++here;
            QVERIFY2(widget->accessibleName().contains("Results"_L1), qPrintable(widget->accessibleName()));
        }
    }
    QCOMPARE(here, 1);
}

SECONDTICK_TEST(TestAccessibility)
#include "tst_accessibility.moc"
