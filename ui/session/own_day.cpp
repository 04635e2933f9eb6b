// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/own_day.h"

namespace skt {

namespace {

/// So many working days before the registration day a campaign of the past is looked at.
constexpr int ownDayLead = -7;

} // namespace

std::optional<QDate> ownDayOf(const CampaignIndex &index, QDate realToday)
{
    if (const auto &own = index.campaign().plan.ownDay)
        return own;
    const PlanDates &dates = index.dates();
    if (!dates.lastDay.isValid() || dates.lastDay >= realToday || !dates.firstDay.isValid())
        return std::nullopt;
    const QDate start =
        dates.registrationLastDay.isValid() ? dates.registrationLastDay : dates.firstDay;
    return index.calendar().advance(start, ownDayLead);
}

} // namespace skt
