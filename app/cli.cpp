#include "app/cli.h"

#include "app/command_line.h"
#include "app/help.h"
#include "app/output.h"
#include "app/program.h"
#include "app/report_form.h"
#include "app/services.h"
#include "app/words.h"
#include "language/languages.h"
#include "language/translation.h"

namespace secondtick::app {

using namespace Qt::StringLiterals;

namespace {

ExitStatus print(const QByteArray &text)
{
    const Outcome<> printed = printNow(text);
    if (!printed)
        complain(printed.error());
    return printed ? ExitStatus::Clean : ExitStatus::WrongUse;
}

ExitStatus printVersion(const CommandLine &line)
{
    const rules::RuleBookPtr rules = loadRules(line.parser->value(u"rules"_s));
    return print(versionLine(u"secondtick-cli"_s, *rules).toUtf8() + '\n');
}

/// Whatever is unusual about this run is said before it begins.
void tellUnusual(const CommonOptions &common)
{
    if (common.endpoint.isLoopback()) {
        const QString address = common.endpoint.base().toString();
        //: %1 address
        complain(Words::tr("NOT META: --graph-url is on, every call goes to %1.").arg(address));
    }
    if (const QString sentence = noTranslationSentence(common.language); !sentence.isEmpty())
        tell(common.verbosity, sentence);
}

Outcome<ExitStatus> runCommand(const CommandLine &line)
{
    const Command &command = *line.command;
    const Outcome<CommonOptions> common = readCommonOptions(*line.parser);
    if (!common)
        return common.error();
    if (!command.formats.contains(common->format))
        return wrongUse(Words::tr("This command writes text or json."));
    if (const Outcome<> target = checkTarget(common->output, u"--output"_s, common->overwrite); !target)
        return target.error();
    tellUnusual(*common);
    return command.run({*line.parser, *common});
}

} // namespace

int runCommandLine(const QStringList &arguments)
{
    language::use(language::bestFor(QStringList{languageIn(arguments)}));
    const Outcome<CommandLine> line = readCommandLine(arguments);
    if (!line)
        return int(statusOrComplaint(line.error()));
    if (line->parser->isSet(u"help"_s))
        return int(print(line->command ? commandHelp(*line->command) : generalHelp()));
    if (line->parser->isSet(u"version"_s))
        return int(printVersion(*line));
    return int(statusOrComplaint(runCommand(*line)));
}

} // namespace secondtick::app
