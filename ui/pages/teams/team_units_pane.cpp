// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/teams/team_units_pane.h"

#include "ui/session/directory_edits.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/day_off_list.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table_widths.h"

#include <QVBoxLayout>

namespace skt {

TeamUnitsPane::TeamUnitsPane(OpenPlan &plan, TeamCardModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_daysOff(new DayOffList(QStringLiteral("team-days-off"), &model.daysOff, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 8, 0, 4);
    layout->setSpacing(6);
    layout->addWidget(sectionTitle(tr("Units that the team inspects"), this));
    auto *units = new DataTable(QStringLiteral("team-units"), this); // owned by its parent
    units->setRows(&model.units);
    units->setAccessibleName(tr("Units that the team inspects"));
    units->setToolTip(tr("Enter opens the unit"));
    setFirstWidths(*units, {220, 190, 110, 130}, 0);
    layout->addWidget(units, 3);
    layout->addWidget(sectionTitle(tr("Days off of the team"), this));
    layout->addWidget(m_daysOff, 2);
    connect(units, &DataTable::chosen, this, [this, units] {
        if (const auto unit = UnitId::parse(units->currentId().toString()))
            Q_EMIT unitWanted(*unit);
    });
    connect(m_daysOff,
            &DayOffList::addWanted,
            this,
            [this, &plan](const HalfDaySpan &span, const QString &reason) {
                DayOff day;
                day.team = m_model.teamId();
                day.span = span;
                day.reason = reason;
                recordDayOff(plan, day);
            });
    connect(m_daysOff, &DayOffList::removeWanted, this, [&plan](const QVariantList &ids) {
        std::vector<DayOffId> days;
        for (const QVariant &id : ids) {
            if (const auto day = DayOffId::parse(id.toString()))
                days.push_back(*day);
        }
        if (!days.empty())
            removeDaysOff(plan, days);
    });
}

void TeamUnitsPane::refresh()
{
    m_daysOff->setEditable(m_model.editable());
    if (const PlanViewPtr view = m_model.view()) {
        const PlanDates &dates = view->index.dates();
        m_daysOff->setCalendar(view->index.calendar(), dates.firstDay, dates.lastDay);
    }
}

} // namespace skt
