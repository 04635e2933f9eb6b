// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <cstdint>
#include <variant>
#include <vector>

namespace skt {

/// A value of one column, as SQL knows it: nothing, a whole number or a text.
using Cell = std::variant<std::monostate, std::int64_t, QString>;
using Cells = std::vector<Cell>;

/// How a column's value is written where numbers and texts look different.
enum class ColumnKind {
    Id,      ///< a decimal string in every JSON
    Integer, ///< a JSON number
    Bool,    ///< true or false
    Text,
    Moment, ///< a text too; a time at which something was done, left out of the canonical export
};

inline bool isNull(const Cell &cell)
{
    return std::holds_alternative<std::monostate>(cell);
}

/// A text that SQLite gives back as it was: never a null string, no half surrogates.
Cell textCell(const QString &text);

QString cellText(const Cell &cell); ///< null for nothing
std::int64_t cellInteger(const Cell &cell, std::int64_t otherwise = 0);

QJsonValue cellToJson(const Cell &cell, ColumnKind kind);
Cell cellFromJson(const QJsonValue &value, ColumnKind kind);

/// Appends \a cell as JSON: the one spelling from which digests are made.
void appendCanonical(QByteArray &out, const Cell &cell, ColumnKind kind);
void appendCanonical(QByteArray &out, const QString &text);

} // namespace skt
