// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/deadline.h"

#include <vector>

namespace skt {

/// A day of the campaign's timeline.
struct Milestone
{
    enum class Kind {
        Signed,       ///< the plan's own date
        Registration, ///< last day of registration
        FirstVisit,   ///< first day on which visits may take place
        LastVisit,    ///< last such day
        TeamReports,  ///< last day of the teams' reports
        Results,      ///< last day on which a results notice is due
        Synthesis,
        SuperiorReport,
    };

    Kind kind = Kind::Registration;
    QDate date;

    friend bool operator==(const Milestone &, const Milestone &) = default;
};

/// The milestones that the plan names, in time. \a due: deadlines() of the same campaign; without
/// any results deadline yet, the day counts from the last day of visits.
std::vector<Milestone> milestones(const CampaignIndex &index, const std::vector<Deadline> &due);

} // namespace skt
