// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/visit.h"

namespace skt {

bool timesMeet(const Visit &a, const Visit &b)
{
    if (!a.occupies() || !b.occupies() || a.date != b.date)
        return false;
    const bool bothHaveHours = a.from && a.to && b.from && b.to;
    return bothHaveHours ? *a.from < *b.to && *b.from < *a.to : overlaps(a.part, b.part);
}

} // namespace skt
