// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace skt {

/// Translation context of core/exchange.
struct ExchangeWords
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

} // namespace skt
