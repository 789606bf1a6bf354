#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace secondtick {

/// All rows of a list of the platform, as far as they were read.
template <typename Row> struct Listing
{
    QList<Row> rows;
    QString cutBecause; ///< empty: read to its end; else why not: "loop", "budget", "too-long", or the fault of a page

    bool isWhole() const { return cutBecause.isEmpty(); }
};

/// One page of a list: {"data": [...], "paging": {"cursors": {"after": "…"}, "next": "…"}}.
/// Only the cursor is taken: an address from an answer is never called.
struct ListPage
{
    QJsonArray rows;
    QString after; ///< cursor of the next page; empty on the last one

    static std::optional<ListPage> fromJson(const QJsonObject &answer);
};

} // namespace secondtick
