// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/rules/visit_facts.h"

#include <span>
#include <vector>

namespace skt {

/// What all rules of one check share: the visits that take up time, by day. Either of the whole
/// campaign, or of what concerns one visit that is tried elsewhere (the focus).
class CheckContext
{
public:
    CheckContext(const CampaignIndex &index, const Environment &environment);
    /// \a placed: all visits of the day, the unit and the team of \a focus, and \a focus itself, as
    /// it would stand. Conflicts without \a focus may then be incomplete: they are to be dropped.
    CheckContext(const CampaignIndex &index,
                 const Environment &environment,
                 std::vector<PlacedVisit> placed,
                 const Visit &focus);

    [[nodiscard]] const CampaignIndex &index() const { return *m_index; }
    [[nodiscard]] const Campaign &campaign() const { return m_index->campaign(); }
    [[nodiscard]] const PlanSettings &plan() const { return campaign().plan; }
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] const VisitFacts &facts() const { return m_facts; }

    /// By date, then in the order of the rows.
    [[nodiscard]] const std::vector<PlacedVisit> &placed() const { return m_placed; }
    /// The visits to be judged one by one: all, or only the focus.
    [[nodiscard]] std::span<const PlacedVisit> judged() const;
    /// placed(), cut into days.
    [[nodiscard]] std::vector<std::span<const PlacedVisit>> days() const;
    /// Placed visits that share a unit, where there is more than one.
    [[nodiscard]] std::vector<std::vector<const PlacedVisit *>> repeatedUnits() const;
    /// How many teams' lists each unit stands in, by the unit's number.
    [[nodiscard]] std::vector<int> assignmentsByUnit() const;
    /// Which units have a visit that takes up time, by the unit's number.
    [[nodiscard]] std::vector<bool> placedUnits() const;
    /// Whether two visits of one team to one unit stand in one half-day: they share their keys.
    [[nodiscard]] bool hasTwins() const { return m_hasTwins; }

    /// The row, as it would stand.
    [[nodiscard]] const Visit &asItStands(const Visit &visit) const;
    [[nodiscard]] const Visit *focus() const { return m_focus; }

private:
    void arrange();

    const CampaignIndex *m_index;
    QDate m_today;
    VisitFacts m_facts;
    std::vector<PlacedVisit> m_placed;
    const Visit *m_focus = nullptr;
    bool m_hasTwins = false;
};

} // namespace skt
