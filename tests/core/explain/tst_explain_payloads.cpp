#include "explain_rows.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondtick::test {

/// Every recorded answer is explained as it was meant. They are not part of this repository; where their folder is
/// absent these tests skip.
class TestExplainPayloads final : public TestCase
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyRecordedAnswerIsInTheTable();
    void aRecordedAnswerIsExplained_data();
    void aRecordedAnswerIsExplained();
};

void TestExplainPayloads::initTestCase()
{
    if (recordedAnswersFolder().isEmpty())
        QSKIP("the recorded answers are not here");
}

void TestExplainPayloads::everyRecordedAnswerIsInTheTable()
{
    QStringList inTable;
    const QJsonArray cases = explainCases(u"explain_payloads.json"_s);
    for (const auto &each : cases)
        inTable.append(each["file"_L1].toString());
    QCOMPARE(inTable, QDir(recordedAnswersFolder()).entryList({u"*.json"_s}, QDir::Files, QDir::Name));
}

void TestExplainPayloads::aRecordedAnswerIsExplained_data()
{
    QTest::addColumn<QJsonObject>("row");
    const QJsonArray cases = explainCases(u"explain_payloads.json"_s);
    for (const auto &each : cases)
        QTest::newRow(qPrintable(each["file"_L1].toString())) << each.toObject();
}

void TestExplainPayloads::aRecordedAnswerIsExplained()
{
    QFETCH(const QJsonObject, row);
    QFile file(recordedAnswersFolder() + u'/' + row["file"_L1].toString());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const explain::Explanation explanation = explained(file.readAll());
    QCOMPARE(explain::toWord(explanation.shape), row["shape"_L1].toString());
    QCOMPARE(explanation.recognised, row["recognised"_L1].toBool());
    QCOMPARE(explanation.brokenAt.has_value(), row["broken"_L1].toBool());
    const QJsonArray items = row["items"_L1].toArray();
    QCOMPARE(explanation.items.size(), items.size());
    for (qsizetype i = 0; i < items.size(); ++i) {
        const explain::Item &item = explanation.items.at(i);
        const QString entry = items.at(i)["entry"_L1].toString();
        QCOMPARE(item.code, items.at(i)["code"_L1].toInt());
        QCOMPARE(item.subcode.value_or(-1), items.at(i)["subcode"_L1].toInt(-1));
        QCOMPARE(item.entryId, entry);
    }
    const QString said = explanation.notes.join(u'\n');
    const QJsonArray notes = row["notes"_L1].toArray();
    for (const auto &note : notes)
        QVERIFY2(said.contains(note.toString()), qPrintable(said));
    if (notes.isEmpty())
        QCOMPARE(said, QString());
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestExplainPayloads)
#include "tst_explain_payloads.moc"
