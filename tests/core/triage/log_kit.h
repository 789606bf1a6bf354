#pragma once

#include <QByteArray>

namespace secondtick::test {

/// A whole webhook with one status of the message `wamid.<index>`, on one line without its end.
inline QByteArray statusLine(int index, const QByteArray &status = "sent")
{
    const QByteArray id = QByteArray::number(index);
    return R"({"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"value":{"messaging_product":"whatsapp",)"
           R"("metadata":{"phone_number_id":"10654"},"statuses":[{"id":"wamid.)"
        + id + R"(","status":")" + status + R"(","timestamp":"1760000000","recipient_id":"12025550123"}]},)"
        + R"("field":"messages"}]}]})";
}

} // namespace secondtick::test
