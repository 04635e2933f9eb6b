// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/plan_view.h"

namespace skt {

PlanView::PlanView(Snapshot snapshot, Environment surroundings)
    : campaign(std::move(snapshot))
    , environment(std::move(surroundings))
    , index(*campaign)
    , check(skt::check(index, environment))
    , deadlines(skt::deadlines(index, environment))
{}

} // namespace skt
