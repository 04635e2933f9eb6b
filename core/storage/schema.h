// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace skt {

/// "SKTP": stands in the header of every plan file.
inline constexpr std::int64_t planApplicationId = 0x534B5450;

struct Migration
{
    int number = 0;
    int minCompatible = 0; ///< oldest form whose programs may still read the result
    QString program;       ///< version of the program that can write it
    QByteArray sql;
};

using Migrations = std::vector<Migration>;

/// All migrations of this program, in order; the last one's number is the form it writes.
const Migrations &migrations();
int newestForm(const Migrations &list = migrations());

/// The statements of a schema, sorted, as `type name: sql`.
QStringList schemaOf(Connection &connection);
/// What a file of form \a number must hold.
QStringList knownSchema(int number, const Migrations &list = migrations());

/// Runs what is missing after form \a from; inside the caller's transaction.
void migrate(Connection &connection, int from, const Migrations &list = migrations());

} // namespace skt
