// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/plan_edits.h"

#include "core/actions/actions.h"
#include "core/domain/setting_fields.h"
#include "core/planner/applied.h"
#include "core/text/text.h"
#include "ui/session/edit_record.h"
#include "ui/session/edit_support.h"

#include <QCoreApplication>

#include <algorithm>

namespace skt {

namespace {

using namespace Qt::Literals::StringLiterals;

struct EditWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanEdits)
};

QString unitName(const OpenPlan &plan, UnitId id)
{
    const Unit *unit = plan.view() ? plan.view()->index.unit(id) : nullptr;
    return unit ? unit->name : QString();
}

QString partWord(DayPart part)
{
    switch (part) {
    case DayPart::Morning:
        return EditWords::tr("morning");
    case DayPart::Afternoon:
        return EditWords::tr("afternoon");
    case DayPart::AllDay:
        break;
    }
    return EditWords::tr("all day");
}

/// As a move will come out, so that the board shows it before it is written.
void previewMove(Campaign &campaign, const Move &move)
{
    if (Visit *visit = rowOf(campaign.visits, move.visit))
        *visit = moved(*visit, move);
}

/// Only what is to be written of it.
Proposal chosenOf(const Proposal &proposal, const std::vector<UnitId> &only)
{
    Proposal chosen;
    chosen.feasible = true;
    for (const ProposedVisit &visit : proposal.visits) {
        if (!visit.fixed && (only.empty() || std::ranges::find(only, visit.unit) != only.end()))
            chosen.visits.push_back(visit);
    }
    return chosen;
}

OpenPlan::Done doneOfVisit(const VisitChange &change)
{
    return {change.text, change.outcome.change.has_value()};
}

} // namespace

void placeVisit(OpenPlan &plan,
                TeamId team,
                UnitId unit,
                std::optional<VisitId> visit,
                QDate date,
                DayPart part)
{
    const QString what =
        EditWords::tr("Move %1 to %2, %3")
            .arg(unitName(plan, unit), formatDateWithWeekday(date), partWord(part));
    const bool exists = visit.has_value();
    const VisitId shown = visit.value_or(VisitId::fromInteger(plan.environment().newId()));
    plan.edit(
        what,
        recordOf(u"placeVisit"_s, team, unit, visit, date, part),
        [=](PlanFile &file, const Environment &environment) -> Result<OpenPlan::Done> {
            if (!exists) {
                RegisterVisit request;
                request.team = team;
                request.unit = unit;
                request.date = date;
                request.part = part;
                request.id = shown; // a move that follows at once names it
                return registerVisit(file, request, environment).map(doneOfVisit);
            }
            return moveVisits(file, {Move{*visit, date, part}}, environment)
                .map([](const std::vector<VisitChange> &changes) {
                    return changes.empty() ? OpenPlan::Done{{}, false} : doneOfVisit(changes[0]);
                });
        },
        [=](Campaign &campaign) {
            if (!rowOf(campaign.visits, shown)) {
                Visit made;
                made.id = shown;
                made.team = team;
                made.unit = unit;
                campaign.visits.push_back(made);
            }
            previewMove(campaign, Move{shown, date, part});
        });
}

void unscheduleVisit(OpenPlan &plan, VisitId visit)
{
    const Visit *row = plan.view() ? plan.view()->index.visit(visit) : nullptr;
    if (!row)
        return;
    plan.edit(
        EditWords::tr("Take %1 off the schedule").arg(unitName(plan, row->unit)),
        recordOf(u"unscheduleVisit"_s, visit),
        [=](PlanFile &file, const Environment &environment) {
            return skt::unscheduleVisit(file, visit, environment).map(doneOfVisit);
        },
        [=](Campaign &campaign) {
            previewMove(campaign, Move{visit, {}, DayPart::Morning});
        });
}

namespace {

void sendStandIn(OpenPlan &plan, const Remedy &remedy)
{
    plan.edit(
        remedy.text,
        recordOf(u"applyRemedy"_s, remedy),
        [=](PlanFile &file, const Environment &environment) {
            const StandIn &standIn = *remedy.standIn;
            return substitutePerson(
                       file, {standIn.visit, standIn.person, standIn.by, {}}, environment)
                .map([&](const EditOutcome &outcome) {
                    return OpenPlan::Done{remedy.text, outcome.change.has_value()};
                });
        },
        [=](Campaign &campaign) { putStandIn(campaign, *remedy.standIn); });
}

} // namespace

void applyRemedy(OpenPlan &plan, const Remedy &remedy)
{
    if (remedy.standIn) {
        sendStandIn(plan, remedy);
        return;
    }
    plan.edit(
        remedy.text,
        recordOf(u"applyRemedy"_s, remedy),
        [=](PlanFile &file, const Environment &environment) {
            return moveVisits(file, remedy.moves, environment)
                .map([&](const std::vector<VisitChange> &changes) {
                    return OpenPlan::Done{remedy.text, !changes.empty()};
                });
        },
        [=](Campaign &campaign) {
            for (const Move &move : remedy.moves)
                previewMove(campaign, move);
        });
}

void applyProposal(OpenPlan &plan, const Proposal &proposal, const std::vector<UnitId> &only)
{
    const QString what = EditWords::tr("Accept the proposed schedule");
    plan.edit(what,
              recordOf(u"applyProposal"_s, chosenOf(proposal, only), std::vector<UnitId>()),
              [=](PlanFile &file, const Environment &environment) {
                  return skt::applyProposal(file, proposal, environment, only).map(doneAs(what));
              });
}

void waiveConflict(OpenPlan &plan, const Conflict &conflict, const WaiverReason &reason)
{
    const WaiveConflict request{conflict.key(), reason.reason, reason.orderedBy, reason.order};
    const QString what = EditWords::tr("Accept a clash with a reason");
    plan.edit(what,
              recordOf(u"waiveConflict"_s, request.key, reason),
              [=](PlanFile &file, const Environment &environment) {
                  return skt::waiveConflict(file, request, environment).map(doneAs(what));
              });
}

void unwaiveConflict(OpenPlan &plan, const Conflict &conflict)
{
    const QString what = EditWords::tr("No longer accept a clash");
    const QString key = conflict.key();
    plan.edit(what,
              recordOf(u"unwaiveConflict"_s, key),
              [=](PlanFile &file, const Environment &environment) {
                  return skt::unwaiveConflict(file, key, environment).map(doneAs(what));
              });
}

void changeSettings(OpenPlan &plan, const SettingValues &values, const QString &what)
{
    plan.edit(
        what,
        recordOf(u"changeSettings"_s, values, what),
        [=](PlanFile &file, const Environment &environment) {
            return skt::changeSettings(file, values, environment).map(doneAs(what));
        },
        [=](Campaign &campaign) {
            for (const auto &[key, value] : values)
                (void)setSetting(campaign.plan, key, value);
        });
}

} // namespace skt
