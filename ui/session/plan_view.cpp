// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/plan_view.h"

#include <future>

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
    // Neither needs the other, and the window waits for both.
    auto counted =
        std::async(std::launch::async, [this] { return skt::deadlines(index, environment); });
    check = skt::check(index, environment);
    deadlines = counted.get();
    todo = skt::todo(index, check, deadlines, environment);
}

} // namespace skt
