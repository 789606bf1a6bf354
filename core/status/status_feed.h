#pragma once

#include "status/rss_reader.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

class QNetworkProxyFactory;

namespace secondtick::status {

/// What a look at the status page brought.
struct StatusLook
{
    enum class Answer
    {
        NothingReported, ///< all feeds were read, and none reports an incident
        Incidents, ///< at least one incident is reported
        NoAnswer, ///< the feeds could not be read: that says nothing about the service
        PartOfIt, ///< one feed reports nothing, another could not be read
    };

    Answer answer = Answer::NoAnswer;
    QList<Incident> incidents;
    QDateTime at; ///< UTC, by this computer's clock
};

/// Looks at the public status feeds of the platform, and only when it is told to: the one exception to "one host". It
/// has no way to carry a token: this room knows no Secret, and its requests have no header that is not written here.
/// GET only, no redirects, no cookies, 10 s, 512 KiB a feed. Lives on the thread of its event loop.
/// Source of the addresses: https://metastatus.com/whatsapp-business-api ("RSS feed").
class StatusFeed final : public QObject
{
    Q_OBJECT
public:
    /// The factory is asked once for each look; what it gives is owned here. Empty: no proxy.
    using MakeProxies = std::function<QNetworkProxyFactory *()>;

    static QUrl officialAddress(); ///< https://metastatus.com

    /// `address`: scheme, host and port of the feeds; the official one, or loopback.
    explicit StatusFeed(QUrl address, MakeProxies makeProxies = {}, QObject *parent = nullptr);
    ~StatusFeed() override;

    /// Ends a look that is under way.
    void look();
    bool isLooking() const;

signals:
    /// Once for each look, through the event queue.
    void looked(const secondtick::status::StatusLook &look);

private:
    class Look;

    void finish(int number, const StatusLook &look);

    QUrl m_address;
    MakeProxies m_makeProxies;
    std::unique_ptr<Look> m_look; ///< exists while looking
    int m_looks = 0; ///< tells the end of an older look from that of the newest
};

} // namespace secondtick::status
