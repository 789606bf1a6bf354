#include "cli_run.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondtick::test {

/// The command `triage`: what comes out, where it goes, and how it ends.
class TestCliTriage final : public TestCase
{
    Q_OBJECT

private slots:
    void failuresAreTold();
    void standardInputIsRead();
    void theEndSaysWhatWasFound_data();
    void theEndSaysWhatWasFound();
    void theTableIsWritten();
    void wrongUseIsSaid_data();
    void wrongUseIsSaid();

private:
    QString log(const QByteArray &content);

    QTemporaryDir m_folder;
};

namespace {

QByteArray statusOf(const QByteArray &status, const QByteArray &errors = {})
{
    return R"({"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"value":{"messaging_product":"whatsapp",)"
           R"("metadata":{"phone_number_id":"106540000000022"},"statuses":[{"id":"wamid.FAKE1","status":")"
        + status + R"(","timestamp":"1760000000","recipient_id":"905550100134")" + errors
        + R"(}]},"field":"messages"}]}]})" + '\n';
}

QByteArray closedWindow()
{
    return R"(,"errors":[{"code":131047,"title":"Re-engagement message"}])";
}

} // namespace

QString TestCliTriage::log(const QByteArray &content)
{
    QFile file(m_folder.filePath(u"customer-red.log"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no log");
    return file.fileName();
}

void TestCliTriage::failuresAreTold()
{
    const QString path = log(statusOf("failed", closedWindow()));
    const CliResult text = runCli({u"triage"_s, path});
    QVERIFY(text.out.contains("1 message failed: The 24-hour window"));
    QVERIFY(text.out.contains("First step: "));
    const CliResult result = runCli({u"triage"_s, path, u"--format"_s, u"json"_s});
    QCOMPARE(result.exit, 1);
    const QJsonObject triage = result.json().value(u"triage"_s).toObject();
    const QJsonObject group = triage.value(u"failures"_s).toArray().at(0).toObject();
    QCOMPARE(group.value(u"code"_s).toInt(), 131047);
    QCOMPARE(group.value(u"side"_s).toString(), u"sender"_s);
    QCOMPARE(group.value(u"by_country"_s).toObject(), (QJsonObject{{u"TR"_s, 1}}));
    QCOMPARE(result.json().value(u"schema"_s).toString(), u"secondtick.report/1"_s);
    QVERIFY(result.findingIds().contains(u"delivery.window-closed"_s));
    const QByteArray html = runCli({u"triage"_s, path, u"--format"_s, u"html"_s}).out;
    QVERIFY(html.contains("1 message failed: The 24-hour window"));
    const QByteArray everything = text.out + result.out + result.err + html;
    QVERIFY(!everything.contains("905550100134") && !everything.contains("FAKE1"));
    QVERIFY2(!result.out.contains("customer-red"), "names of files may hold names of people");
}

void TestCliTriage::standardInputIsRead()
{
    const CliResult result = runCli({u"triage"_s, u"-"_s, u"--format"_s, u"json"_s}, statusOf("read"));
    QCOMPARE(result.exit, 0);
    const QJsonObject triage = result.json().value(u"triage"_s).toObject();
    QCOMPARE(triage.value(u"by_status"_s).toObject(), (QJsonObject{{u"read"_s, 1}}));
}

void TestCliTriage::theEndSaysWhatWasFound_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("exit");
    QTest::newRow("all well") << statusOf("delivered") << 0;
    QTest::newRow("failures") << statusOf("failed", closedWindow()) << 1;
    QTest::newRow("failed, then delivered") << statusOf("failed", closedWindow()) + statusOf("delivered") << 0;
    QTest::newRow("a gap") << statusOf("delivered") + "{\"object\":\n" << 3;
    QTest::newRow("empty") << QByteArray() << 3;
}

void TestCliTriage::theEndSaysWhatWasFound()
{
    QFETCH(const QByteArray, content);
    QFETCH(const int, exit);
    QCOMPARE(runCli({u"triage"_s, log(content)}).exit, exit);
}

void TestCliTriage::theTableIsWritten()
{
    const QString table = m_folder.filePath(u"groups.csv"_s);
    const QString path = log(statusOf("failed", closedWindow()));
    QCOMPARE(runCli({u"triage"_s, path, u"--csv"_s, table}).exit, 1);
    QFile file(table);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.startsWith("\"code\",\"title\""));
    QVERIFY(written.contains("\"131047\""));
    QCOMPARE(runCli({u"triage"_s, path, u"--csv"_s, table}).exit, 2);
}

void TestCliTriage::wrongUseIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no file") << QStringList{};
    QTest::newRow("unknown option") << QStringList{u"--quick"_s, u"x"_s};
    QTest::newRow("no such form") << QStringList{u"x"_s, u"--format"_s, u"pdf"_s};
}

void TestCliTriage::wrongUseIsSaid()
{
    QFETCH(const QStringList, arguments);
    const CliResult result = runCli(QStringList{u"triage"_s} + arguments);
    QCOMPARE(result.exit, 2);
    QVERIFY(result.out.isEmpty() && !result.err.isEmpty());
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestCliTriage)
#include "tst_cli_triage.moc"
