#include "app/help.h"

#include "app/commands/command_table.h"
#include "app/words.h"

#include <QRegularExpression>
#include <QStringList>

namespace secondtick::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kWidth = 96;
constexpr qsizetype kTextColumn = 28;

/// `text` in lines that fit beside the column; the first begins where `label` leaves off.
QString row(const QString &label, const QString &text)
{
    QString result;
    QString line = (u"  "_s + label + u"  "_s).leftJustified(kTextColumn);
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (line.size() > kTextColumn && line.size() + word.size() > kWidth) {
            result += line.trimmed().isEmpty() ? QString() : line + u'\n';
            line = QString(kTextColumn, u' ');
        }
        line += word + u' ';
    }
    result += line + u'\n';
    static const QRegularExpression trailing(u" +\n"_s);
    return result.replace(trailing, u"\n"_s);
}

QString optionRows(const QList<QCommandLineOption> &options)
{
    QString text;
    for (const QCommandLineOption &option : options) {
        QString label = u"--"_s + option.names().constLast();
        if (!option.valueName().isEmpty())
            label += u' ' + option.valueName();
        text += row(label, option.description());
    }
    return text;
}

QString statusRows()
{
    return row(u"0"_s, Words::tr("nothing at or above the limit of --fail-on"))
        + row(u"1"_s, Words::tr("something at or above the limit")) + row(u"2"_s, Words::tr("wrong use"))
        + row(u"3"_s, Words::tr("not 1, but a needed check could not run"));
}

QString closing()
{
    return u'\n' + Words::tr("Options of every command:") + u'\n' + optionRows(commonOptionList()) + u'\n'
        + Words::tr("Exit status:") + u'\n' + statusRows();
}

} // namespace

QByteArray generalHelp()
{
    QString text = Words::tr("Usage: secondtick-cli COMMAND [options]") + u"\n\n"_s
        + Words::tr("Says why a WhatsApp Business message was not delivered, and what to do about it.") + u"\n\n"_s
        + Words::tr("Commands (secondtick-cli COMMAND --help says more):") + u'\n';
    const QList<Command> commands = commandTable();
    for (const Command &command : commands)
        text += row(command.name, command.summary);
    return (text + closing()).toUtf8();
}

QByteArray commandHelp(const Command &command)
{
    //: %1 name of a command
    QString text =
        Words::tr("Usage: secondtick-cli %1 [options]").arg(command.name) + u"\n\n"_s + command.summary + u'\n';
    if (!command.options.isEmpty())
        text += u'\n' + Words::tr("Options:") + u'\n' + optionRows(command.options);
    return (text + closing()).toUtf8();
}

} // namespace secondtick::app
