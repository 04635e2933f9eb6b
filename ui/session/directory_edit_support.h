// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/team_number.h"
#include "ui/session/directory_edits.h"
#include "ui/session/edit_record.h"
#include "ui/session/edit_support.h"

#include <QCoreApplication>

namespace skt {

// What the edits of units, teams and people share; not for others.

struct DirectoryEditWords
{
    Q_DECLARE_TR_FUNCTIONS(DirectoryEdits)
};

inline QString unitName(const OpenPlan &plan, UnitId id)
{
    const Unit *unit = plan.view() ? plan.view()->index.unit(id) : nullptr;
    return unit ? unit->name : QString();
}

inline QString personName(const OpenPlan &plan, PersonId id)
{
    const Person *person = plan.view() ? plan.view()->index.person(id) : nullptr;
    return person ? person->name : QString();
}

inline QString teamText(const OpenPlan &plan, TeamId id)
{
    const Team *team = plan.view() ? plan.view()->index.team(id) : nullptr;
    return DirectoryEditWords::tr("Team %1").arg(team ? teamNumberInWords(team->number)
                                                      : QString());
}

/// One unit by its name, several by their count.
inline QString unitsText(const OpenPlan &plan, const UnitIds &units)
{
    return units.size() == 1 ? unitName(plan, units.front())
                             : DirectoryEditWords::tr("%1 units").arg(units.size());
}

using Act = std::function<Result<EditOutcome>(PlanFile &, const Environment &)>;

inline void run(OpenPlan &plan,
                const QString &what,
                const QJsonObject &record,
                Act act,
                OpenPlan::Preview preview = {})
{
    plan.edit(
        what,
        record,
        [act = std::move(act), what](PlanFile &file, const Environment &environment) {
            return act(file, environment).map([&](const EditOutcome &outcome) {
                OpenPlan::Done done = noted(outcome);
                if (!done.text.isEmpty())
                    done.text = joinedSentences(what, done.text);
                return done;
            });
        },
        std::move(preview));
}

/// An id that a row shown before it is written has meanwhile.
template<typename RowId>
RowId shownId(const OpenPlan &plan)
{
    return RowId::fromInteger(plan.environment().newId());
}

/// Every unit of \a units is changed by \a change.
template<typename Change>
OpenPlan::Preview onUnits(const UnitIds &units, Change change)
{
    return [=](Campaign &campaign) {
        for (const UnitId id : units) {
            if (Unit *unit = rowOf(campaign.units, id))
                change(*unit);
        }
    };
}

} // namespace skt
