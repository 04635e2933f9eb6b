// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/plan_page.h"
#include "ui/widgets/data_table.h"

#include <QTabWidget>

namespace skt {

bool PlanPage::showPlace(const Place &place)
{
    if (place.part.isEmpty() || place.part == QLatin1String("settings")) {
        m_tabs->setCurrentIndex(0);
        return true;
    }
    // Each list stands on a tab of its own and bears the part's name.
    for (int i = 0; i < m_tabs->count(); ++i) {
        auto *table = m_tabs->widget(i)->findChild<DataTable *>(place.part);
        if (!table)
            continue;
        m_tabs->setCurrentIndex(i);
        table->setFocus();
        if (place.part == QLatin1String("units") && place.unit)
            table->selectId(place.unit->toString());
        else if (place.team)
            table->selectId(place.team->toString());
        return true;
    }
    return false;
}

} // namespace skt
