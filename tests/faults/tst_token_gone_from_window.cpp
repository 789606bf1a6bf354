#include "memory_scan.h"
#include "support/test_case.h"
#include "support/test_certificates.h"
#include "support/test_program.h"
#include "token_world.h"
#include "window_process.h"
#include "wizard/flow.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondtick::test {

/// P6 for the window: nothing of the token is left in its memory when another one was pasted, or it was closed.
class TestTokenGoneFromWindow final : public TestCase
{
    Q_OBJECT
private slots:
    void theWindowForgetsIt_data();
    void theWindowForgetsIt();
};

void TestTokenGoneFromWindow::theWindowForgetsIt_data()
{
    QTest::addColumn<QStringList>("deeds");
    const QString second = fixture(u"TOKEN_B"_s);
    QTest::newRow("closed after the check") << QStringList{u"close"_s};
    QTest::newRow("another token after the check") << QStringList{u"back"_s, u"arrive %1"_s.arg(int(ui::PageId::Token)),
                                                                  u"copy "_s + second, u"paste tokenEdit"_s};
    QTest::newRow("closed after the checklist and the report")
        << QStringList{u"next"_s, u"arrive %1"_s.arg(int(ui::PageId::Checklist)), u"next"_s,
                       u"arrive %1"_s.arg(int(ui::PageId::Report)), u"close"_s};
}

void TestTokenGoneFromWindow::theWindowForgetsIt()
{
#ifndef SECONDTICK_WIPES
    QSKIP("this build frees memory without overwriting it (sanitizers, or not glibc)");
#endif
    QFETCH(const QStringList, deeds);
    const TestCertificates certificates;
    if (!certificates.isMade())
        QSKIP("certificates for this test are made by the openssl command, which is missing");
    LoopbackServer server(certificates.serverTls(TestCertificates::Leaf::Good));
    playTokenWorld(server, 20ms);
    const QString token = tokenOfTheWorld();
    const QTemporaryDir folder;
    WindowProcess window(
        {{u"--graph-url"_s, server.url(), u"--ca-file"_s, certificates.authorityFile()}, folder.path(), {}, {}});
    QVERIFY(window.isReady());
    QCOMPARE(window.tellAll({u"press notDeliveredChoice"_s, u"next"_s, u"arrive %1"_s.arg(int(ui::PageId::Token)),
                             u"copy "_s + token, u"paste tokenEdit"_s, u"next"_s,
                             u"arrive %1"_s.arg(int(ui::PageId::Results))}),
             u"done"_s);
    QVERIFY(server.requestCount() > 3);
    if (!secretInMemory(window.pid(), token))
        QSKIP("the memory of another process may not be read here");
    // Between check and forgetting there is the page of the Secret, and nothing else.
    const QStringList held = *secretInMemory(window.pid(), token);
    QCOMPARE(held.filter(u"plain"_s).join(u'\n'), u"plain in memory without a name, 1 times"_s);

    QCOMPARE(window.tellAll(deeds), u"done"_s);
    const auto left = secretInMemory(window.pid(), token);
    QVERIFY(left && window.isRunning());
    QVERIFY2(left->isEmpty(), qPrintable(left->join(u'\n')));
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestTokenGoneFromWindow)
#include "tst_token_gone_from_window.moc"
