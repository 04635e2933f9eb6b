// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_widths.h"

#include "ui/widgets/data_table.h"

#include <QHeaderView>

namespace skt {

void setFirstWidths(DataTable &table, const std::vector<int> &widths, int stretch)
{
    if (!table.widthsRemembered()) {
        for (std::size_t i = 0; i < widths.size(); ++i)
            table.horizontalHeader()->resizeSection(static_cast<int>(i), widths[i]);
    }
    table.setStretchColumn(stretch);
}

} // namespace skt
