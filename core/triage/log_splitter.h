#pragma once

#include "triage/csv_splitter.h"
#include "triage/file_kind.h"
#include "triage/file_report.h"
#include "triage/piece_splitter.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace secondtick::triage {

/// Cuts one log into pieces, as a table when it begins like one, and says in the end what kind of log it was. Pure.
class LogSplitter
{
public:
    /// As PieceSplitter::split(); `bytes` is changed where cells of a table were taken.
    std::size_t split(char *bytes, std::size_t size, bool isLast, std::vector<Piece> &pieces);
    /// Adds lines, container, encoding, and what had to be skipped, then verdict and message. `report` holds the counts
    /// of all pieces.
    void finish(FileReport &report, const FileKind &kind);

private:
    QString container(std::int64_t objects) const;

    PieceSplitter m_plain;
    std::optional<CsvSplitter> m_table;
    bool m_isChosen = false, m_hasEnd = false;
};

} // namespace secondtick::triage
