#include "triage/final_status.h"

#include <algorithm>
#include <array>
#include <utility>

namespace secondtick::triage {

using namespace Qt::StringLiterals;

std::uint8_t seenOf(std::string_view status)
{
    // The most frequent first: logs ask millions of times.
    if (status == "delivered")
        return SeenDelivered;
    if (status == "read")
        return SeenRead;
    if (status == "sent")
        return SeenSent;
    if (status == "failed")
        return SeenFailed;
    if (status == "played")
        return SeenPlayed;
    if (status == "accepted")
        return SeenAccepted;
    return status == "deleted" ? SeenDeleted : SeenOther;
}

QString finalStatus(std::uint8_t seen)
{
    static const std::array<std::pair<std::uint8_t, QString>, 8> order{{{SeenPlayed, u"played"_s},
                                                                        {SeenRead, u"read"_s},
                                                                        {SeenDelivered, u"delivered"_s},
                                                                        {SeenFailed, u"failed"_s},
                                                                        {SeenSent, u"sent"_s},
                                                                        {SeenAccepted, u"accepted"_s},
                                                                        {SeenDeleted, u"deleted"_s},
                                                                        {SeenOther, u"other"_s}}};
    const auto *const last =
        std::find_if(order.begin(), order.end(), [seen](const auto &each) { return (seen & each.first) != 0; });
    return last == order.end() ? u"other"_s : last->second;
}

} // namespace secondtick::triage
