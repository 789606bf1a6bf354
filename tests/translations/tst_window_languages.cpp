#include "open_scene.h"
#include "window_texts.h"

#include "language/languages.h"
#include "support/test_case.h"
#include "support/test_program.h"
#include "wizard/window_language.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace secondtick::test {

/// Every page in every language: nothing is cut off, in the direction the language is read.
class TestWindowLanguages : public TestCase
{
    Q_OBJECT
private slots:
    void nothingIsCut_data();
    void nothingIsCut();
    void cleanup() { ui::showIn(u"en"_s); }
};

void TestWindowLanguages::nothingIsCut_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < scenes().size(); ++i)
        QTest::newRow(scenes()[i].name) << i;
}

void TestWindowLanguages::nothingIsCut()
{
    QFETCH(int, index);
    const OpenScene open(scenes()[index]);
    QVERIFY(open.isReached);
    QStringList before = linesOf(textsOf(open.wizard.get()));
    QStringList complaints;
    const QList<language::Language> languages = language::offered();
    for (const language::Language &one : languages) {
        ui::showIn(one.code);
        QStringList now;
        const bool isTurned = QTest::qWaitFor([&] { return (now = linesOf(textsOf(open.wizard.get()))) != before; },
                                              one.code == "en"_L1 ? 50 : 3000);
        if (!isTurned && one.code != "en"_L1) // with which it begins
            complaints.append(one.code + u": nothing has changed"_s);
        before = now;
        QTest::qWait(50); // layouts follow
        QStringList cut;
        (void)QTest::qWaitFor([&] { return (cut = cutTexts(open.wizard.get())).isEmpty(); }, 2000);
        for (const QString &text : std::as_const(cut))
            complaints.append(one.code + u": "_s + text);
        if (open.wizard->layoutDirection() != one.direction)
            complaints.append(one.code + u": read from the wrong side"_s);
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestWindowLanguages)
#include "tst_window_languages.moc"
