// Files with logs: of any kind, packed or in another encoding, an answer in bounded time and memory; and what is found
// is the same however the file was packed.
#include "fuzz/fuzz.h"
#include "fuzz/log_checks.h"
#include "fuzz/seeds.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

#include <zlib.h>

namespace secondtick::fuzz {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFileLogPatience = 5000;
constexpr std::int64_t kLargestUnpacked = 4LL * 1024 * 1024; // a bomb must not cost the fuzzer its speed

triage::TriageResult read(const QByteArray &content)
{
    static const QTemporaryDir folder;
    QFile file(folder.filePath(u"log"_s));
    require(file.open(QIODevice::WriteOnly) && file.write(content) == content.size(), "a file can be written");
    file.close();
    triage::TriageProgress progress;
    triage::TriageOptions options;
    options.paths = {file.fileName()};
    options.now = 1'795'428'000;
    options.workers = 1;
    options.limits.unpacked = kLargestUnpacked;
    return triage::readLogs(options, rulesOfLogs(), progress);
}

QByteArray packed(const QByteArray &content)
{
    z_stream stream{};
    constexpr int gzipFormat = 15 + 16;
    require(deflateInit2(&stream, 1, Z_DEFLATED, gzipFormat, 8, Z_DEFAULT_STRATEGY) == Z_OK, "zlib works");
    QByteArray in = content;
    QByteArray out(qsizetype(deflateBound(&stream, uLong(in.size()))) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef *>(in.data()); // NOLINT: zlib's own type of bytes
    stream.avail_in = uInt(in.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data()); // NOLINT: likewise
    stream.avail_out = uInt(out.size());
    require(deflate(&stream, Z_FINISH) == Z_STREAM_END, "zlib packs");
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

void checkVerdict(const triage::FileReport &file)
{
    const bool isRefused = file.verdict == "refuse"_L1;
    require(isRefused || file.verdict == "ok"_L1 || file.verdict == "partial"_L1,
            "a file is read, in part, or refused");
    require(!file.message.isEmpty(), "every file gets a word");
    require(!isRefused || file.counts.statuses == 0, "nothing is counted in what is refused");
}

/// A text that is read must be read in another form too, and say the same.
void compare(const triage::TriageResult &plain, const QByteArray &other, const char *promise)
{
    if (plain.files.front().verdict == "refuse"_L1)
        return;
    const triage::TriageResult again = read(other);
    checkVerdict(again.files.front());
    require(wordsOf(plain) == wordsOf(again), promise, QString::fromUtf8(wordsOf(plain) + wordsOf(again)));
}

void readLogFile(QByteArrayView bytes)
{
    const TimeLimit limit(kFileLogPatience, "a file with a log is read in time");
    Input input(bytes);
    const int form = input.choice(4);
    const QByteArray content = input.rest();
    const triage::TriageResult plain = read(content);
    require(plain.files.size() == 1, "one file, one report");
    checkVerdict(plain.files.front());
    checkResult(plain, std::max<qsizetype>(content.size(), kLargestUnpacked));
    if (form == 0)
        checkReportOn(plain, report::Audience::Me);
    const QString text = QString::fromUtf8(content);
    const bool isUtf8 = text.toUtf8() == content && !text.startsWith(QChar::ByteOrderMark);
    const bool isPlain = !content.startsWith("\x1f\x8b") && !content.isEmpty();
    if (form == 1 && isPlain) {
        compare(plain, packed(content), "a packed log says the same");
    } else if (form >= 2 && isPlain && isUtf8) {
        QStringEncoder encoder(form == 2 ? QStringEncoder::Utf16LE : QStringEncoder::Utf16BE,
                               QStringEncoder::Flag::WriteBom);
        compare(plain, encoder.encode(text), "UTF-16 says the same");
    }
}

QList<QByteArray> logFileSeeds()
{
    const QList<QByteArray> logs = rowsOf(u"webhook-logs"_s);
    QList<QByteArray> seeds;
    for (const QByteArray &log : logs) {
        seeds += QByteArray(1, char(seeds.size() % 4)) + log;
        if (log.size() < 2000)
            seeds += QByteArray(1, '\0') + packed(log);
    }
    return seeds;
}

} // namespace

} // namespace secondtick::fuzz

SECONDTICK_FUZZ(log_file, secondtick::fuzz::readLogFile, secondtick::fuzz::logFileSeeds)
