#include "following_window.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QScopeGuard>

using namespace secondtick;
using namespace secondtick::test;

namespace {

/// Nobody hears of another font while it lives.
class Silence final : public QObject // clazy:exclude=missing-qobject-macro
{
public:
    Silence() { qApp->installEventFilter(this); }
    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        return event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange;
    }
};

} // namespace

/// The window follows the font of the system while it is open.
class TestSystemFont final : public test::TestCase
{
    Q_OBJECT
private slots:
    void initTestCase();
    void textsGrowAndShrinkWithTheSystem_data();
    void textsGrowAndShrinkWithTheSystem();
    void aThemeBringsItsFont();
};

void TestSystemFont::initTestCase()
{
    QApplication::setCursorFlashTime(0); // pictures are compared
}

void TestSystemFont::textsGrowAndShrinkWithTheSystem_data()
{
    QTest::addColumn<QByteArray>("scene");
    for (const char *scene :
         {"goal", "token-unfolded", "explain-found", "triage-groups", "results-node", "checklist-answered", "report"})
        QTest::newRow(scene) << QByteArray(scene);
}

/// Other windows are compared with that were opened in that font.
void TestSystemFont::textsGrowAndShrinkWithTheSystem()
{
    QFETCH(const QByteArray, scene);
    const QFont usual = QApplication::font();
    const auto putBack = qScopeGuard([&usual] { QApplication::setFont(usual); });
    QFont large = usual;
    large.setPixelSize(24);
    QImage grown;
    {
        const FollowingWindow window(sceneOf(scene));
        const QImage before = window.pictureOfTop();
        QApplication::setFont(large);
        grown = window.pictureOfTop();
        QApplication::setFont(usual);
        QCOMPARE(difference(window.pictureOfTop(), before), QString());
    }
    QApplication::setFont(large);
    const FollowingWindow fresh(sceneOf(scene));
    QCOMPARE(difference(grown, fresh.pictureOfTop()), QString());
}

/// Qt takes the font of another theme without telling a widget.
void TestSystemFont::aThemeBringsItsFont()
{
    const QFont usual = QApplication::font();
    const auto putBack = qScopeGuard([&usual] { QApplication::setFont(usual); });
    QFont large = usual;
    large.setPixelSize(24);
    QImage grown;
    {
        const FollowingWindow window(sceneOf("token-unfolded"));
        {
            const Silence silence;
            QGuiApplication::setFont(large);
        }
        window.themeChanges();
        grown = window.pictureOfTop();
    }
    const FollowingWindow fresh(sceneOf("token-unfolded"));
    QCOMPARE(difference(grown, fresh.pictureOfTop()), QString());
}

SECONDTICK_TEST(TestSystemFont)
#include "tst_system_font.moc"
