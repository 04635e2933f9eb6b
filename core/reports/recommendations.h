// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/campaign_index.h"

namespace skt {

/// How far the recommendations of a campaign have come.
struct RecommendationCounts
{
    int all = 0;
    int done = 0;    ///< completion is confirmed
    int overdue = 0; ///< not done, and their day is past
    int open = 0;    ///< not done, and their day is still to come

    friend bool operator==(const RecommendationCounts &, const RecommendationCounts &) = default;
};
RecommendationCounts recommendationCounts(const CampaignIndex &index, QDate today);

} // namespace skt
