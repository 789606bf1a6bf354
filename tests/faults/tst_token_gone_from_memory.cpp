#include "memory_scan.h"
#include "running_cli.h"
#include "support/test_case.h"
#include "support/test_certificates.h"
#include "support/test_program.h"
#include "token_world.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondtick::test {

/// P6: nothing of the token is left in the memory of the program after it was forgotten.
class TestTokenGoneFromMemory final : public TestCase
{
    Q_OBJECT
private slots:
    void theCommandLineForgetsIt_data();
    void theCommandLineForgetsIt();
};

void TestTokenGoneFromMemory::theCommandLineForgetsIt_data()
{
    QTest::addColumn<bool>("encrypted");
    QTest::newRow("over TLS") << true;
    QTest::newRow("over plain HTTP, on this computer") << false;
}

void TestTokenGoneFromMemory::theCommandLineForgetsIt()
{
#ifndef SECONDTICK_WIPES
    QSKIP("this build frees memory without overwriting it (sanitizers, or not glibc)");
#endif
    QFETCH(const bool, encrypted);
    const TestCertificates certificates;
    if (!certificates.isMade())
        QSKIP("certificates for this test are made by the openssl command, which is missing");
    const auto server = encrypted
        ? std::make_unique<LoopbackServer>(certificates.serverTls(TestCertificates::Leaf::Good))
        : std::make_unique<LoopbackServer>();
    playTokenWorld(*server, 1500ms);
    const QString token = tokenOfTheWorld();
    const QTemporaryDir folder;
    const FullPipe output;
    QStringList arguments{u"check"_s, u"--graph-url"_s, server->url()};
    if (encrypted)
        arguments << u"--ca-file"_s << certificates.authorityFile();
    RunningCli cli({arguments, token.toLatin1(), folder.path(), output.inlet(), {}, {}, {}});

    QTRY_COMPARE_WITH_TIMEOUT(server->requestCount(), 1, 10'000);
    const auto held = secretInMemory(cli.pid(), token);
    if (!held)
        QSKIP("the memory of another process may not be read here");
    QVERIFY2(!held->isEmpty(), "nothing is found while the token is in use: the search looks in the wrong place");

    QVERIFY2(cli.hangsInWriting(), cli.complaints().constData());
    QVERIFY2(server->requestCount() > 3, "the run was over too soon to leave copies behind");
    const auto left = secretInMemory(cli.pid(), token);
    QVERIFY(cli.isRunning());
    QVERIFY(left);
    QVERIFY2(left->isEmpty(), qPrintable(left->join(u'\n')));
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestTokenGoneFromMemory)
#include "tst_token_gone_from_memory.moc"
