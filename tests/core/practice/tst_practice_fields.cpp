#include "practice/kinds.h"
#include "practice/lists.h"
#include "practice/scenario.h"

#include "core/practice/practice_folder.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using secondtick::practice::Kind;
using secondtick::practice::kindNamed;
using secondtick::practice::Scenario;
using secondtick::test::addScenarioRows;
using secondtick::test::bytesOf;

namespace {

/// Keys of a scenario and of its answers, as far as they are fields and not names of the scenario's own.
QStringList fieldsIn(const QJsonObject &scenario)
{
    QStringList fields = scenario.keys();
    QJsonArray answers = scenario["opening"_L1].toArray();
    for (const QJsonObject &lists : {scenario["routes"_L1].toObject(), scenario["answers"_L1].toObject()}) {
        for (const auto &value : lists) {
            const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
            for (const auto &answer : list)
                answers.append(answer);
        }
    }
    answers.append(scenario["defaults"_L1]);
    const QJsonObject nodes = scenario["nodes"_L1].toObject();
    for (const auto &node : nodes)
        answers.append(node);
    for (const auto &answer : std::as_const(answers)) {
        fields += answer.toObject().keys();
        const QJsonArray list = answer["list"_L1].toArray();
        for (const auto &row : list) {
            if (row.toObject().contains("repeat"_L1))
                fields += row.toObject().keys();
        }
    }
    fields += scenario["expected"_L1].toObject().keys();
    fields.removeDuplicates();
    return fields;
}

/// Fields of an object that its kind does not have.
QStringList strangers(const QJsonObject &object, const QString &kindName)
{
    const Kind *kind = kindNamed(kindName);
    QStringList strangers = object.keys();
    if (kind)
        strangers.removeIf([kind](const QString &field) { return kind->fields.contains(field); });
    return strangers;
}

} // namespace

/// What stands in the files of resources/practice: every field described, every object of its kind.
class TestPracticeFields : public secondtick::test::TestCase
{
    Q_OBJECT
private slots:
    void everyFieldIsDescribed_data() { addScenarioRows(); }
    void everyFieldIsDescribed();
    void aDescriptionOfNothingIsNoticed();
    void everyObjectIsOfItsKind_data() { addScenarioRows(); }
    void everyObjectIsOfItsKind();
    void everyRowIsOfItsKind_data() { addScenarioRows(); }
    void everyRowIsOfItsKind();
    void aStrangerIsNoticed();
};

void TestPracticeFields::everyFieldIsDescribed()
{
    QFETCH(QString, name);
    const QByteArray description = bytesOf(u"README.md"_s);
    const QStringList fields = fieldsIn(QJsonDocument::fromJson(bytesOf(name + u".json"_s)).object());
    QVERIFY(fields.contains(u"title"_s));
    for (const QString &field : fields) {
        const QByteArray row = "`" + field.toUtf8() + "`";
        QVERIFY2(description.contains("| " + row) || description.contains(row + ":"), qPrintable(field));
    }
}

void TestPracticeFields::aDescriptionOfNothingIsNoticed()
{
    QVERIFY(!bytesOf(u"README.md"_s).contains("| `delay_seconds`"));
    QVERIFY(fieldsIn({{u"routes"_s, QJsonObject{{u"/me"_s, QJsonArray{QJsonObject{{u"delay_seconds"_s, 1}}}}}}})
                .contains(u"delay_seconds"_s));
    const QJsonObject rule{{u"repeat"_s, 2}, {u"times"_s, 3}};
    const QJsonObject answer{{u"list"_s, QJsonArray{rule}}};
    QVERIFY(fieldsIn({{u"answers"_s, QJsonObject{{u"many"_s, answer}}}}).contains(u"times"_s));
}

void TestPracticeFields::everyObjectIsOfItsKind()
{
    QFETCH(QString, name);
    const QJsonObject nodes = Scenario::load(name)->nodes;
    for (auto node = nodes.begin(); node != nodes.end(); ++node) {
        const QString kind = node.value()["kind"_L1].toString();
        QVERIFY2(kindNamed(kind), qPrintable(node.key()));
        QCOMPARE(strangers(node.value()["fields"_L1].toObject(), kind), QStringList());
        QVERIFY2(!node.value()["fields"_L1].toObject().contains("id"_L1), "the id is the name of the node");
    }
}

void TestPracticeFields::everyRowIsOfItsKind()
{
    QFETCH(QString, name);
    const auto scenario = Scenario::load(name);
    for (auto route = scenario->routes.begin(); route != scenario->routes.end(); ++route) {
        const QJsonValue answer = route.value().toArray().first();
        const QJsonArray list = answer["list"_L1].toArray();
        for (const auto &item : list)
            QVERIFY2(!item.isString() || scenario->nodes.contains(item.toString()), qPrintable(item.toString()));
        if (!answer.toObject().contains("kind"_L1))
            continue;
        QVERIFY2(kindNamed(answer["kind"_L1].toString()), qPrintable(route.key()));
        const QJsonArray rows = secondtick::practice::writtenOut(list, scenario->nodes);
        QVERIFY(rows.size() >= list.size());
        for (const auto &row : rows) {
            QCOMPARE(strangers(row.toObject(), answer["kind"_L1].toString()), QStringList());
            QVERIFY2(row.toObject().contains("id"_L1), qPrintable(route.key()));
        }
    }
}

void TestPracticeFields::aStrangerIsNoticed()
{
    QCOMPARE(strangers({{u"id"_s, u"1"_s}, {u"verified_name"_s, u"x"_s}}, u"account"_s),
             QStringList{u"verified_name"_s});
    QCOMPARE(strangers({{u"id"_s, u"1"_s}}, u"nothing of ours"_s), QStringList{u"id"_s});
}

SECONDTICK_TEST(TestPracticeFields)
#include "tst_practice_fields.moc"
