// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace skt {

/// What the first opening of a plan file in a program has to make: the known schema, the tables'
/// descriptions, the driver. From any thread, while nobody waits for it yet; need not be called.
void warmUpStorage();

} // namespace skt
