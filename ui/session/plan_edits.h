// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/propose.h"
#include "ui/session/open_plan.h"
#include "ui/session/prompts.h"

#include <utility>
#include <vector>

namespace skt {

// What a user of the window can do to the open plan: each is one action of the core, run on the
// plan's worker thread, shown at once where that can be foreseen.

/// Puts a team's visit of a unit on a half-day; the visit is made where there is none yet.
void placeVisit(OpenPlan &plan,
                TeamId team,
                UnitId unit,
                std::optional<VisitId> visit,
                QDate date,
                DayPart part);
/// Takes a visit back into the tray.
void unscheduleVisit(OpenPlan &plan, VisitId visit);
/// A checked remedy: moves visits, or sends somebody else to one.
void applyRemedy(OpenPlan &plan, const Remedy &remedy);
void applyProposal(OpenPlan &plan, const Proposal &proposal, const std::vector<UnitId> &only);

void waiveConflict(OpenPlan &plan, const Conflict &conflict, const WaiverReason &reason);
void unwaiveConflict(OpenPlan &plan, const Conflict &conflict);

using SettingValues = std::vector<std::pair<QString, QString>>;
void changeSettings(OpenPlan &plan, const SettingValues &values, const QString &what);

} // namespace skt
