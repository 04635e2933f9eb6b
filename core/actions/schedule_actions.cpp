// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/schedule_actions.h"

#include "core/actions/words.h"
#include "core/rules/check.h"
#include "core/storage/edit.h"
#include "core/text/text.h"

#include <algorithm>

namespace skt {

namespace {

QString partInWords(DayPart part)
{
    switch (part) {
    case DayPart::Morning:
        return ActionWords::tr("morning");
    case DayPart::Afternoon:
        return ActionWords::tr("afternoon");
    case DayPart::AllDay:
        break;
    }
    return ActionWords::tr("all day");
}

QString whenInWords(const std::optional<QDate> &date, DayPart part)
{
    return date ? ActionWords::tr("%1, %2").arg(formatDateWithWeekday(*date), partInWords(part))
                : ActionWords::tr("not scheduled");
}

QString visitInWords(const CampaignIndex &index, TeamId team, UnitId unit)
{
    const Team *ownTeam = index.team(team);
    const Unit *ownUnit = index.unit(unit);
    return ActionWords::tr("Team %1 – %2")
        .arg(ownTeam ? QString::number(ownTeam->number) : QString{},
             ownUnit ? ownUnit->name : QString{});
}

tl::unexpected<Error> refused(const QString &message)
{
    return failure(Error::Kind::Input, message);
}

Result<> mayMove(const CampaignIndex &index, const Visit &visit)
{
    if (visit.state != VisitState::Done)
        return {};
    return refused(ActionWords::tr("The visit %1 is done and is not moved any more. Set it back to "
                                   "“planned” first if that was a mistake.")
                       .arg(visitInWords(index, visit.team, visit.unit)));
}

/// Moving tells the unit another day: a notified visit must be notified again; a put-off one that
/// gets a date is planned again.
bool applyMove(Visit &visit, const std::optional<QDate> &date, DayPart part)
{
    const bool same = visit.date == date && (!date || visit.part == part);
    const bool backToPlanned = visit.state == VisitState::Notified && !same;
    visit.date = date;
    if (date)
        visit.part = part;
    if (backToPlanned || (date && visit.state == VisitState::Postponed)
        || (date && visit.state == VisitState::Cancelled))
        visit.state = VisitState::Planned;
    if (!date) {
        visit.from.reset();
        visit.to.reset();
    }
    return backToPlanned;
}

std::vector<Conflict>
conflictsOf(const Campaign &campaign, const Environment &environment, VisitId visit)
{
    std::vector<Conflict> own;
    for (const Conflict &conflict : check(campaign, environment).conflicts) {
        if (std::find(conflict.visits.begin(), conflict.visits.end(), visit)
            != conflict.visits.end())
            own.push_back(conflict);
    }
    return own;
}

/// Reads the campaign as it is after the change, for the conflicts that the visits take part in
/// now.
Result<>
fillConflicts(PlanFile &plan, const Environment &environment, std::vector<VisitChange> &changes)
{
    const auto after = plan.load();
    if (!after)
        return tl::unexpected(after.error());
    for (VisitChange &change : changes)
        change.conflicts = conflictsOf(**after, environment, change.visit);
    return {};
}

Result<VisitChange> single(PlanFile &plan,
                           const Environment &environment,
                           Result<EditOutcome> outcome,
                           VisitChange change)
{
    if (!outcome)
        return tl::unexpected(outcome.error());
    change.outcome = *outcome;
    std::vector<VisitChange> changes{std::move(change)};
    if (const auto filled = fillConflicts(plan, environment, changes); !filled)
        return tl::unexpected(filled.error());
    return changes.front();
}

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

Result<> checkAssignment(const CampaignIndex &index, TeamId team, UnitId unit)
{
    const auto &assignments = index.assignmentsOfUnit(unit);
    const bool own = std::any_of(assignments.begin(), assignments.end(), [&](const Assignment *a) {
        return a->team == team;
    });
    if (own)
        return {};
    const Unit *row = index.unit(unit);
    const QString name = row ? row->name : QString{};
    if (assignments.empty())
        return refused(
            ActionWords::tr("%1 is not inspected by any team. Give it to a team first.").arg(name));
    const Team *other = index.team(assignments.front()->team);
    return refused(ActionWords::tr("%1 is inspected by team %2, not by this team.")
                       .arg(name, other ? QString::number(other->number) : QString{}));
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
    for (const PersonId person : request.without) {
        const auto left = setAttendance(edit, index, visit.id, person, Attendance::Status::LeftOut);
        if (!left)
            return left;
    }
    return {};
}

const Visit *presentVisit(const CampaignIndex &index, TeamId team, UnitId unit)
{
    const Visit *newest = nullptr;
    for (const Visit *visit : index.visitsOfUnit(unit)) {
        if (visit->team == team && (!newest || visit->sequence > newest->sequence))
            newest = visit;
    }
    return newest;
}

Result<> writeRegistration(Edit &edit, const RegisterVisit &request, VisitChange &change)
{
    const CampaignIndex index(edit.campaign());
    if (const auto ok = checkAssignment(index, request.team, request.unit); !ok)
        return ok;
    const Visit *present = presentVisit(index, request.team, request.unit);
    Visit visit = present ? *present : Visit{.team = request.team, .unit = request.unit};
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
registerVisit(PlanFile &plan, const RegisterVisit &request, const Environment &environment)
{
    if (const auto ok = checkHours(request); !ok)
        return tl::unexpected(ok.error());
    const auto before = plan.load();
    if (!before)
        return tl::unexpected(before.error());
    VisitChange change;
    change.text = ActionWords::tr("Schedule: %1, %2")
                      .arg(visitInWords(CampaignIndex(**before), request.team, request.unit),
                           whenInWords(request.date, request.part));
    auto outcome = plan.edit(change.text, environment, [&](Edit &edit) {
        return writeRegistration(edit, request, change);
    });
    return single(plan, environment, std::move(outcome), change);
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
    return ActionWords::tr("Schedule: %1").arg(told.size() > most ? shown + u"; …" : shown);
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
    const auto outcome = plan.edit(text, environment, [&](Edit &edit) -> Result<> {
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
        change.outcome = *outcome;
    if (const auto filled = fillConflicts(plan, environment, changes); !filled)
        return tl::unexpected(filled.error());
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

Result<>
checkStateChange(const CampaignIndex &index, const Visit &visit, const ChangeVisitState &request)
{
    const bool givenUp =
        request.state == VisitState::Postponed || request.state == VisitState::Cancelled;
    if (givenUp && request.note.trimmed().isEmpty() && visit.note.isEmpty())
        return refused(
            ActionWords::tr("Say why the visit %1 is %2: a reason is needed.")
                .arg(visitInWords(index, visit.team, visit.unit), stateInWords(request.state)));
    const bool needsDate =
        request.state == VisitState::Notified || request.state == VisitState::Done;
    if (needsDate && !request.date && !visit.date)
        return refused(
            ActionWords::tr("The visit %1 has no date yet: give one to set it to “%2”.")
                .arg(visitInWords(index, visit.team, visit.unit), stateInWords(request.state)));
    return {};
}

/// Put off without a new day means unscheduled; with one, it is planned there again.
void applyState(Visit &visit, const ChangeVisitState &request)
{
    const VisitState old = visit.state;
    visit.state = request.state;
    if (!request.note.trimmed().isEmpty())
        visit.note = cleaned(request.note);
    if (request.date) {
        const bool moved =
            visit.date != request.date || (request.part && visit.part != *request.part);
        visit.date = request.date;
        visit.part = request.part.value_or(visit.part);
        if (request.state == VisitState::Postponed
            || (moved && old == VisitState::Notified && request.state == VisitState::Notified))
            visit.state = VisitState::Planned;
    } else if (request.state == VisitState::Postponed) {
        visit.date.reset();
        visit.from.reset();
        visit.to.reset();
    }
}

} // namespace

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
    auto outcome = plan.edit(change.text, environment, [&](Edit &edit) -> Result<> {
        const CampaignIndex present(edit.campaign());
        const Visit *row = present.visit(request.visit);
        if (!row)
            return refused(ActionWords::tr("The visit is gone: somebody else has removed it."));
        if (const auto ok = checkStateChange(present, *row, request); !ok)
            return ok;
        Visit visit = *row;
        applyState(visit, request);
        change.backToPlanned =
            row->state == VisitState::Notified && visit.state == VisitState::Planned;
        return edit.update(visit);
    });
    return single(plan, environment, std::move(outcome), change);
}

namespace {

Result<> writeProposed(Edit &edit, const CampaignIndex &index, const ProposedVisit &place)
{
    const Visit *present =
        place.visit ? index.visit(*place.visit) : presentVisit(index, place.team, place.unit);
    if (!present) {
        Visit visit{.team = place.team, .unit = place.unit};
        applyMove(visit, place.date, place.part);
        return edit.insert(visit).map([](const auto &) {});
    }
    if (const auto ok = mayMove(index, *present); !ok)
        return ok;
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
    return plan.edit(
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
    return plan.edit(ActionWords::tr("Schedule agreed on %1").arg(formatDate(date)),
                     environment,
                     [&](Edit &edit) { return writeAgreement(edit, date); });
}

} // namespace skt
