#include "open_window.h"
#include "style/appearance.h"
#include "support/leak_guard.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QAccessible>
#include <QDir>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QMetaProperty>

using namespace Qt::StringLiterals;
using namespace secondtick;
using secondtick::test::leaksIn;
using secondtick::test::OpenWindow;
using secondtick::test::tokenOf;
using ui::PageId;

namespace {

/// Every text a widget has to offer: to the eye, to a screen reader, to whoever asks for a property.
QByteArray textsOf(QWidget *widget)
{
    QByteArray texts;
    const QMetaObject *const type = widget->metaObject();
    for (int i = 0; i < type->propertyCount(); ++i) {
        const QVariant value = type->property(i).read(widget);
        if (value.metaType().id() == QMetaType::QString || value.metaType().id() == QMetaType::QStringList)
            texts += value.toStringList().join(u'\n').toUtf8() + '\n' + value.toString().toUtf8() + '\n';
    }
    if (QAccessibleInterface *const face = QAccessible::queryAccessibleInterface(widget)) {
        for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
            texts += face->text(kind).toUtf8() + '\n';
    }
    return texts;
}

QByteArray filesBelow(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.fileName().toUtf8() + '\n' + file.read(4'000'000);
    }
    return all;
}

} // namespace

/// A whole practice run through the window leaves no 8 characters of the token anywhere.
class TestWindowLeaks final : public test::TestCase
{
    Q_OBJECT
private slots:
    void theGuardSeesATokenInAField();
    void noPageShowsTheToken_data();
    void noPageShowsTheToken();
    void noFileAndNoArgumentHoldsTheToken();
};

void TestWindowLeaks::theGuardSeesATokenInAField()
{
    QLineEdit edit;
    edit.setText(tokenOf(u"healthy"_s));
    QVERIFY(!leaksIn(textsOf(&edit), tokenOf(u"healthy"_s)).isEmpty());
}

void TestWindowLeaks::noPageShowsTheToken_data()
{
    QTest::addColumn<QString>("world");
    QTest::addColumn<QString>("before");
    QTest::newRow("healthy") << u"healthy"_s << QString();
    QTest::newRow("in a header") << u"healthy"_s << u"Authorization: Bearer "_s;
    QTest::newRow("unreadable to the platform") << u"malformed"_s << QString();
    QTest::newRow("expired") << u"expired"_s << QString();
    QTest::newRow("of another app") << u"other-app"_s << QString();
}

void TestWindowLeaks::noPageShowsTheToken()
{
    QFETCH(QString, world);
    QFETCH(QString, before);
    const QString token = tokenOf(world);
    OpenWindow window(world);
    window.press(u"notDeliveredChoice"_s);
    window.pressNext();
    window.paste(before + token);
    QVERIFY(window.diagnosis().hasToken());
    for (const PageId page : {PageId::Results, PageId::Checklist, PageId::Report}) {
        window.pressNext();
        QVERIFY(window.arrivesAt(page));
        QByteArray texts = window.wizard->windowTitle().toUtf8();
        const QList<QWidget *> widgets = QApplication::allWidgets();
        for (QWidget *widget : widgets)
            texts += textsOf(widget);
        const QStringList leaks = leaksIn(texts, token);
        QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(u'\n')));
    }
}

void TestWindowLeaks::noFileAndNoArgumentHoldsTheToken()
{
    const QString token = tokenOf(u"healthy"_s);
    {
        OpenWindow window(u"healthy"_s);
        window.press(u"notDeliveredChoice"_s);
        window.pressNext();
        window.paste(token);
        window.pressNext();
        QVERIFY(window.arrivesAt(PageId::Results));
        window.wizard->close();
    }
    QByteArray left = filesBelow(QDir::homePath());
    for (const char *name : {"/proc/self/cmdline", "/proc/self/environ"}) {
        QFile file(QString::fromLatin1(name));
        if (file.open(QIODevice::ReadOnly))
            left += file.readAll();
    }
    const QStringList leaks = leaksIn(left, token);
    QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(u'\n')));
}

SECONDTICK_TEST(TestWindowLeaks)
#include "tst_window_leaks.moc"
