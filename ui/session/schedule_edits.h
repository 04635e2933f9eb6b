// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/draft_actions.h"
#include "core/actions/postpone_actions.h"
#include "ui/session/open_plan.h"

#include <vector>

namespace skt {

// What the schedule's page can do beyond moving one visit: each is one action of the core and one
// line of the history.

/// Several visits at once, as one step: drag of a selection, swap, many into the tray.
void moveVisits(OpenPlan &plan, const QString &what, const std::vector<Move> &moves);

/// A day falls: its visits go to the tray as put off, one letter is drafted.
void putOffDay(OpenPlan &plan, const PostponeDay &request);
/// A unit agreed in writing to a shorter notice.
void recordConsent(OpenPlan &plan, VisitId visit, QDate given, const QString &paper);
/// The schedule is agreed: what moves from now on is a change.
void agreeSchedule(OpenPlan &plan, QDate date);

void createDraft(OpenPlan &plan, const QString &name);
void moveInDraft(OpenPlan &plan,
                 DraftScheduleId draft,
                 const QString &what,
                 const std::vector<DraftMove> &moves);
void applyProposalToDraft(OpenPlan &plan, DraftScheduleId draft, const Proposal &proposal);
void adoptDraft(OpenPlan &plan, DraftScheduleId draft);
void dropDraft(OpenPlan &plan, DraftScheduleId draft);

} // namespace skt
