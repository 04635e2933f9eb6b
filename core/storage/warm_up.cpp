// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/warm_up.h"

#include "core/storage/entity_traits.h"
#include "core/storage/schema.h"

namespace skt {

void warmUpStorage()
{
    (void)allTables();
    (void)knownSchema(newestForm(), migrations());
}

} // namespace skt
