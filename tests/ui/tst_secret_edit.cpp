#include "support/test_case.h"
#include "support/test_program.h"
#include "widgets/secret_edit.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QInputMethodEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QTest>

using namespace Qt::StringLiterals;
using secondtick::ui::SecretEdit;

namespace {

/// Not a token: only long enough to be noticed wherever it should not be.
QString pastedText()
{
    return u"zq8-"_s.repeated(30);
}

/// The field on the screen, with a text in the clipboard, and what it handed over.
struct Field
{
    QStringList taken;
    SecretEdit edit{[this](QString &text) {
        taken.append(QString(text.constData(), text.size())); // a copy of its own: the original is wiped
    }};

    Field()
    {
        edit.resize(400, 40);
        edit.show();
        edit.setFocus();
        QApplication::clipboard()->setText(pastedText());
    }
};

} // namespace

/// What is pasted never stays in the field, whatever way it came.
class TestSecretEdit final : public secondtick::test::TestCase
{
    Q_OBJECT
private slots:
    void aPastedTextIsHandedOverAndNotKept_data();
    void aPastedTextIsHandedOverAndNotKept();
    void everyPasteIsReadOnce();
    void aDroppedTextIsHandedOverAndStaysWhereItCameFrom();
    void aTextFromAnInputMethodIsTakenAsPasted();
    void typedTextIsHiddenUntilEnterAndThenGone();
    void enterOnAnEmptyFieldIsLeftToTheWindow();
    void nothingCanBeUndoneCopiedOrCut();
    void theOtherClipboardIsNotTouched();
    void theMenuOffersPasteAlone();
    void theMaskIsShownWhileTheFieldIsEmpty();
    void aClipboardWithoutTextIsAnEmptyText();
    void altWithALetterIsForTheWindow();
};

void TestSecretEdit::aPastedTextIsHandedOverAndNotKept_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("Ctrl+V") << int(Qt::Key_V) << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("Shift+Insert") << int(Qt::Key_Insert) << Qt::KeyboardModifiers(Qt::ShiftModifier);
}

void TestSecretEdit::aPastedTextIsHandedOverAndNotKept()
{
    Field field;
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QTest::keyClick(&field.edit, Qt::Key(key), modifiers);
    QCOMPARE(field.taken, QStringList{pastedText()});
    QCOMPARE(field.edit.text(), QString());
    QCOMPARE(field.edit.displayText(), QString());
}

void TestSecretEdit::everyPasteIsReadOnce()
{
    Field field;
    field.edit.pasteFromClipboard();
    field.edit.pasteFromClipboard();
    QCOMPARE(field.taken.size(), 2);
    QCOMPARE(field.edit.text(), QString());
}

void TestSecretEdit::aDroppedTextIsHandedOverAndStaysWhereItCameFrom()
{
    Field field;
    QMimeData content;
    content.setText(pastedText());
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction | Qt::MoveAction, &content, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&field.edit, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction | Qt::MoveAction, &content, Qt::LeftButton, Qt::NoModifier);
    drop.setDropAction(Qt::MoveAction);
    QApplication::sendEvent(&field.edit, &drop);
    QVERIFY(drop.isAccepted());
    QCOMPARE(drop.dropAction(), Qt::CopyAction);
    QCOMPARE(field.taken, QStringList{pastedText()});
    QCOMPARE(field.edit.text(), QString());
}

void TestSecretEdit::aTextFromAnInputMethodIsTakenAsPasted()
{
    Field field;
    QInputMethodEvent commit;
    commit.setCommitString(pastedText());
    QApplication::sendEvent(&field.edit, &commit);
    QCOMPARE(field.taken, QStringList{pastedText()});
    QCOMPARE(field.edit.text(), QString());
}

void TestSecretEdit::typedTextIsHiddenUntilEnterAndThenGone()
{
    Field field;
    QTest::keyClicks(&field.edit, u"abc"_s);
    QCOMPARE(field.edit.text(), u"abc"_s);
    QVERIFY(!field.edit.displayText().contains(u'a'));
    QCOMPARE(field.taken, QStringList());
    QTest::keyClick(&field.edit, Qt::Key_Return);
    QCOMPARE(field.taken, QStringList{u"abc"_s});
    QCOMPARE(field.edit.text(), QString());
}

void TestSecretEdit::enterOnAnEmptyFieldIsLeftToTheWindow()
{
    Field field;
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QApplication::sendEvent(&field.edit, &enter);
    QVERIFY(!enter.isAccepted());
    QCOMPARE(field.taken, QStringList());
}

void TestSecretEdit::nothingCanBeUndoneCopiedOrCut()
{
    Field field;
    QTest::keyClick(&field.edit, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!field.edit.isUndoAvailable());
    field.edit.undo();
    QCOMPARE(field.edit.text(), QString());

    QTest::keyClicks(&field.edit, u"typed"_s);
    field.edit.selectAll();
    QTest::keyClick(&field.edit, Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(&field.edit, Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), pastedText());
    QTest::keyClick(&field.edit, Qt::Key_Return);
    QVERIFY(!field.edit.isUndoAvailable());
    field.edit.undo();
    QCOMPARE(field.edit.text(), QString());
}

void TestSecretEdit::theOtherClipboardIsNotTouched()
{
    Field field;
    QClipboard *const clipboard = QApplication::clipboard();
    if (!clipboard->supportsSelection())
        QSKIP("this platform has no second clipboard; run with QT_QPA_PLATFORM=xcb");
    clipboard->setText(u"selected elsewhere"_s, QClipboard::Selection);
    QTest::keyClick(&field.edit, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClicks(&field.edit, u"typed"_s);
    QTest::mouseDClick(&field.edit, Qt::LeftButton, {}, QPoint(20, 20));
    field.edit.selectAll();
    QCOMPARE(clipboard->text(QClipboard::Selection), u"selected elsewhere"_s);
    QTest::mouseClick(&field.edit, Qt::MiddleButton);
    QCOMPARE(field.taken.last(), u"selected elsewhere"_s);
    QCOMPARE(field.edit.text(), QString());
}

void TestSecretEdit::theMenuOffersPasteAlone()
{
    Field field;
    const QMenu *const menu = field.edit.makeMenu(); // not shown: the offscreen platform has no pop-ups
    QCOMPARE(menu->actions().size(), 1);
    menu->actions().constFirst()->trigger();
    QCOMPARE(field.taken, QStringList{pastedText()});
}

void TestSecretEdit::theMaskIsShownWhileTheFieldIsEmpty()
{
    Field field;
    auto *const mask = field.edit.findChild<QLabel *>(u"mask"_s);
    QVERIFY(mask != nullptr);
    field.edit.setMask(u"ABCD…wxyz"_s);
    QVERIFY(mask->isVisible());
    QVERIFY(mask->text().startsWith("ABCD"_L1) && mask->text().endsWith("wxyz"_L1));
    QCOMPARE(field.edit.text(), QString());
    QTest::keyClicks(&field.edit, u"x"_s);
    QVERIFY(!mask->isVisible());
}

void TestSecretEdit::aClipboardWithoutTextIsAnEmptyText()
{
    Field field;
    QApplication::clipboard()->clear();
    field.edit.pasteFromClipboard();
    QCOMPARE(field.taken, QStringList{QString()});
}

void TestSecretEdit::altWithALetterIsForTheWindow()
{
    Field field;
    field.edit.setMask(u"zq8-…zq8-"_s);
    QTest::keyClick(&field.edit, Qt::Key_N, Qt::AltModifier);
    QCOMPARE(field.edit.text(), QString());
    QTest::keyClick(&field.edit, Qt::Key_Return);
    QCOMPARE(field.taken, QStringList());
}

SECONDTICK_TEST(TestSecretEdit)
#include "tst_secret_edit.moc"
