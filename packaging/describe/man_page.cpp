#include "man_page.h"

namespace secondtick::describe {

using namespace Qt::StringLiterals;

namespace {

/// Text as roff takes it: dashes stay dashes, and no line begins with a sign that means something.
QString roff(QString text)
{
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    const bool wouldBeRequest = text.startsWith(u'.') || text.startsWith(u'\'');
    return wouldBeRequest ? u"\\&"_s + text : text;
}

QString optionEntry(const Option &option)
{
    const QString value = option.value.isEmpty() ? QString() : u" \\fI%1\\fR"_s.arg(option.value);
    return u".TP\n\\fB\\-\\-%1\\fR%2\n%3\n"_s.arg(roff(option.name), value, roff(option.text));
}

QString commandEntry(const Command &command)
{
    const QString operands = command.takesFiles ? u" \\fIFILE\\fR..."_s : QString();
    QString text = u".SS \"%1\"\n\\fBsecondtick\\-cli %1\\fR [\\fIoptions\\fR]%2\n.PP\n%3\n"_s.arg(
        command.name, operands, roff(command.summary));
    for (const Option &option : command.own)
        text += optionEntry(option);
    return text;
}

} // namespace

QString manPage(QString outline, const Surface &surface)
{
    QString commands;
    for (const Command &command : surface.commands)
        commands += commandEntry(command);
    QString options;
    for (const Option &option : surface.common)
        options += optionEntry(option);
    return outline.replace(".\\\" COMMANDS\n"_L1, commands).replace(".\\\" OPTIONS\n"_L1, options);
}

} // namespace secondtick::describe
