#include "app/facts_files.h"

#include "app/input.h"
#include "app/output.h"
#include "app/words.h"
#include "base/clock.h"
#include "facts/saved_facts.h"

#include <QCommandLineParser>

namespace secondtick::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QList<QCommandLineOption> factsOptionList()
{
    return {
        {u"save-facts"_s,
         Words::tr("Save what Meta answered to FILE, to judge or compare it later. It holds no secret."), u"FILE"_s},
        {u"from"_s, Words::tr("Judge the facts saved in FACTS; nothing is asked of Meta."), u"FACTS"_s},
        {u"compare"_s, Words::tr("Say what is fixed, new and unchanged since the facts saved in OLDER."), u"OLDER"_s},
    };
}

Outcome<FactsFiles> readFactsOptions(const QCommandLineParser &parser, const CommonOptions &common)
{
    const FactsFiles files{parser.value(u"save-facts"_s), parser.value(u"from"_s), parser.value(u"compare"_s)};
    if (parser.isSet(u"save-facts"_s) && (files.save.isEmpty() || files.save == "-"_L1))
        return wrongUse(Words::tr("--save-facts takes the name of a file."));
    if (parser.isSet(u"from"_s) && files.from.isEmpty())
        return wrongUse(Words::tr("--from takes the name of a file that --save-facts has written."));
    if (parser.isSet(u"compare"_s) && files.compare.isEmpty())
        return wrongUse(Words::tr("--compare takes the name of a file that --save-facts has written."));
    if (!files.from.isEmpty() && !files.save.isEmpty())
        return wrongUse(Words::tr("--from and --save-facts exclude each other: these facts are saved already."));
    if (files.save.isEmpty())
        return files;
    if (files.save == common.output)
        return wrongUse(Words::tr("--save-facts and --output name the same file."));
    if (const Outcome<> target = checkTarget(files.save, u"--save-facts"_s, common.overwrite); !target)
        return target.error();
    return files;
}

Outcome<Snapshot> loadFacts(const QString &path, const QString &option)
{
    Outcome<QByteArray> bytes = readInputFile(path, {kLargestFactsFile, 120s, {}});
    if (bytes && bytes->size() > kLargestFactsFile)
        return wrongUse(Words::tr("%1: This file is larger than saved facts can be.").arg(option));
    if (!bytes)
        return wrongUse(Words::tr("%1: %2").arg(option, bytes.error().text));
    Outcome<Snapshot> facts = readFacts(*bytes);
    if (!facts)
        return wrongUse(Words::tr("%1: %2").arg(option, facts.error().text));
    return facts;
}

Outcome<> saveFacts(const QString &path, const Snapshot &facts, const CommonOptions &common)
{
    const QDateTime savedAt = common.now.value_or(SystemClock().now());
    if (const Outcome<> saved = writeWholeFile(path, writeFacts(facts, savedAt), common.overwrite); !saved)
        return wrongUse(Words::tr("--save-facts: %1").arg(saved.error().text));
    return done();
}

} // namespace secondtick::app
