#include "widgets/clipboard_keeper.h"

#include "widgets/shown_text.h"

#include <QClipboard>
#include <QGuiApplication>

#include <memory>

namespace secondtick::ui {

using namespace Qt::StringLiterals;

namespace {

const QString kForOthers = u"application/x-secondtick-for-others"_s;

/// The marks that histories on Linux, Windows and macOS look for.
const QString kHint = u"x-kde-passwordManagerHint"_s;
const QString kWindowsHint = u"ExcludeClipboardContentFromMonitorProcessing"_s;
const QString kMacHint = u"application/x-nspasteboard-concealed-type"_s;

/// The offscreen platform has a clipboard of its own, and does not say that it owns it.
bool isOurs(const QClipboard &clipboard)
{
    return clipboard.ownsClipboard() || QGuiApplication::platformName() == "offscreen"_L1;
}

std::unique_ptr<QMimeData> markedCopyOf(const QString &text)
{
    auto copy = std::make_unique<QMimeData>();
    copy->setText(text);
    copy->setData(kHint, "secret");
    copy->setData(kWindowsHint, "1");
    copy->setData(kMacHint, QByteArray());
    return copy;
}

} // namespace

ClipboardKeeper::ClipboardKeeper(QObject *parent, std::chrono::milliseconds kept)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kept);
    connect(&m_timer, &QTimer::timeout, this, &ClipboardKeeper::takeOff);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &ClipboardKeeper::onChanged);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &ClipboardKeeper::takeOff);
}

ClipboardKeeper::~ClipboardKeeper()
{
    takeOff();
}

void ClipboardKeeper::onChanged()
{
    QClipboard *const clipboard = QGuiApplication::clipboard();
    if (!isOurs(*clipboard)) {
        m_timer.stop();
        return;
    }
    const QMimeData *const content = clipboard->mimeData();
    if (content == nullptr || !content->hasText() || content->hasFormat(kForOthers) || content->hasFormat(kHint))
        return;
    // Nobody has asked for it yet: the program has not returned to its event loop since it was copied.
    m_copied = markedCopyOf(withoutMarks(content->text())).release();
    clipboard->setMimeData(m_copied);
    m_timer.start();
}

void ClipboardKeeper::takeOff()
{
    QClipboard *const clipboard = QGuiApplication::clipboard();
    if (m_copied != nullptr && isOurs(*clipboard) && clipboard->mimeData() == m_copied)
        clipboard->clear();
}

void copyForOthers(const QString &text)
{
    auto copy = std::make_unique<QMimeData>();
    copy->setText(text);
    copy->setData(kForOthers, QByteArray());
    QGuiApplication::clipboard()->setMimeData(copy.release());
}

} // namespace secondtick::ui
