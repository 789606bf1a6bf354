#include "zsh_completion.h"

namespace secondtick::describe {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kZshFunction = R"(#compdef secondtick-cli
# Completion of secondtick-cli for zsh. Made by the build from the tables of the program.

_secondtick-cli() {
  local context state state_descr line
  typeset -A opt_args
  local -a commands
  commands=(
@COMMANDS@  )
  _arguments -C \
@COMMON@    '1:command:->command' '*::argument:->argument' && return
  case $state in
    command) _describe -t commands command commands ;;
    argument)
      case $words[1] in
@ARGUMENTS@      esac ;;
  esac
}

_secondtick-cli "$@"
)";

/// Text as zsh takes it inside of single quotes; `signs` mean something there and are escaped.
QString escaped(QString text, const QString &signs)
{
    text.replace(u'\\', u"\\\\"_s);
    for (const QChar sign : signs)
        text.replace(sign, QString(u'\\') + sign);
    return text.replace(u'\'', u"'\\''"_s);
}

QString actionFor(const Option &option)
{
    switch (option.kind) {
    case ValueKind::File:
        return u"_files"_s;
    case ValueKind::Folder:
        return u"_files -/"_s;
    case ValueKind::Words:
        return u'(' + option.words.join(u' ') + u')';
    case ValueKind::None:
    case ValueKind::Free:
        return {};
    }
    Q_UNREACHABLE();
}

/// '--name=[text]:VALUE:action', or '--name[text]' for a switch.
QString zshOption(const Option &option)
{
    const QString text = u'[' + escaped(option.text, u"[]"_s) + u']';
    if (option.kind == ValueKind::None)
        return u"'--%1%2'"_s.arg(option.name, text);
    return u"'--%1=%2:%3:%4'"_s.arg(option.name, text, option.value, actionFor(option));
}

QString zshOptions(const QList<Option> &options, const QString &indent)
{
    QString lines;
    for (const Option &option : options)
        lines += indent + zshOption(option) + u" \\\n"_s;
    return lines;
}

QString argumentsOf(const Command &command)
{
    const QString end = command.takesFiles ? u"'*:file:_files'"_s : u"'*: :'"_s;
    return u"        %1) _arguments \\\n%2            %3 ;;\n"_s.arg(command.name,
                                                                     zshOptions(command.all, QString(12, u' ')), end);
}

} // namespace

QString zshCompletion(const Surface &surface)
{
    QString commands;
    QString arguments;
    for (const Command &command : surface.commands) {
        commands += u"    '%1:%2'\n"_s.arg(command.name, escaped(command.summary, u":"_s));
        arguments += argumentsOf(command);
    }
    return QString::fromLatin1(kZshFunction)
        .replace("@COMMANDS@"_L1, commands)
        .replace("@COMMON@"_L1, zshOptions(surface.common, QString(4, u' ')))
        .replace("@ARGUMENTS@"_L1, arguments);
}

} // namespace secondtick::describe
