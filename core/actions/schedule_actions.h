// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/propose.h"
#include "core/storage/plan_file.h"
#include "core/text/sentences.h"

#include <QStringList>
#include <QTime>

#include <optional>
#include <vector>

namespace skt {

/// What a change of the schedule came to. A clash does not stop it: it is a fact to be shown.
struct VisitChange
{
    EditOutcome outcome;
    VisitId visit;
    bool backToPlanned = false;      ///< a notified visit was moved: the unit must be told again
    std::vector<Conflict> conflicts; ///< those the visit takes part in now
    QString text;                    ///< what was done, for the undo bar

    /// The outcome, whose note belongs to what was done.
    void take(const EditOutcome &written)
    {
        outcome = written;
        text = joinedSentences(text, written.note);
    }
};

struct RegisterVisit
{
    TeamId team;
    UnitId unit;
    QDate date;
    DayPart part = DayPart::Morning;
    std::optional<QTime> from; ///< unset: as before
    std::optional<QTime> to;
    std::vector<PersonId> with;    ///< added guests
    std::vector<PersonId> without; ///< left out of the attendance
    std::optional<VisitId> id{};   ///< of a visit that is made; unset: a new one
    std::optional<bool>
        joint{};           ///< held together with another team's, on purpose; unset: as before
    bool followUp = false; ///< another visit after the present one, which stays
    std::optional<VisitId> moved{}; ///< of the team's several visits to the unit; unset: the newest
    std::vector<PersonId> hosts{};  ///< who meet the team at the unit
};

/// Registers a team's visit, or moves it. A clash, also with another team whose unit it is, is a
/// fact to be shown. Error Input if the visit is done or the hours do not fit.
Result<VisitChange>
registerVisit(PlanFile &plan, const RegisterVisit &request, const Environment &environment);

/// Moves visits in one step (drag, swap, remedy); a move without a date takes the visit off.
Result<std::vector<VisitChange>>
moveVisits(PlanFile &plan, const std::vector<Move> &moves, const Environment &environment);

/// Takes a visit off the calendar (into the tray). Error Input if it is done or has no date.
Result<VisitChange> unscheduleVisit(PlanFile &plan, VisitId visit, const Environment &environment);

struct ChangeVisitState
{
    VisitId visit;
    VisitState state = VisitState::Planned;
    std::optional<QDate> date; ///< postponed to, or as it took place
    std::optional<DayPart> part;
    QString note; ///< reason; demanded for postponed and cancelled
};
Result<VisitChange>
changeVisitState(PlanFile &plan, const ChangeVisitState &request, const Environment &environment);

/// Writes the places of a proposal for visits that are not fixed; \a only limits it to some units.
Result<EditOutcome> applyProposal(PlanFile &plan,
                                  const Proposal &proposal,
                                  const Environment &environment,
                                  const std::vector<UnitId> &only = {});

/// The schedule is agreed: later moves count as changes.
Result<EditOutcome> agreeSchedule(PlanFile &plan, QDate date, const Environment &environment);

} // namespace skt
