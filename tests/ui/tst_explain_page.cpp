#include "open_window.h"
#include "support/case_table.h"
#include "support/leak_guard.h"
#include "support/test_case.h"
#include "support/test_program.h"
#include "widgets/finding_card.h"
#include "widgets/notice.h"
#include "widgets/paste_edit.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace secondtick;
using secondtick::test::OpenWindow;
using ui::PageId;

/// A pasted answer of the platform is explained at once; a secret in it is masked; one button leads on. And what helps
/// while the platform is away.
class TestExplainPage final : public test::TestCase
{
    Q_OBJECT
private slots:
    void aCodeIsExplainedWhileTyping();
    void theButtonLeadsToThePageThatSolvesIt_data();
    void theButtonLeadsToThePageThatSolvesIt();
    void aTokenInThePasteIsMaskedAtOnce();
    void aTypedTokenIsMaskedWhenExplained();
    void aVeryLongTextIsReadInPart();
    void whatIsNotRecognisedIsSaid();
    void theStatusPageIsAskedOnlyOnRequest();
    void whileWaitingTheStatusPageCanBeLookedAt();
};

namespace {

void openExplain(OpenWindow &window)
{
    window.press(u"errorChoice"_s);
    window.pressNext();
    QVERIFY(window.arrivesAt(PageId::Explain));
}

void explainText(OpenWindow &window, const QString &text)
{
    QApplication::clipboard()->setText(text);
    auto *const edit = window.find<ui::PasteEdit>(u"explainEdit"_s);
    QTRY_VERIFY(edit->hasFocus());
    window.key(Qt::Key_V, Qt::ControlModifier);
    auto *const notice = window.find<ui::Notice>(u"explainNotice"_s);
    QTRY_VERIFY(!notice->text().isEmpty());
}

QStringList titles(const OpenWindow &window)
{
    QStringList ids;
    const auto cards = window.wizard->pageOf(window.page())->findChildren<ui::FindingCard *>();
    for (const ui::FindingCard *card : cards)
        ids.append(card->findingId());
    return ids;
}

/// Everything that can be read in the window.
QByteArray allTexts(const OpenWindow &window)
{
    QString all;
    const QList<QWidget *> widgets = window.wizard->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        all += widget->accessibleName() + widget->toolTip();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            all += label->text();
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
            all += edit->toPlainText();
    }
    return all.toUtf8();
}

} // namespace

void TestExplainPage::aCodeIsExplainedWhileTyping()
{
    OpenWindow window({});
    openExplain(window);
    QTRY_VERIFY(window.find<QWidget>(u"explainEdit"_s)->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), u"131047"_s);
    QTRY_COMPARE(titles(window), QStringList{u"error.131047"_s});
    window.press(u"clearExplainButton"_s);
    QTRY_VERIFY(titles(window).isEmpty());
    QVERIFY(window.find<ui::Notice>(u"explainNotice"_s)->text().isEmpty());
}

void TestExplainPage::theButtonLeadsToThePageThatSolvesIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("next");
    QTest::newRow("token") << u"190/463"_s << int(PageId::Token);
    QTest::newRow("service") << uR"({"error":{"message":"(#2) away","code":2}})"_s << int(PageId::Service);
    QTest::newRow("one customer") << u"131026"_s << int(PageId::Checklist);
    QTest::newRow("nothing pasted yet") << QString() << int(PageId::Token);
}

void TestExplainPage::theButtonLeadsToThePageThatSolvesIt()
{
    QFETCH(const QString, text);
    QFETCH(const int, next);
    OpenWindow window({});
    openExplain(window);
    if (!text.isEmpty())
        explainText(window, text);
    window.pressNext();
    QVERIFY(window.arrivesAt(PageId(next)));
    window.pressBack();
    QVERIFY(window.arrivesAt(PageId::Explain));
    if (!text.isEmpty()) // Back throws nothing away
        QCOMPARE(titles(window).size(), 1);
}

void TestExplainPage::aTokenInThePasteIsMaskedAtOnce()
{
    const QString token = test::fixture(u"TOKEN_A"_s);
    OpenWindow window({});
    openExplain(window);
    explainText(window, u"curl -H 'Authorization: Bearer "_s + token + u"'\n{\"error\":{\"code\":190}}"_s);
    QCOMPARE(test::leaksIn(allTexts(window), token), QStringList());
    QVERIFY(allTexts(window).contains("make a new token"));
    QVERIFY(titles(window).contains(u"error.190"_s));
    auto *const edit = window.find<ui::PasteEdit>(u"explainEdit"_s);
    edit->undo(); // nothing comes back
    QCOMPARE(test::leaksIn(edit->toPlainText().toUtf8(), token), QStringList());
    QApplication::clipboard()->clear();
}

void TestExplainPage::aTypedTokenIsMaskedWhenExplained()
{
    const QString token = test::fixture(u"TOKEN_A"_s);
    OpenWindow window({});
    openExplain(window);
    auto *const edit = window.find<ui::PasteEdit>(u"explainEdit"_s);
    QTest::keyClicks(edit, u"token "_s + token);
    QTRY_VERIFY(!edit->toPlainText().contains(token));
    QCOMPARE(test::leaksIn(allTexts(window), token), QStringList());
}

void TestExplainPage::aVeryLongTextIsReadInPart()
{
    OpenWindow window({});
    openExplain(window);
    auto *const edit = window.find<ui::PasteEdit>(u"explainEdit"_s);
    edit->offer(u"{\"error\":{\"code\":131026}}\n"_s + QString(3LL * 1024 * 1024, u'x'));
    QCOMPARE(edit->content().size(), ui::PasteEdit::kMostCharacters);
    QVERIFY(edit->toPlainText().size() < 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(allTexts(window).contains("only its beginning is read"), 20'000);
    QCOMPARE(titles(window), QStringList{u"error.131026"_s});
    edit->setFocus();
    explainText(window, u"131047"_s); // the next paste takes its place
    QTRY_COMPARE(titles(window), QStringList{u"error.131047"_s});
}

void TestExplainPage::whatIsNotRecognisedIsSaid()
{
    OpenWindow window({});
    openExplain(window);
    explainText(window, u"Dear support, it does not work."_s);
    QCOMPARE(window.find<ui::Notice>(u"explainNotice"_s)->status(), ui::Status::Unknown);
    QVERIFY(titles(window).isEmpty());
}

void TestExplainPage::theStatusPageIsAskedOnlyOnRequest()
{
    practice::PracticeServer server(*practice::Scenario::load(u"code-2-then-fine"_s));
    QVERIFY(server.listen());
    OpenWindow window({}, *net::GraphEndpoint::loopback(server.url()));
    openExplain(window);
    explainText(window, u"(#2) Service temporarily unavailable"_s);
    window.pressNext();
    QVERIFY(window.arrivesAt(PageId::Service));
    QTest::qWait(50);
    QCOMPARE(server.requestCount(), 0);
    window.press(u"lookAtStatusButton"_s);
    auto *const incidents = window.find<QLabel>(u"incidents"_s);
    QTRY_VERIFY(incidents->isVisible());
    QVERIFY(incidents->text().contains(u"medium disruption"_s));
    QCOMPARE(server.requestCount(), 2);
    QVERIFY(window.find<QPushButton>(u"lookAtStatusButton"_s)->isEnabled());
    window.press(u"copyForColleaguesButton"_s);
    QVERIFY(QApplication::clipboard()->text().contains(u"up to 5 minutes"_s));
}

void TestExplainPage::whileWaitingTheStatusPageCanBeLookedAt()
{
    OpenWindow window(u"code-2-then-fine"_s);
    window.practice.offerToken();
    window.press(u"tokenChoice"_s);
    window.pressNext();
    window.pressNext();
    QTRY_COMPARE(window.diagnosis().state(), Diagnosis::State::Waiting);
    window.press(u"lookAtStatusButton"_s);
    QTRY_VERIFY(window.find<QLabel>(u"incidents"_s)->isVisible());
    window.press(u"tryNowButton"_s);
    QVERIFY(window.arrivesAt(PageId::Results));
}

SECONDTICK_TEST(TestExplainPage)
#include "tst_explain_page.moc"
