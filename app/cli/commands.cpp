// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/directory_commands.h"

#include <vector>

namespace skt {

std::span<const Command> commands()
{
    static const std::vector<Command> all{newCommand(),
                                          importPlanCommand(),
                                          importUnitsCommand(),
                                          importPeopleCommand(),
                                          importScheduleCommand(),
                                          showCommand(),
                                          setCommand(),
                                          scheduleCommand(),
                                          unscheduleCommand(),
                                          visitCommand(),
                                          assignCommand(),
                                          unassignCommand(),
                                          absenceOrRemoveCommand(),
                                          substituteOrRemoveCommand(),
                                          dayOffOrRemoveCommand(),
                                          registrationFormCommand(),
                                          registerTeamCommand(),
                                          agreeCommand(),
                                          unitCommand(),
                                          mergeUnitsCommand(),
                                          areaCommand(),
                                          teamCommand(),
                                          personCommand(),
                                          draftCommand(),
                                          postponeCommand(),
                                          consentCommand(),
                                          planTextCommand(),
                                          abbreviationCommand(),
                                          proposeCommand(),
                                          checkCommand(),
                                          waiveCommand(),
                                          unwaiveCommand(),
                                          remediesCommand(),
                                          deadlinesCommand(),
                                          workdayCommand(),
                                          printCommand(),
                                          historyCommand(),
                                          undoCommand(),
                                          redoCommand(),
                                          verifyCommand(),
                                          backupCommand(),
                                          restoreCommand(),
                                          backupsCommand()};
    return all;
}

} // namespace skt
