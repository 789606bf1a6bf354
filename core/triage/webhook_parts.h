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
    void take(const dom::key_value_pair &member)
    {
        if (member.key == "object")
            object = textIn(member.value);
        else if (member.key == "entry")
            entry = member.value;
        else if (member.key == "field")
            field = textIn(member.value);
        else if (member.key == "value")
            value = member.value;
        else if (member.key == "sample")
            sample = member.value;
        else if (member.key == "messaging_product")
            isWhatsApp = textIn(member.value) == "whatsapp";
        else if (member.key == "metadata")
            metadata = member.value;
        else if (member.key == "statuses")
            statuses = member.value;
        else if (member.key == "messages")
            messages = member.value;
        else if (member.key == "errors")
            errors = member.value;
        else if (member.key == "isBase64Encoded")
            isBase64 = member.value.is_bool() && bool(member.value);
    }
};

} // namespace secondtick::triage
