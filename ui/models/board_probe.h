// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/board_model.h"

#include <map>

namespace skt {

/// The campaign that the carried card is tried out on, with all answers so far.
struct BoardModel::Probe
{
    Probe(PlanViewPtr present, const Campaign &tried, VisitId visit)
        : view(std::move(present))
        , campaign(tried)
        , index(campaign)
        , probe(index, view->environment, visit)
    {}

    const MoveEffect &at(QDate date, DayPart part)
    {
        const HalfDay when{date, part};
        auto it = effects.find(when);
        if (it == effects.end())
            it = effects.emplace(when, probe.at(date, part)).first;
        return it->second;
    }

    PlanViewPtr view;
    Campaign campaign;
    CampaignIndex index;
    MoveProbe probe;
    std::map<HalfDay, MoveEffect> effects;
    /// Of several cards that move at once, and of two that change places.
    std::map<HalfDay, MoveEffect> together;
    std::map<HalfDay, MoveEffect> swaps;
};

} // namespace skt
