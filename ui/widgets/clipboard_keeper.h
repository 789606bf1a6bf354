#pragma once

#include <QMimeData>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <chrono>

namespace secondtick::ui {

/// Looks after every text that somebody copies in this program, whatever page it was copied from: it is put on the
/// clipboard as plain text, without what only its showing needed, with the mark that tells clipboard histories to pass
/// it over, and is taken off again after a minute and at the end of the program - if it is still there. What other
/// programs put on the clipboard is never read and never touched. Texts that are meant for others come through
/// copyForOthers() and are left alone.
class ClipboardKeeper final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds kKept{60'000};

    /// `kept`: how long a text stays; tests shorten it.
    explicit ClipboardKeeper(QObject *parent = nullptr, std::chrono::milliseconds kept = kKept);
    ~ClipboardKeeper() override;

private:
    void onChanged();
    void takeOff();

    QPointer<QMimeData> m_copied; ///< of the clipboard, which deletes it when something else takes its place
    QTimer m_timer;
};

/// Copies a text that is there to be sent on, and holds nothing of the business but what everybody may know.
void copyForOthers(const QString &text);

} // namespace secondtick::ui
