// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/campaign_index.h"

#include <QString>

namespace skt {

/// The parts of which the planner's sentences are made.
class PlannerPhrases
{
public:
    explicit PlannerPhrases(const CampaignIndex &index)
        : m_index(&index)
    {}

    [[nodiscard]] QString team(TeamId id) const;                 ///< "Team 1"
    [[nodiscard]] QString unit(UnitId id) const;                 ///< its name
    [[nodiscard]] QString person(PersonId id) const;             ///< with the agency
    [[nodiscard]] QString visit(const Visit &visit) const;       ///< "Team 1 – Xã Quảng Bình"
    [[nodiscard]] static QString when(QDate date, DayPart part); ///< "morning of 10/8/2023"
    [[nodiscard]] static QString span(const HalfDaySpan &span);

private:
    const CampaignIndex *m_index;
};

} // namespace skt
