// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/domain/lookup.h"
#include "core/storage/plan_file.h"

#include <optional>

namespace skt {

/// A plan as a command works on it: the file, its snapshot and look-ups into that.
struct OpenedPlan
{
    PlanFile file;
    Snapshot snapshot;
    std::unique_ptr<CampaignIndex> index;

    [[nodiscard]] const Campaign &campaign() const { return *snapshot; }
};

/// Opens the plan that is the command's first word. Reading writes nothing, but for the recovery of
/// a write that was cut off.
Result<OpenedPlan> openPlan(const Call &call);
Result<OpenedPlan> openPlanAt(const QString &path);

/// Unit, team and visit as the options --unit and --team name them.
Result<const Unit *> unitOption(const Call &call, const OpenedPlan &plan);
Result<const Team *> teamOption(const Call &call, const OpenedPlan &plan);
Result<std::optional<int>> optionalTeamNumber(const Call &call);
Result<const Visit *> visitOption(const Call &call, const OpenedPlan &plan);
Result<DayPart> partOption(const Call &call, const QString &option);
/// --from D [--half-day H] --to D [--half-day H]: the first half-day belongs to --from. Without
/// half-days the span is of whole days.
Result<HalfDaySpan> spanOption(const Call &call);

/// Prints an outcome: JSON, or \a text and what changed. Gives exit code 0.
int printOutcome(const Call &call, const EditOutcome &outcome, const QString &text);

/// The error with the sentence on the option that helps, where it \a applies.
Error withHint(Error error, bool applies, const QString &hint);
/// The error of writing \a path: names --force where something stands in the way.
Error withForceHint(const Call &call, const Error &error, const QString &path);

/// A Result's error, to be returned from a command.
template<typename T>
tl::unexpected<Error> errorOf(const Result<T> &result)
{
    return tl::unexpected<Error>(result.error());
}

} // namespace skt
