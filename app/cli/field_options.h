// SPDX-License-Identifier: GPL-3.0-or-later
// Options that each write one field of a row, where they are given.
#pragma once

#include "app/cli/option_reader.h"

namespace skt {

/// Writes the option's text into the field.
inline void readText(OptionReader &read, const char *name, QString &field)
{
    const QString option = QString::fromLatin1(name);
    if (read.has(option))
        field = read.optionalText(option);
}
/// `yes` or `no`; anything else is refused.
void readYesNo(OptionReader &read, const char *name, bool &field);
/// The one unit meant; `none` empties the field.
void readUnit(OptionReader &read, const char *name, std::optional<UnitId> &field);
/// Units by their names, in order, each once.
/// A person, or none.
void readPerson(OptionReader &read, const char *name, std::optional<PersonId> &field);
std::vector<UnitId>
readUnits(OptionReader &read, const Call &call, const OpenedPlan &plan, const char *name);
/// A number of a team, or `none`.
std::optional<std::optional<TeamId>> readTeamOrNone(OptionReader &read, const OpenedPlan &plan);

} // namespace skt
