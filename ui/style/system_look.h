#pragma once

#include "style/appearance.h"

#include <QFont>
#include <QObject>
#include <QPointer>

class QWidget;

namespace secondtick::ui::style {

/// The appearance to start in: what the system shows at this moment. Before apply(), while the style is the platform's.
Appearance systemAppearance();

/// Keeps the application in the appearance that the system shows: dark, light or high contrast, and in its font, as the
/// user changes them while the window is open.
class SystemLook final : public QObject
{
    Q_OBJECT
public:
    /// After apply(). `window`: the one that hears of changes; it need not outlive this.
    explicit SystemLook(QWidget &window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Where a system says what it shows. Some say it in one place, some in the other, none in both at all times.
    struct Saying
    {
        Appearance palette; ///< the platform's palette: KDE, qt6ct, macOS, Windows for its contrast themes
        Appearance style; ///< the palette Fusion offers: GNOME and Windows, whose palettes stay as they were
    };

    static Saying listen();
    Appearance wantedAfter(Saying saying) const;
    static void tellOfFont();
    void look();

    Saying m_last;
    QFont m_font;
    QPointer<QWidget> m_window;
    bool m_isDue = false;
};

} // namespace secondtick::ui::style
