#include "triage/triage_run.h"

#include "numbers/prefix_trie.h"
#include "triage/log_files.h"
#include "triage/log_reader.h"
#include "triage/work_pool.h"

#include <QFileInfo>

#include <algorithm>

namespace secondtick::triage {

using namespace Qt::StringLiterals;

PieceCounts TriageResult::counts() const
{
    PieceCounts all;
    for (const FileReport &file : files)
        all.merge(file.counts);
    return all;
}

std::int64_t TriageResult::lines() const
{
    std::int64_t all = 0;
    for (const FileReport &file : files)
        all += file.lines;
    return all;
}

std::int64_t TriageResult::bytes() const
{
    std::int64_t all = 0;
    for (const FileReport &file : files)
        all += file.bytes;
    return all;
}

TriageResult readLogs(const TriageOptions &options, const rules::RuleBook &rules, TriageProgress &progress)
{
    const PrefixTrie trie(rules.callingCodes);
    const QStringList files = logFilesOf(options.paths);
    for (const QString &path : files) {
        if (path != "-"_L1)
            progress.bytesTotal += QFileInfo(path).size();
    }
    const int workers = options.workers > 0 ? options.workers : int(std::max(1U, std::thread::hardware_concurrency()));
    WorkPool pool(trie, workers, progress.isCancelled);
    TriageResult result;
    for (const QString &path : files) {
        if (progress.isCancelled)
            break;
        result.files.append(readLog(path, options.limits, pool, progress));
    }
    result.isCancelled = progress.isCancelled;
    result.tally = pool.finish().result(options.now);
    return result;
}

TriageRun::TriageRun(rules::RuleBookPtr rules, QObject *parent)
    : QObject(parent)
    , m_rules(std::move(rules))
    , m_progress(std::make_shared<TriageProgress>())
{
}

TriageRun::~TriageRun()
{
    cancel();
}

void TriageRun::start(const TriageOptions &options)
{
    if (m_thread.joinable())
        m_thread.join();
    m_progress = std::make_shared<TriageProgress>();
    m_thread = std::jthread([this, options, progress = m_progress] {
        TriageResult result = readLogs(options, *m_rules, *progress);
        QMetaObject::invokeMethod(this, [this, result = std::move(result)] { emit finished(result); });
    });
}

} // namespace secondtick::triage
