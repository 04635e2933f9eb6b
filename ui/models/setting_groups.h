// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/settings_model.h"

namespace skt {

/// Every setting in the order and the words of the window.
std::vector<SettingsModel::Group> settingGroups();

} // namespace skt
