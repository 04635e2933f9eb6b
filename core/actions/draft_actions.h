// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/propose.h"
#include "core/storage/plan_file.h"

#include <QString>

#include <optional>

namespace skt {

// A second schedule beside the present one. It touches no visit until it is adopted.

/// A draft that begins as the present schedule stands. Error Input if the name is taken or empty.
Result<EditOutcome>
createDraft(PlanFile &plan, const QString &name, const Environment &environment);
Result<EditOutcome> renameDraft(PlanFile &plan,
                                DraftScheduleId draft,
                                const QString &name,
                                const Environment &environment);

struct DraftMove
{
    TeamId team;
    UnitId unit;
    int sequence = 1;
    std::optional<QDate> date; ///< none: left unscheduled
    DayPart part = DayPart::Morning;
};
/// Error Input for a visit that is done.
Result<EditOutcome> moveInDraft(PlanFile &plan,
                                DraftScheduleId draft,
                                const std::vector<DraftMove> &moves,
                                const Environment &environment);
/// Writes the places of a proposal that was made for the draft (planOfDraft()).
Result<EditOutcome> applyProposalToDraft(PlanFile &plan,
                                         DraftScheduleId draft,
                                         const Proposal &proposal,
                                         const Environment &environment);

/// The draft becomes the present schedule in one step that can be undone, and is removed. Visits
/// that are done by now stay; visits made since the draft was begun stay where they are; what could
/// not be taken is listed in the outcome's note.
Result<EditOutcome>
adoptDraft(PlanFile &plan, DraftScheduleId draft, const Environment &environment);
Result<EditOutcome>
dropDraft(PlanFile &plan, DraftScheduleId draft, const Environment &environment);

} // namespace skt
