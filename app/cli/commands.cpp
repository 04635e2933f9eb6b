// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/directory_commands.h"
#include "app/cli/paper_commands.h"

#include <vector>

namespace skt {

namespace {

/// What these say depends on today: on the clock's, or on --today.
bool countsFromToday(const Command &command)
{
    static const QStringList names{QStringLiteral("schedule"),
                                   QStringLiteral("unschedule"),
                                   QStringLiteral("visit"),
                                   QStringLiteral("agree"),
                                   QStringLiteral("draft"),
                                   QStringLiteral("propose"),
                                   QStringLiteral("check"),
                                   QStringLiteral("waive"),
                                   QStringLiteral("remedies"),
                                   QStringLiteral("deadlines"),
                                   QStringLiteral("print"),
                                   QStringLiteral("issue"),
                                   QStringLiteral("draft-paper")};
    return names.contains(command.name);
}

std::vector<Command> allCommands()
{
    std::vector<Command> all{newCommand(),
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
                             draftPaperCommand(),
                             issueCommand(),
                             markCommand(),
                             receiveCommand(),
                             attachCommand(),
                             correctPaperCommand(),
                             replacePaperCommand(),
                             withdrawPaperCommand(),
                             voidPaperCommand(),
                             seriesCommand(),
                             registerCommand(),
                             historyCommand(),
                             undoCommand(),
                             redoCommand(),
                             verifyCommand(),
                             backupCommand(),
                             restoreCommand(),
                             backupsCommand()};
    for (Command &command : all)
        command.countsFromToday = countsFromToday(command);
    return all;
}

} // namespace

std::span<const Command> commands()
{
    static const std::vector<Command> all = allCommands();
    return all;
}

} // namespace skt
