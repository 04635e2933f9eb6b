// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace skt {

/// Every key that `set` takes, with its meaning and what a value looks like.
std::vector<std::pair<QString, QString>> settingHelp();

} // namespace skt
