// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/campaign_index.h"
#include "core/storage/plan_file.h"

#include <QString>

#include <optional>
#include <vector>

namespace skt {

/// A day falls (storm, urgent session): what is put off is what lies in the span and, where given,
/// in the area, of the teams and units named. Empty lists mean all.
struct PostponeDay
{
    HalfDaySpan span;
    QString area;
    std::vector<TeamId> teams;
    std::vector<UnitId> units;
    QString reason;    ///< demanded
    QString orderedBy; ///< who ordered it, with \a order: number and date; may be empty
    QString order;
    bool draftLetter = true; ///< one letter to all concerned, as a draft in the register
};
struct Postponed
{
    EditOutcome outcome;
    std::vector<VisitId> visits;
    std::optional<PaperId> letter;
};
/// All in one step: the visits are put off (no new date) and lie in the tray, and the time is
/// recorded as days off of the area, units or teams for whom it fell, so that the proposal refills
/// elsewhere. Error Input if nothing lies there or the reason
/// is missing; done visits are never touched.
Result<Postponed>
postponeDay(PlanFile &plan, const PostponeDay &request, const Environment &environment);
/// Which visits that would be, in the order of the calendar; for the window's preview.
std::vector<VisitId> visitsPutOffBy(const CampaignIndex &index, const PostponeDay &request);

/// A unit's written consent to a shorter notice: accepts its `notice-too-late` (present or to come,
/// for the visit's present date), naming the writing. Error Input if the visit has no date.
Result<EditOutcome> recordConsent(PlanFile &plan,
                                  VisitId visit,
                                  QDate given,
                                  const QString &paper,
                                  const Environment &environment);

} // namespace skt
