// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace skt {

/// Texts of the small parts that several pages use.
struct WidgetWords
{
    Q_DECLARE_TR_FUNCTIONS(Widgets)
};

} // namespace skt
