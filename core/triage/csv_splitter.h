#pragma once

#include "triage/piece_splitter.h"

#include <optional>
#include <string_view>
#include <vector>

namespace secondtick::triage {

/// The character between the columns of a table whose cells hold JSON in quotation marks, doubled inside; empty when
/// the beginning of the text does not look like one.
std::optional<char> delimiterOf(std::string_view beginning);

/// Takes the JSON out of the cells of such a table; cells may go over several lines. Doubled quotation marks are made
/// single in the text itself.
class CsvSplitter
{
public:
    explicit CsvSplitter(char delimiter);

    /// As PieceSplitter::split(); `text` is changed where a cell was taken.
    std::size_t split(char *text, std::size_t size, bool isLast, std::vector<Piece> &pieces);

    PieceCounts &counts() { return m_counts; }
    std::int64_t lineBreaks() const { return m_line - 1; }

private:
    struct Window
    {
        char *text;
        std::size_t size;
        bool isLast;
        std::vector<Piece> &pieces;
    };

    bool takeCell(const Window &window);
    bool takeQuoted(const Window &window);
    bool takeBare(const Window &window);
    void dropLine(const Window &window);
    void failCell(const Window &window, std::size_t begin);

    PieceCounts m_counts;
    std::size_t m_at = 0;
    std::int64_t m_line = 1;
    char m_delimiter;
    bool m_dropsLine = false;
};

} // namespace secondtick::triage
