// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace skt {

/// Translation context of core/domain.
struct DomainWords
{
    Q_DECLARE_TR_FUNCTIONS(Domain)
};

} // namespace skt
