#include "fish_completion.h"

namespace secondtick::describe {

using namespace Qt::StringLiterals;

namespace {

QString quotedForFish(QString text)
{
    return u'\'' + text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

/// How fish is told what the value of an option is. -f: no file names, -r: a value must follow.
QString valueArguments(const Option &option)
{
    switch (option.kind) {
    case ValueKind::None:
        return {};
    case ValueKind::Free:
        return u" -x"_s;
    case ValueKind::File:
        return u" -r -F"_s;
    case ValueKind::Folder:
        return u" -x -a '(__fish_complete_directories)'"_s;
    case ValueKind::Words:
        return u" -x -a "_s + quotedForFish(option.words.join(u' '));
    }
    Q_UNREACHABLE();
}

QString fishOption(const Option &option, const QString &condition)
{
    return u"complete -c secondtick-cli -n '%1' -l %2%3 -d %4\n"_s.arg(condition, option.name, valueArguments(option),
                                                                       quotedForFish(option.text));
}

QString optionsOf(const Command &command)
{
    const QString isHere = u"__fish_seen_subcommand_from "_s + command.name;
    QString lines;
    for (const Option &option : command.all)
        lines += fishOption(option, isHere);
    if (command.takesFiles)
        lines += u"complete -c secondtick-cli -n '%1' -F\n"_s.arg(isHere);
    return lines;
}

} // namespace

QString fishCompletion(const Surface &surface)
{
    QString text = u"# Completion of secondtick-cli for fish. Made by the build from the tables of the program.\n"
                   "complete -c secondtick-cli -f\n"_s;
    for (const Command &command : surface.commands)
        text += u"complete -c secondtick-cli -n __fish_use_subcommand -a %1 -d %2\n"_s.arg(
            command.name, quotedForFish(command.summary));
    for (const Option &option : surface.common)
        text += fishOption(option, u"__fish_use_subcommand"_s);
    for (const Command &command : surface.commands)
        text += optionsOf(command);
    return text;
}

} // namespace secondtick::describe
