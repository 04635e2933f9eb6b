// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/half_day.h"
#include "core/storage/cell_conversion.h"
#include "core/storage/table_info.h"

#include <functional>
#include <initializer_list>
#include <optional>
#include <vector>

namespace skt {

/// How one column of \a T is read and written.
template<typename T>
struct Column
{
    std::function<Cell(const T &)> get;
    std::function<bool(T &, const Cell &)> set; ///< false: no value of this column
};

/// The one description of an entity: SQL, history, undo, digest and exports follow from it.
template<typename T>
struct Entity
{
    TableInfo table;
    std::vector<Column<T>> columns;

    [[nodiscard]] Cells cells(const T &row) const
    {
        Cells values;
        values.reserve(columns.size());
        for (const Column<T> &column : columns)
            values.push_back(column.get(row));
        return values;
    }
    /// Index of the column that could not be read, or nothing.
    std::optional<std::size_t> read(T &row, const Cells &values) const
    {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (!columns[i].set(row, values[i]))
                return i;
        }
        return {};
    }
};

/// Spells out an Entity, column by column; the key comes first.
template<typename T>
class EntityBuilder
{
public:
    explicit EntityBuilder(const QString &table) { m_entity.table.name = table; }

    template<typename M>
    EntityBuilder &column(const QString &name, M T::*member, const QString &references = {})
    {
        m_entity.table.columns.push_back(
            {name, CellConversion<M>::kind, IsOptional<M>::value, references});
        m_entity.columns.push_back(
            {[member](const T &row) { return CellConversion<M>::write(row.*member); },
             [member](T &row, const Cell &cell) {
                 return CellConversion<M>::read(row.*member, cell);
             }});
        return *this;
    }
    template<typename E, typename From>
    EntityBuilder &word(const QString &name, E T::*member, From fromString)
    {
        m_entity.table.columns.push_back({name, ColumnKind::Text, false, {}});
        m_entity.columns.push_back(
            {[member](const T &row) { return textCell(toString(row.*member)); },
             [member, fromString](T &row, const Cell &cell) {
                 const std::optional<E> value = fromString(cellText(cell));
                 if (value)
                     row.*member = *value;
                 return value.has_value();
             }});
        return *this;
    }
    template<typename E, typename From>
    EntityBuilder &word(const QString &name, std::optional<E> T::*member, From fromString)
    {
        m_entity.table.columns.push_back({name, ColumnKind::Text, true, {}});
        m_entity.columns.push_back(
            {[member](const T &row) {
                 return (row.*member) ? textCell(toString(*(row.*member))) : Cell{};
             },
             [member, fromString](T &row, const Cell &cell) {
                 row.*member = isNull(cell) ? std::nullopt : fromString(cellText(cell));
                 return isNull(cell) || (row.*member).has_value();
             }});
        return *this;
    }
    /// Four columns: `from_date`, `from_part`, `to_date`, `to_part`.
    EntityBuilder &span(HalfDaySpan T::*member);
    EntityBuilder &span(std::optional<HalfDaySpan> T::*member);
    /// A column of a nested value.
    EntityBuilder &column(ColumnInfo info, Column<T> access)
    {
        m_entity.table.columns.push_back(std::move(info));
        m_entity.columns.push_back(std::move(access));
        return *this;
    }

    EntityBuilder &identity(std::initializer_list<const char16_t *> names)
    {
        for (const char16_t *name : names)
            m_entity.table.identity.columns.push_back(index(name));
        return *this;
    }
    EntityBuilder &identityYear(const char16_t *name)
    {
        m_entity.table.identity.yearOf = index(name);
        return *this;
    }
    EntityBuilder &identityNeeds(const char16_t *name)
    {
        m_entity.table.identity.needs = index(name);
        return *this;
    }
    EntityBuilder &orderBy(const QString &columns)
    {
        m_entity.table.orderBy = columns;
        return *this;
    }
    Entity<T> build()
    {
        m_entity.table.makeSql();
        return std::move(m_entity);
    }

private:
    std::size_t index(const char16_t *name) const
    {
        const auto found = m_entity.table.columnIndex(QString::fromUtf16(name));
        Q_ASSERT(found);
        return *found;
    }

    Entity<T> m_entity;
};

template<typename T>
EntityBuilder<T> &EntityBuilder<T>::span(HalfDaySpan T::*member)
{
    const auto date = [this, member](const QString &name, HalfDay HalfDaySpan::*end) {
        column({name, ColumnKind::Text, false, {}},
               {[member, end](const T &row) {
                    return CellConversion<QDate>::write((row.*member.*end).date);
                },
                [member, end](T &row, const Cell &cell) {
                    return CellConversion<QDate>::read((row.*member.*end).date, cell);
                }});
    };
    const auto part = [this, member](const QString &name, HalfDay HalfDaySpan::*end) {
        column({name, ColumnKind::Text, false, {}},
               {[member, end](const T &row) { return textCell(toString((row.*member.*end).part)); },
                [member, end](T &row, const Cell &cell) {
                    const auto value = dayPartFromString(cellText(cell));
                    if (value)
                        (row.*member.*end).part = *value;
                    return value.has_value();
                }});
    };
    date(QStringLiteral("from_date"), &HalfDaySpan::from);
    part(QStringLiteral("from_part"), &HalfDaySpan::from);
    date(QStringLiteral("to_date"), &HalfDaySpan::to);
    part(QStringLiteral("to_part"), &HalfDaySpan::to);
    return *this;
}

/// The first date decides whether there is a span; the other three columns go with it.
template<typename T>
EntityBuilder<T> &EntityBuilder<T>::span(std::optional<HalfDaySpan> T::*member)
{
    const auto date = [this, member](const QString &name, HalfDay HalfDaySpan::*end, bool first) {
        column({name, ColumnKind::Text, true, {}},
               {[member, end](const T &row) {
                    return row.*member ? CellConversion<QDate>::write(((*(row.*member)).*end).date)
                                       : Cell{};
                },
                [member, end, first](T &row, const Cell &cell) {
                    auto &span = row.*member;
                    if (first)
                        span = isNull(cell) ? std::nullopt : std::optional{HalfDaySpan{}};
                    if (!span)
                        return isNull(cell);
                    return CellConversion<QDate>::read(((*span).*end).date, cell);
                }});
    };
    const auto part = [this, member](const QString &name, HalfDay HalfDaySpan::*end) {
        column({name, ColumnKind::Text, true, {}},
               {[member, end](const T &row) {
                    return row.*member ? textCell(toString(((*(row.*member)).*end).part)) : Cell{};
                },
                [member, end](T &row, const Cell &cell) {
                    auto &span = row.*member;
                    const auto value = dayPartFromString(cellText(cell));
                    if (span && value)
                        ((*span).*end).part = *value;
                    return span ? value.has_value() : isNull(cell);
                }});
    };
    date(QStringLiteral("from_date"), &HalfDaySpan::from, true);
    part(QStringLiteral("from_part"), &HalfDaySpan::from);
    date(QStringLiteral("to_date"), &HalfDaySpan::to, false);
    part(QStringLiteral("to_part"), &HalfDaySpan::to);
    return *this;
}

} // namespace skt
