// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/recommendations.h"

namespace skt {

RecommendationCounts recommendationCounts(const CampaignIndex &index, QDate today)
{
    RecommendationCounts counts;
    for (const Recommendation &recommendation : index.campaign().recommendations) {
        ++counts.all;
        if (recommendation.doneOn)
            ++counts.done;
        else if (recommendation.due.isValid() && recommendation.due < today)
            ++counts.overdue;
        else
            ++counts.open;
    }
    return counts;
}

} // namespace skt
