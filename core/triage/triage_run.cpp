#include "triage/triage_run.h"

#include "numbers/prefix_trie.h"
#include "triage/log_files.h"
#include "triage/log_stream.h"
#include "triage/piece_reader.h"

#include <QFileInfo>

#include <algorithm>
#include <vector>

namespace secondtick::triage {

using namespace Qt::StringLiterals;

namespace {

/// Parses and counts batches until there are none.
void countBatches(LogStream &logs, Tally &tally, int worker, const std::atomic<bool> &isCancelled)
{
    TallyWriter writer(tally, worker);
    PieceReader reader(writer);
    Batch batch;
    while (logs.next(batch)) {
        for (const Piece &piece : batch.pieces) {
            if (isCancelled)
                break;
            reader.read({batch.bytes.data() + piece.begin, piece.size}, piece.line);
        }
        logs.count(batch.file, reader.takeCounts());
    }
    writer.finish();
}

} // namespace

TriageResult readLogs(const TriageOptions &options, const rules::RuleBook &rules, TriageProgress &progress)
{
    const PrefixTrie trie(rules.callingCodes);
    QStringList files = logFilesOf(options.paths, progress.isCancelled);
    const qsizetype omitted = options.mostFiles > 0 ? std::max<qsizetype>(0, files.size() - options.mostFiles) : 0;
    files.resize(files.size() - omitted);
    for (const QString &path : files) {
        if (path != "-"_L1)
            progress.bytesTotal += QFileInfo(path).size();
    }
    const int workers = options.workers > 0 ? options.workers : int(std::max(1U, std::thread::hardware_concurrency()));
    LogStream logs(files, options.limits, progress);
    Tally tally(trie);
    {
        std::vector<std::jthread> others;
        for (int worker = 1; worker < workers; ++worker) {
            others.emplace_back(
                [&logs, &tally, worker, &progress] { countBatches(logs, tally, worker, progress.isCancelled); });
        }
        countBatches(logs, tally, 0, progress.isCancelled);
    }
    TriageResult result;
    result.files = logs.finish();
    result.filesOmitted = omitted;
    result.isCancelled = progress.isCancelled;
    result.tally = tally.result(options.now, workers);
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
        CountedLogs logs;
        logs.result = readLogs(options, *m_rules, *progress);
        logs.conclusions = conclusionsOf(logs.result.tally, *m_rules);
        QMetaObject::invokeMethod(this, [this, logs = std::move(logs)] { emit finished(logs); });
    });
}

} // namespace secondtick::triage
