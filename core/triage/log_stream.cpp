#include "triage/log_reader.h"

#include "triage/csv_splitter.h"
#include "triage/triage_run.h"
#include "triage/work_pool.h"

#include <algorithm>
#include <cstring>
#include <optional>

namespace secondtick::triage {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kBlock = 4UL * 1024 * 1024;

/// The splitter that fits, and what it says in the end.
class LogSplitter
{
public:
    std::size_t split(std::vector<char> &bytes, std::size_t size, bool isLast, std::vector<Piece> &pieces)
    {
        if (!m_isChosen) {
            constexpr std::size_t beginning = 256UL * 1024;
            if (const auto delimiter = delimiterOf({bytes.data(), std::min(size, beginning)}))
                m_table.emplace(*delimiter);
            m_isChosen = true;
        }
        m_hasEnd = size > 0 && bytes[size - 1] != '\n';
        return m_table ? m_table->split(bytes.data(), size, isLast, pieces)
                       : m_plain.split({bytes.data(), size}, isLast, pieces);
    }

    void finish(FileReport &report)
    {
        report.counts.merge(m_table ? m_table->counts() : m_plain.counts());
        report.lines = (m_table ? m_table->lineBreaks() : m_plain.lineBreaks()) + (m_hasEnd ? 1 : 0);
        report.container = container(report.counts.objects);
    }
    bool hasText() const { return m_table || m_plain.firstCharacter() != '\0'; }

private:
    QString container(std::int64_t objects) const
    {
        if (m_table)
            return u"csv"_s;
        switch (m_plain.firstCharacter()) {
        case '\0':
            return {};
        case '[':
            return m_plain.isOneArray() ? u"json_array"_s : u"json_lines"_s;
        case '{':
            return objects > 1 ? u"json_lines"_s : u"json"_s;
        default:
            return u"text"_s;
        }
    }

    PieceSplitter m_plain;
    std::optional<CsvSplitter> m_table;
    bool m_isChosen = false, m_hasEnd = false;
};

void readBlocks(ByteSource &source, LogSplitter &splitter, WorkPool &pool, const TriageProgress &progress)
{
    std::vector<char> rest;
    bool isLast = false;
    while (!isLast && !progress.isCancelled) {
        Batch batch{pool.freeBuffer(), {}};
        const std::size_t wanted = rest.size() + kBlock;
        if (batch.bytes.size() < wanted + PieceReader::kPadding)
            batch.bytes.resize(wanted + PieceReader::kPadding);
        std::copy(rest.begin(), rest.end(), batch.bytes.begin());
        const std::size_t size = rest.size() + source.read(batch.bytes.data() + rest.size(), kBlock);
        isLast = size < wanted;
        const std::size_t done = splitter.split(batch.bytes, size, isLast, batch.pieces);
        rest.assign(batch.bytes.begin() + std::ptrdiff_t(done), batch.bytes.begin() + std::ptrdiff_t(size));
        pool.add(std::move(batch));
    }
}

void noteFaults(ByteSource::Faults faults, PieceCounts &counts)
{
    if (faults.grew)
        counts.note(Note::FileGrew);
    if (faults.shrank)
        counts.note(Note::FileShrank);
    if (faults.isBroken)
        counts.note(Note::ReadError);
    if (faults.isTooLarge)
        counts.note(Note::UnpackedLimit);
}

} // namespace

FileReport readLog(const QString &path, ReadLimits limits, WorkPool &pool, TriageProgress &progress)
{
    FileReport report;
    report.path = path;
    report.verdict = u"refuse"_s;
    ByteSource source;
    if (const Outcome<> opened = source.open(path, limits, progress.bytesDone); !opened) {
        report.message = opened.error().detail;
        return report;
    }
    if (source.isEmpty() || !source.kind().refusal.isEmpty()) {
        report.bytes = source.bytes();
        report.message = source.isEmpty() ? u"empty"_s : source.kind().refusal;
        return report;
    }
    LogSplitter splitter;
    readBlocks(source, splitter, pool, progress);
    report.counts = pool.drain();
    splitter.finish(report);
    noteFaults(source.faults(), report.counts);
    report.bytes = source.bytes();
    report.encoding = source.kind().encodingWord(report.counts.hasForeignBytes);
    report.conclude(splitter.hasText());
    return report;
}

} // namespace secondtick::triage
