// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace skt {

/// Sentences of this library that users read.
struct IntakeWords
{
    Q_DECLARE_TR_FUNCTIONS(Intake)
};

} // namespace skt
