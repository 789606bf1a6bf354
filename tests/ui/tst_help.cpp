#include "diagnosis/diagnosis.h"
#include "help/help_book.h"
#include "help/help_view.h"
#include "open_window.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace secondtick;
using secondtick::test::OpenWindow;
using ui::PageId;

/// The help: one for each page, in the words of the screens, opened and closed by keyboard, and never in the way.
class TestHelp final : public test::TestCase
{
    Q_OBJECT
private slots:
    void everyPageHasAShortOne();
    void itsWordsAreThoseOfTheScreens();
    void itListsEveryCheck();
    void theKeyOpensItAndEscapeClosesItAlone();
    void theButtonTogglesItAndLeavingThePageClosesIt();

private:
    static QString textOf(PageId page);
    static ui::HelpView *shown(const OpenWindow &window);
};

QString TestHelp::textOf(PageId page)
{
    const ui::HelpText help = ui::helpFor(page);
    QStringList texts{help.title};
    for (const ui::HelpText::Part &part : help.parts)
        texts += QStringList{part.heading} + part.paragraphs;
    return texts.join(u'\n');
}

ui::HelpView *TestHelp::shown(const OpenWindow &window)
{
    return window.find<ui::HelpView>(u"helpView"_s);
}

void TestHelp::everyPageHasAShortOne()
{
    for (int page = 0; page < ui::kPageCount; ++page) {
        const ui::HelpText help = ui::helpFor(PageId(page));
        QVERIFY2(!help.title.isEmpty() && !help.parts.isEmpty(), qPrintable(QString::number(page)));
        const qsizetype words = textOf(PageId(page)).split(QRegularExpression(u"\\s+"_s)).size();
        QVERIFY2(words > 30 && words < 230, qPrintable(u"page %1: %2 words"_s.arg(page).arg(words)));
    }
}

void TestHelp::itsWordsAreThoseOfTheScreens()
{
    OpenWindow window(u"missing-messaging"_s);
    window.practice.offerToken();
    window.press(u"notDeliveredChoice"_s);
    for (const PageId page : {PageId::Token, PageId::Results, PageId::Checklist, PageId::Report}) {
        if (window.page() != page)
            window.pressNext();
        QVERIFY(window.arrivesAt(page));
    }
    QStringList onScreen{u"Check this again"_s}; // only on findings that a read can settle
    const QList<QLabel *> labels = window.wizard->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        onScreen.append(label->text());
    const QList<QAbstractButton *> buttons = window.wizard->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons)
        onScreen += {button->text(), button->accessibleName()};
    static const QRegularExpression quoted(u"“([^”]+)”"_s);
    for (int page = 0; page < ui::kPageCount; ++page) {
        auto matches = quoted.globalMatch(textOf(PageId(page)));
        while (matches.hasNext()) {
            const QString words = matches.next().captured(1);
            const bool isThere = std::any_of(onScreen.begin(), onScreen.end(),
                                             [&words](const QString &text) { return text.contains(words); });
            QVERIFY2(isThere, qPrintable(words));
        }
    }
}

void TestHelp::itListsEveryCheck()
{
    OpenWindow window(u"healthy"_s);
    window.practice.offerToken();
    window.diagnosis().start();
    QTRY_VERIFY_WITH_TIMEOUT(window.diagnosis().hasRun(), 20'000);
    const QStringList listed = ui::helpFor(PageId::Check).parts.constLast().paragraphs;
    QCOMPARE(listed.size(), window.diagnosis().judgement().checks.size());
}

void TestHelp::theKeyOpensItAndEscapeClosesItAlone()
{
    OpenWindow window({});
    QWidget *const before = QApplication::focusWidget();
    window.key(Qt::Key_F1);
    QTRY_VERIFY(shown(window) != nullptr && shown(window)->isVisible());
    QVERIFY(shown(window)->isAncestorOf(QApplication::focusWidget()));
    window.key(Qt::Key_Escape);
    QTRY_VERIFY(shown(window) == nullptr);
    QVERIFY(window.wizard->isVisible());
    QCOMPARE(QApplication::focusWidget(), before);
}

void TestHelp::theButtonTogglesItAndLeavingThePageClosesIt()
{
    OpenWindow window({});
    QAbstractButton *const help = window.wizard->button(QWizard::HelpButton);
    QVERIFY(help->isVisible());
    QTest::mouseClick(help, Qt::LeftButton);
    QVERIFY(shown(window) != nullptr);
    QTest::mouseClick(help, Qt::LeftButton);
    QVERIFY(shown(window) == nullptr);
    window.press(u"tokenChoice"_s);
    QTest::mouseClick(help, Qt::LeftButton);
    window.pressNext();
    QVERIFY(window.arrivesAt(PageId::Token));
    window.pressBack();
    QVERIFY(window.arrivesAt(PageId::Goal));
    QVERIFY(shown(window) == nullptr);
}

SECONDTICK_TEST(TestHelp)
#include "tst_help.moc"
