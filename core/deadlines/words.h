// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace skt {

/// Translation context of core/deadlines.
struct DeadlinesWords
{
    Q_DECLARE_TR_FUNCTIONS(Deadlines)
};

} // namespace skt
