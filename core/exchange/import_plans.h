// SPDX-License-Identifier: GPL-3.0-or-later
// What an import would do, as a value: the preview that a window shows and the rows that the action
// writes are one and the same.
#pragma once

#include "core/domain/campaign_index.h"
#include "core/exchange/columns.h"

#include <optional>
#include <set>
#include <vector>

namespace skt {

/// One field of a row that changes; \a before is empty for what is new.
struct FieldChange
{
    Field field = Field::Unit;
    QString before;
    QString after;

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

/// A row that was understood.
struct ImportedRow
{
    int row = 0;  ///< number in the source
    QString what; ///< unit, person with agency, team and unit
    std::vector<FieldChange> changes;
    QString name{}; ///< of unit or person alone

    friend bool operator==(const ImportedRow &, const ImportedRow &) = default;
};

/// A row that was not: why, and what it may have meant.
struct RefusedRow
{
    int row = 0;
    QString what; ///< its name, as it stands
    QString reason;
    QStringList candidates; ///< units or people by name, the nearest first
    QStringList cells;      ///< the whole row, for the list of refused rows

    friend bool operator==(const RefusedRow &, const RefusedRow &) = default;
};

struct ImportPreview
{
    std::vector<ImportedRow> added;
    std::vector<ImportedRow> changed;
    std::vector<ImportedRow> unchanged;
    std::vector<RefusedRow> refused; ///< by row
    QStringList notes;               ///< what else the user should know, as sentences
    QStringList headings;            ///< of the source, for the list of refused rows

    /// Whether any row was understood.
    [[nodiscard]] bool usable() const
    {
        return !added.empty() || !changed.empty() || !unchanged.empty();
    }
    friend bool operator==(const ImportPreview &, const ImportPreview &) = default;
};

/// Error Input where no row at all can be used: then the table as a whole is refused.
Result<> requireUsable(const ImportPreview &preview);

/// `Xã Quảng Bình: Date 03/8/2023 → 04/8/2023; Half-day …`.
QString inWords(const ImportedRow &row);

struct ImportOptions
{
    std::optional<ColumnMap> columns{}; ///< chosen by hand; otherwise they are recognised
    std::optional<int> team{};          ///< number; of rows that name none
    std::set<int> leaveOut{};           ///< rows that the user unticked, by number in the source
};

struct PlannedUnit
{
    Unit unit; ///< id null if new
    std::optional<Unit> base;
    std::optional<TeamId> team; ///< set where the assignment changes
    QStringList newAliases;
    std::optional<std::size_t> newParent; ///< an earlier row of this plan that makes the parent
};
struct UnitsPlan
{
    ImportPreview preview;
    std::vector<PlannedUnit> rows; ///< those that are added or changed, in order
};

struct PlannedPerson
{
    Person person; ///< id null if new
    std::optional<Person> base;
    std::optional<TeamId> team; ///< set where the place on the team is new or changes
    Role role = Role::Member;
};
struct PeoplePlan
{
    ImportPreview preview;
    std::vector<PlannedPerson> rows;
};

struct PlannedVisit
{
    Visit visit; ///< id null if new
    std::optional<Visit> base;
};
struct SchedulePlan
{
    ImportPreview preview;
    std::vector<PlannedVisit> rows;
    std::optional<TeamId> team; ///< the one team that all rows are about; whose form it is
};

/// What the columns of a table without a heading are, where most of the rows show it: units that
/// are known, days, half-days, roles. Nothing where they do not.
std::optional<ColumnMap>
proposeColumns(const CellTable &table, TableKind kind, const CampaignIndex &index);

// Error Input where the table as a whole cannot be used: no heading that says what the columns are,
// no such team, no rows. A row that cannot be used is refused alone.

/// Units by name; empty cells change nothing. A team's number gives the unit to that team.
Result<UnitsPlan>
planUnits(const CellTable &table, const CampaignIndex &index, const ImportOptions &options = {});
/// People by name and agency; a team's number gives them a place on it.
Result<PeoplePlan>
planPeople(const CellTable &table, const CampaignIndex &index, const ImportOptions &options = {});
/// Visits of inspected units: date and half-day, also of a registration form that came back. Who
/// visits is known from the unit; a team in the table must agree with it.
Result<SchedulePlan>
planSchedule(const CellTable &table, const CampaignIndex &index, const ImportOptions &options = {});

/// The refused rows as CSV (UTF-8 with a byte order mark, as Excel opens it): the source's columns
/// and the reason. A cell that Excel would take for a formula is led by an apostrophe.
QByteArray refusedRowsCsv(const ImportPreview &preview);

} // namespace skt
