#include "cli_run.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace secondtick;
using namespace std::chrono_literals;

namespace {

constexpr int kStarts = 7;

std::chrono::milliseconds middleOf(const QStringList &arguments, const QByteArray &input)
{
    QList<std::chrono::milliseconds> times;
    for (int i = 0; i < kStarts; ++i) {
        const test::CliResult result = test::runCli(arguments, input);
        if (result.exit != 0)
            qFatal("%s", result.err.constData());
        times.append(result.took);
    }
    std::sort(times.begin(), times.end());
    return times.at(kStarts / 2);
}

} // namespace

/// What explaining one error costs beside starting the program at all.
class BenchExplain final : public test::TestCase
{
    Q_OBJECT
private slots:
    void oneBodyCostsLittleMoreThanTheStart();
};

void BenchExplain::oneBodyCostsLittleMoreThanTheStart()
{
    const QByteArray body = R"({"error":{"message":"(#131026) Message undeliverable","type":"OAuthException",
        "code":131026,"error_data":{"messaging_product":"whatsapp","details":"Message undeliverable."}}})";
    const auto start = middleOf({u"--version"_s}, {});
    const auto whole = middleOf({u"explain"_s}, body);
    const double ratio = double(whole.count()) / double(std::max(start, 1ms).count());
    qInfo("explain: --version %d ms, one body %d ms, ratio %.1f", int(start.count()), int(whole.count()), ratio);
    QVERIFY2(ratio < 10, "the rules must not cost many times the start of the program");
}

SECONDTICK_TEST(BenchExplain)
#include "bench_explain.moc"
