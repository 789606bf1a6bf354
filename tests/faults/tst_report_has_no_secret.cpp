#include "checked_run.h"
#include "facts/saved_facts.h"
#include "poisoner.h"
#include "practice/practice_server.h"
#include "support/leak_guard.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondtick::test {

namespace {

QString escaped(const QString &text)
{
    QString all;
    for (const QChar c : text)
        all += u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
    return all;
}

QString entities(const QString &text)
{
    QString all;
    for (const QChar c : text)
        all += u"&#%1;"_s.arg(c.unicode());
    return all;
}

/// The token as an answer may hold it by accident or on purpose.
QStringList disguises(const QString &token)
{
    const QByteArray plain = token.toLatin1();
    QStringList texts{token,
                      u"Malformed access token "_s + token,
                      token.mid(40, 12),
                      u"…"_s + token.right(20),
                      u"https://graph.facebook.com/debug_token?input_token="_s + token + u"&access_token="_s + token,
                      QString::fromLatin1(plain.toPercentEncoding({}, QByteArray("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))),
                      escaped(token),
                      entities(token),
                      u"Bearer\u00a0"_s + token + u"\u200b"_s,
                      token.first(60) + u'\n' + token.sliced(60)};
    for (const qsizetype before : {0, 1, 2})
        texts.append(QString::fromLatin1((QByteArray(before, ':') + plain).toBase64()));
    texts.append(QString::fromLatin1(plain.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)));
    return texts;
}

} // namespace

/// P3: whatever the platform answers, no report and no saved facts hold the token or eight characters of it, in any
/// form and for any reader. Every practice world is played with the token in each of its free texts, in every disguise.
class TestReportHasNoSecret final : public TestCase
{
    Q_OBJECT
private slots:
    void theGuardSeesEveryDisguise();
    void noWorldPutsItIntoAReport_data();
    void noWorldPutsItIntoAReport();
};

void TestReportHasNoSecret::theGuardSeesEveryDisguise()
{
    const QString token = practice::Scenario::load(u"healthy"_s)->token;
    const QStringList texts = disguises(token);
    for (const QString &text : texts) {
        if (text.startsWith(u'&')) // the guard cannot read those; the product can
            continue;
        QVERIFY2(!leaksIn(text.toUtf8(), token).isEmpty(), qPrintable(text.left(40)));
    }
}

void TestReportHasNoSecret::noWorldPutsItIntoAReport_data()
{
    QTest::addColumn<QString>("world");
    QTest::addColumn<int>("first");
    QStringList worlds = practice::Scenario::names();
    for (const QString &slow : {u"hangs"_s, u"slow"_s, u"code-2-then-fine"_s}) // they say nothing that others do not
        worlds.removeAll(slow);
    worlds.removeAll(u"app-token"_s); // half of that token is the id of the app, which is public
    int first = 0;
    for (const QString &world : std::as_const(worlds))
        QTest::addRow("%s", qPrintable(world)) << world << first++;
}

void TestReportHasNoSecret::noWorldPutsItIntoAReport()
{
    QFETCH(const QString, world);
    QFETCH(const int, first);
    practice::Scenario scenario = *practice::Scenario::load(world);
    const QStringList texts = disguises(scenario.token);
    for (int turn = 0; turn < 2; ++turn) {
        Poisoner poisoner(texts, first + turn * 7);
        scenario.nodes = poisoner.poisoned(scenario.nodes);
        scenario.routes = poisoner.poisoned(scenario.routes);
        scenario.defaults = poisoner.poisoned(scenario.defaults);
        practice::PracticeServer server(scenario);
        QVERIFY(server.listen());
        CheckedRun run({*net::GraphEndpoint::loopback(server.url())}, scenario.token);
        QVERIFY(run.finishes());
        QVERIFY(server.requestCount() > 0);
        QByteArray all = run.reports() + writeFacts(run.diagnosis().snapshot(), QDateTime::currentDateTimeUtc());
        QCOMPARE(leaksIn(all, scenario.token), QStringList());
        // As a browser would read it.
        all.replace("&amp;", "&");
        static const QRegularExpression entity(u"&#([0-9]+);"_s);
        QString read = QString::fromUtf8(all);
        for (auto match = entity.match(read); match.hasMatch(); match = entity.match(read, match.capturedStart() + 1))
            read.replace(match.capturedStart(), match.capturedLength(), QChar(match.captured(1).toUShort()));
        QCOMPARE(leaksIn(read.toUtf8(), scenario.token), QStringList());
    }
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestReportHasNoSecret)
#include "tst_report_has_no_secret.moc"
