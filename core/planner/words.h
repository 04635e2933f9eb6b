// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace skt {

/// Translation context of core/planner.
struct PlannerWords
{
    Q_DECLARE_TR_FUNCTIONS(Planner)
};

} // namespace skt
