#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace secondtick::status {

/// One open incident of the status page. Texts are from outside: without markup, capped, with visible controls.
struct Incident
{
    QString title;
    QString text; ///< may be empty
    QDateTime at; ///< UTC; null when it was not said

    bool operator==(const Incident &other) const = default;
};

/// Reads an RSS 2.0 feed; incidents in its order, at most kMostIncidents. Empty optional: this is no such feed, or one
/// that defines entities of its own. A feed without items is a good one: nothing is reported.
/// Source: https://www.rssboard.org/rss-specification
std::optional<QList<Incident>> readFeed(const QByteArray &bytes);

inline constexpr qsizetype kMostIncidents = 20;

} // namespace secondtick::status
