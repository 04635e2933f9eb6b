// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace skt {

/// Translation context of core/rules.
struct RulesWords
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

} // namespace skt
