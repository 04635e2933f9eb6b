// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace skt {

/// What this library says to its users.
struct CalendarWords
{
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

} // namespace skt
