#include "explain_rows.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace secondtick::test {

/// Texts as people paste them: each is recognised, and each different error in it is explained once.
class TestExplainSamples final : public TestCase
{
    Q_OBJECT

private slots:
    void aPastedTextIsRecognised_data();
    void aPastedTextIsRecognised();
};

void TestExplainSamples::aPastedTextIsRecognised_data()
{
    QTest::addColumn<QJsonObject>("row");
    const QJsonArray cases = explainCases(u"explain_samples.json"_s);
    for (const auto &each : cases)
        QTest::newRow(qPrintable(each["name"_L1].toString())) << each.toObject();
}

void TestExplainSamples::aPastedTextIsRecognised()
{
    QFETCH(const QJsonObject, row);
    const explain::Explanation explanation = explained(row["input"_L1].toString().toUtf8());
    QCOMPARE(explain::toWord(explanation.shape), row["shape"_L1].toString());
    QCOMPARE(explanation.recognised, row["recognised"_L1].toBool());
    QStringList codes;
    const QJsonArray wanted = row["codes"_L1].toArray();
    for (const auto &pair : wanted) {
        const QJsonValue subcode = pair.toArray().at(1);
        codes +=
            codeText(pair.toArray().at(0).toInt(), subcode.isNull() ? std::nullopt : std::optional(subcode.toInt()));
    }
    QCOMPARE(codesOf(explanation), codes);
    const QJsonArray notes = row["notes"_L1].toArray();
    const QString said = explanation.notes.join(u'\n');
    for (const auto &note : notes)
        QVERIFY2(said.contains(note.toString()), qPrintable(said));
    if (notes.isEmpty())
        QCOMPARE(said, QString());
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestExplainSamples)
#include "tst_explain_samples.moc"
