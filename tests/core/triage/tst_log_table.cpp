#include "support/case_table.h"
#include "support/test_program.h"
#include "triage/triage_run.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace secondtick;
using namespace secondtick::triage;
using namespace Qt::StringLiterals;

/// Every row of the table of logs, whole: verdict, encoding, container, counts, notes.
class TestLogTable : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryRowAsExpected_data();
    void readsEveryRowAsExpected();

private:
    rules::RuleBookPtr m_rules = rules::loadRuleBook();
};

namespace {

QJsonValue wordOrNull(const QString &word)
{
    return word.isEmpty() ? QJsonValue() : QJsonValue(word);
}

QJsonObject rowOf(const FileReport &file)
{
    return {{u"verdict"_s, file.verdict},
            {u"message"_s, file.message},
            {u"encoding"_s, wordOrNull(file.encoding)},
            {u"container"_s, wordOrNull(file.container)},
            {u"events"_s, qint64(file.counts.events)},
            {u"messages"_s, qint64(file.counts.messages)},
            {u"statuses"_s, qint64(file.counts.statuses)},
            {u"skipped"_s, qint64(file.counts.skipped)},
            {u"other_objects"_s, qint64(file.counts.otherObjects)},
            {u"notes"_s, QJsonArray::fromStringList(file.notes())}};
}

} // namespace

void TestLogTable::readsEveryRowAsExpected_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QJsonObject>("expected");
    const QList<test::Case> rows = test::loadCases(u"webhook-logs"_s);
    QVERIFY(rows.size() > 60);
    for (const test::Case &row : rows)
        QTest::newRow(qPrintable(row.id + u' ' + row.name)) << row.bytes << row.expected;
}

void TestLogTable::readsEveryRowAsExpected()
{
    QFETCH(const QByteArray, input);
    QFETCH(const QJsonObject, expected);
    const QTemporaryDir folder;
    QFile log(folder.filePath(u"log"_s));
    QVERIFY(log.open(QIODevice::WriteOnly));
    QCOMPARE(log.write(input), input.size());
    log.close();
    TriageProgress progress;
    const TriageResult result = readLogs({{log.fileName()}, 0, 0, 1, {}}, *m_rules, progress);
    QCOMPARE(result.files.size(), 1);
    QCOMPARE(QJsonDocument(rowOf(result.files.constFirst())).toJson(), QJsonDocument(expected).toJson());
}

SECONDTICK_TEST(TestLogTable)
#include "tst_log_table.moc"
