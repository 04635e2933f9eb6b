// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/half_day_grid.h"

#include <algorithm>

namespace skt {
namespace {

constexpr int daysBeyond = 10; ///< so far is looked for a longer window that would do

} // namespace

HalfDayGrid::HalfDayGrid(const CampaignIndex &index, QDate today)
{
    const QDate first = std::max(index.dates().firstDay, today);
    const QDate last = index.dates().lastDay;
    if (!index.dates().firstDay.isValid() || !last.isValid())
        return;
    m_days = index.calendar().workingDays(first, last);
    m_firstBeyond = slots();
    QDate day = std::max(last, today.addDays(-1));
    for (int i = 0; i < daysBeyond; ++i) {
        day = index.calendar().advance(day, 1);
        m_days.push_back(day);
    }
    for (const QDate date : m_days)
        m_number.insert(date.toJulianDay(), static_cast<int>(m_number.size()));
}

std::optional<int> HalfDayGrid::slotOf(QDate date, DayPart part) const
{
    const auto found = m_number.constFind(date.toJulianDay());
    if (found == m_number.constEnd())
        return std::nullopt;
    return 2 * *found + (part == DayPart::Afternoon ? 1 : 0);
}

SlotSet HalfDayGrid::slotsOf(const HalfDaySpan &span) const
{
    SlotSet result = none();
    for (int slot = 0; slot < slots(); ++slot)
        if (span.meets(dateOf(slot), partOf(slot)))
            result.insert(slot);
    return result;
}

} // namespace skt
