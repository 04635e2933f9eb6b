// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/base/environment.h"

#include <QString>

#include <span>

namespace skt {

/// One call of a command.
struct Call
{
    Arguments arguments;
    Environment environment;
    bool json = false;
    bool force = false;
    bool countsFromToday = false; ///< what the command says depends on today
};

/// A command of sokiemtra-cli. run() prints its result and gives the exit code (0 or 1), or an
/// Error whose kind is the exit code.
struct Command
{
    QString name;  ///< "import plan" has two words
    QString usage; ///< what follows the name
    QString summary;
    Syntax syntax;
    Result<int> (*run)(const Call &call);
    /// Further lines of the help: a key and its meaning.
    std::vector<std::pair<QString, QString>> (*details)() = nullptr;
    bool countsFromToday = false; ///< what it says depends on today
};

/// All commands, in the order of the help.
std::span<const Command> commands();

Command newCommand();
Command importPlanCommand();
Command importUnitsCommand();
Command importPeopleCommand();
Command importScheduleCommand();
Command registrationFormCommand();
Command showCommand();
Command setCommand();
Command scheduleCommand();
Command unscheduleCommand();
Command visitCommand();
Command assignCommand();
Command unassignCommand();
Command absenceCommand();
Command substituteCommand();
Command dayOffCommand();
Command registerTeamCommand();
Command agreeCommand();
Command proposeCommand();
Command checkCommand();
Command waiveCommand();
Command unwaiveCommand();
Command remediesCommand();
Command deadlinesCommand();
Command workdayCommand();
Command printCommand();
Command historyCommand();
Command undoCommand();
Command redoCommand();
Command verifyCommand();
Command backupCommand();
Command restoreCommand();
Command backupsCommand();

} // namespace skt
