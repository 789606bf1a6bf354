// Lines of logs in memory: what is found does not depend on the blocks in which the text comes, nor on how many threads
// count it, and is bounded by the text.
#include "fuzz/fuzz.h"
#include "fuzz/log_checks.h"
#include "fuzz/seeds.h"
#include "numbers/prefix_trie.h"
#include "triage/log_splitter.h"
#include "triage/piece_reader.h"

#include <memory>

namespace secondtick::fuzz {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLogPatience = 8000; // it is read several times, byte by byte as well, under sanitizers
constexpr std::int64_t kNow = 1'795'428'000; // 2026-11-23

/// All that a splitter says.
struct Cut
{
    QByteArrayList pieces; ///< each behind the number of its line
    triage::FileReport report;

    QByteArray words() const
    {
        QByteArray words = pieces.join("\n--\n") + "\n=> " + QByteArray::number(qint64(report.lines)) + ' '
            + report.container.toLatin1() + ' ' + report.verdict.toLatin1() + ' ' + report.message.toLatin1() + ' '
            + report.encoding.toLatin1() + ' ' + report.notes().join(u' ').toLatin1() + " skipped "
            + QByteArray::number(qint64(report.counts.skipped));
        for (const triage::Skip &skip : report.counts.skips)
            words += ' ' + QByteArray::number(qint64(skip.line)) + skip.reason.toLatin1();
        return words;
    }
};

/// Feeds the text in blocks; the first one is large enough to see whether it is a table, as it is for files.
Cut cut(const QByteArray &text, qsizetype first, qsizetype block)
{
    triage::LogSplitter splitter;
    Cut found;
    QByteArray window;
    qsizetype at = 0;
    bool isLast = false;
    while (!isLast) {
        const qsizetype size = at == 0 ? first : block;
        window += text.mid(at, size);
        at += size;
        isLast = at >= text.size();
        std::vector<triage::Piece> pieces;
        const std::size_t done = splitter.split(window.data(), std::size_t(window.size()), isLast, pieces);
        require(done <= std::size_t(window.size()) && (!isLast || done == std::size_t(window.size())),
                "in the end everything is done with");
        for (const triage::Piece &piece : pieces) {
            require(piece.begin + piece.size <= done, "a piece is done with when it is handed over");
            found.pieces.append(QByteArray::number(qint64(piece.line)) + ' '
                                + window.mid(qsizetype(piece.begin), qsizetype(piece.size)));
        }
        window.remove(0, qsizetype(done));
    }
    splitter.finish(found.report, triage::FileKind());
    return found;
}

/// Where a text stops being able to look like a table: as much is always seen at once.
qsizetype firstBlockOf(const QByteArray &text)
{
    const auto delimiter = triage::delimiterOf({text.constData(), std::size_t(text.size())});
    qsizetype size = text.isEmpty() ? 1 : text.size();
    while (size > 1 && triage::delimiterOf({text.constData(), std::size_t(size - 1)}) == delimiter)
        --size;
    return size;
}

triage::TriageResult counted(const Cut &cut, int writers)
{
    static const PrefixTrie trie(rulesOfLogs().callingCodes);
    triage::Tally tally(trie);
    std::vector<std::unique_ptr<triage::TallyWriter>> writing;
    std::vector<std::unique_ptr<triage::PieceReader>> reading;
    for (int i = 0; i < writers; ++i) {
        writing.push_back(std::make_unique<triage::TallyWriter>(tally, i));
        reading.push_back(std::make_unique<triage::PieceReader>(*writing.back()));
    }
    triage::TriageResult result;
    result.files.append(cut.report);
    std::size_t turn = 0;
    for (const QByteArray &piece : cut.pieces) {
        const qsizetype text = piece.indexOf(' ') + 1;
        const std::int64_t line = piece.first(text - 1).toLongLong();
        QByteArray padded = piece.mid(text);
        const auto size = std::size_t(padded.size());
        padded.append(qsizetype(triage::PieceReader::kPadding), ' ');
        triage::PieceReader &reader = *reading.at(turn++ % reading.size());
        reader.read({padded.constData(), size}, line);
        result.files.front().counts.merge(reader.takeCounts());
    }
    for (const auto &writer : writing)
        writer->finish();
    result.tally = tally.result(kNow);
    return result;
}

void readLog(QByteArrayView bytes)
{
    constexpr qsizetype largestForSmallBlocks = 2048; // each block looks at the rest of the last one again
    const TimeLimit limit(kLogPatience, "a log is read in time");
    Input input(bytes);
    const qsizetype block = input.byte() + 1;
    const QByteArray text = input.rest().replace("TOKEN", tokenOfLogs().toLatin1());
    const Cut whole = cut(text, std::max<qsizetype>(text.size(), 1), 1);
    const qsizetype first = firstBlockOf(text);
    const QByteArray expected = whole.words();
    for (const qsizetype size : {qsizetype(1), qsizetype(7), block, qsizetype(4096)}) {
        if (size < 16 && text.size() > largestForSmallBlocks)
            continue;
        const QByteArray found = cut(text, std::max(first, size), size).words();
        require(found == expected, "blocks play no part",
                QString::fromUtf8(expected + "\n\nin blocks of " + QByteArray::number(size) + "\n\n" + found));
    }
    const triage::TriageResult result = counted(whole, 1);
    checkResult(result, text.size());
    require(wordsOf(counted(whole, 3)) == wordsOf(result), "the number of threads plays no part");
    if (block % 4 == 0) // costs more than all the rest
        checkReportOn(result, report::Audience(block / 4 % 3));
}

/// One message that fails again and again, for another reason each time.
QByteArray failures()
{
    QByteArray lines;
    for (int i = 0; i < 8; ++i) {
        lines += R"({"statuses":[{"id":"wamid.A","status":"failed","timestamp":")"
            + QByteArray::number(1'760'000'000 + i * 7 % 8) + R"(","recipient_id":"12025550123","errors":[{"code":)"
            + QByteArray::number(131'000 + i) + "}]}]}\n";
    }
    return lines;
}

QList<QByteArray> logSeeds()
{
    const QByteArray secret = R"({"metadata":{"phone_number_id":"TOKEN"},"statuses":[{"id":"TOKEN","status":"failed",)"
                              R"("pricing":{"category":"TOKEN"},"errors":[{"code":7,"title":"TOKEN"}]}]})";
    return behind("\x0f", rowsOf(u"webhook-logs"_s) + rowsOf(u"explain_samples"_s))
        + behind("\x0b", rowsOf(u"webhook-logs"_s)) + behind("\x07", {secret, failures()});
}

} // namespace

} // namespace secondtick::fuzz

SECONDTICK_FUZZ(log, secondtick::fuzz::readLog, secondtick::fuzz::logSeeds)
