#include "rules/links.h"
#include "rules/rule_book.h"
#include "rules/rule_findings.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace secondtick;
using namespace secondtick::rules;
using namespace Qt::StringLiterals;

namespace {

QStringList ruleFiles()
{
    return {u"app_versions.json"_s, u"calling_codes.json"_s, u"countries.json"_s,
            u"error_codes.json"_s,  u"permissions.json"_s,   u"texts.json"_s};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject documentOf(const QString &name)
{
    return QJsonDocument::fromJson(contentOf(u":/rules/"_s + name)).object();
}

/// Every text that is the member `key` of an object at any depth.
QStringList valuesOf(const QJsonValue &value, const QString &key)
{
    QStringList found;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const auto &item : array)
            found += valuesOf(item, key);
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key() == key)
            found.append(member.value().toString());
        else
            found += valuesOf(member.value(), key);
    }
    return found;
}

QStringList idsOf(const QList<Finding> &findings)
{
    QStringList ids;
    for (const Finding &finding : findings)
        ids.append(finding.id);
    return ids;
}

} // namespace

class TestRuleFiles : public test::TestCase
{
    Q_OBJECT
private slots:
    void builtInRulesAreReadWithoutAComplaint()
    {
        const RuleBookPtr book = loadRuleBook();
        for (const Complaint &complaint : book->complaints)
            qDebug() << complaint.file << complaint.path << complaint.text();
        QVERIFY(book->complaints.isEmpty());
        QVERIFY(book->overrides().isEmpty());
        QCOMPARE(book->files.size(), ruleFiles().size());
        QCOMPARE(QDir(u":/rules"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name), ruleFiles());
    }

    void noTableIsEmpty()
    {
        const RuleBookPtr book = loadRuleBook();
        QVERIFY(!book->countries.all().isEmpty());
        QVERIFY(!book->appVersions.all().isEmpty());
        QVERIFY(!book->permissions.all().isEmpty());
        QVERIFY(!book->errorCodes.all().isEmpty());
        QVERIFY(!book->findingTexts.all().isEmpty());
        QVERIFY(book->callingCodes.size() > 200); // more than there are countries
    }

    void everyFileHasItsHead_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList files = ruleFiles();
        for (const QString &name : files)
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyFileHasItsHead()
    {
        QFETCH(QString, name);
        const QJsonObject document = documentOf(name);
        const QString table = name.chopped(5).replace(u'_', u'-');
        QCOMPARE(document["schema"_L1].toString(), u"secondtick.%1/1"_s.arg(table));
        QVERIFY(
            QRegularExpression(u"^20\\d\\d\\.(0[1-9]|1[0-2])$"_s).match(document["version"_L1].toString()).hasMatch());
        QVERIFY(QDate::fromString(document["checked"_L1].toString(), Qt::ISODate) >= QDate(2026, 11, 23));
        QVERIFY(document["stale_after_days"_L1].toInt() >= 30);
        QVERIFY(document["stale_after_days"_L1].toInt() <= 365);
    }

    void everyEntryNamesASource_data() { everyFileHasItsHead_data(); }
    void everyEntryNamesASource()
    {
        QFETCH(QString, name);
        const QJsonObject document = documentOf(name);
        const QJsonArray entries = document["entries"_L1].toArray();
        const bool hasCommonSource = document.contains("source"_L1);
        for (const auto &entry : entries)
            QVERIFY2(hasCommonSource || !valuesOf(entry, u"source"_s).isEmpty(),
                     qPrintable(entry.toObject()["id"_L1].toString()));
        const QStringList sources = valuesOf(document, u"source"_s);
        QVERIFY(!sources.isEmpty());
        for (const QString &source : sources)
            QVERIFY2(source == "own"_L1 || source == "founding document"_L1 || isSourceAddress(source),
                     qPrintable(source));
    }

    void noIdIsUsedTwice_data() { everyFileHasItsHead_data(); }
    void noIdIsUsedTwice()
    {
        QFETCH(QString, name);
        QSet<QString> seen;
        const QJsonArray entries = documentOf(name)["entries"_L1].toArray();
        for (const auto &entry : entries) {
            const QString id = entry.toObject()["id"_L1].toString();
            QVERIFY2(!id.isEmpty() && !seen.contains(id), qPrintable(id));
            seen.insert(id);
        }
    }

    void theBookIsAsNewAsItsNewestAndAsOldAsItsOldestFile()
    {
        RuleBook book;
        QCOMPARE(book.version(), QString());
        QVERIFY(!book.checked().isValid());
        book.files = {{u"a.json"_s, u"2026.9"_s, QDate(2026, 9, 1), 90, {}},
                      {u"b.json"_s, u"2026.11"_s, QDate(2026, 11, 23), 90, {u"/x/b.json"_s}},
                      {u"c.json"_s, u"2025.12"_s, QDate(2026, 11, 1), 90, {}}};
        QCOMPARE(book.version(), u"2026.11"_s);
        QCOMPARE(book.checked(), QDate(2026, 9, 1));
        QCOMPARE(book.overrides(), QStringList{u"/x/b.json"_s});
    }

    void rulesGrowOldOnTheDayAfterTheirLast_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<bool>("isStale");
        QTest::newRow("the day they were checked") << QDate(2026, 11, 23) << false;
        QTest::newRow("the last good day") << QDate(2027, 2, 21) << false;
        QTest::newRow("the day after") << QDate(2027, 2, 22) << true;
        QTest::newRow("a clock that went back") << QDate(2020, 1, 1) << false;
    }
    void rulesGrowOldOnTheDayAfterTheirLast()
    {
        QFETCH(QDate, today);
        QFETCH(bool, isStale);
        RuleBook book;
        book.files = {{u"a.json"_s, u"2026.11"_s, QDate(2026, 11, 23), 90, {}},
                      {u"b.json"_s, u"2026.11"_s, QDate(2026, 11, 23), 365, {}}};
        const QList<Finding> findings = ruleFindings(book, today);
        QCOMPARE(idsOf(findings), isStale ? QStringList{u"rules.stale"_s} : QStringList());
        if (isStale) {
            QCOMPARE(findings.first().evidence.size(), 1); // b.json is still good
            QCOMPARE(findings.first().evidence.first().source, u"a.json"_s);
            QCOMPARE(loadRuleBook()->severityOf(findings.first()), Severity::Hint);
        }
    }

    void complaintsBecomeOneFindingThatNamesFileAndPlace()
    {
        RuleBook book;
        book.complaints = {{u"/x/texts.json"_s, u"entries[3].severity"_s, {{}, u"Why."_s}},
                           {u"/x/a.json"_s, {}, {{}, u"Not JSON."_s}}};
        const QList<Finding> findings = ruleFindings(book, QDate(2026, 11, 23));
        QCOMPARE(idsOf(findings), QStringList{u"rules.override-ignored"_s});
        const QList<Evidence> evidence = findings.first().evidence;
        QCOMPARE(evidence.size(), 2);
        QCOMPARE(evidence.first().source, u"/x/texts.json"_s);
        QCOMPARE(evidence.first().label, u"entries[3].severity"_s);
        QCOMPARE(evidence.last().value, u"Not JSON."_s);
        QCOMPARE(loadRuleBook()->severityOf(findings.first()), Severity::Warning);
    }

    void everyTextIsHandedToTheTranslators()
    {
        const QString stub = QString::fromUtf8(contentOf(QStringLiteral(RULE_TEXT_STUB)));
        QVERIFY2(!stub.isEmpty(), "the build did not make the stub");
        const QStringList keys{u"title"_s, u"meaning"_s, u"label"_s,        u"name"_s,
                               u"says"_s,  u"purpose"_s, u"where_to_look"_s};
        int found = 0;
        const QStringList files = ruleFiles();
        for (const QString &name : files) {
            for (const QString &key : keys) {
                const QStringList texts = valuesOf(documentOf(name)["entries"_L1], key);
                for (QString text : texts) {
                    text.replace(u"\\"_s, u"\\\\"_s).replace(u"\""_s, u"\\\""_s).replace(u"\n"_s, u"\\n"_s);
                    QVERIFY2(stub.contains(u"QT_TRANSLATE_NOOP(\"rules\", \""_s + text + u"\")"_s), qPrintable(text));
                    ++found;
                }
            }
        }
        QVERIFY(found > 300);
        QVERIFY(stub.contains("\"Wait 5 minutes, then try again.\""_L1)); // an action of error_codes.json
        QVERIFY(stub.contains("\"Tick whatsapp_business_management and whatsapp_business_messaging.\""_L1));
        QVERIFY2(!stub.contains("OAuthException"_L1), "samples are not texts of ours");
    }
};

SECONDTICK_TEST(TestRuleFiles)
#include "tst_rule_files.moc"
