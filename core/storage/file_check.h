// SPDX-License-Identifier: GPL-3.0-or-later
// Refusing what is no plan file, before anything in it is believed.
#pragma once

#include "core/storage/schema.h"

#include <QString>

namespace skt {

/// Throws unless \a path leads to a file that could be a plan.
void requireFile(const QString &path);
/// Throws unless the open file's first bytes are a plan's. Runs no statement.
void requirePlanHeader(Connection &connection, const QString &path);
/// What a plan says about itself.
struct PlanHead
{
    int form = 0;
    bool newer = false; ///< of a later program, but readable
    QString campaignId;
};
/// Throws if the file's schema is not the one its form has, or its form is too new.
PlanHead
requireKnownSchema(Connection &connection, const QString &path, const Migrations &migrations);

} // namespace skt
