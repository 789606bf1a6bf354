#include "triage/log_stream.h"

#include "triage/piece_reader.h"
#include "triage/triage_run.h"

#include <algorithm>

namespace secondtick::triage {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kBlock = 1024UL * 1024;

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

LogStream::LogStream(const QStringList &paths, ReadLimits limits, TriageProgress &progress)
    : m_paths(paths)
    , m_limits(limits)
    , m_progress(progress)
{
}

bool LogStream::next(Batch &batch)
{
    batch.pieces.clear();
    const std::scoped_lock lock(m_mutex);
    while (!m_progress.isCancelled && batch.pieces.empty()) {
        if (!m_source && !openNext())
            return false;
        if (m_source)
            readBlock(batch);
    }
    return !batch.pieces.empty();
}

/// False when there is no log left. A log that cannot be read leaves its report, and no source.
bool LogStream::openNext()
{
    if (m_next == m_paths.size())
        return false;
    FileReport report;
    report.path = m_paths.at(m_next++);
    report.verdict = u"refuse"_s;
    auto source = std::make_unique<ByteSource>();
    if (const Outcome<> opened = source->open(report.path, m_limits, m_progress.bytesDone); !opened) {
        report.message = opened.error().detail;
    } else if (source->isEmpty() || !source->kind().refusal.isEmpty()) {
        report.bytes = source->bytes();
        report.message = source->isEmpty() ? u"empty"_s : source->kind().refusal;
    } else {
        m_logs.push_back({report, source->kind(), std::make_unique<LogSplitter>()});
        m_source = std::move(source);
        return true;
    }
    m_logs.push_back({report, {}, nullptr});
    return true;
}

void LogStream::readBlock(Batch &batch)
{
    const std::size_t wanted = m_rest.size() + kBlock;
    if (batch.bytes.size() < wanted + PieceReader::kPadding)
        batch.bytes.resize(wanted + PieceReader::kPadding);
    std::copy(m_rest.begin(), m_rest.end(), batch.bytes.begin());
    const std::size_t size = m_rest.size() + m_source->read(batch.bytes.data() + m_rest.size(), kBlock);
    const bool isLast = size < wanted;
    batch.file = qsizetype(m_logs.size()) - 1;
    const std::size_t done = m_logs.back().splitter->split(batch.bytes.data(), size, isLast, batch.pieces);
    m_rest.assign(batch.bytes.begin() + std::ptrdiff_t(done), batch.bytes.begin() + std::ptrdiff_t(size));
    if (isLast)
        closeLog();
}

void LogStream::closeLog()
{
    FileReport &report = m_logs.back().report;
    noteFaults(m_source->faults(), report.counts);
    report.bytes = m_source->bytes();
    m_source.reset();
    m_rest.clear();
}

void LogStream::count(qsizetype file, const PieceCounts &counts)
{
    const std::scoped_lock lock(m_mutex);
    m_logs.at(std::size_t(file)).report.counts.merge(counts);
}

QList<FileReport> LogStream::finish()
{
    if (m_source) // it was cancelled
        closeLog();
    QList<FileReport> reports;
    for (Log &log : m_logs) {
        if (log.splitter)
            log.splitter->finish(log.report, log.kind);
        reports.append(std::move(log.report));
    }
    return reports;
}

} // namespace secondtick::triage
