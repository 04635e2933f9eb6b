// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/campaign_index.h"

#include <QString>

#include <optional>
#include <string_view>
#include <vector>

namespace skt {

enum class Severity { Error, Warning };
QString toString(Severity severity); ///< `error`, `warning`

/// A rule of the contract that holds somewhere. Data: the sentence is made by describe().
struct Conflict
{
    std::string_view rule; ///< the contract's name, from the table of rules
    Severity severity = Severity::Warning;
    std::optional<QDate> date;
    std::optional<DayPart> part;
    QString subject; ///< what is wanted twice or missing: `unit:ID`, `person:ID`, `team:ID`
    std::vector<TeamId> teams; ///< sorted by team number
    std::vector<UnitId> units; ///< first the unit concerned
    std::vector<PersonId> people;
    std::vector<VisitId> visits;
    std::optional<Waiver> waived;

    /// What a waiver remembers: rule, subject, the other visits' units where they matter and, for
    /// clashes in time, the half-day. Never a visit's row id; two conflicts never share one.
    /// Whether a waiver still speaks of a conflict: covers().
    [[nodiscard]] QString key() const;
    /// The key's part that names the other visits' units: ids in order, joined by comma.
    [[nodiscard]] QString others() const;
    /// A waiver of just this conflict: key and its parts are filled, the rest is the caller's.
    [[nodiscard]] Waiver waiver() const;

    friend bool operator==(const Conflict &, const Conflict &) = default;
};

/// A defect of the plan itself; not counted.
struct PlanNote
{
    std::string_view note; ///< the contract's name: `spelling-differs` …
    std::vector<UnitId> units;
    std::vector<TeamId> teams;
    QStringList texts; ///< spellings, numbers, periods that the sentence names

    friend bool operator==(const PlanNote &, const PlanNote &) = default;
};

} // namespace skt
