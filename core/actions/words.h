// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace skt {

/// Translation context of core/actions: descriptions in the history and refusals.
struct ActionWords
{
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

} // namespace skt
