#include "open_scene.h"
#include "practice_data.h"
#include "window_texts.h"

#include "language/languages.h"
#include "screenshots/scenes.h"
#include "support/pseudo_language.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondtick::test {

namespace {

/// Data that the scenes bring along, and words of the platform that are shown as they are.
QStringList shownData()
{
    QStringList data{
        u"winter_sale"_s,
        u"ABUSIVE_CONTENT"_s,
        u"RESTRICTED_BIZ_INITIATED_MESSAGING"_s,
        u"hooks.example.com"_s,
        u"(#131047) Re-engagement message"_s,
        u"More than 24 hours have passed since the customer last replied."_s,
        u"Practice: WhatsApp Business API, medium disruption"_s,
        u"We are aware of an issue with sending messages and are working on it."_s,
    };
    // Words of the platform that are shown as it writes them: final states, and members of its answers.
    data += {u"failed"_s, u"scopes"_s};
    for (const language::Language &one : language::known())
        data.append(one.ownName);
    return data;
}

/// A minute may pass meanwhile.
QStringList timeless(QStringList lines)
{
    static const QRegularExpression clock(u"\\d\\d:\\d\\d"_s);
    return lines.replaceInStrings(clock, u"hh:mm"_s);
}

} // namespace

/// Every page of the window, turned to a language that nobody speaks while it is open: nothing stays behind in English,
/// nothing is cut off though texts are longer, and nothing stays in that language when it is turned back.
class TestPseudoWindow : public TestCase
{
    Q_OBJECT
private slots:
    void everyTextFollowsTheLanguage_data();
    void everyTextFollowsTheLanguage();
};

void TestPseudoWindow::everyTextFollowsTheLanguage_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < scenes().size(); ++i)
        QTest::newRow(scenes()[i].name) << i;
}

void TestPseudoWindow::everyTextFollowsTheLanguage()
{
    QFETCH(int, index);
    const Scene &scene = scenes()[index];
    const OpenScene open(scene);
    QVERIFY(open.isReached);
    const QStringList english = linesOf(textsOf(open.wizard.get()));

    PseudoLanguage pseudo;
    QVERIFY(QCoreApplication::installTranslator(&pseudo));
    open.settle();
    const QStringList data = practiceData() + shownData();
    QStringList forgotten;
    const QList<WindowText> texts = textsOf(open.wizard.get());
    for (const WindowText &text : texts) {
        if (const QStringList words = forgottenWords(text.text, data); !words.isEmpty())
            forgotten.append(text.where + u": "_s + words.join(u' ') + u" IN "_s + text.text);
    }
    QStringList cut;
    (void)QTest::qWaitFor([&] { return (cut = cutTexts(open.wizard.get())).isEmpty(); }, 3000);
    QVERIFY(QCoreApplication::removeTranslator(&pseudo));
    open.settle();
    QVERIFY2(forgotten.isEmpty(), qPrintable(forgotten.join(u'\n')));
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    const QStringList again = linesOf(textsOf(open.wizard.get()));
    for (const QString &line : again)
        QVERIFY2(!isPseudo(line), qPrintable(line));
    if (scene.page != ui::PageId::Check) // where time runs on
        QCOMPARE(timeless(again), timeless(english));
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestPseudoWindow)
#include "tst_pseudo_window.moc"
