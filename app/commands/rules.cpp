#include "app/commands/command.h"
#include "app/commands/rules_list.h"
#include "app/output.h"
#include "app/report_form.h"
#include "app/services.h"
#include "app/words.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace secondtick::app {

using namespace Qt::StringLiterals;

namespace {

Outcome<ExitStatus> list(const CommonOptions &common)
{
    const rules::RuleBookPtr rules = loadRules(common.rulesFolder);
    const QByteArray result = common.format == Format::Json ? jsonDocument(rulesAsJson(*rules)) : rulesAsText(*rules);
    if (const Outcome<> written = writeResult(result, common); !written)
        return written.error();
    return ExitStatus::Clean;
}

QByteArray validationAsText(const rules::RuleBook &rules)
{
    QStringList lines;
    for (const rules::Complaint &complaint : rules.complaints)
        lines.append(complaintLine(complaint));
    if (rules.complaints.isEmpty())
        lines.append(Words::tr("All rule files in this folder can be used."));
    return (lines.join(u'\n') + u'\n').toUtf8();
}

QByteArray validationAsJson(const rules::RuleBook &rules)
{
    return jsonDocument({{u"schema"_s, u"secondtick.rules-validation/1"_s},
                         {u"usable"_s, rules.complaints.isEmpty()},
                         {u"overrides"_s, QJsonArray::fromStringList(rules.overrides())},
                         {u"complaints"_s, rulesAsJson(rules)[u"complaints"_s]}});
}

/// Only this folder over the built-in rules: what the user's own folder holds is another matter.
Outcome<ExitStatus> validate(const QString &folder, const CommonOptions &common)
{
    if (!QFileInfo(folder).isDir())
        return wrongUse(Words::tr("--validate takes a folder with rule files; there is no such folder."));
    if (QDir(folder).entryList({u"*.json"_s}, QDir::Files).isEmpty())
        return wrongUse(Words::tr("There is no rule file (*.json) in this folder."));
    const rules::RuleBookPtr rules = rules::loadRuleBook({folder});
    const QByteArray result = common.format == Format::Json ? validationAsJson(*rules) : validationAsText(*rules);
    if (const Outcome<> written = writeResult(result, common); !written)
        return written.error();
    return rules->complaints.isEmpty() ? ExitStatus::Clean : ExitStatus::Found;
}

Outcome<ExitStatus> handle(Invocation invocation)
{
    const QCommandLineParser &parser = invocation.parser;
    const bool validates = parser.isSet(u"validate"_s);
    if (validates == parser.isSet(u"list"_s))
        return wrongUse(Words::tr("'rules' needs either --list or --validate DIR."));
    return validates ? validate(parser.value(u"validate"_s), invocation.common) : list(invocation.common);
}

ExitStatus runRules(Invocation invocation)
{
    return statusOrComplaint(handle(invocation));
}

} // namespace

Command rulesCommand()
{
    return {u"rules"_s,
            Words::tr("Lists the rules the program judges by and where they come from, or validates your own."),
            {Format::Text, Format::Json},
            {{u"list"_s, Words::tr("List all entries with their sources.")},
             {u"validate"_s, Words::tr("Say whether the rule files of DIR can be used."), u"DIR"_s}},
            runRules};
}

} // namespace secondtick::app
