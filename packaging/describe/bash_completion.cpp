#include "bash_completion.h"

#include <algorithm>

namespace secondtick::describe {

using namespace Qt::StringLiterals;

namespace {

/// Reads the words before the cursor; what can stand there is said by the tables above it.
constexpr auto kBashFunction = R"(
_secondtick_cli_words()
{
    mapfile -t COMPREPLY < <(compgen -W "$1" -- "$current")
}

_secondtick_cli_files()
{
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
}

_secondtick_cli_folders()
{
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -d -- "$current")
}

_secondtick_cli()
{
    local current="${COMP_WORDS[COMP_CWORD]}" command="" waiting="" word
    COMPREPLY=()
    # Bash takes --option=value apart into three words.
    [[ $current != = ]] || current=""
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        if [[ $word == = ]]; then
            continue
        elif [[ -n $waiting ]]; then
            waiting=""
        elif [[ " $_secondtick_cli_with_value " == *" $word "* ]]; then
            waiting="$word"
        elif [[ $word != -* && -z $command ]]; then
            command="$word"
        fi
    done

    if [[ -n $waiting ]]; then
        case "$command $waiting" in
@VALUES@        esac
    elif [[ -z $command ]]; then
        if [[ $current == -* ]]; then
            _secondtick_cli_words "$_secondtick_cli_common"
        else
            _secondtick_cli_words "$_secondtick_cli_commands"
        fi
    else
        case "$command" in
@COMMANDS@        esac
    fi
}

complete -F _secondtick_cli secondtick-cli
)";

QString offerWords(const QString &words)
{
    return u"_secondtick_cli_words \"%1\""_s.arg(words);
}

QString offerFor(const Option &option)
{
    switch (option.kind) {
    case ValueKind::File:
        return u"_secondtick_cli_files"_s;
    case ValueKind::Folder:
        return u"_secondtick_cli_folders"_s;
    case ValueKind::Words:
        return offerWords(option.words.join(u' '));
    case ValueKind::None:
    case ValueKind::Free:
        return u":"_s; // nothing is offered
    }
    Q_UNREACHABLE();
}

QString bashNames(const QList<Option> &options)
{
    QStringList names;
    for (const Option &option : options)
        names += u"--"_s + option.name;
    return names.join(u' ');
}

/// One line of a `case`: the first that fits is taken, so a command's own line stands before that of every command.
QString caseLine(const QString &pattern, const QString &then)
{
    return u"        %1) %2 ;;\n"_s.arg(pattern, then);
}

bool isOfEveryCommand(const Option &option, const Surface &surface)
{
    return std::any_of(surface.common.begin(), surface.common.end(), [&option](const Option &common) {
        return common.name == option.name && common.words == option.words;
    });
}

QString valueCases(const Surface &surface)
{
    QString lines;
    for (const Command &command : surface.commands) {
        for (const Option &option : command.all) {
            if (option.kind != ValueKind::None && !isOfEveryCommand(option, surface))
                lines += caseLine(u"\"%1 --%2\""_s.arg(command.name, option.name), offerFor(option));
        }
    }
    for (const Option &option : surface.common) {
        if (option.kind != ValueKind::None)
            lines += caseLine(u"*\" --%1\""_s.arg(option.name), offerFor(option));
    }
    return lines;
}

QString commandCases(const Surface &surface)
{
    QString lines;
    for (const Command &command : surface.commands) {
        const QString options = offerWords(bashNames(command.all));
        lines +=
            caseLine(command.name,
                     command.takesFiles
                         ? u"if [[ $current == -* ]]; then %1; else %2; fi"_s.arg(options, u"_secondtick_cli_files"_s)
                         : options);
    }
    return lines;
}

} // namespace

QString bashCompletion(const Surface &surface)
{
    QStringList commands;
    for (const Command &command : surface.commands)
        commands += command.name;
    return u"# Completion of secondtick-cli for bash. Made by the build from the tables of the program.\n\n"
           "_secondtick_cli_commands=\"%1\"\n_secondtick_cli_common=\"%2\"\n_secondtick_cli_with_value=\"%3\"\n"_s.arg(
               commands.join(u' '), bashNames(surface.common), bashNames(optionsWithValue(surface)))
        + QString::fromLatin1(kBashFunction)
              .replace("@VALUES@"_L1, valueCases(surface))
              .replace("@COMMANDS@"_L1, commandCases(surface));
}

} // namespace secondtick::describe
