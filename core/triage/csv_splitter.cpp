#include "triage/csv_splitter.h"

#include <algorithm>

namespace secondtick::triage {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kNowhere = std::string_view::npos;
constexpr std::string_view kDelimiters = ",;\t";

/// `"{ ""`: a cell in quotation marks that begins with JSON.
bool isJsonCell(std::string_view text, std::size_t at)
{
    std::size_t next = text.find_first_not_of(" \t\r\n", at + 1);
    while (next != kNowhere && text[next] == '[')
        next = text.find_first_not_of(" \t\r\n", next + 1);
    if (next == kNowhere || text[next] != '{')
        return false;
    next = text.find_first_not_of(" \t\r\n", next + 1);
    return next != kNowhere && text.substr(next, 2) == "\"\"";
}

/// The end of a quoted cell that begins at `at`: the place of its closing quotation mark, or kNowhere.
std::size_t closingQuote(std::string_view text, std::size_t at)
{
    for (std::size_t quote = text.find('"', at + 1); quote != kNowhere; quote = text.find('"', quote + 2)) {
        if (quote + 1 >= text.size() || text[quote + 1] != '"')
            return quote;
    }
    return kNowhere;
}

} // namespace

std::optional<char> delimiterOf(std::string_view beginning)
{
    const std::size_t first = beginning.find_first_not_of(" \t\r\n");
    if (first == kNowhere || beginning[first] == '{' || beginning[first] == '[')
        return {};
    for (std::size_t quote = beginning.find('"'); quote != kNowhere; quote = beginning.find('"', quote + 1)) {
        const char before = quote == 0 ? '\n' : beginning[quote - 1];
        if ((before != '\n' && kDelimiters.find(before) == kNowhere) || !isJsonCell(beginning, quote))
            continue;
        if (before != '\n')
            return before;
        const std::size_t end = closingQuote(beginning, quote);
        if (end != kNowhere && end + 1 < beginning.size() && kDelimiters.find(beginning[end + 1]) != kNowhere)
            return beginning[end + 1];
        return ',';
    }
    return {};
}

CsvSplitter::CsvSplitter(char delimiter)
    : m_delimiter(delimiter)
{
    m_counts.note(delimiter == ','       ? Note::DelimiterComma
                      : delimiter == ';' ? Note::DelimiterSemicolon
                                         : Note::DelimiterTab);
}

// NOLINTNEXTLINE(readability-non-const-parameter): cells are unquoted in place, by way of the window
std::size_t CsvSplitter::split(char *text, std::size_t size, bool isLast, std::vector<Piece> &pieces)
{
    m_at = 0;
    const Window window{text, size, isLast, pieces};
    while (m_at < size && takeCell(window)) { }
    return m_at;
}

bool CsvSplitter::takeCell(const Window &window)
{
    if (m_dropsLine) {
        dropLine(window);
        return true;
    }
    const char byte = window.text[m_at];
    if (byte == '\n')
        ++m_line;
    if (byte == '\n' || byte == '\r' || byte == ' ' || byte == m_delimiter) {
        ++m_at;
        return true;
    }
    return byte == '"' ? takeQuoted(window) : takeBare(window);
}

void CsvSplitter::dropLine(const Window &window)
{
    const char *const end = std::find(window.text + m_at, window.text + window.size, '\n');
    m_at = std::size_t(end - window.text);
    m_dropsLine = m_at == window.size;
}

void CsvSplitter::failCell(const Window &window, std::size_t begin)
{
    if (isJsonCell({window.text, window.size}, begin))
        m_counts.skip(m_line, u"cut_off"_s);
    m_dropsLine = true;
}

bool CsvSplitter::takeQuoted(const Window &window)
{
    const std::string_view reach(window.text + m_at, std::min(window.size - m_at, kLongestPiece));
    const std::size_t quote = closingQuote(reach, 0);
    const bool mayGoOn = !window.isLast && reach.size() < kLongestPiece;
    if (mayGoOn && (quote == kNowhere || quote + 1 == reach.size()))
        return false;
    const char after = quote == kNowhere || quote + 1 == reach.size() ? '\n' : reach[quote + 1];
    if (quote == kNowhere || (after != '\n' && after != '\r' && after != m_delimiter)) {
        failCell(window, m_at);
        return true;
    }
    char *const begin = window.text + m_at + 1;
    char *const end = window.text + m_at + quote;
    const std::int64_t line = m_line;
    m_line += std::count(begin, end, '\n');
    const std::size_t first = reach.substr(1, quote - 1).find_first_not_of(" \t\r\n");
    if (first != kNowhere && (begin[first] == '{' || begin[first] == '[')) {
        // Two quotation marks are one: the second of each pair goes.
        char *out = begin;
        for (const char *in = begin; in != end; ++in) {
            *out++ = *in;
            if (*in == '"')
                ++in;
        }
        window.pieces.push_back({m_at + 1, std::size_t(out - begin), line});
    }
    m_at += quote + 1;
    return true;
}

bool CsvSplitter::takeBare(const Window &window)
{
    const std::string_view reach(window.text + m_at, std::min(window.size - m_at, kLongestPiece));
    const std::size_t lineEnd = reach.find('\n');
    if (lineEnd == kNowhere && !window.isLast && reach.size() < kLongestPiece)
        return false;
    const std::size_t end = std::min(lineEnd, reach.size());
    if (mayBeginJson(reach, 0)) {
        window.pieces.push_back({m_at, end, m_line});
        m_at += end;
    } else {
        m_at += std::min(reach.find(m_delimiter), end);
    }
    return true;
}

} // namespace secondtick::triage
