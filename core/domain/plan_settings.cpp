// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plan_settings.h"

namespace skt {

PlanDates planDates(const PlanSettings &settings, const WorkingCalendar &calendar)
{
    const auto day = [&](const DateRule &rule) {
        return rule.date.isValid() ? resolve(rule, calendar, settings.beforeMeans) : QDate{};
    };
    const auto optionalDay = [&](const std::optional<DateRule> &rule) {
        return rule ? day(*rule) : QDate{};
    };
    return {.firstDay = day(settings.firstDay),
            .lastDay = day(settings.lastDay),
            .registrationLastDay = day(settings.registration),
            .reportLastDay = day(settings.report),
            .synthesisLastDay = optionalDay(settings.synthesis),
            .superiorReportLastDay = optionalDay(settings.superiorReport)};
}

} // namespace skt
