// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/presence.h"

#include <functional>

namespace skt {

/// "Also open: Bình, Cường"; empty: nobody else.
QString companySummary(const std::vector<Presence> &others);
/// A line for each: on which computer, on which page, since when. \a wordOf: a page's word.
QString companyDetails(const std::vector<Presence> &others,
                       const std::function<QString(const QString &key)> &wordOf);

} // namespace skt
