#include "wizard/window_language.h"

#include "language/languages.h"
#include "language/translation.h"

#include <QApplication>
#include <QLocale>
#include <QWidget>

namespace secondtick::ui {

void showIn(const QString &code)
{
    language::use(code);
    QGuiApplication::setLayoutDirection(language::languageOf(code).direction);
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        window->setLocale(QLocale()); // a widget keeps the one that was usual when it was made
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(qApp, &change);
}

} // namespace secondtick::ui
