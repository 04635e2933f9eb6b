// SPDX-License-Identifier: GPL-3.0-or-later
// Shows Qt's values in failed assertions.
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <catch2/catch.hpp>

#include <ostream>

inline std::ostream &operator<<(std::ostream &out, const QString &text)
{
    return out << '"' << text.toStdString() << '"';
}

inline std::ostream &operator<<(std::ostream &out, const QDate &date)
{
    return out << date.toString(Qt::ISODate).toStdString();
}

inline std::ostream &operator<<(std::ostream &out, const QStringList &list)
{
    return out << '[' << list.join(QStringLiteral(" | ")).toStdString() << ']';
}
