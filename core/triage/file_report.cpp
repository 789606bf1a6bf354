#include "triage/file_report.h"

#include <algorithm>
#include <array>
#include <utility>

namespace secondtick::triage {

using namespace Qt::StringLiterals;

void PieceCounts::skip(std::int64_t line, const QString &reason)
{
    ++skipped;
    if (skips.size() < kMostSkips)
        skips.append({line, reason});
}

void PieceCounts::merge(const PieceCounts &other)
{
    objects += other.objects;
    events += other.events;
    messages += other.messages;
    statuses += other.statuses;
    skipped += other.skipped;
    otherObjects += other.otherObjects;
    notes |= other.notes;
    hasForeignBytes = hasForeignBytes || other.hasForeignBytes;
    skips += other.skips;
    std::stable_sort(skips.begin(), skips.end(),
                     [](const Skip &one, const Skip &another) { return one.line < another.line; });
    if (skips.size() > kMostSkips)
        skips.resize(kMostSkips);
}

QStringList FileReport::notes() const
{
    static const std::array<std::pair<Note, QString>, 15> words{{{Note::ArrayNotClosed, u"array_not_closed"_s},
                                                                 {Note::Base64Body, u"base64_body"_s},
                                                                 {Note::DelimiterComma, u"delimiter_comma"_s},
                                                                 {Note::DelimiterSemicolon, u"delimiter_semicolon"_s},
                                                                 {Note::DelimiterTab, u"delimiter_tab"_s},
                                                                 {Note::FileGrew, u"file_grew"_s},
                                                                 {Note::FileShrank, u"file_shrank"_s},
                                                                 {Note::JsonInJson, u"json_in_json"_s},
                                                                 {Note::ReadError, u"read_error"_s},
                                                                 {Note::SampleShape, u"sample_shape"_s},
                                                                 {Note::TooDeep, u"too_deep"_s},
                                                                 {Note::TooLong, u"too_long"_s},
                                                                 {Note::UnpackedLimit, u"unpacked_limit"_s},
                                                                 {Note::ValueOnly, u"value_only"_s},
                                                                 {Note::WrongType, u"wrong_type"_s}}};
    QStringList notes;
    for (const auto &[note, word] : words) {
        if ((counts.notes & std::uint32_t(note)) != 0)
            notes.append(word);
    }
    return notes;
}

void FileReport::conclude(bool hasText)
{
    constexpr std::uint32_t gaps =
        std::uint32_t(Note::FileShrank) | std::uint32_t(Note::ReadError) | std::uint32_t(Note::UnpackedLimit);
    const bool hasGaps = counts.skipped > 0 || counts.otherObjects > 0 || (counts.notes & gaps) != 0;
    if (counts.events > 0) {
        verdict = hasGaps ? u"partial"_s : u"ok"_s;
        message = hasGaps ? u"read_with_gaps"_s : u"read"_s;
        return;
    }
    verdict = u"refuse"_s;
    if (!hasText)
        message = u"empty"_s;
    else
        message = counts.skipped > 0 ? u"nothing_readable"_s : u"no_webhook_found"_s;
}

} // namespace secondtick::triage
