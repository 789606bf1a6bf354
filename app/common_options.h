#pragma once

#include "app/console.h"
#include "base/finding.h"
#include "base/outcome.h"
#include "base/whole_file.h"
#include "net/graph_endpoint.h"
#include "report/report.h"

#include <QCommandLineOption>
#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

class QCommandLineParser;

namespace secondtick::app {

enum class Format
{
    Text,
    Json,
    Markdown,
    Html
};

/// The options that every command takes. No option, common or not, takes a secret.
struct CommonOptions
{
    Format format = Format::Text;
    QString output; ///< file; empty: standard output
    Overwrite overwrite = Overwrite::Refuse;
    QString language; ///< empty: English
    QString rulesFolder;
    Severity failOn = Severity::Error;
    report::Audience audience = report::Audience::Team;
    std::optional<QDateTime> now; ///< UTC
    net::GraphEndpoint endpoint; ///< Meta's own, or the loopback address of --graph-url
    QString caFile;
    std::optional<std::chrono::seconds> timeout; ///< of the whole run; empty: the command's own
    Verbosity verbosity = Verbosity::Usual;
};

QList<QCommandLineOption> commonOptionList();

/// Reads them from a parser that has parsed. The error is a sentence (kind Usage) and never repeats a value: what
/// stands there by mistake may be a secret.
Outcome<CommonOptions> readCommonOptions(const QCommandLineParser &parser);

/// A moment as ISO 8601; without a zone it is UTC. Null when it cannot be read.
QDateTime momentFromText(const QString &text);

Error wrongUse(const QString &text);

} // namespace secondtick::app
