#include "widgets/secret_edit.h"

#include "base/secret.h"
#include "style/appearance.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMimeData>

namespace secondtick::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostTyped = 1100; // a little over the longest token that is accepted
constexpr int kLongestKeystroke = 16; // an input method that commits more than this at once is pasting
constexpr int kMostDots = 40;
constexpr int kInset = 15; // of the mask, a little right of the text cursor

} // namespace

SecretEdit::SecretEdit(Sink sink, QWidget *parent)
    : QLineEdit(parent)
    , m_sink(std::move(sink))
    , m_mask(new QLabel(this))
{
    setEchoMode(QLineEdit::Password);
    setMaxLength(kMostTyped);
    setAcceptDrops(true);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setLayoutDirection(Qt::LeftToRight); // a token reads left to right in every language
    m_mask->setObjectName(u"mask"_s);
    m_mask->setTextFormat(Qt::PlainText);
    m_mask->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_mask->setTextInteractionFlags(Qt::NoTextInteraction);
    connect(this, &QLineEdit::textChanged, this, &SecretEdit::placeMask);
}

void SecretEdit::setMask(const QString &mask)
{
    m_shownMask = mask;
    setAccessibleDescription(mask);
    placeMask();
}

void SecretEdit::placeMask()
{
    m_mask->setVisible(text().isEmpty());
    m_mask->setGeometry(rect().adjusted(kInset, 0, -kInset, 0));
    const QFontMetrics metrics(m_mask->font());
    const int room = m_mask->width() - metrics.horizontalAdvance(m_shownMask);
    const int dots = qBound(1, room / metrics.horizontalAdvance(u'•') - 2, kMostDots);
    m_mask->setText(QString(m_shownMask).replace(u"…"_s, u' ' + QString(dots, u'•') + u' '));
}

void SecretEdit::pasteFromClipboard()
{
    take(QGuiApplication::clipboard()->mimeData());
}

bool SecretEdit::offerTyped()
{
    if (text().isEmpty())
        return false;
    QString typed = text();
    setText({}); // not clear(): that would keep the text for undo
    m_sink(typed);
    Secret::wipe(typed);
    return true;
}

void SecretEdit::take(const QMimeData *content)
{
    setText({});
    QString pasted = content != nullptr && content->hasText() ? content->text() : QString();
    m_sink(pasted);
    Secret::wipe(pasted);
}

void SecretEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        pasteFromClipboard();
        event->accept();
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && offerTyped()) {
        event->accept(); // the wizard must not move on with it
        return;
    }
    // Alt with a letter means a button of the window; a line edit would type the letter, and the held token would go.
    const bool isForTheWindow = event->modifiers().testFlag(Qt::AltModifier)
        && !event->modifiers().testFlag(Qt::ControlModifier) && !event->text().isEmpty();
    if (isForTheWindow)
        event->ignore();
    else
        QLineEdit::keyPressEvent(event);
}

void SecretEdit::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::MiddleButton) {
        QLineEdit::mouseReleaseEvent(event);
        return;
    }
    event->accept();
    if (QGuiApplication::clipboard()->supportsSelection())
        take(QGuiApplication::clipboard()->mimeData(QClipboard::Selection));
}

QMenu *SecretEdit::makeMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Paste"), this, &SecretEdit::pasteFromClipboard);
    return menu;
}

void SecretEdit::contextMenuEvent(QContextMenuEvent *event)
{
    makeMenu()->popup(event->globalPos());
}

void SecretEdit::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasText())
        event->acceptProposedAction();
}

void SecretEdit::dragMoveEvent(QDragMoveEvent *event)
{
    if (event->mimeData()->hasText())
        event->acceptProposedAction();
}

void SecretEdit::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction); // what it was dragged from stays
    event->accept();
    take(event->mimeData());
}

void SecretEdit::inputMethodEvent(QInputMethodEvent *event)
{
    if (event->commitString().size() <= kLongestKeystroke) {
        QLineEdit::inputMethodEvent(event);
        return;
    }
    event->accept();
    QString pasted = event->commitString();
    event->setCommitString({});
    setText({});
    m_sink(pasted);
    Secret::wipe(pasted);
}

void SecretEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeMask();
}

} // namespace secondtick::ui
