// All targets in one program for libFuzzer, which passes over what begins with two dashes:
//   fuzz_targets --target=log FOLDER -max_total_time=60    feeds one target
//   fuzz_targets --seeds=FOLDER                            writes the inputs to begin with to FOLDER/<target>/
#include "fuzz/fuzz.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace secondtick::fuzz {

namespace {

const Target *chosen = nullptr;

/// A Qt warning is a fault, as it is in tests.
void endOnWarning(QtMsgType type, const QMessageLogContext & /*context*/, const QString &text)
{
    if (type == QtDebugMsg || type == QtInfoMsg)
        return;
    qInstallMessageHandler(nullptr); // the next one is the last
    qFatal("%s", qPrintable(text));
}

const Target *targetNamed(const QString &name)
{
    const auto found = std::find_if(targets().begin(), targets().end(),
                                    [&name](const Target &target) { return name == QLatin1String(target.name); });
    if (found == targets().end())
        qFatal("no target %s", qPrintable(name));
    return &*found;
}

void writeSeeds(const QString &root)
{
    for (const Target &target : targets()) {
        const QDir folder(root + u'/' + QString::fromLatin1(target.name));
        if (!folder.mkpath(u"."_s))
            qFatal("no folder %s", qPrintable(folder.path()));
        int number = 0;
        const QList<QByteArray> seeds = target.seeds();
        for (const QByteArray &seed : seeds) {
            QFile file(folder.filePath(u"%1"_s.arg(++number, 4, 10, QChar(u'0'))));
            if (!file.open(QIODevice::WriteOnly) || file.write(seed) != seed.size())
                qFatal("no file %s", qPrintable(file.fileName()));
        }
    }
}

} // namespace

} // namespace secondtick::fuzz

using namespace secondtick::fuzz;

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static const QCoreApplication application(*argc, *argv);
    const QStringList arguments = QCoreApplication::arguments();
    for (const QString &argument : arguments) {
        if (argument.startsWith("--target="_L1)) {
            chosen = targetNamed(argument.mid(9));
        } else if (argument.startsWith("--seeds="_L1)) {
            writeSeeds(argument.mid(8));
            std::exit(0); // NOLINT(concurrency-mt-unsafe): no thread was started yet
        }
    }
    if (!chosen)
        qFatal("say which target: --target=NAME");
    qInstallMessageHandler(&endOnWarning);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const char *bytes = reinterpret_cast<const char *>(data); // NOLINT: libFuzzer's own type of bytes
    chosen->run({bytes, qsizetype(size)});
    return 0;
}
