#include "app/command_line.h"

#include "app/commands/command_table.h"
#include "app/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace secondtick::app {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QCommandLineParser> makeParser(const QList<QCommandLineOption> &options)
{
    auto parser = std::make_unique<QCommandLineParser>();
    parser->addOptions(options);
    parser->setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    return parser;
}

/// Names of options are short and of lower-case letters; nothing else is repeated.
bool isOptionName(const QString &text)
{
    static const QRegularExpression shape(u"^[a-z]+(-[a-z]+){0,3}$"_s);
    constexpr qsizetype longest = 20;
    return text.size() <= longest && shape.match(text).hasMatch();
}

QString seeHelp(const std::optional<Command> &command)
{
    //: %1 name of a command
    return command ? Words::tr("'secondtick-cli %1 --help' lists the options.").arg(command->name)
                   : Words::tr("'secondtick-cli --help' lists the commands.");
}

/// What the parser did not like, without the words that stand there.
Error complaintAbout(const QCommandLineParser &parser, const std::optional<Command> &command)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (unknown.isEmpty())
        return wrongUse(
            Words::tr("An option lacks its value, or has one that it does not take. %1").arg(seeHelp(command)));
    const bool canBeNamed = std::all_of(unknown.begin(), unknown.end(), isOptionName);
    if (!canBeNamed)
        return wrongUse(Words::tr("There is an option that is not known here. %1").arg(seeHelp(command)));
    //: %1 name of an option, %2 a sentence
    return wrongUse(Words::tr("The option --%1 is not known here. %2").arg(unknown.constFirst(), seeHelp(command)));
}

/// Splits the arguments around the command: everything before it must be options of every command.
struct Split
{
    QStringList options; ///< program name and options before the command
    QStringList rest; ///< the command and what follows
    std::unique_ptr<QCommandLineParser> parser;
};

Outcome<Split> splitAtCommand(const QStringList &arguments)
{
    Split split{arguments, {}, makeParser(commonOptionList())};
    split.parser->setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    if (!split.parser->parse(arguments))
        return complaintAbout(*split.parser, {});
    split.rest = split.parser->positionalArguments();
    split.options.resize(split.options.size() - split.rest.size());
    return split;
}

} // namespace

Outcome<CommandLine> readCommandLine(const QStringList &arguments)
{
    Outcome<Split> split = splitAtCommand(arguments);
    if (!split)
        return split.error();
    if (split->rest.isEmpty()) {
        if (!split->parser->isSet(u"help"_s) && !split->parser->isSet(u"version"_s))
            return wrongUse(Words::tr("Name a command. %1").arg(seeHelp({})));
        return CommandLine{{}, std::move(split->parser)};
    }
    CommandLine line{findCommand(split->rest.takeFirst()), {}};
    if (!line.command)
        return wrongUse(Words::tr("There is no command of this name. %1").arg(seeHelp({})));
    line.parser = makeParser(commonOptionList() + line.command->options);
    const bool isRead = line.parser->parse(split->options + split->rest);
    if (line.parser->isSet(u"help"_s))
        return line;
    if (!isRead)
        return complaintAbout(*line.parser, line.command);
    if (line.command->operands == Operands::None && !line.parser->positionalArguments().isEmpty()) {
        return wrongUse(Words::tr("There is something after the options that '%1' does not take. Texts and tokens come "
                                  "from standard input or from a file. %2")
                            .arg(line.command->name, seeHelp(line.command)));
    }
    return line;
}

} // namespace secondtick::app
