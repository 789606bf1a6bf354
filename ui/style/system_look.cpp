#include "style/system_look.h"

#include "style/wizard_style.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QStyle>
#include <QWidget>

#include <utility>

namespace secondtick::ui::style {

Appearance systemAppearance()
{
    const Appearance asked = platformAppearance(QApplication::palette());
    return asked == Appearance::Light ? platformAppearance(WizardStyle().standardPalette()) : asked;
}

SystemLook::SystemLook(QWidget &window)
    : m_last(listen())
    , m_font(QApplication::font())
    , m_window(&window)
{
    window.installEventFilter(this);
}

/// Both come when the system changes, in either order and not always both; our own change brings the second. Looking
/// waits until all of it has arrived, and finds nothing new in what was our own.
bool SystemLook::eventFilter(QObject * /*watched*/, QEvent *event)
{
    const bool isTold = event->type() == QEvent::ThemeChange || event->type() == QEvent::ApplicationPaletteChange
        || event->type() == QEvent::ApplicationFontChange;
    if (isTold && !std::exchange(m_isDue, true))
        QMetaObject::invokeMethod(this, &SystemLook::look, Qt::QueuedConnection);
    return false;
}

SystemLook::Saying SystemLook::listen()
{
    return {platformAppearance(platformPalette()), platformAppearance(QApplication::style()->standardPalette())};
}

/// A place that has not changed may be one that never says anything.
Appearance SystemLook::wantedAfter(Saying saying) const
{
    if (saying.palette == Appearance::HighContrast)
        return Appearance::HighContrast;
    if (saying.style != m_last.style)
        return saying.style;
    return saying.palette != m_last.palette ? saying.palette : current();
}

/// Where a platform changes its theme, Qt takes the font and tells no widget.
void SystemLook::tellOfFont()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        QEvent news(QEvent::ApplicationFontChange);
        QCoreApplication::sendEvent(window, &news);
    }
}

void SystemLook::look()
{
    m_isDue = false;
    // We never set one: a plugin of the platform has, and has put away our colours with it.
    const bool isPaletteSet = QCoreApplication::testAttribute(Qt::AA_SetPalette);
    const Appearance told = platformAppearance(QApplication::palette());
    const Saying saying = listen();
    const Appearance wanted = isPaletteSet ? told : wantedAfter(saying);
    m_last = saying;
    const QFont before = std::exchange(m_font, QApplication::font());
    const bool isFontNew = m_font != before;
    if (isFontNew)
        tellOfFont();
    if (wanted != current() || isFontNew)
        apply(wanted);
    if (isFontNew && m_window) // once more: what Qt has told it came before the texts had their sizes
        QCoreApplication::postEvent(m_window, new QEvent(QEvent::FontChange));
}

} // namespace secondtick::ui::style
