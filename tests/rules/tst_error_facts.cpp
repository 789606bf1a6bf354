#include "rules/rule_book.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace secondtick;
using namespace secondtick::rules;
using namespace Qt::StringLiterals;

namespace {

/// Facts about codes as they were collected from public pages; not part of this repository.
QJsonArray collectedFacts()
{
    QFile file(QStringLiteral(SHARED_DIR) + u"/facts/error-codes.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

/// "code", "code/subcode" or "code/subcode/text" of a fact, and why the catalogue says something else about trying
/// again.
QString whyRetryDiffers(const QString &fact)
{
    static const QHash<QString, QString> reasons{};
    return reasons.value(fact);
}

} // namespace

/// Holds the catalogue to the collected facts, where they are present.
class TestErrorFacts : public test::TestCase
{
    Q_OBJECT
private slots:
    void everyFactIsFound_data()
    {
        QTest::addColumn<GraphError>("error");
        QTest::addColumn<QJsonObject>("fact");
        const QJsonArray facts = collectedFacts();
        if (facts.isEmpty())
            QTest::newRow("no facts here") << GraphError() << QJsonObject();
        for (const auto &item : facts) {
            const QJsonObject fact = item.toObject();
            const int code = fact["code"_L1].toInt(-1);
            const QString text = fact["match"_L1].toString().section(u'|', 0, 0);
            GraphError error;
            error.code = code;
            error.message = text;
            if (fact.contains("subcode"_L1))
                error.subcode = fact["subcode"_L1].toInt();
            const QByteArray name = u"%1/%2/%3"_s.arg(code).arg(error.subcode.value_or(0)).arg(text).toUtf8();
            QTest::newRow(name.constData()) << error << fact;
            if (fact["also_as_subcode"_L1].toBool()) {
                error.code = 100;
                error.subcode = code;
                QTest::addRow("%d as a subcode", code) << error << fact;
            }
        }
    }
    void everyFactIsFound()
    {
        QFETCH(GraphError, error);
        QFETCH(QJsonObject, fact);
        if (fact.isEmpty())
            QSKIP("the collected facts are not here");
        const ErrorCode *entry = m_book->errorCodes.find(error);
        QVERIFY(entry);
        const QString why = whyRetryDiffers(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY2((entry->retryable == fact["retryable"_L1].toBool()) == why.isEmpty(), qPrintable(entry->id));
        QCOMPARE(entry->category, fact["category"_L1].toString());
        QCOMPARE(entry->isRetired, fact["confidence"_L1].toString() == "legacy"_L1);
        QCOMPARE(entry->lastCode.value_or(0), fact["code_max"_L1].toInt());
        if (!fact.contains("match"_L1)) // the entry is about this number, not about one that happens to cover it
            QVERIFY2(entry->code == fact["code"_L1].toInt() || entry->alsoCodes.contains(fact["code"_L1].toInt()),
                     qPrintable(entry->id));
    }

    void initTestCase() { m_book = loadRuleBook(); }

private:
    RuleBookPtr m_book;
};

SECONDTICK_TEST(TestErrorFacts)
#include "tst_error_facts.moc"
