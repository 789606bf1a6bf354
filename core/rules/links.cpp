#include "rules/links.h"

#include <QStringList>

namespace secondtick::rules {

using namespace Qt::StringLiterals;

namespace {

bool isPlainHttps(const QUrl &url)
{
    // The host alone: no user, no port, nor a sign that would begin one.
    return url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty() && url.authority() == url.host();
}

} // namespace

bool isAllowedLink(const QUrl &url)
{
    static const QStringList hosts{u"developers.facebook.com"_s,
                                   u"business.facebook.com"_s,
                                   u"www.facebook.com"_s,
                                   u"business.whatsapp.com"_s,
                                   u"faq.whatsapp.com"_s,
                                   u"www.whatsapp.com"_s,
                                   u"wa.me"_s,
                                   u"metastatus.com"_s};
    return isPlainHttps(url) && hosts.contains(url.host());
}

bool isSourceAddress(const QString &text)
{
    return isPlainHttps(QUrl(text, QUrl::StrictMode));
}

} // namespace secondtick::rules
