// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/act.h"
#include "core/actions/schedule_actions.h"

namespace skt {

// What the actions on the schedule share; not for others.

inline tl::unexpected<Error> refused(const QString &message)
{
    return failure(Error::Kind::Input, message);
}

QString whenInWords(const std::optional<QDate> &date, DayPart part);
QString visitInWords(const CampaignIndex &index, TeamId team, UnitId unit);

/// A visit that waits for its date.
Visit newVisit(TeamId team, UnitId unit);
/// The newest visit of the unit by the team; nullptr if there is none.
const Visit *presentVisit(const CampaignIndex &index, TeamId team, UnitId unit);

/// A visit that is done is not moved.
Result<> mayMove(const CampaignIndex &index, const Visit &visit);
/// Moving tells the unit another day: a notified visit must be notified again (then true); a
/// put-off one that gets a date is planned again.
bool applyMove(Visit &visit, const std::optional<QDate> &date, DayPart part);

/// The conflicts that the visits take part in now that the change is written; none if the plan
/// cannot be read again.
void fillConflicts(PlanFile &plan,
                   const Environment &environment,
                   std::vector<VisitChange> &changes);
/// The change with its outcome and conflicts.
Result<VisitChange> withConflicts(PlanFile &plan,
                                  const Environment &environment,
                                  Result<EditOutcome> outcome,
                                  VisitChange change);

/// Error Input for a day after today: nobody can have agreed then.
Result<> checkAgreedOn(QDate date, const Environment &environment);

} // namespace skt
