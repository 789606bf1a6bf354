#pragma once

#include "app/common_options.h"
#include "facts/snapshot.h"

#include <QCommandLineOption>
#include <QString>

namespace secondtick::app {

/// The files of saved facts that `check` reads and writes.
struct FactsFiles
{
    QString save; ///< --save-facts; empty: nothing is saved
    QString from; ///< --from: judged instead of asking; empty: a live run
    QString compare; ///< --compare; empty: nothing is compared
};

QList<QCommandLineOption> factsOptionList();
/// Says before a long run what could not be done after it: a file of --save-facts that exists, two files in one place.
Outcome<FactsFiles> readFactsOptions(const QCommandLineParser &parser, const CommonOptions &common);

/// `option` is named in the error ("--from").
Outcome<Snapshot> loadFacts(const QString &path, const QString &option);
/// Whole or not at all, mode 0600.
Outcome<> saveFacts(const QString &path, const Snapshot &facts, const CommonOptions &common);

} // namespace secondtick::app
