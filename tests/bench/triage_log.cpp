#include "triage_log.h"

#include <QByteArray>
#include <QFile>

#include <random>

namespace secondtick::test {

namespace {

constexpr int kCodes[] = {131026, 131047, 131049, 130472, 131042, 470};
constexpr const char *kPrefixes[] = {"9053", "4915", "5511", "9198", "1202", "6281"};

/// Makes lines; the same ones for the same seed.
class LineMaker
{
public:
    explicit LineMaker(MessageIds ids)
        : m_ids(ids)
    {
    }

    QByteArray failure(int index)
    {
        const QByteArray errors = R"("errors":[{"code":)" + QByteArray::number(kCodes[below(6)])
            + R"(,"title":"Message undeliverable","message":"Message undeliverable","error_data":{"details":)"
              R"("Message Undeliverable."},"href":"https://developers.facebook.com/docs/whatsapp/error-codes/"}])";
        return status(index, "failed", errors);
    }
    QByteArray other(int index)
    {
        const QByteArray more = R"("conversation":{"id":"a1b2c3d4e5f6071829)" + QByteArray::number(index)
            + R"(","origin":{"type":"utility"}},"pricing":{"billable":true,"pricing_model":"PMP","category":"utility"})";
        return status(index, index % 3 == 0 ? "read" : "delivered", more);
    }
    QByteArray inbound(int index)
    {
        const QByteArray body =
            index % 40 == 9 ? R"(it says {\"status\":\"failed\"} again, why?)" : "Thank you, see you.";
        return hook(R"("contacts":[{"profile":{"name":"Asl)"
                    "\xc4\xb1"
                    R"("},"wa_id":"905301112233"}],"messages":[{"from":"905301112233","id":"wamid.IN)"
                    + QByteArray::number(index) + R"(","timestamp":"1760000000","type":"text","text":{"body":")" + body
                    + "\"}}]");
    }

private:
    unsigned below(unsigned limit) { return unsigned(m_random() % limit); }
    QByteArray status(int index, const QByteArray &word, const QByteArray &more)
    {
        const QByteArray id = m_ids == MessageIds::Left
            ? QByteArray()
            : R"("id":"wamid.HBgLMTY1MDM4Nzk0MzkVAgARGBI0QUQ2)" + QByteArray::number(index) + R"(=",)";
        return hook(R"("statuses":[{)" + id + R"("status":")" + word + R"(","timestamp":")"
                    + QByteArray::number(1'760'000'000 + index / 8) + R"(","recipient_id":")" + kPrefixes[below(6)]
                    + QByteArray::number(10'000'000 + below(80'000'000)) + "\"," + more + "}]");
    }
    static QByteArray hook(const QByteArray &part)
    {
        return R"({"object":"whatsapp_business_account","entry":[{"id":"106540000000333","changes":[{"value":{)"
               R"("messaging_product":"whatsapp","metadata":{"display_phone_number":"12025550100",)"
               R"("phone_number_id":"106540000000022"},)"
            + part + R"(},"field":"messages"}]}]})";
    }

    MessageIds m_ids;
    std::mt19937 m_random{7}; // NOLINT(cert-msc32-c,cert-msc51-cpp): the same log in every run
};

} // namespace

qint64 writeTriageLog(const QString &path, int events, MessageIds ids)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return -1;
    LineMaker maker(ids);
    qint64 failures = 0;
    for (int index = 0; index < events; ++index) {
        const int kind = index % 10;
        QByteArray line = kind < 5 ? maker.failure(index) : kind < 9 ? maker.other(index) : maker.inbound(index);
        failures += kind < 5 ? 1 : 0;
        if (index % 1000 == 7)
            line += "\n{\"object\":\"whatsapp_business_account\",\"entry\":[{\"cut";
        if (file.write(line + '\n') < 0)
            return -1;
    }
    return file.flush() ? failures : -1;
}

} // namespace secondtick::test
