#include "facts/listing.h"

#include "base/json_reader.h"

namespace secondtick {

using namespace Qt::StringLiterals;

std::optional<ListPage> ListPage::fromJson(const QJsonObject &answer)
{
    if (!answer["data"_L1].isArray())
        return std::nullopt;
    ListPage page;
    page.rows = answer["data"_L1].toArray();
    const QJsonObject paging = answer["paging"_L1].toObject();
    if (paging.contains("next"_L1)) // the last page has cursors too, but nothing behind them
        page.after = json::text(paging["cursors"_L1].toObject()["after"_L1]).value_or(QString());
    return page;
}

} // namespace secondtick
