#include "triage/json_scanner.h"

#include <array>
#include <cstring>

namespace secondtick::triage {

namespace {

bool isSpace(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

} // namespace

JsonScanner::State JsonScanner::feed(std::string_view text)
{
    for (const char byte : text) {
        if (m_state != State::Open)
            break;
        take(byte);
        if (m_state == State::Broken || m_state == State::TooDeep)
            break;
        ++m_taken;
    }
    return m_state;
}

void JsonScanner::take(char byte)
{
    if (m_inString)
        takeInString(byte);
    else
        takeOutside(byte);
}

void JsonScanner::takeInString(char byte)
{
    if (byte == '\n') {
        m_state = State::Broken;
    } else if (m_escaped) {
        m_escaped = false;
    } else if (byte == '\\') {
        m_escaped = true;
    } else if (byte == '"') {
        m_inString = false;
        if (m_stringIsKey)
            m_expects = Expects::Colon;
        else
            valueEnds();
    }
}

void JsonScanner::takeOutside(char byte)
{
    if (isSpace(byte) || byte == ',' || byte == ']' || byte == '}') {
        if (m_inScalar) {
            m_inScalar = false;
            valueEnds();
        }
        if (isSpace(byte))
            return;
    }
    if (m_inScalar)
        return;
    switch (byte) {
    case '"':
        m_stringIsKey = m_expects == Expects::KeyOrEnd || m_expects == Expects::Key;
        if (!m_stringIsKey && !mayBeginValue())
            m_state = State::Broken;
        m_inString = true;
        return;
    case '{':
    case '[':
        open(byte == '{');
        return;
    case '}':
    case ']':
        close(byte == '}');
        return;
    case ':':
        m_state = m_expects == Expects::Colon ? m_state : State::Broken;
        m_expects = Expects::Value;
        return;
    case ',':
        m_state = m_expects == Expects::CommaOrEnd ? m_state : State::Broken;
        m_expects = isInObject() ? Expects::Key : Expects::Value;
        return;
    default:
        m_inScalar = true;
        m_state = mayBeginValue() && m_depth > 0 ? m_state : State::Broken;
    }
}

void JsonScanner::open(bool isObject)
{
    if (!mayBeginValue()) {
        m_state = State::Broken;
        return;
    }
    if (m_depth == kMaxDepth) {
        m_state = State::TooDeep;
        return;
    }
    const std::uint64_t bit = std::uint64_t(1) << unsigned(m_depth);
    m_objects = isObject ? m_objects | bit : m_objects & ~bit;
    ++m_depth;
    m_expects = isObject ? Expects::KeyOrEnd : Expects::ValueOrEnd;
}

void JsonScanner::close(bool isObject)
{
    const bool mayEnd =
        m_expects == Expects::CommaOrEnd || m_expects == (isObject ? Expects::KeyOrEnd : Expects::ValueOrEnd);
    if (m_depth == 0 || isInObject() != isObject || !mayEnd) {
        m_state = State::Broken;
        return;
    }
    --m_depth;
    valueEnds();
}

void JsonScanner::valueEnds()
{
    m_expects = Expects::CommaOrEnd;
    if (m_depth == 0)
        m_state = State::Complete;
}

bool JsonScanner::mayBeginValue() const
{
    return m_expects == Expects::Value || m_expects == Expects::ValueOrEnd;
}

bool mayBeginJson(std::string_view text, std::size_t at)
{
    const char first = text[at];
    if (first != '{' && first != '[')
        return false;
    std::size_t next = at + 1;
    while (next < text.size() && (isSpace(text[next]) || text[next] == '\0'))
        ++next;
    if (next == text.size())
        return true;
    const char second = text[next];
    if (first == '{')
        return second == '"' || second == '}';
    return second == '{' || second == '[' || second == '"' || second == ']';
}

bool isBalanced(std::string_view line)
{
    constexpr std::size_t stride = 64; // a count the compiler turns into vector instructions
    int balance = 0;
    std::size_t at = 0;
    for (; at + stride <= line.size(); at += stride) {
        std::array<char, stride> block; // NOLINT(cppcoreguidelines-pro-type-member-init): filled at once
        std::memcpy(block.data(), line.data() + at, stride);
        for (const char byte : block)
            balance += int(byte == '{') + int(byte == '[') - int(byte == '}') - int(byte == ']');
    }
    for (; at < line.size(); ++at)
        balance += int(line[at] == '{') + int(line[at] == '[') - int(line[at] == '}') - int(line[at] == ']');
    return balance == 0;
}

} // namespace secondtick::triage
