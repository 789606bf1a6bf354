#pragma once

#include "app/common_options.h"
#include "app/exit_status.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>
#include <QString>

namespace secondtick::app {

/// A command line that has been read: what the command's own options hold is asked of `parser`.
struct Invocation
{
    const QCommandLineParser &parser;
    const CommonOptions &common;
};

/// What may stand behind the options.
enum class Operands
{
    None, ///< texts and tokens come from standard input or from a file
    Files
};

/// One command: its name, its line in --help, its own options, the forms it can write, and what it does. Results go to
/// standard output or --output, everything else to standard error.
struct Command
{
    QString name;
    QString summary;
    QList<Format> formats;
    QList<QCommandLineOption> options;
    ExitStatus (*run)(Invocation);
    Operands operands = Operands::None;
};

// One file each, named like the command.
Command checkCommand();
Command deliveryCommand();
Command explainCommand();
Command inspectCommand();
Command numberCommand();
Command practiceCommand();
Command rulesCommand();
Command triageCommand();

} // namespace secondtick::app
