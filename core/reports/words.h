// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace skt {

/// Translation context of core/reports.
struct ReportsWords
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

} // namespace skt
