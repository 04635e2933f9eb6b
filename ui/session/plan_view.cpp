// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/plan_view.h"

namespace skt {

PlanView::PlanView(Snapshot snapshot, Environment surroundings)
    : PlanView(
        std::move(snapshot), surroundings, [day = surroundings.today](const auto &) { return day; })
{}

PlanView::PlanView(Snapshot snapshot, Environment surroundings, const DayOf &dayOf)
    : campaign(std::move(snapshot))
    , environment(std::move(surroundings))
    , index(*campaign)
{
    environment.today = dayOf(index);
    check = skt::check(index, environment);
    deadlines = skt::deadlines(index, environment);
    todo = skt::todo(index, check, deadlines, environment);
}

} // namespace skt
