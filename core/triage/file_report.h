#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace secondtick::triage {

/// Odd things that were met in a file, as bits.
enum class Note : std::uint32_t
{
    ArrayNotClosed = 1U << 0U,
    Base64Body = 1U << 1U,
    DelimiterComma = 1U << 2U,
    DelimiterSemicolon = 1U << 3U,
    DelimiterTab = 1U << 4U,
    FileGrew = 1U << 5U,
    FileShrank = 1U << 6U,
    JsonInJson = 1U << 7U,
    ReadError = 1U << 8U,
    SampleShape = 1U << 9U,
    TooDeep = 1U << 10U,
    TooLong = 1U << 11U,
    UnpackedLimit = 1U << 12U,
    ValueOnly = 1U << 13U,
    WrongType = 1U << 14U
};

/// One place of a file that could not be read. Says where and why, never what stands there.
struct Skip
{
    std::int64_t line = 0; ///< from 1; cells of a table that go over several lines count as where they begin
    QString reason; ///< "cut_off", "not_json", "too_deep", "too_long", "wrong_type"
};

/// What was counted in one file, or a part of it. Merging two parts gives what one alone would have counted.
struct PieceCounts
{
    static constexpr qsizetype kMostSkips = 10;

    std::int64_t objects = 0; ///< pieces of JSON that were read whole
    std::int64_t events = 0;
    std::int64_t messages = 0; ///< inbound
    std::int64_t statuses = 0;
    std::int64_t skipped = 0;
    std::int64_t otherObjects = 0; ///< webhooks of other products
    std::uint32_t notes = 0;
    bool hasForeignBytes = false; ///< not UTF-8
    QList<Skip> skips; ///< the first

    void note(Note note) { notes |= std::uint32_t(note); }
    void skip(std::int64_t line, const QString &reason);
    void merge(const PieceCounts &other);
};

/// What became of one file; the words are those of the contract.
struct FileReport
{
    QString path; ///< as it was given
    QString verdict; ///< "ok", "partial", "refuse"
    QString message; ///< "read", "read_with_gaps", "empty", "not_text_pdf" …
    QString encoding; ///< "utf-8", "utf-16-le+bom" …; empty: not text
    QString container; ///< "json", "json_lines", "json_array", "csv", "text"; empty: nothing in it
    std::int64_t lines = 0;
    std::int64_t bytes = 0; ///< read, packed or not
    PieceCounts counts;

    QStringList notes() const; ///< sorted
    /// Verdict and message from the counts; for a file that could be read.
    void conclude(bool hasText);
};

} // namespace secondtick::triage
