// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/todo_edits.h"

#include "core/actions/actions.h"

#include <QCoreApplication>

#include <algorithm>

namespace skt {

namespace {

struct TodoEditWords
{
    Q_DECLARE_TR_FUNCTIONS(TodoEdits)
};

} // namespace

void receiveRegistration(OpenPlan &plan, TeamId team)
{
    const Team *row = plan.view() ? plan.view()->index.team(team) : nullptr;
    if (!row)
        return;
    const QDate today = plan.today();
    const QString what = TodoEditWords::tr("The registration of team %1 came in").arg(row->number);
    plan.edit(
        what,
        [=](PlanFile &file, const Environment &environment) {
            return receiveRegistration(file, team, today, QString(), environment)
                .map([what](const EditOutcome &outcome) {
                    return OpenPlan::Done{what, outcome.change.has_value()};
                });
        },
        [=](Campaign &campaign) {
            const auto it = std::ranges::find(campaign.teams, team, &Team::id);
            if (it != campaign.teams.end())
                it->registrationReceived = today;
        });
}

void recordVisitHeld(OpenPlan &plan, VisitId visit)
{
    const Visit *row = plan.view() ? plan.view()->index.visit(visit) : nullptr;
    const Unit *unit = row ? plan.view()->index.unit(row->unit) : nullptr;
    if (!unit)
        return;
    plan.edit(
        TodoEditWords::tr("The visit to %1 was held").arg(unit->name),
        [=](PlanFile &file, const Environment &environment) {
            ChangeVisitState request;
            request.visit = visit;
            request.state = VisitState::Done;
            return changeVisitState(file, request, environment).map([](const VisitChange &change) {
                return OpenPlan::Done{change.text, change.outcome.change.has_value()};
            });
        },
        [=](Campaign &campaign) {
            const auto it = std::ranges::find(campaign.visits, visit, &Visit::id);
            if (it != campaign.visits.end())
                it->state = VisitState::Done;
        });
}

} // namespace skt
