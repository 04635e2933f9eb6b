// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/campaign_index.h"
#include "core/planner/slot_set.h"

#include <QDate>
#include <QHash>

#include <optional>
#include <vector>

namespace skt {

/// The working days from today to the end of the window, and some beyond it that a longer window
/// would give, as numbered half-days.
class HalfDayGrid
{
public:
    HalfDayGrid(const CampaignIndex &index, QDate today);

    [[nodiscard]] int slots() const { return 2 * static_cast<int>(m_days.size()); }
    [[nodiscard]] const std::vector<QDate> &days() const { return m_days; }
    /// Half-days from this one on lie after the plan's last day.
    [[nodiscard]] int firstBeyond() const { return m_firstBeyond; }

    /// Nothing for a day that is not in the grid. All day: its morning.
    [[nodiscard]] std::optional<int> slotOf(QDate date, DayPart part) const;
    [[nodiscard]] QDate dateOf(int slot) const
    {
        return m_days[static_cast<std::size_t>(slot / 2)];
    }
    [[nodiscard]] static DayPart partOf(int slot)
    {
        return slot % 2 == 0 ? DayPart::Morning : DayPart::Afternoon;
    }
    [[nodiscard]] SlotSet slotsOf(const HalfDaySpan &span) const;
    [[nodiscard]] SlotSet none() const { return SlotSet{slots()}; }

private:
    std::vector<QDate> m_days;
    QHash<qint64, int> m_number;
    int m_firstBeyond = 0;
};

} // namespace skt
