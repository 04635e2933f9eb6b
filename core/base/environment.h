// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <cstdint>
#include <functional>

namespace skt {

/// Everything that the core may not find out for itself: the clock, the user, chance. Filled by
/// `app` from the real world, by tests with fixed values.
struct Environment
{
    QDate today;                         ///< the day that "today" means (--today replaces it)
    std::function<QDateTime()> now;      ///< UTC; stamps of the history
    QString user;                        ///< author in the history (--user)
    QString computer;                    ///< computer name in the history
    std::function<std::int64_t()> newId; ///< a positive random 63-bit number
    std::uint64_t seed = 1;              ///< of the schedule proposal (--seed)
};

} // namespace skt
