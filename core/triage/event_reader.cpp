#include "triage/event_reader.h"

#include "triage/json_members.h"
#include "triage/notice_reader.h"
#include "triage/webhook_parts.h"

#include <QByteArray>

#include <algorithm>
#include <optional>

namespace secondtick::triage {

using namespace Qt::StringLiterals;

EventReader::EventReader(TallyWriter &tally, PieceCounts &counts)
    : m_tally(tally)
    , m_counts(counts)
{
}

void EventReader::read(dom::element root, std::int64_t line)
{
    m_line = line;
    m_steps.push_back({root});
    while (!m_steps.empty()) {
        const Step next = m_steps.back();
        m_steps.pop_back();
        step(next);
    }
}

void EventReader::step(const Step &step)
{
    dom::object object;
    dom::array array;
    if (step.element.get(object) == simdjson::SUCCESS) {
        readObject(object, step);
    } else if (step.element.get(array) == simdjson::SUCCESS) {
        if (step.walks >= kMostWalks)
            return;
        const std::size_t first = m_steps.size();
        for (const dom::element each : array)
            m_steps.push_back({each, step.walks + 1, step.level, step.isBase64});
        std::reverse(m_steps.begin() + std::ptrdiff_t(first), m_steps.end());
    } else {
        readText(textIn(step.element), step);
    }
}

void EventReader::readObject(dom::object object, const Step &step)
{
    const WebhookParts parts(object);
    const bool isOurs = isWord(parts.object, "whatsapp_business_account")
        || (parts.object.empty() && parts.entry && parts.entry->is_array());
    if (parts.entry && isOurs) {
        readEntries(*parts.entry);
    } else if (parts.entry && !parts.object.empty()) {
        ++m_counts.otherObjects;
    } else if (!parts.field.empty() && parts.value && parts.value->is_object()) {
        readChange(object, 0);
    } else if (parts.isValue()) {
        m_counts.note(Note::ValueOnly);
        ++m_counts.events;
        readValue(parts);
    } else if (looksLikeStatus(step.element)) {
        m_counts.note(Note::ValueOnly);
        ++m_counts.events;
        readStatus(object, {});
    } else {
        if (parts.sample)
            m_counts.note(Note::SampleShape);
        pushChildren(object, {step.element, step.walks, step.level, parts.isBase64});
    }
}

void EventReader::pushChildren(dom::object object, const Step &step)
{
    if (step.walks >= kMostWalks)
        return;
    const std::size_t first = m_steps.size();
    for (const dom::key_value_pair member : object) {
        const bool mayHold = member.value.is_object() || member.value.is_array()
            || (member.value.is_string() && (step.isBase64 || mayHoldJson(textIn(member.value))));
        if (mayHold)
            m_steps.push_back({member.value, step.walks + 1, step.level, step.isBase64});
    }
    std::reverse(m_steps.begin() + std::ptrdiff_t(first), m_steps.end());
}

void EventReader::readText(std::string_view text, const Step &step)
{
    const bool isPlain = mayHoldJson(text);
    if (step.level >= kMostLevels || (!isPlain && !step.isBase64))
        return;
    QByteArray decoded;
    if (!isPlain) {
        const QByteArray packed = QByteArray::fromRawData(text.data(), qsizetype(text.size()));
        decoded = QByteArray::fromBase64(packed);
        text = {decoded.constData(), std::size_t(decoded.size())};
    }
    while (m_parsers.size() <= std::size_t(step.level))
        addParser();
    dom::element root;
    dom::parser &parser = *m_parsers[std::size_t(step.level)];
    if (!mayHoldJson(text) || parser.parse(text.data(), text.size()).get(root) != simdjson::SUCCESS)
        return;
    m_counts.note(isPlain ? Note::JsonInJson : Note::Base64Body);
    m_steps.push_back({root, step.walks + 1, step.level + 1, false});
}

void EventReader::addParser()
{
    constexpr std::size_t firstCapacity = 4096;
    constexpr std::size_t deepest = 65; // as simdjson counts: 64 brackets inside one another
    auto parser = std::make_unique<dom::parser>();
    // Without memory the first parse says so.
    [[maybe_unused]] const simdjson::error_code error = parser->allocate(firstCapacity, deepest);
    m_parsers.push_back(std::move(parser));
}

void EventReader::readEntries(dom::element entries)
{
    dom::array list;
    if (entries.get(list) != simdjson::SUCCESS) {
        skipWrongType();
        return;
    }
    for (const dom::element entry : list)
        readChanges(entry);
}

void EventReader::readChanges(dom::element entry)
{
    dom::object object;
    dom::element found;
    dom::array changes;
    if (entry.get(object) != simdjson::SUCCESS || !findLast(object, "changes", found)
        || found.get(changes) != simdjson::SUCCESS) {
        skipWrongType();
        return;
    }
    const std::int64_t at = findLast(object, "time", found) ? timeIn(found) : 0;
    for (const dom::element each : changes) {
        dom::object change;
        if (each.get(change) == simdjson::SUCCESS)
            readChange(change, at);
        else
            skipWrongType();
    }
}

void EventReader::readChange(dom::object change, std::int64_t at)
{
    const WebhookParts parts(change);
    dom::object object;
    if (!parts.value || parts.value->get(object) != simdjson::SUCCESS) {
        m_counts.skip(m_line, u"wrong_type"_s);
        return;
    }
    ++m_counts.events;
    const WebhookParts value(object);
    if (value.statuses || value.messages || value.errors)
        readValue(value);
    else if (!parts.field.empty() && parts.field != "messages")
        readNotice(object, parts.field, at);
}

void EventReader::readValue(const WebhookParts &value)
{
    std::string_view number;
    dom::object metadata;
    if (value.metadata && value.metadata->get(metadata) == simdjson::SUCCESS)
        number = textOfMember(metadata, "phone_number_id");
    if (value.statuses)
        readStatuses(*value.statuses, number);
    if (value.messages)
        readMessages(*value.messages);
    if (value.errors) {
        StatusEvent error;
        readFirstError(*value.errors, error);
        m_tally.addOtherError(error.code);
    }
}

void EventReader::readStatuses(dom::element statuses, std::string_view number)
{
    dom::array list;
    if (statuses.get(list) != simdjson::SUCCESS) {
        m_counts.note(Note::WrongType);
        return;
    }
    for (const dom::element each : list) {
        dom::object status;
        if (each.get(status) != simdjson::SUCCESS || !readStatus(status, number))
            m_counts.note(Note::WrongType);
    }
}

bool EventReader::readStatus(dom::object status, std::string_view number)
{
    StatusEvent event;
    event.number = number;
    for (const dom::key_value_pair member : status)
        readStatusMember(member, event);
    if (event.status.empty())
        return false;
    ++m_counts.statuses;
    m_tally.add(event);
    return true;
}

/// By length first: logs ask millions of times.
void EventReader::readStatusMember(const dom::key_value_pair &member, StatusEvent &event)
{
    switch (member.key.size()) {
    case 2:
        if (isWord(member.key, "id"))
            event.id = textIn(member.value);
        return;
    case 6:
        if (isWord(member.key, "status"))
            event.status = textIn(member.value);
        else if (isWord(member.key, "errors"))
            readFirstError(member.value, event);
        return;
    case 7:
        if (dom::object pricing; isWord(member.key, "pricing") && member.value.get(pricing) == simdjson::SUCCESS)
            event.category = textOfMember(pricing, "category");
        return;
    case 9:
        if (isWord(member.key, "timestamp"))
            event.at = timeIn(member.value);
        return;
    default:
        if (isWord(member.key, "recipient_id") || (isWord(member.key, "recipient_user_id") && event.recipient.empty()))
            event.recipient = textIn(member.value);
    }
}

void EventReader::readMessages(dom::element messages)
{
    dom::array list;
    if (messages.get(list) != simdjson::SUCCESS) {
        m_counts.note(Note::WrongType);
        return;
    }
    for (const dom::element each : list) {
        dom::object message;
        dom::element errors;
        if (each.get(message) != simdjson::SUCCESS) {
            m_counts.note(Note::WrongType);
            continue;
        }
        ++m_counts.messages;
        if (findLast(message, "errors", errors)) {
            StatusEvent error;
            readFirstError(errors, error);
            m_tally.addOtherError(error.code);
        }
    }
}

void EventReader::readNotice(dom::object value, std::string_view field, std::int64_t at)
{
    Notice notice = noticeIn(value);
    notice.at = at;
    notice.field = field;
    m_tally.add(std::move(notice));
}

void EventReader::skipWrongType()
{
    m_counts.note(Note::WrongType);
    m_counts.skip(m_line, u"wrong_type"_s);
}

} // namespace secondtick::triage
