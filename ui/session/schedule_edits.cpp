// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/schedule_edits.h"

#include "core/actions/actions.h"
#include "core/text/text.h"
#include "ui/session/edit_record.h"

#include <QCoreApplication>

#include <algorithm>

namespace skt {

namespace {

struct ScheduleWords
{
    Q_DECLARE_TR_FUNCTIONS(ScheduleEdits)
};

auto doneAs(const QString &what)
{
    return [what](const EditOutcome &outcome) {
        const QString text = outcome.note.isEmpty() ? what : what + u' ' + outcome.note;
        return OpenPlan::Done{text, outcome.change.has_value()};
    };
}

void previewMoves(Campaign &campaign, const std::vector<Move> &moves)
{
    for (const Move &move : moves) {
        const auto it = std::ranges::find(campaign.visits, move.visit, &Visit::id);
        if (it != campaign.visits.end())
            *it = moved(*it, move);
    }
}

QString draftName(const OpenPlan &plan, DraftScheduleId draft)
{
    if (const PlanViewPtr view = plan.view()) {
        const auto &drafts = view->campaign->drafts;
        const auto it = std::ranges::find(drafts, draft, &DraftSchedule::id);
        if (it != drafts.end())
            return it->name;
    }
    return {};
}

} // namespace

void moveVisits(OpenPlan &plan, const QString &what, const std::vector<Move> &moves)
{
    plan.edit(
        what,
        [=](PlanFile &file, const Environment &environment) {
            return skt::moveVisits(file, moves, environment)
                .map([&](const std::vector<VisitChange> &changes) {
                    const bool changed = std::ranges::any_of(changes, [](const VisitChange &each) {
                        return each.outcome.change.has_value();
                    });
                    return OpenPlan::Done{what, changed};
                });
        },
        [=](Campaign &campaign) { previewMoves(campaign, moves); },
        toJson(RemedyRecord{{moves, what, {}}})); // moves of a remedy are written the same way
}

void putOffDay(OpenPlan &plan, const PostponeDay &request)
{
    const HalfDaySpan &span = request.span;
    const QString days =
        span.from.date == span.to.date
            ? formatDateWithWeekday(span.from.date)
            : ScheduleWords::tr("%1 to %2")
                  .arg(formatDateWithWeekday(span.from.date), formatDateWithWeekday(span.to.date));
    plan.edit(
        ScheduleWords::tr("Put off the visits of %1").arg(days),
        [=](PlanFile &file, const Environment &environment) {
            return postponeDay(file, request, environment).map([&](const Postponed &done) {
                QString text = ScheduleWords::tr("Visits put off, %1: %2.")
                                   .arg(days, QString::number(done.visits.size()));
                if (done.letter)
                    text += u' ' + ScheduleWords::tr("One letter to all concerned is drafted.");
                return OpenPlan::Done{text, done.outcome.change.has_value()};
            });
        },
        [=](Campaign &campaign) {
            const std::vector<VisitId> hit = visitsPutOffBy(CampaignIndex(campaign), request);
            for (Visit &visit : campaign.visits) {
                if (std::ranges::find(hit, visit.id) == hit.end())
                    continue;
                visit.date.reset();
                visit.state = VisitState::Postponed;
                visit.note = request.reason;
            }
        });
}

void recordConsent(OpenPlan &plan, VisitId visit, QDate given, const QString &paper)
{
    const Visit *row = plan.view() ? plan.view()->index.visit(visit) : nullptr;
    const Unit *unit = row ? plan.view()->index.unit(row->unit) : nullptr;
    if (!unit)
        return;
    const QString what = ScheduleWords::tr("%1 consents to a shorter notice").arg(unit->name);
    plan.edit(what, [=](PlanFile &file, const Environment &environment) {
        return skt::recordConsent(file, visit, given, paper, environment).map(doneAs(what));
    });
}

void agreeSchedule(OpenPlan &plan, QDate date)
{
    const QString what = ScheduleWords::tr("The schedule is agreed on %1").arg(formatDate(date));
    plan.edit(what, [=](PlanFile &file, const Environment &environment) {
        return skt::agreeSchedule(file, date, environment).map(doneAs(what));
    });
}

void createDraft(OpenPlan &plan, const QString &name)
{
    const QString what = ScheduleWords::tr("New draft of the schedule: %1").arg(name);
    plan.edit(what, [=](PlanFile &file, const Environment &environment) {
        return skt::createDraft(file, name, environment).map(doneAs(what));
    });
}

void moveInDraft(OpenPlan &plan,
                 DraftScheduleId draft,
                 const QString &what,
                 const std::vector<DraftMove> &moves)
{
    plan.edit(what, [=](PlanFile &file, const Environment &environment) {
        return skt::moveInDraft(file, draft, moves, environment).map(doneAs(what));
    });
}

void applyProposalToDraft(OpenPlan &plan, DraftScheduleId draft, const Proposal &proposal)
{
    const QString what =
        ScheduleWords::tr("Take the proposal into the draft %1").arg(draftName(plan, draft));
    plan.edit(what, [=](PlanFile &file, const Environment &environment) {
        return skt::applyProposalToDraft(file, draft, proposal, environment).map(doneAs(what));
    });
}

void adoptDraft(OpenPlan &plan, DraftScheduleId draft)
{
    const QString what =
        ScheduleWords::tr("The draft %1 becomes the schedule").arg(draftName(plan, draft));
    plan.edit(what, [=](PlanFile &file, const Environment &environment) {
        return skt::adoptDraft(file, draft, environment).map(doneAs(what));
    });
}

void dropDraft(OpenPlan &plan, DraftScheduleId draft)
{
    const QString what = ScheduleWords::tr("Drop the draft %1").arg(draftName(plan, draft));
    plan.edit(what, [=](PlanFile &file, const Environment &environment) {
        return skt::dropDraft(file, draft, environment).map(doneAs(what));
    });
}

} // namespace skt
