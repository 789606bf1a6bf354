#include "app/commands/command_table.h"

namespace secondtick::app {

QList<Command> commandTable()
{
    return {inspectCommand(), checkCommand(),    deliveryCommand(), explainCommand(),
            numberCommand(),  practiceCommand(), rulesCommand(),    triageCommand()};
}

std::optional<Command> findCommand(const QString &name)
{
    const QList<Command> table = commandTable();
    for (const Command &command : table) {
        if (command.name == name)
            return command;
    }
    return {};
}

} // namespace secondtick::app
