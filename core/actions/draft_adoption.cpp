// SPDX-License-Identifier: GPL-3.0-or-later
// How a draft of the schedule ends: adopted or dropped.
#include "core/actions/draft_actions.h"
#include "core/actions/draft_support.h"
#include "core/actions/words.h"
#include "core/domain/draft_view.h"

namespace skt {

const DraftSchedule *draftOf(const Campaign &campaign, DraftScheduleId id)
{
    const auto &rows = campaign.drafts;
    const auto it = std::find_if(
        rows.begin(), rows.end(), [id](const DraftSchedule &row) { return row.id == id; });
    return it == rows.end() ? nullptr : &*it;
}

QString draftName(const CampaignIndex &index, DraftScheduleId id)
{
    const DraftSchedule *draft = draftOf(index.campaign(), id);
    return draft ? draft->name : QString{};
}

tl::unexpected<Error> draftIsGone()
{
    return refused(ActionWords::tr("The draft is gone: somebody else has adopted or removed it."));
}

namespace {

Result<> removeDraft(Edit &edit, DraftScheduleId draft)
{
    const DraftSchedule *row = draftOf(edit.campaign(), draft);
    if (!row)
        return draftIsGone();
    const auto ofDraft = [&](const DraftVisit &visit) { return visit.draft == draft; };
    if (const auto ok = removeRows(edit, edit.campaign().draftVisits, ofDraft); !ok)
        return ok;
    return edit.remove(*row);
}

Result<> adoptVisit(Edit &edit, const CampaignIndex &index, const DraftDifference &place)
{
    const auto &visits = index.visitsOfUnit(place.unit);
    const auto it = std::find_if(visits.begin(), visits.end(), [&](const Visit *visit) {
        return visit->team == place.team && visit->sequence == place.sequence;
    });
    Visit visit = it == visits.end() ? newVisit(place.team, place.unit) : **it;
    visit.sequence = place.sequence;
    applyMove(visit, place.draft, place.draftPart);
    return it == visits.end() ? edit.insert(visit).map([](const auto &) {}) : edit.update(visit);
}

/// Places of the draft for visits that are done, cancelled or no longer the team's.
QStringList notTaken(const CampaignIndex &index, DraftScheduleId draft)
{
    const Campaign adopted = planOfDraft(index.campaign(), draft);
    const CampaignIndex after(adopted);
    QStringList told;
    for (const DraftVisit &row : index.campaign().draftVisits) {
        if (row.draft != draft || !row.date)
            continue;
        const auto &visits = after.visitsOfUnit(row.unit);
        const bool taken = std::any_of(visits.begin(), visits.end(), [&](const Visit *visit) {
            return visit->team == row.team && visit->sequence == row.sequence
                   && visit->date == row.date && visit->part == row.part && visit->occupies();
        });
        if (!taken)
            told << ActionWords::tr("%1, %2").arg(visitInWords(index, row.team, row.unit),
                                                  whenInWords(row.date, row.part));
    }
    return told;
}

} // namespace

Result<EditOutcome>
adoptDraft(PlanFile &plan, DraftScheduleId draft, const Environment &environment)
{
    const auto describe = [&](const CampaignIndex &index) {
        return ActionWords::tr("Draft adopted as the schedule: %1").arg(draftName(index, draft));
    };
    return actDescribed(plan, environment, describe, [&](Edit &edit) -> Result<> {
        if (!draftOf(edit.campaign(), draft))
            return draftIsGone();
        const CampaignIndex index(edit.campaign());
        for (const DraftDifference &place : compareDraft(index, draft)) {
            if (const auto ok = adoptVisit(edit, index, place); !ok)
                return ok;
        }
        const QStringList told = notTaken(index, draft);
        if (!told.isEmpty())
            edit.addNote(ActionWords::tr("Not taken over, since done, cancelled or no longer the "
                                         "team's: %1.")
                             .arg(listInWords(told, 10)));
        return removeDraft(edit, draft);
    });
}

Result<EditOutcome> dropDraft(PlanFile &plan, DraftScheduleId draft, const Environment &environment)
{
    const auto describe = [&](const CampaignIndex &index) {
        return ActionWords::tr("Draft dropped: %1").arg(draftName(index, draft));
    };
    return actDescribed(
        plan, environment, describe, [&](Edit &edit) { return removeDraft(edit, draft); });
}

} // namespace skt
