// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/schedule_actions.h"

#include "core/actions/schedule_support.h"
#include "core/actions/words.h"
#include "core/text/text.h"

#include <algorithm>

namespace skt {

namespace {

Result<> checkHours(const RegisterVisit &request)
{
    if (request.from && request.to && *request.to <= *request.from)
        return refused(ActionWords::tr("The visit would end at %1, before it begins at %2.")
                           .arg(request.to->toString(QStringLiteral("HH:mm")),
                                request.from->toString(QStringLiteral("HH:mm"))));
    if (request.from.has_value() != request.to.has_value())
        return refused(ActionWords::tr("Give both hours of the visit, or none."));
    return {};
}

/// Hours of a half-day lie within it: a morning visit ends before the afternoon begins.
Result<> checkHalf(const RegisterVisit &request, const PlanSettings &plan)
{
    if (!request.from || !request.to)
        return {};
    const QTime noon(12, 0);
    const bool fits = request.part == DayPart::AllDay
                      || (request.part == DayPart::Morning && *request.to <= plan.afternoonStart)
                      || (request.part == DayPart::Afternoon && *request.from >= noon);
    if (fits)
        return {};
    return refused(
        ActionWords::tr("The hours %1–%2 do not lie in that half-day. Change the hours or "
                        "the half-day.")
            .arg(request.from->toString(QStringLiteral("HH:mm")),
                 request.to->toString(QStringLiteral("HH:mm"))));
}

/// Each person once, and not both with and without.
Result<> checkPeople(RegisterVisit &request)
{
    for (std::vector<PersonId> *people : {&request.with, &request.without, &request.hosts}) {
        std::sort(people->begin(), people->end());
        people->erase(std::unique(people->begin(), people->end()), people->end());
    }
    const bool both = std::any_of(request.with.begin(), request.with.end(), [&](PersonId person) {
        return std::binary_search(request.without.begin(), request.without.end(), person);
    });
    if (both)
        return refused(
            ActionWords::tr("The same person is named both as attending and as left out."));
    return {};
}

Result<> setAttendance(Edit &edit,
                       const CampaignIndex &index,
                       VisitId visit,
                       PersonId person,
                       Attendance::Status status)
{
    for (const Attendance *row : index.attendances(visit)) {
        if (row->person != person)
            continue;
        Attendance changed = *row;
        changed.status = status;
        return edit.update(changed);
    }
    return edit.insert(Attendance{{}, visit, person, status}).map([](const auto &) {});
}

/// "--with" a member of the team takes back that he was left out; anyone else is a guest.
Result<>
addToAttendance(Edit &edit, const CampaignIndex &index, const Visit &visit, PersonId person)
{
    const auto &places = index.peopleOfTeam(visit.team);
    const bool member = std::any_of(places.begin(), places.end(), [&](const TeamPerson *place) {
        return place->person == person;
    });
    if (!member)
        return setAttendance(edit, index, visit.id, person, Attendance::Status::Guest);
    for (const Attendance *row : index.attendances(visit.id)) {
        if (row->person == person)
            return edit.remove(*row);
    }
    return {};
}

Result<> writeAttendance(Edit &edit,
                         const CampaignIndex &index,
                         const Visit &visit,
                         const RegisterVisit &request)
{
    for (const PersonId person : request.with) {
        if (const auto added = addToAttendance(edit, index, visit, person); !added)
            return added;
    }
    for (const PersonId person : request.hosts) {
        const auto met = setAttendance(edit, index, visit.id, person, Attendance::Status::Host);
        if (!met)
            return met;
    }
    for (const PersonId person : request.without) {
        const auto left = setAttendance(edit, index, visit.id, person, Attendance::Status::LeftOut);
        if (!left)
            return left;
    }
    return {};
}

Result<> writeRegistration(Edit &edit, const RegisterVisit &request, VisitChange &change)
{
    const CampaignIndex index(edit.campaign());
    if (const auto ok = checkHalf(request, edit.campaign().plan); !ok)
        return ok;
    const Visit *newest = presentVisit(index, request.team, request.unit);
    const Visit *present = request.moved ? index.visit(*request.moved) : newest;
    if (request.moved && !present)
        return refused(ActionWords::tr("The visit is gone: somebody else has removed it."));
    const int visits = newest ? newest->sequence : 0;
    if (request.followUp)
        present = nullptr;
    Visit visit = present ? *present : newVisit(request.team, request.unit);
    if (!present && request.id)
        visit.id = *request.id;
    if (request.followUp) {
        visit.sequence = visits + 1;
        visit.kind = VisitKind::FollowUp;
    }
    if (request.joint)
        visit.joint = *request.joint;
    if (const auto ok = mayMove(index, visit); !ok)
        return ok;
    change.backToPlanned = applyMove(visit, request.date, request.part);
    if (request.from) {
        visit.from = request.from;
        visit.to = request.to;
    }
    if (present) {
        if (const auto ok = edit.update(visit); !ok)
            return ok;
    } else {
        const auto inserted = edit.insert(visit);
        if (!inserted)
            return tl::unexpected(inserted.error());
        visit = *inserted;
    }
    change.visit = visit.id;
    return writeAttendance(edit, index, visit, request);
}

} // namespace

Result<VisitChange>
registerVisit(PlanFile &plan, const RegisterVisit &wanted, const Environment &environment)
{
    RegisterVisit request = wanted;
    if (const auto ok = checkPeople(request); !ok)
        return tl::unexpected(ok.error());
    if (const auto ok = checkHours(request); !ok)
        return tl::unexpected(ok.error());
    const auto before = plan.load();
    if (!before)
        return tl::unexpected(before.error());
    VisitChange change;
    change.text = ActionWords::tr("Schedule: %1, %2")
                      .arg(visitInWords(CampaignIndex(**before), request.team, request.unit),
                           whenInWords(request.date, request.part));
    auto outcome = act(plan, change.text, environment, [&](Edit &edit) {
        return writeRegistration(edit, request, change);
    });
    return withConflicts(plan, environment, std::move(outcome), change);
}

namespace {

Result<> writeMove(Edit &edit, const CampaignIndex &index, const Move &move, VisitChange &change)
{
    const Visit *present = index.visit(move.visit);
    if (!present)
        return refused(ActionWords::tr("The visit is gone: somebody else has removed it."));
    if (const auto ok = mayMove(index, *present); !ok)
        return ok;
    Visit visit = *present;
    change.visit = visit.id;
    change.backToPlanned = applyMove(visit, move.date, move.part);
    change.text =
        ActionWords::tr("Schedule: %1, %2")
            .arg(visitInWords(index, visit.team, visit.unit), whenInWords(move.date, move.part));
    return edit.update(visit);
}

QString movesInWords(const CampaignIndex &index, const std::vector<Move> &moves)
{
    QStringList told;
    for (const Move &move : moves) {
        if (const Visit *visit = index.visit(move.visit))
            told << ActionWords::tr("%1, %2").arg(visitInWords(index, visit->team, visit->unit),
                                                  whenInWords(move.date, move.part));
    }
    constexpr int most = 3;
    const QString shown = told.mid(0, most).join(QStringLiteral("; "));
    const QString rest = told.size() > most ? QStringLiteral("; …") : QString{};
    return ActionWords::tr("Schedule: %1").arg(shown + rest);
}

} // namespace

Result<std::vector<VisitChange>>
moveVisits(PlanFile &plan, const std::vector<Move> &moves, const Environment &environment)
{
    const auto before = plan.load();
    if (!before)
        return tl::unexpected(before.error());
    const QString text = movesInWords(CampaignIndex(**before), moves);
    std::vector<VisitChange> changes(moves.size());
    const auto outcome = act(plan, text, environment, [&](Edit &edit) -> Result<> {
        const CampaignIndex index(edit.campaign());
        for (std::size_t i = 0; i < moves.size(); ++i) {
            if (const auto ok = writeMove(edit, index, moves[i], changes[i]); !ok)
                return ok;
        }
        return {};
    });
    if (!outcome)
        return tl::unexpected(outcome.error());
    for (VisitChange &change : changes)
        change.take(*outcome);
    fillConflicts(plan, environment, changes);
    return changes;
}

Result<VisitChange> unscheduleVisit(PlanFile &plan, VisitId visit, const Environment &environment)
{
    const auto before = plan.load();
    if (!before)
        return tl::unexpected(before.error());
    const CampaignIndex index(**before);
    const Visit *present = index.visit(visit);
    if (present && !present->date)
        return refused(ActionWords::tr("The visit %1 is not on the calendar.")
                           .arg(visitInWords(index, present->team, present->unit)));
    const auto changes = moveVisits(plan, {Move{visit, {}, {}}}, environment);
    if (!changes)
        return tl::unexpected(changes.error());
    return changes->front();
}

} // namespace skt
