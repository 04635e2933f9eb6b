// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/campaign_index.h"

#include <optional>

namespace skt {

/// The day from which the time for a results notice runs, by the plan's setting.
struct ResultsStart
{
    std::optional<QDate> visit;    ///< the visit itself
    std::optional<QDate> teamLast; ///< the team's last visit
};
QDate resultsFrom(const CampaignIndex &index, const ResultsStart &start);

/// "Within N working days": the Nth working day after \a from. "After N": the first working day on
/// which N whole working days have passed, that is one more. Invalid where the plan sets no time.
DayCount resultsCountFrom(const CampaignIndex &index, QDate from);

/// The team's last visit that takes place.
std::optional<QDate> lastVisitDate(const CampaignIndex &index, TeamId team);

} // namespace skt
