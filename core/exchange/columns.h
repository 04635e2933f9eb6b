// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cell_table.h"

#include <map>
#include <optional>
#include <vector>

namespace skt {

/// What a table is imported as.
enum class TableKind { Units, People, Schedule };

/// What a column can hold.
enum class Field {
    Unit,
    Body,
    ShortName,
    Aliases,
    Kind,
    Area,
    Parent,
    Team,
    Head,
    HeadTitle,
    Address,
    Phone,
    Email,
    Priority,
    Note,
    Person,
    Title,
    Agency,
    Role,
    AgencyLeader,
    Roster,
    Date,
    Part,
    From,
    To,
    Place,
    MeetingPoint,
    Transport,
    Key, ///< of a registration form: names team and unit whatever was done to the texts
};

/// The fields that a kind of table can have, in the order in which a window offers them.
const std::vector<Field> &fieldsOf(TableKind kind);
/// Without these a table of that kind says nothing.
const std::vector<Field> &requiredFields(TableKind kind);
QString fieldTitle(Field field); ///< for users: "Half-day"
QString toString(Field field);   ///< to be kept by a caller: `half_day`
std::optional<Field> fieldFromString(QStringView text);

/// Which column holds what. Found by recogniseColumns(), or given by hand.
struct ColumnMap
{
    int headerRow = 0; ///< its number in the source; 0: the table has no heading
    std::map<Field, int> columns;

    [[nodiscard]] bool has(Field field) const { return columns.count(field) > 0; }
    friend bool operator==(const ColumnMap &, const ColumnMap &) = default;
};

/// The heading is looked for below titles, in the first rows, and read without regard to tone
/// marks, case and brackets, in Vietnamese or English. Nothing if no row names what is required.
std::optional<ColumnMap> recogniseColumns(const CellTable &table, TableKind kind);
/// The headings of the row that \a columns names, or the first row: for choosing by hand.
QStringList headingsOf(const CellTable &table, const ColumnMap &columns);

/// The first table with a recognisable heading, or that of the name \a sheet; the first table where
/// none has one.
const CellTable &
chooseTable(const std::vector<CellTable> &tables, TableKind kind, const QString &sheet = {});

} // namespace skt
