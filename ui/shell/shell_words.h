// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace skt {

/// Texts of the window's parts that are no objects.
struct ShellWords
{
    Q_DECLARE_TR_FUNCTIONS(Shell)
};

} // namespace skt
