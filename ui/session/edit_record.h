// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/edit_values.h"
#include "ui/session/open_plan.h"

#include <QJsonObject>
#include <QStringList>

namespace skt {

// The edits of the window as values that can be written down and done again by another program:
// the name of the edit's function and what it was asked with.

template<typename... Args>
QJsonObject recordOf(const QString &name, const Args &...args)
{
    QJsonArray with;
    (with.append(written::write(args)), ...);
    return {{QStringLiteral("kind"), name}, {QStringLiteral("with"), with}};
}

/// Does it again. False for what no version of the program wrote, and where it is no longer
/// possible: the clash is gone.
bool repeat(OpenPlan &plan, const QJsonObject &record);
/// The names of all edits that can be done again.
QStringList repeatableEdits();

} // namespace skt
