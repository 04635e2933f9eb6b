// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <vector>

namespace skt {

std::span<const Command> commands()
{
    static const std::vector<Command> all{
        newCommand(),          importPlanCommand(), showCommand(),       setCommand(),
        scheduleCommand(),     unscheduleCommand(), visitCommand(),      assignCommand(),
        unassignCommand(),     absenceCommand(),    substituteCommand(), dayOffCommand(),
        registerTeamCommand(), agreeCommand(),      proposeCommand(),    checkCommand(),
        waiveCommand(),        unwaiveCommand(),    remediesCommand(),   deadlinesCommand(),
        workdayCommand(),      printCommand(),      historyCommand(),    undoCommand(),
        redoCommand(),         verifyCommand(),     backupCommand(),     restoreCommand(),
        backupsCommand()};
    return all;
}

} // namespace skt
