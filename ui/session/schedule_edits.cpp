// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/schedule_edits.h"

#include "core/actions/actions.h"
#include "core/text/sentences.h"
#include "core/text/text.h"
#include "ui/session/edit_record.h"
#include "ui/session/edit_support.h"

#include <QCoreApplication>

#include <algorithm>

namespace skt {

namespace {

using namespace Qt::Literals::StringLiterals;

struct ScheduleWords
{
    Q_DECLARE_TR_FUNCTIONS(ScheduleEdits)
};

void previewMoves(Campaign &campaign, const std::vector<Move> &moves)
{
    for (const Move &move : moves) {
        if (Visit *visit = rowOf(campaign.visits, move.visit))
            *visit = moved(*visit, move);
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
        recordOf(u"moveVisits"_s, what, moves),
        [=](PlanFile &file, const Environment &environment) {
            return skt::moveVisits(file, moves, environment)
                .map([&](const std::vector<VisitChange> &changes) {
                    const bool changed = std::ranges::any_of(changes, [](const VisitChange &each) {
                        return each.outcome.change.has_value();
                    });
                    return OpenPlan::Done{what, changed};
                });
        },
        [=](Campaign &campaign) { previewMoves(campaign, moves); });
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
        recordOf(u"putOffDay"_s, request),
        [=](PlanFile &file, const Environment &environment) {
            return postponeDay(file, request, environment).map([&](const Postponed &done) {
                QString text = ScheduleWords::tr("Visits put off, %1: %2.")
                                   .arg(days, QString::number(done.visits.size()));
                if (done.letter)
                    text = joinedSentences(
                        text, ScheduleWords::tr("One letter to all concerned is drafted."));
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
    plan.edit(
        what,
        recordOf(u"recordConsent"_s, visit, given, paper),
        [=](PlanFile &file, const Environment &environment) {
            return skt::recordConsent(file, visit, given, paper, environment).map(doneAs(what));
        });
}

void agreeSchedule(OpenPlan &plan, QDate date)
{
    const QString what = ScheduleWords::tr("The schedule is agreed on %1").arg(formatDate(date));
    plan.edit(what,
              recordOf(u"agreeSchedule"_s, date),
              [=](PlanFile &file, const Environment &environment) {
                  return skt::agreeSchedule(file, date, environment).map(doneAs(what));
              });
}

void createDraft(OpenPlan &plan, const QString &name)
{
    const QString what = ScheduleWords::tr("New draft of the schedule: %1").arg(name);
    plan.edit(what,
              recordOf(u"createDraft"_s, name),
              [=](PlanFile &file, const Environment &environment) {
                  return skt::createDraft(file, name, environment).map(doneAs(what));
              });
}

void moveInDraft(OpenPlan &plan,
                 DraftScheduleId draft,
                 const QString &what,
                 const std::vector<DraftMove> &moves)
{
    plan.edit(what,
              recordOf(u"moveInDraft"_s, draft, what, moves),
              [=](PlanFile &file, const Environment &environment) {
                  return skt::moveInDraft(file, draft, moves, environment).map(doneAs(what));
              });
}

void applyProposalToDraft(OpenPlan &plan, DraftScheduleId draft, const Proposal &proposal)
{
    const QString what =
        ScheduleWords::tr("Take the proposal into the draft %1").arg(draftName(plan, draft));
    plan.edit(
        what,
        recordOf(u"applyProposalToDraft"_s, draft, proposal),
        [=](PlanFile &file, const Environment &environment) {
            return skt::applyProposalToDraft(file, draft, proposal, environment).map(doneAs(what));
        });
}

void adoptDraft(OpenPlan &plan, DraftScheduleId draft)
{
    const QString what =
        ScheduleWords::tr("The draft %1 becomes the schedule").arg(draftName(plan, draft));
    plan.edit(what,
              recordOf(u"adoptDraft"_s, draft),
              [=](PlanFile &file, const Environment &environment) {
                  return skt::adoptDraft(file, draft, environment).map(doneAs(what));
              });
}

void dropDraft(OpenPlan &plan, DraftScheduleId draft)
{
    const QString what = ScheduleWords::tr("Drop the draft %1").arg(draftName(plan, draft));
    plan.edit(
        what, recordOf(u"dropDraft"_s, draft), [=](PlanFile &file, const Environment &environment) {
            return skt::dropDraft(file, draft, environment).map(doneAs(what));
        });
}

} // namespace skt
