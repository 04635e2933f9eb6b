// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/applied.h"

#include <algorithm>
#include <map>

namespace skt {

Campaign withVisitsPlaced(const Campaign &campaign, const std::vector<ProposedVisit> &visits)
{
    Campaign result = campaign;
    std::map<VisitId, std::size_t> rows;
    std::int64_t candidate = 0;
    for (std::size_t i = 0; i < result.visits.size(); ++i)
        rows.emplace(result.visits[i].id, i);
    for (const ProposedVisit &placed : visits) {
        if (placed.fixed)
            continue;
        const auto row = placed.visit ? rows.find(*placed.visit) : rows.end();
        if (row == rows.end()) {
            Visit made;
            do
                made.id = VisitId::fromInteger(++candidate);
            while (rows.contains(made.id));
            made.team = placed.team;
            made.unit = placed.unit;
            made.date = placed.date;
            made.part = placed.part;
            result.visits.push_back(made);
            continue;
        }
        Visit &visit = result.visits[row->second];
        visit = moved(visit, {visit.id, placed.date, placed.part});
    }
    return result;
}

Campaign withMoves(const Campaign &campaign, const std::vector<Move> &moves)
{
    Campaign result = campaign;
    for (const Move &move : moves)
        for (Visit &visit : result.visits)
            if (visit.id == move.visit)
                visit = moved(visit, move);
    return result;
}

void putStandIn(Campaign &campaign, const StandIn &standIn)
{
    auto &rows = campaign.substitutions;
    const auto same = std::find_if(rows.begin(), rows.end(), [&](const Substitution &row) {
        return row.person == standIn.person && row.visit == standIn.visit;
    });
    if (same != rows.end()) {
        same->by = standIn.by;
        return;
    }
    rows.push_back({.id = {}, // given when it is written
                    .person = standIn.person,
                    .by = standIn.by,
                    .visit = standIn.visit,
                    .span = {},
                    .paper = {}});
}

} // namespace skt
