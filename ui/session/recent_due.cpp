// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/recent_due.h"

#include "core/storage/plan_file.h"
#include "ui/session/own_day.h"
#include "ui/session/plan_view.h"

#include <QFileInfo>

#include <algorithm>

namespace skt {

RecentDue dueIn(const QString &path, const Environment &environment)
{
    RecentDue due;
    if (!QFileInfo::exists(path))
        return due;
    due.state = RecentDue::State::Unreadable;
    auto file = PlanFile::open(path, PlanFile::Mode::ReadOnly);
    if (!file)
        return due;
    const auto snapshot = file->load();
    if (!snapshot)
        return due;
    const PlanView view(*snapshot, environment, [&](const CampaignIndex &index) {
        const auto own = ownDayOf(index, environment.today);
        due.ownDay = own.has_value();
        due.day = own.value_or(environment.today);
        return due.day;
    });
    const auto count = [&view](TodoUrgency urgency) {
        return static_cast<int>(std::ranges::count(view.todo, urgency, &TodoItem::urgency));
    };
    due.state = RecentDue::State::Known;
    due.overdue = count(TodoUrgency::Overdue);
    due.today = count(TodoUrgency::Today);
    return due;
}

} // namespace skt
