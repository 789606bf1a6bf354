#include "cli/cli_run.h"
#include "practice_data.h"
#include "support/pseudo_language.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondtick::test {

namespace {

QStringList commands()
{
    return {u"inspect"_s, u"check"_s, u"delivery"_s, u"explain"_s, u"number"_s, u"practice"_s, u"rules"_s, u"triage"_s};
}

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
}

/// What a browser would show of a page.
QString withoutMarkup(QString text)
{
    static const QRegularExpression hidden(u"<style>.*?</style>|<!DOCTYPE[^>]*>"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(u"</?[a-z][^<>]*>"_s);
    return text.remove(hidden).replace(tag, u" "_s).replace("&nbsp;"_L1, " "_L1).replace("&amp;"_L1, "&"_L1);
}

/// What is the same in every language.
QStringList shownData()
{
    QStringList data = commands() + practice::Scenario::names();
    // placeholders of options
    data += {u"FORM"_s,     u"FILE"_s,  u"CODE"_s,    u"DIR"_s, u"LIMIT"_s,         u"WHO"_s,
             u"TIME"_s,     u"URL"_s,   u"VERSION"_s, u"PEM"_s, u"SECONDS"_s,       u"NAME"_s,
             u"SCENARIO"_s, u"FACTS"_s, u"OLDER"_s,   u"ID"_s,  u"secondtick-cli"_s};
    // members of the platform's answers and of the answers file, faults of the network by their word, final states
    data += {u"scopes"_s,   u"app"_s,      u"code"_s,   u"message"_s, u"type"_s,      u"id"_s,
             u"data"_s,     u"status"_s,   u"title"_s,  u"details"_s, u"recipient"_s, u"html"_s,
             u"redirect"_s, u"deadline"_s, u"failed"_s, u"sent"_s,    u"android"_s,   u"smba"_s,
             u"ios"_s,      u"smbi"_s,     u"kaios"_s,  u"web"_s,     u"business"_s};
    // what the rows below hand over
    data += {u"(#131047) Re-engagement message"_s,
             u"winter sale"_s,
             u"Ab1"_s,
             u"ext 5"_s,
             u"abc"_s,
             u"/nowhere/at/all"_s,
             u"…all"_s};
    return data;
}

/// Ids of the entries of the rule files, which the list of rules names.
QStringList ruleIds()
{
    QStringList ids;
    const QJsonArray entries =
        runCli({u"rules"_s, u"--list"_s, u"--format"_s, u"json"_s}).json()["entries"_L1].toArray();
    for (const auto &entry : entries)
        ids.append(entry["id"_L1].toString());
    return ids;
}

} // namespace

/// Everything the command line says, in a language that nobody speaks: what is left in plain letters is data.
class TestPseudoCli : public TestCase
{
    Q_OBJECT
private slots:
    void everythingItSaysCanBeTranslated_data();
    void everythingItSaysCanBeTranslated();
};

void TestPseudoCli::everythingItSaysCanBeTranslated_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    const auto row = [](const char *line, const QByteArray &input = {}) {
        QTest::newRow(line) << words(line) << input;
    };
    row("--help");
    row("--version");
    const QStringList all = commands();
    for (const QString &command : all)
        QTest::newRow(qPrintable(command + u" --help"_s)) << QStringList{command, u"--help"_s} << QByteArray();
    const QStringList worlds = practice::Scenario::names();
    for (const QString &world : worlds)
        QTest::newRow(qPrintable(world)) << QStringList{u"check"_s, u"--practice"_s, world, u"--timeout"_s, u"3"_s}
                                         << QByteArray();
    row("check --practice large --format markdown");
    row("check --practice large --format html");
    row("practice --list");
    row("rules");
    row("rules --list");
    row("delivery --answers -",
        R"({"recipient":"+53 5 123 4567","business_number":"+1 202 555 0123","last_status":"sent",
        "sent_at":"2026-11-01","kind":"marketing","customer":{"can_message_us":"no","blocked_us":"yes","country":"CU",
        "accepted_terms":"no","platform":"android","app_version":"2.20.1"}})");
    row("delivery --answers -", R"({"recipient":5})");
    row("number", "+90 212 555 01 23\n0532\n+53 5 123 4567\n00000\n011 1 202 555 0123\n+1 202 555 0123 ext 5\nabc\n");
    row("inspect", "EAAGshort");
    row("inspect", "106540352242922");
    row("explain", R"({"error":{"message":"(#131047) Re-engagement message","code":131047,"fbtrace_id":"Ab1"}})");
    row("explain", "131026\n99999999\n");
    row("explain", "nothing of Meta");
    row("explain",
        R"({"entry":[{"id":"1","changes":[{"field":"message_template_status_update","value":{"event":"REJECTED",
        "message_template_name":"winter sale","message_template_language":"en_US","reason":"ABUSIVE_CONTENT"}}]}]})");
    row("triage -",
        R"({"statuses":[{"id":"wamid.1","status":"failed","timestamp":"1763600000","recipient_id":"447700900001","errors":[{"code":131047,"title":"t"}]}]}
{"statuses":[{"id":"wamid.2","status":"sent","timestamp":"1763600000"}]}
{"cut":)");
    row("triage -", "nothing");
    row("triage /nowhere/at/all");
    row("check --format pdf");
    row("check --nothing");
    row("check --token-file /nowhere/at/all");
    row("walk");
    row("");
}

void TestPseudoCli::everythingItSaysCanBeTranslated()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, input);
    const CliResult result = runCli(arguments, input);
    QVERIFY(result.exit >= 0);
    const QString said = withoutMarkup(QString::fromUtf8(result.out + '\n' + result.err));
    QVERIFY(isPseudo(said));
    const bool isListOfRules = arguments == words("rules --list");
    const QStringList forgotten = forgottenWords(said, isListOfRules ? ruleIds() : practiceData() + shownData());
    QVERIFY2(forgotten.isEmpty(), qPrintable(forgotten.join(u' ') + u" IN "_s + said));
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestPseudoCli)
#include "tst_pseudo_cli.moc"
