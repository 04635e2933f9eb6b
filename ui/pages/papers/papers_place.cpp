// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/papers/papers_page.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/list_panel.h"

namespace skt {

bool PapersPage::showPlace(const Place &place)
{
    for (const RowsModel::Row &row : m_model.rows()) {
        const auto request = m_model.request(row.id);
        const bool found = request && (place.paper.isEmpty() || request->kind == place.paper)
                           && (!place.team || request->team == place.team)
                           && (!place.unit || request->unit == place.unit);
        if (!found)
            continue;
        m_list->table()->selectId(row.id);
        m_list->table()->setFocus();
        return true;
    }
    return false;
}

} // namespace skt
