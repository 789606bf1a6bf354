#include "triage/piece_reader.h"

#include "triage/json_scanner.h"
#include "triage/utf8_text.h"

#include <utility>

namespace secondtick::triage {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kFirstCapacity = 64UL * 1024;

} // namespace

PieceReader::PieceReader(TallyWriter &tally)
    : m_events(tally, m_counts)
{
    // Without memory the first parse says so; the depth is that of the scanner, counted as simdjson does.
    [[maybe_unused]] const simdjson::error_code error =
        m_parser.allocate(kFirstCapacity, std::size_t(JsonScanner::kMaxDepth) + 1);
}

void PieceReader::read(std::string_view piece, std::int64_t line)
{
    simdjson::error_code error = simdjson::SUCCESS;
    if (!parse(piece, line, error))
        readAgain(piece, line);
}

PieceCounts PieceReader::takeCounts()
{
    return std::exchange(m_counts, {});
}

bool PieceReader::parse(std::string_view padded, std::int64_t line, simdjson::error_code &error)
{
    simdjson::dom::element root;
    error = m_parser.parse(padded.data(), padded.size(), false).get(root);
    if (error != simdjson::SUCCESS)
        return false;
    ++m_counts.objects;
    m_events.read(root, line);
    return true;
}

void PieceReader::readAgain(std::string_view piece, std::int64_t line)
{
    while (true) {
        const std::size_t begin = piece.find_first_not_of(" \t\r\n,");
        if (begin == std::string_view::npos || (piece[begin] != '"' && !mayBeginJson(piece, begin)))
            return;
        piece.remove_prefix(begin);
        JsonScanner scanner;
        switch (scanner.feed(piece)) {
        case JsonScanner::State::Complete:
            // Brackets that were never opened: part of a value whose beginning was cut off.
            if (piece.substr(scanner.taken()).starts_with(']') || piece.substr(scanner.taken()).starts_with('}'))
                return;
            if (!readCopy(piece.substr(0, scanner.taken()), line))
                return;
            piece.remove_prefix(scanner.taken());
            continue;
        case JsonScanner::State::TooDeep:
            m_counts.note(Note::TooDeep);
            m_counts.skip(line, u"too_deep"_s);
            return;
        case JsonScanner::State::Open:
            m_counts.skip(line, u"cut_off"_s);
            break;
        case JsonScanner::State::Broken:
            m_counts.skip(line, u"not_json"_s);
            break;
        }
        m_counts.hasForeignBytes = m_counts.hasForeignBytes || !isUtf8(piece);
        return;
    }
}

bool PieceReader::readCopy(std::string_view value, std::int64_t line)
{
    simdjson::error_code error = simdjson::SUCCESS;
    std::string copy(value);
    copy.reserve(copy.size() + kPadding);
    if (parse(copy, line, error))
        return true;
    const bool isForeign = error == simdjson::UTF8_ERROR || !isUtf8(copy);
    m_counts.hasForeignBytes = m_counts.hasForeignBytes || isForeign;
    if (isForeign || error == simdjson::UNESCAPED_CHARS) {
        copy = repaired(copy);
        copy.reserve(copy.size() + kPadding);
        if (parse(copy, line, error))
            return true;
    }
    m_counts.skip(line, error == simdjson::DEPTH_ERROR ? u"too_deep"_s : u"not_json"_s);
    if (error == simdjson::DEPTH_ERROR)
        m_counts.note(Note::TooDeep);
    return false;
}

} // namespace secondtick::triage
