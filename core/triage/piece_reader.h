#pragma once

#include "triage/event_reader.h"
#include "triage/piece_splitter.h"

#include <simdjson.h>

#include <string_view>

namespace secondtick::triage {

/// Parses pieces and counts what is in them: one per thread. The whole document is proved by simdjson's DOM; a piece
/// that is not one whole value is looked at again, slowly: several values run together, bytes that are not UTF-8,
/// control characters in texts.
class PieceReader
{
public:
    /// Bytes that must be readable behind every piece.
    static constexpr std::size_t kPadding = simdjson::SIMDJSON_PADDING;

    /// `tally` must outlive it.
    explicit PieceReader(TallyWriter &tally);

    void read(std::string_view piece, std::int64_t line);
    /// What was counted since it was last asked, and nothing more after it.
    PieceCounts takeCounts();

private:
    bool parse(std::string_view padded, std::int64_t line, simdjson::error_code &error);
    void readAgain(std::string_view piece, std::int64_t line);
    bool readCopy(std::string_view value, std::int64_t line);

    PieceCounts m_counts;
    simdjson::dom::parser m_parser;
    EventReader m_events;
};

} // namespace secondtick::triage
