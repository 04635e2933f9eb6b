// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QString>

#include <optional>

namespace skt {

/// Where a click leads: a page and what is to be shown on it. A page is known by its key; where a
/// window has no page of that key, the plan's page is asked for the part of that name.
struct Place
{
    QString page; ///< `overview`, `schedule`, `papers`, `plan`, `teams`, `units` …
    QString part; ///< of a page: `deadlines`, `history` …; empty: as it is
    std::optional<TeamId> team;
    std::optional<UnitId> unit;
    std::optional<VisitId> visit;
    QString conflict; ///< a conflict's key
    QString paper;    ///< kind of a paper

    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace skt
