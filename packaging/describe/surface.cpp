#include "surface.h"

#include "app/commands/command_table.h"
#include "app/common_options.h"
#include "base/finding.h"
#include "practice/scenario.h"
#include "report/report.h"

#include <QHash>
#include <QSet>

#include <utility>

namespace secondtick::describe {

using namespace Qt::StringLiterals;

namespace {

QStringList formWords(const QList<app::Format> &formats)
{
    static const QHash<app::Format, QString> words{{app::Format::Text, u"text"_s},
                                                   {app::Format::Json, u"json"_s},
                                                   {app::Format::Markdown, u"markdown"_s},
                                                   {app::Format::Html, u"html"_s}};
    QStringList result;
    for (const app::Format format : formats)
        result += words.value(format);
    return result;
}

QStringList limitWords()
{
    return {toWord(Severity::Blocker), toWord(Severity::Error), toWord(Severity::Warning), toWord(Severity::Hint)};
}

QStringList audienceWords()
{
    using report::Audience;
    return {toWord(Audience::Me), toWord(Audience::Team), toWord(Audience::Public)};
}

QStringList wordsOf(const QString &value, const QList<app::Format> &formats)
{
    if (value == "FORM"_L1)
        return formWords(formats);
    if (value == "LIMIT"_L1)
        return limitWords();
    if (value == "WHO"_L1)
        return audienceWords();
    return practice::Scenario::names();
}

/// A new name of a value must be added here: the build stops until it is.
std::optional<ValueKind> kindOf(const QString &value)
{
    static const QHash<QString, ValueKind> kinds{
        {QString(), ValueKind::None},    {u"FILE"_s, ValueKind::File},      {u"PEM"_s, ValueKind::File},
        {u"FACTS"_s, ValueKind::File},   {u"OLDER"_s, ValueKind::File},     {u"DIR"_s, ValueKind::Folder},
        {u"FORM"_s, ValueKind::Words},   {u"LIMIT"_s, ValueKind::Words},    {u"WHO"_s, ValueKind::Words},
        {u"NAME"_s, ValueKind::Words},   {u"SCENARIO"_s, ValueKind::Words}, {u"ID"_s, ValueKind::Free},
        {u"CODE"_s, ValueKind::Free},    {u"TIME"_s, ValueKind::Free},      {u"URL"_s, ValueKind::Free},
        {u"VERSION"_s, ValueKind::Free}, {u"SECONDS"_s, ValueKind::Free},   {u"N"_s, ValueKind::Free},
    };
    const auto found = kinds.constFind(value);
    return found == kinds.constEnd() ? std::nullopt : std::optional(*found);
}

/// The options as written in the tables, in their order; stops at a value whose name is not known.
std::optional<QList<Option>> described(const QList<QCommandLineOption> &options, const QList<app::Format> &formats,
                                       QString &unknown)
{
    QList<Option> result;
    for (const QCommandLineOption &option : options) {
        const QString value = option.valueName();
        const std::optional<ValueKind> kind = kindOf(value);
        if (!kind) {
            unknown = value;
            return {};
        }
        result.append({option.names().constLast(), value, option.description(), *kind,
                       *kind == ValueKind::Words ? wordsOf(value, formats) : QStringList()});
    }
    return result;
}

} // namespace

std::optional<Surface> readSurface(QString &unknown)
{
    Surface surface;
    const QList<app::Format> everyForm{app::Format::Text, app::Format::Json, app::Format::Markdown, app::Format::Html};
    const auto common = described(app::commonOptionList(), everyForm, unknown);
    if (!common)
        return {};
    surface.common = *common;
    const QList<app::Command> commands = app::commandTable();
    for (const app::Command &command : commands) {
        const auto own = described(command.options, command.formats, unknown);
        const auto shared = described(app::commonOptionList(), command.formats, unknown);
        if (!own || !shared)
            return {};
        surface.commands.append(
            {command.name, command.summary, *own, *own + *shared, command.operands == app::Operands::Files});
    }
    return surface;
}

QList<Option> optionsWithValue(const Surface &surface)
{
    QList<Option> candidates = surface.common;
    for (const Command &command : surface.commands)
        candidates += command.own;
    QList<Option> result;
    QSet<QString> names;
    for (const Option &option : std::as_const(candidates)) {
        if (option.kind == ValueKind::None || names.contains(option.name))
            continue;
        names.insert(option.name);
        result += option;
    }
    return result;
}

} // namespace secondtick::describe
