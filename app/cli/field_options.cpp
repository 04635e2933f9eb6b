// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/field_options.h"

#include "app/cli/cli_words.h"

#include <algorithm>

namespace skt {

void readYesNo(OptionReader &read, const char *name, bool &field)
{
    const QString option = QString::fromLatin1(name);
    if (!read.has(option))
        return;
    const QString value = read.optionalText(option);
    if (value != u"yes" && value != u"no")
        read.refuse({Error::Kind::Usage, CliWords::tr("--%1 takes yes or no.").arg(option)});
    field = value == u"yes";
}

void readUnit(OptionReader &read, const char *name, std::optional<UnitId> &field)
{
    const QString option = QString::fromLatin1(name);
    if (!read.has(option))
        return;
    if (read.optionalText(option) == u"none")
        field.reset();
    else if (const Unit *unit = read.unit(option))
        field = unit->id;
}

void readPerson(OptionReader &read, const char *name, std::optional<PersonId> &field)
{
    const QString option = QString::fromLatin1(name);
    if (!read.has(option))
        return;
    if (read.optionalText(option) == u"none")
        field.reset();
    else if (const Person *person = read.person(option))
        field = person->id;
}

std::vector<UnitId>
readUnits(OptionReader &read, const Call &call, const OpenedPlan &plan, const char *name)
{
    std::vector<UnitId> units;
    for (const QString &text : call.arguments.values(QString::fromLatin1(name))) {
        const auto unit = resolveUnit(*plan.index, text);
        if (!unit)
            read.refuse(unit.error());
        else if (std::find(units.begin(), units.end(), (*unit)->id) == units.end())
            units.push_back((*unit)->id);
    }
    return units;
}

std::optional<std::optional<TeamId>> readTeamOrNone(OptionReader &read, const OpenedPlan &plan)
{
    const QString option = QStringLiteral("team");
    if (!read.has(option))
        return {};
    const QString text = read.optionalText(option);
    if (text == u"none")
        return std::optional<TeamId>{};
    bool ok = false;
    const int number = text.toInt(&ok);
    if (!ok) {
        read.refuse(
            {Error::Kind::Usage,
             CliWords::tr("--team takes a number of a team, or none: not “%1”.").arg(text)});
        return {};
    }
    const auto team = resolveTeam(*plan.index, number);
    if (!team) {
        read.refuse(team.error());
        return {};
    }
    return std::optional{(*team)->id};
}

} // namespace skt
