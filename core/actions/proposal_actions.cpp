// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/schedule_actions.h"
#include "core/actions/schedule_support.h"
#include "core/actions/words.h"
#include "core/text/text.h"

#include <algorithm>

namespace skt {

namespace {

Result<> writeProposed(Edit &edit, const CampaignIndex &index, const ProposedVisit &place)
{
    const Visit *present =
        place.visit ? index.visit(*place.visit) : presentVisit(index, place.team, place.unit);
    const auto &assignments = index.assignmentsOfTeam(place.team);
    const bool assigned =
        std::any_of(assignments.begin(), assignments.end(), [&](const Assignment *assignment) {
            return assignment->unit == place.unit;
        });
    if (!assigned)
        return refused(ActionWords::tr("%1 is no longer given to that team. Propose again.")
                           .arg(visitInWords(index, place.team, place.unit)));
    if (!present) {
        Visit visit = newVisit(place.team, place.unit);
        applyMove(visit, place.date, place.part);
        return edit.insert(visit).map([](const auto &) {});
    }
    if (present->date == place.date && present->part == place.part)
        return {};
    if (!present->waitsForDate())
        return refused(ActionWords::tr("The visit %1 was placed or given up by somebody else "
                                       "meanwhile. Propose again.")
                           .arg(visitInWords(index, present->team, present->unit)));
    Visit visit = *present;
    applyMove(visit, place.date, place.part);
    return edit.update(visit);
}

} // namespace

Result<EditOutcome> applyProposal(PlanFile &plan,
                                  const Proposal &proposal,
                                  const Environment &environment,
                                  const std::vector<UnitId> &only)
{
    std::vector<ProposedVisit> places;
    for (const ProposedVisit &place : proposal.visits) {
        const bool wanted =
            only.empty() || std::find(only.begin(), only.end(), place.unit) != only.end();
        if (!place.fixed && wanted)
            places.push_back(place);
    }
    return act(
        plan,
        ActionWords::tr("Automatic schedule: %1 visits placed").arg(QString::number(places.size())),
        environment,
        [&](Edit &edit) -> Result<> {
            const CampaignIndex index(edit.campaign());
            for (const ProposedVisit &place : places) {
                if (const auto ok = writeProposed(edit, index, place); !ok)
                    return ok;
            }
            return {};
        });
}

namespace {

/// The agreed schedule is replaced whole: what stands on the calendar now.
Result<> writeAgreement(Edit &edit, QDate date)
{
    const Campaign &campaign = edit.campaign();
    const CampaignIndex index(campaign);
    PlanSettings settings = campaign.plan;
    settings.agreedOn = date;
    if (const auto ok = edit.updateSettings(settings); !ok)
        return ok;
    for (const AgreedVisit &agreed : campaign.agreedVisits) {
        const Visit *visit = index.visit(agreed.visit);
        if (!visit || !visit->occupies()) {
            if (const auto ok = edit.remove(agreed); !ok)
                return ok;
        }
    }
    for (const Visit &visit : campaign.visits) {
        if (!visit.occupies())
            continue;
        const AgreedVisit *old = index.agreed(visit.id);
        const AgreedVisit row{old ? old->id : AgreedVisitId{}, visit.id, *visit.date, visit.part};
        const Result<> ok = old ? edit.update(row) : edit.insert(row).map([](const auto &) {});
        if (!ok)
            return ok;
    }
    return {};
}

} // namespace

Result<EditOutcome> agreeSchedule(PlanFile &plan, QDate date, const Environment &environment)
{
    if (const auto ok = checkAgreedOn(date, environment); !ok)
        return tl::unexpected(ok.error());
    return act(plan,
               ActionWords::tr("Schedule agreed on %1").arg(formatDate(date)),
               environment,
               [&](Edit &edit) { return writeAgreement(edit, date); });
}

} // namespace skt
