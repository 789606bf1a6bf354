#include "widgets/open_link.h"

#include "base/curtain.h"
#include "rules/links.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <memory>

namespace secondtick::ui {

using namespace std::chrono_literals;

bool mayOpen(const QString &address)
{
    return rules::isAllowedLink(QUrl(address, QUrl::StrictMode));
}

void openLink(const QString &address)
{
    if (!mayOpen(address))
        return;
    // The desktop looks up who asks after openUrl() has returned.
    const auto lifted = std::make_shared<LiftedCurtain>();
    QDesktopServices::openUrl(QUrl(address, QUrl::StrictMode));
    QTimer::singleShot(5s, QCoreApplication::instance(), [lifted] {});
}

} // namespace secondtick::ui
