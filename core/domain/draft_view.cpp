// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/draft_view.h"

#include <algorithm>
#include <set>

namespace skt {

namespace {

/// A visit that is done or given up is no longer anybody's to move.
bool isClosed(const Visit &visit)
{
    return visit.state == VisitState::Done || visit.state == VisitState::Cancelled;
}

bool isOf(const Visit &visit, const DraftVisit &row)
{
    return visit.team == row.team && visit.unit == row.unit && visit.sequence == row.sequence;
}

/// The visit where the draft puts it. A notice named another day, so one that was announced is only
/// planned again; hours belong to their half-day.
Visit placed(Visit visit, const DraftVisit &row)
{
    const bool stays = visit.occupies() == row.date.has_value()
                       && (!row.date || (visit.date == row.date && visit.part == row.part));
    if (stays)
        return visit;
    if (!row.date || visit.part != row.part) {
        visit.from.reset();
        visit.to.reset();
    }
    visit.date = row.date;
    if (row.date)
        visit.part = row.part;
    if (row.date || visit.state == VisitState::Notified)
        visit.state = VisitState::Planned;
    return visit;
}

class FreeIds
{
public:
    explicit FreeIds(const std::vector<Visit> &visits)
    {
        for (const Visit &visit : visits)
            m_taken.insert(visit.id.value());
    }
    VisitId next()
    {
        while (m_taken.count(m_next) > 0)
            ++m_next;
        return VisitId::fromInteger(m_next++);
    }

private:
    std::set<std::int64_t> m_taken;
    std::int64_t m_next = 1;
};

bool isAssigned(const Campaign &campaign, const DraftVisit &row)
{
    return std::any_of(campaign.assignments.begin(),
                       campaign.assignments.end(),
                       [&](const Assignment &assignment) {
                           return assignment.team == row.team && assignment.unit == row.unit;
                       });
}

} // namespace

Campaign planOfDraft(const Campaign &campaign, DraftScheduleId draft)
{
    Campaign result = campaign;
    FreeIds ids(campaign.visits);
    for (const DraftVisit &row : campaign.draftVisits) {
        if (row.draft != draft)
            continue;
        const auto it = std::find_if(result.visits.begin(),
                                     result.visits.end(),
                                     [&](const Visit &visit) { return isOf(visit, row); });
        if (it != result.visits.end()) {
            if (!isClosed(*it))
                *it = placed(*it, row);
        } else if (row.date && isAssigned(campaign, row)) {
            Visit visit;
            visit.id = ids.next();
            visit.team = row.team;
            visit.unit = row.unit;
            visit.sequence = row.sequence;
            result.visits.push_back(placed(visit, row));
        }
    }
    return result;
}

std::vector<DraftDifference> compareDraft(const CampaignIndex &index, DraftScheduleId draft)
{
    std::vector<DraftDifference> differences;
    for (const DraftVisit &row : index.campaign().draftVisits) {
        if (row.draft != draft)
            continue;
        const auto &visits = index.visitsOfUnit(row.unit);
        const auto it = std::find_if(
            visits.begin(), visits.end(), [&](const Visit *visit) { return isOf(*visit, row); });
        const Visit *present = it == visits.end() ? nullptr : *it;
        if (present ? isClosed(*present) : !isAssigned(index.campaign(), row))
            continue;
        DraftDifference difference{.team = row.team,
                                   .unit = row.unit,
                                   .sequence = row.sequence,
                                   .present = {},
                                   .draft = row.date,
                                   .draftPart = row.part};
        if (present && present->occupies()) {
            difference.present = present->date;
            difference.presentPart = present->part;
        }
        const bool same =
            difference.present == row.date && (!row.date || difference.presentPart == row.part);
        if (!same)
            differences.push_back(difference);
    }
    const auto order = [&](const DraftDifference &difference) {
        const Team *team = index.team(difference.team);
        const Unit *unit = index.unit(difference.unit);
        return std::tuple{team ? team->number : 0,
                          unit ? unit->position : 0,
                          difference.unit,
                          difference.sequence};
    };
    std::sort(differences.begin(), differences.end(), [&](const auto &a, const auto &b) {
        return order(a) < order(b);
    });
    return differences;
}

} // namespace skt
