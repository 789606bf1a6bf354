#include "widgets/open_link.h"

#include "rules/links.h"

#include <QDesktopServices>
#include <QUrl>

namespace secondtick::ui {

bool mayOpen(const QString &address)
{
    return rules::isAllowedLink(QUrl(address, QUrl::StrictMode));
}

void openLink(const QString &address)
{
    if (mayOpen(address))
        QDesktopServices::openUrl(QUrl(address, QUrl::StrictMode));
}

} // namespace secondtick::ui
