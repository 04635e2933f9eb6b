// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/area_days_pane.h"

#include "core/text/text.h"
#include "ui/models/unit_card_model.h"
#include "ui/session/directory_edits.h"
#include "ui/widgets/day_off_list.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace skt {

AreaDaysPane::AreaDaysPane(OpenPlan &plan, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_area(new QComboBox(this))
    , m_words(quietText({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    auto *line = new QHBoxLayout;
    auto *label = new QLabel(tr("A&rea that is off"), this);
    label->setBuddy(m_area);
    m_area->setObjectName(QStringLiteral("dayOffArea"));
    m_area->setMinimumContentsLength(20);
    line->addWidget(label);
    line->addWidget(m_area);
    line->addWidget(m_words, 1);
    layout->addLayout(line);
    m_rows.setHeaders(dayOffHeaders()); // before the list: it lays out the columns
    m_list = new DayOffList(QStringLiteral("area-days-off"), &m_rows, this);
    layout->addWidget(m_list, 1);
    connect(m_list,
            &DayOffList::addWanted,
            this,
            [this](const HalfDaySpan &span, const QString &reason) {
                DayOff day;
                day.area = m_area->currentText();
                day.span = span;
                day.reason = reason;
                recordDayOff(m_plan, day);
            });
    connect(m_list, &DayOffList::removeWanted, this, [this](const QVariantList &ids) {
        std::vector<DayOffId> days;
        for (const QVariant &id : ids) {
            if (const auto day = DayOffId::parse(id.toString()))
                days.push_back(*day);
        }
        removeDaysOff(m_plan, days);
    });
    connect(&m_plan, &OpenPlan::viewChanged, this, &AreaDaysPane::refresh);
    refresh();
}

void AreaDaysPane::refresh()
{
    const PlanViewPtr view = m_plan.view();
    if (!view)
        return;
    QStringList areas;
    for (const Unit &unit : view->campaign->units) {
        if (!unit.area.isEmpty() && !areas.contains(unit.area))
            areas << unit.area;
    }
    std::ranges::sort(
        areas, [](const QString &a, const QString &b) { return compareVietnamese(a, b) < 0; });
    const QString kept = m_area->currentText();
    m_area->clear();
    m_area->addItems(areas);
    m_area->setCurrentIndex(std::max(0, m_area->findText(kept)));
    m_area->setEnabled(!areas.isEmpty());
    m_words->setText(
        areas.isEmpty()
            ? tr("No unit has an area yet. Select units on the page of units and give them one.")
            : tr("No visit of a unit of the area is proposed on these half-days."));
    std::vector<const DayOff *> days;
    for (const DayOff &day : view->campaign->daysOff) {
        if (!day.area.isEmpty())
            days.push_back(&day);
    }
    m_rows.setRows(dayOffRows(days));
    const PlanDates &dates = view->index.dates();
    m_list->setCalendar(view->index.calendar(), dates.firstDay, dates.lastDay);
    m_list->setEditable(!areas.isEmpty() && !m_plan.readOnly());
}

} // namespace skt
