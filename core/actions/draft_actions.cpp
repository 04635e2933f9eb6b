// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/draft_actions.h"

#include "core/actions/draft_support.h"
#include "core/actions/words.h"
#include "core/text/text.h"

namespace skt {

namespace {

Result<> checkName(const Campaign &campaign, const QString &name, DraftScheduleId self)
{
    if (name.isEmpty())
        return refused(ActionWords::tr("Give the draft a name."));
    for (const DraftSchedule &other : campaign.drafts) {
        if (other.id != self && matchKey(other.name) == matchKey(name))
            return refused(
                ActionWords::tr("There is a draft “%1” already. Choose another name.").arg(name));
    }
    return {};
}

/// Only what stands on the calendar and can still be moved: what waits has no place to remember.
Result<> copyPresentSchedule(Edit &edit, DraftScheduleId draft)
{
    for (const Visit &visit : edit.campaign().visits) {
        if (!visit.occupies() || visit.state == VisitState::Done)
            continue;
        const DraftVisit row{
            {}, draft, visit.team, visit.unit, visit.sequence, visit.date, visit.part};
        if (const auto made = edit.insert(row); !made)
            return tl::unexpected(made.error());
    }
    return {};
}

} // namespace

Result<EditOutcome>
createDraft(PlanFile &plan, const QString &wanted, const Environment &environment)
{
    const QString name = cleaned(wanted);
    return act(plan,
               ActionWords::tr("New draft of the schedule: %1").arg(name),
               environment,
               [&](Edit &edit) -> Result<> {
                   if (const auto ok = checkName(edit.campaign(), name, {}); !ok)
                       return ok;
                   const auto made = edit.insert(DraftSchedule{{}, name, {}, environment.today});
                   if (!made)
                       return tl::unexpected(made.error());
                   return copyPresentSchedule(edit, made->id);
               });
}

Result<EditOutcome> renameDraft(PlanFile &plan,
                                DraftScheduleId draft,
                                const QString &wanted,
                                const Environment &environment)
{
    const QString name = cleaned(wanted);
    const auto describe = [&](const CampaignIndex &index) {
        return ActionWords::tr("Draft %1: now %2").arg(draftName(index, draft), name);
    };
    return actDescribed(plan, environment, describe, [&](Edit &edit) -> Result<> {
        const DraftSchedule *row = draftOf(edit.campaign(), draft);
        if (!row)
            return draftIsGone();
        if (const auto ok = checkName(edit.campaign(), name, draft); !ok)
            return ok;
        DraftSchedule renamed = *row;
        renamed.name = name;
        return edit.update(renamed);
    });
}

namespace {

Result<> checkMove(const CampaignIndex &index, const DraftMove &move)
{
    const auto &visits = index.visitsOfUnit(move.unit);
    const auto it = std::find_if(visits.begin(), visits.end(), [&](const Visit *visit) {
        return visit->team == move.team && visit->sequence == move.sequence;
    });
    if (it != visits.end() && (*it)->state == VisitState::Cancelled)
        return refused(ActionWords::tr("The visit %1 was cancelled. Set it back to “planned” "
                                       "first if that was a mistake.")
                           .arg(visitInWords(index, move.team, move.unit)));
    if (it != visits.end())
        return mayMove(index, **it);
    const auto &assignments = index.assignmentsOfUnit(move.unit);
    const bool own = std::any_of(assignments.begin(),
                                 assignments.end(),
                                 [&](const Assignment *row) { return row->team == move.team; });
    if (own)
        return {};
    return refused(ActionWords::tr("%1 is not inspected by team %2. Give it to that team first.")
                       .arg(unitName(index, move.unit), teamNumber(index, move.team)));
}

Result<> writeMove(Edit &edit, DraftScheduleId draft, const DraftMove &move)
{
    // With this edit's own changes: one visit may be moved twice.
    const std::vector<DraftVisit> rows = edit.changed().draftVisits;
    const auto it = std::find_if(rows.begin(), rows.end(), [&](const DraftVisit &row) {
        return row.draft == draft && row.team == move.team && row.unit == move.unit
               && row.sequence == move.sequence;
    });
    DraftVisit row{{}, draft, move.team, move.unit, move.sequence, move.date, move.part};
    if (it == rows.end())
        return edit.insert(row).map([](const auto &) {});
    row.id = it->id;
    if (!row.date)
        row.part = it->part;
    return edit.update(row);
}

Result<> writeMoves(Edit &edit, DraftScheduleId draft, const std::vector<DraftMove> &moves)
{
    if (!draftOf(edit.campaign(), draft))
        return draftIsGone();
    const CampaignIndex index(edit.campaign());
    for (const DraftMove &move : moves) {
        if (const auto ok = checkMove(index, move); !ok)
            return ok;
        if (const auto ok = writeMove(edit, draft, move); !ok)
            return ok;
    }
    return {};
}

} // namespace

Result<EditOutcome> moveInDraft(PlanFile &plan,
                                DraftScheduleId draft,
                                const std::vector<DraftMove> &moves,
                                const Environment &environment)
{
    const auto describe = [&](const CampaignIndex &index) {
        QStringList told;
        for (const DraftMove &move : moves)
            told << ActionWords::tr("%1, %2").arg(visitInWords(index, move.team, move.unit),
                                                  whenInWords(move.date, move.part));
        return ActionWords::tr("Draft %1: %2").arg(draftName(index, draft), listInWords(told));
    };
    return actDescribed(
        plan, environment, describe, [&](Edit &edit) { return writeMoves(edit, draft, moves); });
}

namespace {

/// Which of the unit's visits a proposed place means. The draft's own visits have no row.
int sequenceOf(const CampaignIndex &index, DraftScheduleId draft, const ProposedVisit &place)
{
    if (const Visit *row = place.visit ? index.visit(*place.visit) : nullptr;
        row && row->team == place.team && row->unit == place.unit)
        return row->sequence;
    int sequence = 1;
    for (const DraftVisit &row : index.campaign().draftVisits) {
        if (row.draft == draft && row.team == place.team && row.unit == place.unit)
            sequence = std::max(sequence, row.sequence);
    }
    if (const Visit *newest = presentVisit(index, place.team, place.unit))
        sequence = std::max(sequence, newest->sequence);
    return sequence;
}

} // namespace

Result<EditOutcome> applyProposalToDraft(PlanFile &plan,
                                         DraftScheduleId draft,
                                         const Proposal &proposal,
                                         const Environment &environment)
{
    const auto places = std::count_if(proposal.visits.begin(),
                                      proposal.visits.end(),
                                      [](const ProposedVisit &place) { return !place.fixed; });
    const auto describe = [&](const CampaignIndex &index) {
        return ActionWords::tr("Draft %1: %2 visits placed automatically")
            .arg(draftName(index, draft), QString::number(places));
    };
    return actDescribed(plan, environment, describe, [&](Edit &edit) {
        const CampaignIndex index(edit.campaign());
        std::vector<DraftMove> moves;
        for (const ProposedVisit &place : proposal.visits) {
            if (!place.fixed)
                moves.push_back({place.team,
                                 place.unit,
                                 sequenceOf(index, draft, place),
                                 place.date,
                                 place.part});
        }
        return writeMoves(edit, draft, moves);
    });
}

} // namespace skt
