// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace skt {

struct StorageWords
{
    Q_DECLARE_TR_FUNCTIONS(StorageWords)
};

} // namespace skt
