#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace secondtick::describe {

/// What a shell can offer for the value of an option.
enum class ValueKind
{
    None, ///< the option is a switch
    Free, ///< text that only the user knows
    File,
    Folder,
    Words ///< one of a few words
};

/// An option as man page and shells see it.
struct Option
{
    QString name; ///< without the two dashes
    QString value; ///< what --help calls its value; empty for a switch
    QString text;
    ValueKind kind = ValueKind::None;
    QStringList words;
};

/// A command with its own options, and with all that it takes.
struct Command
{
    QString name;
    QString summary;
    QList<Option> own;
    QList<Option> all; ///< its own, then those of every command, with the forms that this command can write
    bool takesFiles = false;
};

/// Everything `secondtick-cli` takes, read from the tables it reads its arguments by.
struct Surface
{
    QList<Command> commands;
    QList<Option> common;
};

/// Nothing when an option calls its value by a name that is not known here; `unknown` is then that name.
std::optional<Surface> readSurface(QString &unknown);

/// The options of all commands that a value must follow, each name once.
QList<Option> optionsWithValue(const Surface &surface);

} // namespace secondtick::describe
