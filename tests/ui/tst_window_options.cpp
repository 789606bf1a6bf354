#include "app/window_options.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondtick;
using app::WindowOptions;

/// The command line of the window.
class TestWindowOptions final : public test::TestCase
{
    Q_OBJECT
private slots:
    void practiceTakesANameOrNone_data();
    void practiceTakesANameOrNone();
    void wrongUseIsSaidWithoutRepeatingIt_data();
    void wrongUseIsSaidWithoutRepeatingIt();
    void aLoopbackAddressIsTaken();
    void helpNamesEveryOption();
};

void TestWindowOptions::practiceTakesANameOrNone_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("world");
    const QString first = practice::Scenario::names().value(0);
    QVERIFY(!first.isEmpty());
    QTest::newRow("nothing") << QStringList{} << QString();
    QTest::newRow("alone") << QStringList{u"--practice"_s} << first;
    QTest::newRow("with a name") << QStringList{u"--practice"_s, u"expired"_s} << u"expired"_s;
    QTest::newRow("with an equals sign") << QStringList{u"--practice=expired"_s} << u"expired"_s;
    QTest::newRow("before another option") << QStringList{u"--practice"_s, u"--graph-version"_s, u"v25.0"_s} << first;
}

void TestWindowOptions::practiceTakesANameOrNone()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, world);
    const Outcome<WindowOptions> options = app::readWindowOptions(QStringList{u"secondtick"_s} + arguments);
    QVERIFY(options.hasValue());
    QCOMPARE(options->practiceWorld, world);
    QCOMPARE(options->ask, WindowOptions::Ask::Window);
}

void TestWindowOptions::wrongUseIsSaidWithoutRepeatingIt_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("mustNotAppear");
    QTest::newRow("a bare word") << QStringList{u"zq8zq8zq8"_s} << u"zq8"_s;
    QTest::newRow("an unknown option") << QStringList{u"--token=zq8zq8"_s} << u"zq8"_s;
    QTest::newRow("a foreign address") << QStringList{u"--graph-url"_s, u"https://zq8.example"_s} << u"zq8"_s;
    QTest::newRow("a version that is none") << QStringList{u"--graph-version"_s, u"zq8"_s} << u"zq8"_s;
    QTest::newRow("a language that is none") << QStringList{u"--language"_s, u"zq8 zq8"_s} << u"zq8"_s;
    QTest::newRow("no folder of rules") << QStringList{u"--rules"_s, u"/zq8"_s} << u"zq8"_s;
    QTest::newRow("certificates without an address") << QStringList{u"--ca-file"_s, u"/zq8"_s} << u"zq8"_s;
}

void TestWindowOptions::wrongUseIsSaidWithoutRepeatingIt()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, mustNotAppear);
    const Outcome<WindowOptions> options = app::readWindowOptions(QStringList{u"secondtick"_s} + arguments);
    QVERIFY(!options.hasValue());
    QVERIFY(!options.error().text.isEmpty());
    QVERIFY2(!options.error().text.contains(mustNotAppear), qPrintable(options.error().text));
}

void TestWindowOptions::aLoopbackAddressIsTaken()
{
    const Outcome<WindowOptions> options =
        app::readWindowOptions({u"secondtick"_s, u"--graph-url"_s, u"http://127.0.0.1:8080"_s});
    QVERIFY(options.hasValue());
    QVERIFY(options->services.endpoint.isLoopback());
}

void TestWindowOptions::helpNamesEveryOption()
{
    const Outcome<WindowOptions> options = app::readWindowOptions({u"secondtick"_s, u"--help"_s});
    QVERIFY(options.hasValue());
    QCOMPARE(options->ask, WindowOptions::Ask::Help);
    for (const auto &name : {u"--practice"_s, u"--graph-url"_s, u"--graph-version"_s, u"--ca-file"_s, u"--language"_s,
                             u"--rules"_s, u"--version"_s, u"--help"_s})
        QVERIFY2(options->help.contains(name), qPrintable(name));
}

SECONDTICK_TEST(TestWindowOptions)
#include "tst_window_options.moc"
