#pragma once

#include "triage/file_report.h"
#include "triage/tally.h"

#include <simdjson.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace secondtick::triage {

struct WebhookParts;

/// Finds the webhooks in one parsed piece of JSON, however it is wrapped, and counts them: whole callbacks, a bare
/// change, value or status, arrays of them, bodies of gateways and loggers, JSON in JSON up to three levels, at most
/// sixteen brackets away from the top. A repeated key counts by its last value. Words and names of people are not
/// looked at.
class EventReader
{
public:
    /// Both must outlive it.
    EventReader(TallyWriter &tally, PieceCounts &counts);

    /// `line` is where it stands, for what has to be skipped.
    void read(simdjson::dom::element root, std::int64_t line);

private:
    static constexpr int kMostWalks = 16;
    static constexpr int kMostLevels = 3;

    /// Something that may be or hold a webhook.
    struct Step
    {
        simdjson::dom::element element;
        int walks = 0;
        int level = 0; ///< of JSON in JSON
        bool isBase64 = false;
    };

    void step(const Step &step);
    void readObject(simdjson::dom::object object, const Step &step);
    void addParser();
    void readText(std::string_view text, const Step &step);
    void pushChildren(simdjson::dom::object object, const Step &step);
    void readEntries(simdjson::dom::element entries);
    void readChanges(simdjson::dom::element entry);
    void readChange(simdjson::dom::object change, std::int64_t at);
    void readValue(const WebhookParts &value);
    void readStatuses(simdjson::dom::element statuses, std::string_view number);
    bool readStatus(simdjson::dom::object status, std::string_view number);
    static void readStatusMember(const simdjson::dom::key_value_pair &member, StatusEvent &event);
    void readMessages(simdjson::dom::element messages);
    void readNotice(simdjson::dom::object value, std::string_view field, std::int64_t at);
    void skipWrongType();

    TallyWriter &m_tally;
    PieceCounts &m_counts;
    std::int64_t m_line = 0;
    std::vector<Step> m_steps;
    std::vector<std::unique_ptr<simdjson::dom::parser>> m_parsers; ///< one for each level of JSON in JSON
};

} // namespace secondtick::triage
