#pragma once

#include "triage/json_members.h"

#include <simdjson.h>

#include <optional>
#include <string_view>

namespace secondtick::triage {

/// The members of an object that tell what it is.
struct WebhookParts
{
    explicit WebhookParts(dom::object members)
    {
        for (const dom::key_value_pair member : members)
            take(member);
    }

    bool isValue() const
    {
        return (isWhatsApp && metadata && (statuses || messages || errors))
            || (statuses && looksLikeStatuses(*statuses));
    }

    std::string_view object, field;
    bool isWhatsApp = false, isBase64 = false;
    std::optional<dom::element> entry, value, sample, metadata, statuses, messages, errors;

private:
    /// By length first: logs ask millions of times.
    void take(const dom::key_value_pair &member)
    {
        switch (member.key.size()) {
        case 5:
            takeIf(member, "entry", entry) || takeIf(member, "value", value) || takeText(member, "field", field);
            return;
        case 6:
            takeText(member, "object", object) || takeIf(member, "errors", errors) || takeIf(member, "sample", sample);
            return;
        case 8:
            takeIf(member, "statuses", statuses) || takeIf(member, "messages", messages)
                || takeIf(member, "metadata", metadata);
            return;
        default:
            if (isWord(member.key, "messaging_product"))
                isWhatsApp = isWord(textIn(member.value), "whatsapp");
            else if (isWord(member.key, "isBase64Encoded"))
                isBase64 = member.value.is_bool() && bool(member.value);
        }
    }
    template <std::size_t Size>
    static bool takeIf(const dom::key_value_pair &member, const char (&name)[Size], std::optional<dom::element> &part)
    {
        if (!isWord(member.key, name))
            return false;
        part = member.value;
        return true;
    }
    template <std::size_t Size>
    static bool takeText(const dom::key_value_pair &member, const char (&name)[Size], std::string_view &part)
    {
        if (!isWord(member.key, name))
            return false;
        part = textIn(member.value);
        return true;
    }
};

} // namespace secondtick::triage
