#pragma once

#include "triage/file_report.h"
#include "triage/json_scanner.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace secondtick::triage {

/// A stretch of text that holds JSON, most likely one whole value.
struct Piece
{
    std::size_t begin = 0; ///< in the text that was split
    std::size_t size = 0;
    std::int64_t line = 0; ///< from 1
};

/// Longest line or value that is read; longer ones are skipped and counted.
constexpr std::size_t kLongestPiece = 1024UL * 1024;

/// Cuts a text into pieces of JSON: one value a line, values over several lines or run together, the elements of one
/// large array, lines with something before the JSON. Where a value breaks off, reading goes on at the next line that
/// is not indented deeper. Parts of a line whose beginning is missing are no pieces. The pieces do not depend on how
/// the text was cut into blocks. Pure, no copy, any size.
class PieceSplitter
{
public:
    /// `text` goes on where the last call stopped, and must be longer than what that call left. Adds to `pieces`;
    /// returns how many bytes are done with. Everything, when `isLast`.
    std::size_t split(std::string_view text, bool isLast, std::vector<Piece> &pieces);

    PieceCounts &counts() { return m_counts; } ///< what had to be skipped
    std::int64_t lineBreaks() const { return m_line - 1; }
    /// The text began with a bracket that was not closed on the same line, or holds one line only.
    bool isOneArray() const { return m_isOneArray || m_wholeLines <= 1; }
    char firstCharacter() const { return m_first; } ///< that is no space; 0: none

private:
    enum class Drops
    {
        Nothing,
        Line, ///< to its end
        Value, ///< to the end the scanner finds
        ToNextWebhook ///< within one large array on one line
    };
    enum class Place
    {
        LineStart,
        AfterPiece,
        InText
    };
    struct Window
    {
        std::string_view text;
        bool isLast;
        std::vector<Piece> &pieces;
    };

    // Each goes on from m_at, and returns false when it needs more text than there is.
    bool step(const Window &window);
    bool drop(const Window &window);
    bool dropToNextWebhook(const Window &window);
    bool takeStructure(const Window &window);
    bool dropPart(const Window &window, std::size_t end);
    bool takeArray(const Window &window);
    bool takeValue(const Window &window);
    bool takeText(const Window &window);
    bool takeWholeLine(const Window &window, std::size_t end);
    void takeSpace(char byte);
    void judge(const Window &window, const JsonScanner &scanner);
    void fail(const Window &window, const QString &reason);
    bool endOfLine(const Window &window, std::size_t &end);
    void noteForeignBytes(std::string_view text);

    PieceCounts m_counts;
    JsonScanner m_scanner;
    std::size_t m_at = 0;
    std::size_t m_lineEnd = 0; ///< at or behind m_at, while it is known
    bool m_knowsLineEnd = false;
    std::int64_t m_line = 1;
    std::size_t m_column = 0; ///< of the first character of the line that is no space
    std::size_t m_resumeColumn = kAnyColumn;
    int m_openArrays = 0;
    Drops m_drops = Drops::Nothing;
    Place m_place = Place::LineStart;
    char m_first = '\0';
    bool m_isOneArray = false;
    int m_wholeLines = 0; ///< seen, up to two

    static constexpr std::size_t kAnyColumn = std::size_t(-1);
};

} // namespace secondtick::triage
