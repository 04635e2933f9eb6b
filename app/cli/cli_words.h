// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace skt {

/// Translation context of the command line.
struct CliWords
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace skt
