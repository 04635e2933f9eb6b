// SPDX-License-Identifier: GPL-3.0-or-later
// How a member of a row becomes a cell and comes back. Reading answers false for a cell that no
// such member could have written.
#pragma once

#include "core/base/id.h"
#include "core/storage/cell.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>
#include <QTime>

#include <limits>
#include <optional>
#include <type_traits>

namespace skt {

template<typename M>
struct CellConversion;

template<typename Tag>
struct CellConversion<Id<Tag>>
{
    static constexpr ColumnKind kind = ColumnKind::Id;
    static Cell write(Id<Tag> id) { return id.value(); }
    static bool read(Id<Tag> &id, const Cell &cell)
    {
        const auto value = cellInteger(cell);
        if (value > 0)
            id = Id<Tag>::fromInteger(value);
        return value > 0;
    }
};

template<>
struct CellConversion<QString>
{
    static constexpr ColumnKind kind = ColumnKind::Text;
    static Cell write(const QString &text) { return textCell(text); }
    static bool read(QString &text, const Cell &cell)
    {
        const auto *value = std::get_if<QString>(&cell);
        if (value)
            text = *value;
        return value != nullptr;
    }
};

template<>
struct CellConversion<QStringList>
{
    static constexpr ColumnKind kind = ColumnKind::Text;
    static Cell write(const QStringList &list);
    static bool read(QStringList &list, const Cell &cell);
};

template<>
struct CellConversion<std::int64_t>
{
    static constexpr ColumnKind kind = ColumnKind::Integer;
    static Cell write(std::int64_t number) { return number; }
    static bool read(std::int64_t &number, const Cell &cell)
    {
        const auto *value = std::get_if<std::int64_t>(&cell);
        if (value)
            number = *value;
        return value != nullptr;
    }
};

template<>
struct CellConversion<int>
{
    static constexpr ColumnKind kind = ColumnKind::Integer;
    static Cell write(int number) { return std::int64_t{number}; }
    static bool read(int &number, const Cell &cell)
    {
        const auto *value = std::get_if<std::int64_t>(&cell);
        if (!value || *value < std::numeric_limits<int>::min()
            || *value > std::numeric_limits<int>::max())
            return false;
        number = static_cast<int>(*value);
        return true;
    }
};

template<>
struct CellConversion<bool>
{
    static constexpr ColumnKind kind = ColumnKind::Bool;
    static Cell write(bool flag) { return std::int64_t{flag ? 1 : 0}; }
    static bool read(bool &flag, const Cell &cell)
    {
        const auto value = cellInteger(cell, -1);
        flag = value == 1;
        return value == 0 || value == 1;
    }
};

/// An invalid date is an empty text.
template<>
struct CellConversion<QDate>
{
    static constexpr ColumnKind kind = ColumnKind::Text;
    static Cell write(QDate date) { return textCell(date.toString(Qt::ISODate)); }
    static bool read(QDate &date, const Cell &cell);
};

template<>
struct CellConversion<QTime>
{
    static constexpr ColumnKind kind = ColumnKind::Text;
    static Cell write(QTime time);
    static bool read(QTime &time, const Cell &cell);
};

/// UTC.
template<>
struct CellConversion<QDateTime>
{
    static constexpr ColumnKind kind = ColumnKind::Moment;
    static Cell write(const QDateTime &time);
    static bool read(QDateTime &time, const Cell &cell);
};

template<typename M>
struct CellConversion<std::optional<M>>
{
    static constexpr ColumnKind kind = CellConversion<M>::kind;
    static Cell write(const std::optional<M> &value)
    {
        return value ? CellConversion<M>::write(*value) : Cell{};
    }
    static bool read(std::optional<M> &value, const Cell &cell)
    {
        if (isNull(cell)) {
            value.reset();
            return true;
        }
        M read{};
        if (!CellConversion<M>::read(read, cell))
            return false;
        value = read;
        return true;
    }
};

template<typename M>
struct IsOptional : std::false_type
{};
template<typename M>
struct IsOptional<std::optional<M>> : std::true_type
{};

} // namespace skt
