#include "cli_run.h"
#include "support/case_table.h"
#include "support/loopback_server.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondtick::test {

/// Real answers of the platform, served word for word: what the program makes of them. They are not part of this
/// repository; where their folder is absent these tests skip.
class TestRecordedAnswers final : public TestCase
{
    Q_OBJECT

private slots:
    void anInspectionIsReadAsItWasMeant_data();
    void anInspectionIsReadAsItWasMeant();
    void aListWithoutTheOtherProvesNothing();
    void anEndlessTokenHasNoEnd();
    void aMissingMessagingPermissionIsNamed();
    void errorsOfOtherCallsNeverBlameTheToken_data();
    void errorsOfOtherCallsNeverBlameTheToken();
};

namespace {

struct Run
{
    QByteArray inspection;
    int status = 200;
    QByteArray permissions = {}; ///< answer to everything but the inspection; empty: refused
    QString now = {};
};

QByteArray recorded(const QString &prefix)
{
    const QDir folder(recordedAnswersFolder());
    const QStringList names = folder.entryList({prefix + u"*.json"_s}, QDir::Files);
    QFile file(folder.filePath(names.value(0)));
    return !names.isEmpty() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Script refusal()
{
    return Script::json(R"({"error":{"message":"(#200) Permissions error","type":"OAuthException","code":200}})", 403);
}

CliResult check(const Run &run)
{
    LoopbackServer server;
    server.addScript(run.permissions.isEmpty() ? refusal() : Script::json(run.permissions));
    server.addScript(Script::json(run.inspection, run.status), u"/v25.0/debug_token"_s);
    QStringList arguments{u"check"_s, u"--graph-url"_s, server.url(), u"--format"_s, u"json"_s};
    if (!run.now.isEmpty())
        arguments << u"--now"_s << run.now;
    return runCli(arguments, fixture(u"TOKEN_A"_s).toLatin1());
}

QStringList missingPermissions(const CliResult &result)
{
    QStringList names;
    const QJsonArray findings = result.json()["findings"_L1].toArray();
    for (const auto &finding : findings) {
        if (finding["id"_L1] == "permission.missing"_L1)
            names.append(finding["args"_L1]["permission"_L1].toString());
    }
    names.sort();
    return names;
}

} // namespace

void TestRecordedAnswers::anInspectionIsReadAsItWasMeant_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("status");
    QTest::addColumn<QStringList>("findings");
    QTest::addColumn<int>("exit");

    const QStringList none;
    QTest::newRow("old shape, ids as numbers, long over") << u"001-"_s << 200 << QStringList{u"token.expired"_s} << 1;
    QTest::newRow("not wrapped, long over") << u"002-"_s << 200 << QStringList{u"token.expired"_s} << 1;
    QTest::newRow("no target ids means everything") << u"005-"_s << 200 << none << 0;
    QTest::newRow("scopes without granular ones of the same name") << u"008-"_s << 200 << none << 0;
    QTest::newRow("a complete list with neither permission")
        << u"010-"_s << 200 << QStringList{u"permission.missing"_s} << 1;
    QTest::newRow("session expired, as an error") << u"030-"_s << 400 << QStringList{u"token.expired"_s} << 1;
    QTest::newRow("a list that may be incomplete") << u"012-"_s << 200 << none << 3;
    QTest::newRow("an answer with a comment in it") << u"007-"_s << 200 << QStringList{u"network.not-graph"_s} << 1;
}

void TestRecordedAnswers::anInspectionIsReadAsItWasMeant()
{
    if (recordedAnswersFolder().isEmpty())
        QSKIP("the folder of recorded answers is not here");
    QFETCH(const QString, file);
    QFETCH(const int, status);
    QFETCH(const QStringList, findings);
    QFETCH(const int, exit);
    const QByteArray answer = recorded(file);
    if (answer.isEmpty())
        QSKIP("this answer is not in the folder");

    const CliResult result = check({answer, status});

    QCOMPARE(result.findingIds(), findings);
    QCOMPARE(result.exit, exit);
}

void TestRecordedAnswers::aListWithoutTheOtherProvesNothing()
{
    const QByteArray scopesOnly = recorded(u"012-"_s);
    if (scopesOnly.isEmpty())
        QSKIP("the recorded answer is not here");
    const CliResult result = check({scopesOnly});
    QCOMPARE(missingPermissions(result), QStringList());
    const QJsonArray permissions = result.json()["permissions"_L1].toArray();
    QCOMPARE(permissions.size(), 2);
    for (const auto &permission : permissions)
        QCOMPARE(permission["verdict"_L1].toString(), u"unproven"_s);
    QCOMPARE(result.exit, 3);

    const CliResult withList =
        check({scopesOnly, 200, R"({"data":[{"permission":"business_management","status":"granted"}]})"});
    QCOMPARE(missingPermissions(withList).size(), 2);
    QCOMPARE(withList.exit, 1);
}

void TestRecordedAnswers::anEndlessTokenHasNoEnd()
{
    const QByteArray answer = recorded(u"004-"_s);
    if (answer.isEmpty())
        QSKIP("the recorded answer is not here");
    const CliResult result = check({answer});
    const QJsonObject token = result.json()["token"_L1].toObject();
    QVERIFY(token["expires_at"_L1].isNull());
    QCOMPARE(token["never_expires"_L1].toBool(), true);
    QCOMPARE(token["app_id"_L1].toString(), u"100000000000"_s);
    QVERIFY(!result.findingIds().contains(u"token.expired"_s));
    QVERIFY(!result.findingIds().contains(u"token.expires-soon"_s));
}

void TestRecordedAnswers::aMissingMessagingPermissionIsNamed()
{
    const QByteArray answer = recorded(u"014-"_s);
    if (answer.isEmpty())
        QSKIP("the recorded answer is not here");
    const CliResult result = check({answer, 200, {}, u"2020-01-01T00:00:00Z"_s});
    QCOMPARE(missingPermissions(result), QStringList{u"whatsapp_business_messaging"_s});
    QCOMPARE(result.exit, 1);
    const CliResult neither = check({recorded(u"010-"_s)});
    QCOMPARE(missingPermissions(neither),
             (QStringList{u"whatsapp_business_management"_s, u"whatsapp_business_messaging"_s}));
}

void TestRecordedAnswers::errorsOfOtherCallsNeverBlameTheToken_data()
{
    QTest::addColumn<QString>("file");
    const QStringList names = QDir(recordedAnswersFolder()).entryList({u"*.json"_s}, QDir::Files);
    for (const QString &name : names) {
        if (!recordedAnswersFolder().isEmpty() && !name.contains("debugtoken"_L1) && !name.startsWith("030-"_L1))
            QTest::newRow(qPrintable(name)) << name;
    }
    if (recordedAnswersFolder().isEmpty())
        QTest::newRow("no folder") << QString();
}

void TestRecordedAnswers::errorsOfOtherCallsNeverBlameTheToken()
{
    QFETCH(const QString, file);
    if (file.isEmpty())
        QSKIP("the folder of recorded answers is not here");
    const QByteArray answer = recorded(file.chopped(5));
    QVERIFY(!answer.isEmpty());

    const CliResult result = check({answer, answer.contains("\"error\"") ? 400 : 200});

    QVERIFY2(result.exit == 0 || result.exit == 1 || result.exit == 3, result.err.constData());
    QVERIFY(!result.json().isEmpty());
    const QStringList ids = result.findingIds();
    for (const QString &id : ids)
        QVERIFY2(!id.startsWith("token."_L1) && !id.startsWith("permission."_L1), qPrintable(id));
    QVERIFY2(result.exit != 0, "nothing was learned about the token, so this is no green");
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestRecordedAnswers)
#include "tst_recorded_answers.moc"
