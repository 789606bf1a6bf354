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

QByteArray inputOf(const QJsonObject &row)
{
    if (row.contains(u"input_b64"_s))
        return QByteArray::fromBase64(row.value(u"input_b64"_s).toString().toLatin1());
    if (row.contains(u"input"_s))
        return row.value(u"input"_s).toString().toUtf8();
    QByteArray input;
    const QJsonArray parts = row.value(u"input_parts"_s).toArray();
    for (const auto &part : parts) {
        const QJsonObject object = part.toObject();
        input += object.contains(u"lit"_s)
            ? object.value(u"lit"_s).toString().toUtf8()
            : object.value(u"repeat"_s).toString().toUtf8().repeated(object.value(u"times"_s).toInt());
    }
    return input;
}

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
    QFile file(QStringLiteral(TEST_DATA_DIR "/webhook-logs.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).object().value(u"cases"_s).toArray();
    QVERIFY(rows.size() > 60);
    for (const auto &value : rows) {
        const QJsonObject row = value.toObject();
        QTest::newRow(qPrintable(row.value(u"id"_s).toString() + u' ' + row.value(u"name"_s).toString()))
            << inputOf(row) << row.value(u"expected"_s).toObject();
    }
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
