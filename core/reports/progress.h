// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/domain/campaign_index.h"

#include <optional>
#include <vector>

namespace skt {

/// How far a team (or the campaign) has come. One query for window, command line and papers.
struct Progress
{
    std::optional<TeamId> team; ///< none: the whole campaign
    int units = 0;              ///< assigned inspected units
    int scheduled = 0;          ///< of them, with a visit that has a date
    int notified = 0;           ///< with a notice sent for the visit's present date
    int visited = 0;            ///< with a visit that is done
    int resultsSent = 0;        ///< with a results notice sent

    friend bool operator==(const Progress &, const Progress &) = default;
};

/// One row a team, by number; the campaign's total last.
std::vector<Progress> progressByTeam(const CampaignIndex &index);

} // namespace skt
