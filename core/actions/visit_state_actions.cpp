// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/schedule_actions.h"
#include "core/actions/schedule_support.h"
#include "core/actions/several_support.h"
#include "core/actions/words.h"
#include "core/text/text.h"

#include <algorithm>

namespace skt {

namespace {

QString stateInWords(VisitState state)
{
    switch (state) {
    case VisitState::Planned:
        return ActionWords::tr("planned");
    case VisitState::Notified:
        return ActionWords::tr("notified");
    case VisitState::Done:
        return ActionWords::tr("done");
    case VisitState::Postponed:
        return ActionWords::tr("postponed");
    case VisitState::Cancelled:
        break;
    }
    return ActionWords::tr("cancelled");
}

/// What has not taken place yet cannot be done.
Result<> checkDone(const CampaignIndex &index,
                   const Visit &visit,
                   const ChangeVisitState &request,
                   QDate today)
{
    const auto date = request.date ? request.date : visit.date;
    if (request.state != VisitState::Done || !date || *date <= today)
        return {};
    return refused(ActionWords::tr("The visit %1 is on %2, which is still to come (today is %3): "
                                   "it can be set to done on that day or later.")
                       .arg(visitInWords(index, visit.team, visit.unit),
                            formatDate(*date),
                            formatDate(today)));
}

Result<>
checkStateChange(const CampaignIndex &index, const Visit &visit, const ChangeVisitState &request)
{
    const bool givenUp =
        request.state == VisitState::Postponed || request.state == VisitState::Cancelled;
    if (givenUp && request.note.trimmed().isEmpty() && visit.note.isEmpty())
        return refused(
            ActionWords::tr("Say why the visit %1 is %2: a reason is needed.")
                .arg(visitInWords(index, visit.team, visit.unit), stateInWords(request.state)));
    if (visit.state == VisitState::Done) {
        const bool moves = (request.date && request.date != visit.date)
                           || (request.part && *request.part != visit.part);
        if (givenUp || moves)
            return mayMove(index, visit);
    }
    if (request.part && !request.date && !visit.date)
        return refused(ActionWords::tr("The visit %1 has no date yet: give one with the half-day.")
                           .arg(visitInWords(index, visit.team, visit.unit)));
    const bool needsDate =
        request.state == VisitState::Notified || request.state == VisitState::Done;
    if (needsDate && !request.date && !visit.date)
        return refused(
            ActionWords::tr("The visit %1 has no date yet: give one to set it to “%2”.")
                .arg(visitInWords(index, visit.team, visit.unit), stateInWords(request.state)));
    return {};
}

/// Put off without a new day means unscheduled. Put off to a day, it stands there in mind only: it
/// takes up no time until it is registered.
void applyState(Visit &visit, const ChangeVisitState &request)
{
    const bool postponed = request.state == VisitState::Postponed;
    const bool wasNotified = visit.state == VisitState::Notified;
    const auto date = request.date || postponed ? request.date : visit.date;
    const bool moves =
        date && (date != visit.date || request.part.value_or(visit.part) != visit.part);
    applyMove(visit, date, request.part.value_or(visit.part));
    const bool tellAgain = request.state == VisitState::Notified && wasNotified && moves;
    visit.state = tellAgain ? VisitState::Planned : request.state;
    if (!request.note.trimmed().isEmpty())
        visit.note = cleaned(request.note);
}

} // namespace

Result<bool>
writeVisitState(Edit &edit, const ChangeVisitState &request, const Environment &environment)
{
    const CampaignIndex present(edit.campaign());
    const Visit *row = present.visit(request.visit);
    if (!row)
        return refused(ActionWords::tr("The visit is gone: somebody else has removed it."));
    if (const auto ok = checkStateChange(present, *row, request); !ok)
        return tl::unexpected(ok.error());
    if (const auto ok = checkDone(present, *row, request, environment.today); !ok)
        return tl::unexpected(ok.error());
    Visit visit = *row;
    applyState(visit, request);
    const bool backToPlanned =
        row->state == VisitState::Notified && visit.state == VisitState::Planned;
    return edit.update(visit).map([backToPlanned] { return backToPlanned; });
}

Result<VisitChange>
changeVisitState(PlanFile &plan, const ChangeVisitState &request, const Environment &environment)
{
    const auto before = plan.load();
    if (!before)
        return tl::unexpected(before.error());
    const CampaignIndex index(**before);
    const Visit *known = index.visit(request.visit);
    VisitChange change;
    change.visit = request.visit;
    change.text = ActionWords::tr("Visit %1: %2")
                      .arg(known ? visitInWords(index, known->team, known->unit) : QString{},
                           stateInWords(request.state));
    auto outcome = act(plan, change.text, environment, [&](Edit &edit) -> Result<> {
        return writeVisitState(edit, request, environment).map([&](bool backToPlanned) {
            change.backToPlanned = backToPlanned;
        });
    });
    return withConflicts(plan, environment, std::move(outcome), change);
}

} // namespace skt
