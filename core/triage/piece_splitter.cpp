#include "triage/piece_splitter.h"

#include "triage/line_signs.h"
#include "triage/utf8_text.h"

#include <algorithm>

namespace secondtick::triage {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kLookAhead = 8; // enough to see that a text holds JSON

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\0';
}

} // namespace

std::size_t PieceSplitter::split(std::string_view text, bool isLast, std::vector<Piece> &pieces)
{
    m_at = 0;
    m_knowsLineEnd = false;
    const Window window{text, isLast, pieces};
    while (m_at < text.size() && step(window)) { }
    if (isLast && m_openArrays > 0)
        m_counts.note(Note::ArrayNotClosed);
    return m_at;
}

bool PieceSplitter::step(const Window &window)
{
    if (m_drops != Drops::Nothing)
        return drop(window);
    const char byte = window.text[m_at];
    if (byte == '\n' || isBlank(byte)) {
        takeSpace(byte);
        return true;
    }
    if (m_first == '\0')
        m_first = byte;
    if (m_resumeColumn != kAnyColumn) {
        if (m_column > m_resumeColumn) {
            m_drops = Drops::Line;
            return true;
        }
        m_resumeColumn = kAnyColumn;
    }
    return m_place == Place::InText ? takeText(window) : takeStructure(window);
}

void PieceSplitter::takeSpace(char byte)
{
    ++m_at;
    if (m_place == Place::LineStart)
        ++m_column;
    if (byte != '\n')
        return;
    ++m_line;
    m_column = 0;
    m_place = Place::LineStart;
}

bool PieceSplitter::drop(const Window &window)
{
    const std::string_view rest = window.text.substr(m_at);
    if (m_drops == Drops::ToNextWebhook)
        return dropToNextWebhook(window);
    if (m_drops == Drops::Line) {
        const std::size_t end = rest.find('\n');
        m_at = end == std::string_view::npos ? window.text.size() : m_at + end;
        if (end != std::string_view::npos)
            m_drops = Drops::Nothing;
        return true;
    }
    const std::size_t before = m_scanner.taken();
    const JsonScanner::State state = m_scanner.feed(rest);
    const std::size_t taken = m_scanner.taken() - before;
    m_line += std::count(rest.begin(), rest.begin() + std::ptrdiff_t(taken), '\n');
    m_at += taken;
    if (state != JsonScanner::State::Open)
        m_drops = state == JsonScanner::State::Complete ? Drops::Nothing : Drops::Line;
    return true;
}

bool PieceSplitter::dropToNextWebhook(const Window &window)
{
    constexpr std::string_view marker = "{\"object\"";
    const std::size_t end = std::min(window.text.find('\n', m_at), window.text.size());
    const std::size_t next = window.text.substr(0, end).find(marker, m_at);
    if (next == std::string_view::npos && end == window.text.size() && !window.isLast) {
        m_at = std::max(m_at, end - std::min(end, marker.size()));
        return false;
    }
    m_drops = Drops::Nothing;
    m_at = next == std::string_view::npos ? end : next;
    m_place = next == std::string_view::npos ? Place::LineStart : Place::AfterPiece;
    return true;
}

bool PieceSplitter::takeStructure(const Window &window)
{
    const char byte = window.text[m_at];
    const std::size_t next = window.text.find_first_not_of(" \t\r\n", m_at + 1);
    const std::size_t left = window.text.size() - m_at;
    if (!window.isLast && (left < kLookAhead || (next == std::string_view::npos && left <= kLongestPiece)))
        return false;
    if (m_openArrays > 0 && (byte == ',' || byte == ']')) {
        m_openArrays -= byte == ']' ? 1 : 0;
        ++m_at;
        return true;
    }
    if (byte == '[' && mayBeginJson(window.text, m_at))
        return takeArray(window);
    if (byte == '{' && mayBeginJson(window.text, m_at))
        return takeValue(window);
    if (byte == '"' && mayBeginPackedJson(window.text, m_at))
        return takeValue(window);
    if (m_place == Place::AfterPiece && byte == ',' && next != std::string_view::npos && window.text[next] == '{') {
        ++m_at;
        return true;
    }
    if (m_place == Place::AfterPiece && (byte == ',' || byte == ']' || byte == '}')) {
        m_drops = Drops::Line;
        return true;
    }
    m_place = Place::InText;
    return true;
}

/// False when the line ends beyond the text and more may come; `end` is never farther than kLongestPiece.
bool PieceSplitter::endOfLine(const Window &window, std::size_t &end)
{
    if (!m_knowsLineEnd || m_lineEnd < m_at) { // once for all values on one line
        m_lineEnd = std::min(window.text.find('\n', m_at), window.text.size());
        m_knowsLineEnd = true;
    }
    end = std::min(m_lineEnd, m_at + kLongestPiece);
    return end < window.text.size() || end == m_at + kLongestPiece || window.isLast;
}

bool PieceSplitter::takeWholeLine(const Window &window, std::size_t end)
{
    std::size_t last = end;
    while (last > m_at && (isBlank(window.text[last - 1]) || window.text[last - 1] == ','))
        --last;
    const std::string_view line = window.text.substr(m_at, last - m_at);
    const bool isLineEnd = end == window.text.size() || window.text[end] == '\n';
    const char closing = line.front() == '[' ? ']' : '}';
    if (!isLineEnd || line.front() == '"' || line.back() != closing || !isBalanced(line))
        return false;
    window.pieces.push_back({m_at, line.size(), m_line});
    m_wholeLines = std::min(m_wholeLines + 1, 2);
    m_at = end;
    m_place = Place::AfterPiece;
    return true;
}

/// A line whose beginning was cut off right before a bracket: what stands there is part of a value.
bool PieceSplitter::dropPart(const Window &window, std::size_t end)
{
    if (m_place != Place::LineStart || m_openArrays > 0)
        return false;
    JsonScanner scanner;
    const std::string_view line = window.text.substr(m_at, end - m_at);
    if (scanner.feed(line) != JsonScanner::State::Complete || !isFollowedByRest(line.substr(scanner.taken())))
        return false;
    m_drops = Drops::Line;
    return true;
}

bool PieceSplitter::takeArray(const Window &window)
{
    std::size_t end = 0;
    if (!endOfLine(window, end))
        return false;
    if (takeWholeLine(window, end) || dropPart(window, end))
        return true;
    ++m_at;
    ++m_openArrays;
    m_isOneArray = m_isOneArray || m_wholeLines == 0;
    if (m_openArrays > JsonScanner::kMaxDepth) {
        m_openArrays = 0;
        m_counts.note(Note::TooDeep);
        m_counts.skip(m_line, u"too_deep"_s);
        m_drops = Drops::Line;
    }
    return true;
}

bool PieceSplitter::takeValue(const Window &window)
{
    std::size_t end = 0;
    if (!endOfLine(window, end))
        return false;
    if (takeWholeLine(window, end) || dropPart(window, end))
        return true;
    JsonScanner scanner;
    const std::string_view reach = window.text.substr(m_at, kLongestPiece);
    const bool isOpen = scanner.feed(reach) == JsonScanner::State::Open;
    if (isOpen && reach.size() < kLongestPiece && !window.isLast)
        return false;
    judge(window, scanner);
    return true;
}

void PieceSplitter::judge(const Window &window, const JsonScanner &scanner)
{
    switch (scanner.state()) {
    case JsonScanner::State::Complete: {
        const std::string_view value = window.text.substr(m_at, scanner.taken());
        window.pieces.push_back({m_at, value.size(), m_line});
        m_line += std::count(value.begin(), value.end(), '\n');
        m_at += value.size();
        m_place = Place::AfterPiece;
        return;
    }
    case JsonScanner::State::Open:
        if (scanner.taken() < kLongestPiece) {
            fail(window, u"cut_off"_s);
            return;
        }
        m_counts.note(Note::TooLong);
        m_counts.skip(m_line, u"too_long"_s);
        m_scanner = scanner;
        m_line += std::count(window.text.begin() + std::ptrdiff_t(m_at),
                             window.text.begin() + std::ptrdiff_t(m_at + scanner.taken()), '\n');
        m_at += scanner.taken();
        m_place = Place::AfterPiece;
        m_drops = Drops::Value;
        return;
    case JsonScanner::State::TooDeep:
        m_counts.note(Note::TooDeep);
        fail(window, u"too_deep"_s);
        return;
    case JsonScanner::State::Broken:
        fail(window, u"not_json"_s);
        return;
    }
}

void PieceSplitter::fail(const Window &window, const QString &reason)
{
    m_counts.skip(m_line, reason);
    const std::size_t end = window.text.substr(m_at, kLongestPiece).find('\n');
    noteForeignBytes(window.text.substr(m_at, std::min(end, kLongestPiece)));
    m_drops = m_openArrays > 0 ? Drops::ToNextWebhook : Drops::Line;
    m_resumeColumn = m_column;
    ++m_at;
}

bool PieceSplitter::takeText(const Window &window)
{
    std::size_t end = 0;
    if (!endOfLine(window, end))
        return false;
    const std::string_view line = window.text.substr(m_at, end - m_at);
    const std::size_t found = findCandidate(line, 0);
    const std::size_t prefix = std::min(found, line.size());
    noteForeignBytes(line.substr(0, prefix));
    if (found == std::string_view::npos) {
        m_at = end;
        return true;
    }
    if (isPartOfCutValue(line.substr(0, prefix))) {
        m_drops = Drops::Line;
        return true;
    }
    m_at += prefix;
    return takeValue(window) || ((m_at -= prefix), false);
}

void PieceSplitter::noteForeignBytes(std::string_view text)
{
    if (!m_counts.hasForeignBytes && !isUtf8(text))
        m_counts.hasForeignBytes = true;
}

} // namespace secondtick::triage
