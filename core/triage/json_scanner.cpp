#include "triage/json_scanner.h"

#include <array>
#include <cstring>

namespace secondtick::triage {

namespace {

bool isSpace(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

constexpr std::size_t kStride = 64;
using Stride = std::array<char, kStride>;

/// In a counter so narrow that the compiler makes a few vector instructions of it: a whole log goes through here.
int countOf(const Stride &block, char wanted)
{
    signed char count = 0;
    for (const char byte : block)
        count = static_cast<signed char>(count + (byte == wanted ? 1 : 0));
    return count;
}

/// How much of a string goes by before something in it has a meaning: most of a log.
std::size_t plainLength(std::string_view text)
{
    static constexpr auto means = [] {
        std::array<bool, 256> table{};
        for (const char byte : {'"', '\\', '\n'})
            table.at(static_cast<unsigned char>(byte)) = true;
        return table;
    }();
    std::size_t length = 0;
    while (length < text.size() && !means[static_cast<unsigned char>(text[length])])
        ++length;
    return length;
}

} // namespace

JsonScanner::State JsonScanner::feed(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size() && m_state == State::Open) {
        if (m_inString && !m_escaped) {
            at += plainLength(text.substr(at));
            if (at == text.size())
                break;
        }
        take(text[at]);
        if (m_state != State::Broken && m_state != State::TooDeep)
            ++at;
    }
    m_taken += at;
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
    constexpr char bracketBit = 0x20; // [ with it is {, ] is }
    int balance = 0;
    for (; line.size() >= kStride; line.remove_prefix(kStride)) {
        Stride block; // NOLINT(cppcoreguidelines-pro-type-member-init): filled at once
        std::memcpy(block.data(), line.data(), kStride);
        for (char &byte : block)
            byte = static_cast<char>(byte | bracketBit);
        balance += countOf(block, '{') - countOf(block, '}');
    }
    for (const char byte : line) {
        const int folded = byte | bracketBit;
        balance += int(folded == '{') - int(folded == '}');
    }
    return balance == 0;
}

} // namespace secondtick::triage
