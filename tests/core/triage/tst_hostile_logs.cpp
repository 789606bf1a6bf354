#include "log_kit.h"
#include "rules/rule_book.h"
#include "support/test_program.h"
#include "triage/piece_splitter.h"
#include "triage/triage_run.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace secondtick;
using namespace secondtick::test;
using namespace secondtick::triage;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMebibyte = 1024L * 1024;

/// Everything the splitter finds when the text comes in blocks of `block` bytes.
QByteArrayList piecesOf(const QByteArray &text, qsizetype block)
{
    PieceSplitter splitter;
    QByteArrayList found;
    QByteArray window;
    qsizetype at = 0;
    bool isLast = false;
    while (!isLast) {
        window += text.mid(at, block);
        at += block;
        isLast = at >= text.size();
        std::vector<Piece> pieces;
        const std::size_t done = splitter.split({window.constData(), std::size_t(window.size())}, isLast, pieces);
        for (const Piece &piece : pieces)
            found.append(QByteArray::number(qint64(piece.line)) + ' '
                         + window.mid(qsizetype(piece.begin), qsizetype(piece.size)));
        window.remove(0, qsizetype(done));
    }
    found.append("skipped " + QByteArray::number(qint64(splitter.counts().skipped)));
    return found;
}

} // namespace

/// Logs that were damaged, grew out of hand, or were made to do harm: always an answer, in bounded time and memory.
class TestHostileLogs : public QObject
{
    Q_OBJECT

private slots:
    void aLongLineIsSkippedAndTheRestIsRead_data();
    void aLongLineIsSkippedAndTheRestIsRead();
    void oneLineWithAMillionElementsIsReadWhole();
    void deepNestingIsLeftOut();
    void theBlocksDoNotMatter_data();
    void theBlocksDoNotMatter();
    void aPackedLogIsRead();
    void aBombStopsAtTheLimit();
    void aDamagedPackedLogKeepsWhatWasRead();
    void theLastOfRepeatedKeysCounts();
    void foldersAreReadInOrder();
    void whatIsNoFileIsRefused_data();
    void whatIsNoFileIsRefused();
    void cancelAnswersAtOnce();
    void nothingIsWrittenBesideTheLog();

private:
    QString saved(const QByteArray &content, const QString &name = u"log"_s) const;
    TriageResult read(const QString &path, ReadLimits limits = {}) const;

    QTemporaryDir m_folder;
    rules::RuleBookPtr m_rules = rules::loadRuleBook();
};

QString TestHostileLogs::saved(const QByteArray &content, const QString &name) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no log");
    return file.fileName();
}

TriageResult TestHostileLogs::read(const QString &path, ReadLimits limits) const
{
    TriageProgress progress;
    return readLogs({{path}, 0, 0, 2, limits}, *m_rules, progress);
}

void TestHostileLogs::aLongLineIsSkippedAndTheRestIsRead_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<int>("skipped");
    QTest::newRow("text") << QByteArray() << QByteArray() << 0;
    QTest::newRow("an object") << QByteArray(R"({"a":")") << QByteArray("\"}") << 1;
    QTest::newRow("never closed") << QByteArray(R"({"a":")") << QByteArray() << 1;
}

void TestHostileLogs::aLongLineIsSkippedAndTheRestIsRead()
{
    QFETCH(const QByteArray, begin);
    QFETCH(const QByteArray, end);
    QFETCH(const int, skipped);
    const QByteArray log = begin + QByteArray(64 * kMebibyte, 'x') + end + '\n' + statusLine(1) + '\n';
    const TriageResult result = read(saved(log));
    QCOMPARE(result.counts().statuses, 1);
    QCOMPARE(result.counts().skipped, skipped);
    QCOMPARE(result.lines(), 2);
}

void TestHostileLogs::oneLineWithAMillionElementsIsReadWhole()
{
    constexpr int elements = 20'000;
    QByteArray log = "[";
    for (int index = 0; index < elements; ++index)
        log += statusLine(index) + (index == 7 ? ",{\"object\":broken}," : ",");
    log.chop(1);
    const TriageResult result = read(saved(log + ']'));
    QCOMPARE(result.tally.distinctMessages, elements);
    QCOMPARE(result.counts().skipped, 1);
    QCOMPARE(result.files.constFirst().container, u"json_array"_s);
}

void TestHostileLogs::deepNestingIsLeftOut()
{
    const QByteArray deep = "{\"a\":" + QByteArray(10'000, '[') + QByteArray(10'000, ']') + "}\n";
    const TriageResult result = read(saved(deep + statusLine(1) + '\n'));
    QCOMPARE(result.counts().statuses, 1);
    QCOMPARE(result.counts().skipped, 1);
    QVERIFY(result.files.constFirst().notes().contains(u"too_deep"_s));
}

void TestHostileLogs::theBlocksDoNotMatter_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray line = statusLine(1);
    QTest::newRow("lines") << line + '\n' + line + "\r\n\n" + line;
    QTest::newRow("prefixes") << "2026-11-23 INFO " + line + "\nx\n[12] y " + line + " tail\n";
    QTest::newRow("run together") << line + line + ' ' + line;
    QTest::newRow("array") << "[\n " + line + ",\n " + line + "\n]\n";
    QTest::newRow("pretty") << QByteArray("{\n  \"a\": [\n    1,\n    {}\n  ]\n}\n{\n  \"b\": \"}\"\n}\n");
    QTest::newRow("broken") << line.left(200) + '\n' + line + '\n' + line.left(90) + line + '\n' + line + '\n';
    QTest::newRow("cut first") << line.mid(60) + '\n' + line + '\n';
    QTest::newRow("packed texts") << QByteArray("msg=\"{\\\"a\\\":1}\" x\n\"{\\\"b\\\":2}\"\n");
}

void TestHostileLogs::theBlocksDoNotMatter()
{
    QFETCH(const QByteArray, text);
    const QByteArrayList whole = piecesOf(text, text.size());
    QVERIFY(whole.size() > 1);
    for (const qsizetype block : {1, 7, 100, 255})
        QCOMPARE(piecesOf(text, block), whole);
}

void TestHostileLogs::aPackedLogIsRead()
{
    const QString path = m_folder.filePath(u"log.gz"_s);
    for (const char *const mode : {"wb", "ab"}) { // two members, as logrotate appends them
        gzFile file = gzopen(QFile::encodeName(path).constData(), mode);
        const QByteArray log = statusLine(*mode) + '\n';
        QCOMPARE(gzwrite(file, log.constData(), unsigned(log.size())), int(log.size()));
        QCOMPARE(gzclose(file), Z_OK);
    }
    const TriageResult result = read(path);
    QCOMPARE(result.files.constFirst().verdict, u"ok"_s);
    QCOMPARE(result.tally.distinctMessages, 2);
}

void TestHostileLogs::aBombStopsAtTheLimit()
{
    const QString path = m_folder.filePath(u"bomb.gz"_s);
    gzFile file = gzopen(QFile::encodeName(path).constData(), "wb1");
    const QByteArray first = statusLine(1) + '\n';
    QVERIFY(gzwrite(file, first.constData(), unsigned(first.size())) > 0);
    const QByteArray spaces(kMebibyte, ' ');
    for (int count = 0; count < 64; ++count)
        QVERIFY(gzwrite(file, spaces.constData(), unsigned(spaces.size())) > 0);
    QCOMPARE(gzclose(file), Z_OK);
    const TriageResult result = read(path, {8 * kMebibyte});
    QCOMPARE(result.files.constFirst().verdict, u"partial"_s);
    QVERIFY(result.files.constFirst().notes().contains(u"unpacked_limit"_s));
    QCOMPARE(result.tally.distinctMessages, 1);
}

void TestHostileLogs::aDamagedPackedLogKeepsWhatWasRead()
{
    const QString path = m_folder.filePath(u"cut.gz"_s);
    gzFile file = gzopen(QFile::encodeName(path).constData(), "wb");
    QByteArray log;
    for (int index = 0; index < 20'000; ++index)
        log += statusLine(index * 7919) + '\n';
    QCOMPARE(gzwrite(file, log.constData(), unsigned(log.size())), int(log.size()));
    QCOMPARE(gzclose(file), Z_OK);
    QFile packed(path);
    QVERIFY(packed.resize(packed.size() * 3 / 4));
    const TriageResult result = read(path);
    QCOMPARE(result.files.constFirst().verdict, u"partial"_s);
    QVERIFY(result.files.constFirst().notes().contains(u"read_error"_s));
    QVERIFY(result.tally.distinctMessages > 1000 && result.tally.distinctMessages < 20'000);
}

void TestHostileLogs::theLastOfRepeatedKeysCounts()
{
    QByteArray line = statusLine(1);
    line.replace(R"("status":"sent")", R"("status":"sent","status":"read")");
    const TriageResult result = read(saved(line));
    const std::map<QString, std::int64_t> expected{{u"read"_s, 1}};
    QVERIFY(result.tally.byStatus == expected);
}

void TestHostileLogs::foldersAreReadInOrder()
{
    const QTemporaryDir folder;
    for (const QString &name : {u"b.log"_s, u"a.log"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(statusLine(name.front().unicode()));
    }
    QVERIFY(QFile::link(folder.path(), folder.filePath(u"loop"_s)));
    const TriageResult result = read(folder.path());
    QCOMPARE(result.files.size(), 2);
    QVERIFY(result.files.constFirst().path.endsWith("a.log"_L1));
    QCOMPARE(result.tally.distinctMessages, 2);
}

void TestHostileLogs::whatIsNoFileIsRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("message");
    QTest::newRow("nothing there") << m_folder.filePath(u"none"_s) << u"not_found"_s;
#ifdef Q_OS_UNIX
    QTest::newRow("device") << u"/dev/zero"_s << u"not_a_file"_s;
    const QString pipe = m_folder.filePath(u"pipe"_s);
    QVERIFY(mkfifo(QFile::encodeName(pipe).constData(), S_IRUSR | S_IWUSR) == 0 || QFile::exists(pipe));
    QTest::newRow("pipe") << pipe << u"not_a_file"_s;
    const QString loop = m_folder.filePath(u"loop"_s);
    QFile::link(loop, loop);
    QTest::newRow("link to itself") << loop << u"link_leads_nowhere"_s;
#endif
}

void TestHostileLogs::whatIsNoFileIsRefused()
{
    QFETCH(const QString, path);
    QFETCH(const QString, message);
    const TriageResult result = read(path);
    QCOMPARE(result.files.size(), 1);
    QCOMPARE(result.files.constFirst().verdict, u"refuse"_s);
    QCOMPARE(result.files.constFirst().message, message);
}

void TestHostileLogs::cancelAnswersAtOnce()
{
    QByteArray log;
    for (int index = 0; log.size() < 128 * kMebibyte; ++index)
        log += statusLine(index) + '\n';
    const QString path = saved(log, u"long"_s);
    TriageRun run(m_rules);
    TriageResult result;
    QSignalSpy spy(&run, &TriageRun::finished);
    connect(&run, &TriageRun::finished, &run, [&result](const CountedLogs &logs) { result = logs.result; });
    run.start({{path}, 0, 0, 0, {}});
    QTRY_VERIFY(run.progress().bytesDone > 8 * kMebibyte);
    QElapsedTimer clock;
    clock.start();
    run.cancel();
    QVERIFY(spy.wait(10'000));
    const qint64 took = clock.elapsed();
    QVERIFY(result.isCancelled);
    QVERIFY(result.tally.distinctMessages > 0);
    QVERIFY(result.bytes() < log.size());
    qInfo("cancelled after %lld ms", took);
    QVERIFY2(took < 3000, "a debug build is slow, but not that slow");
    QVERIFY(QFile::remove(path));
}

void TestHostileLogs::nothingIsWrittenBesideTheLog()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"only"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(statusLine(1));
    file.close();
    QCOMPARE(read(file.fileName()).tally.distinctMessages, 1);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"only"_s});
}

SECONDTICK_TEST(TestHostileLogs)
#include "tst_hostile_logs.moc"
