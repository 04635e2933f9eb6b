// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/units/unit_detail.h"

#include "ui/session/directory_edits.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/day_off_list.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/look.h"
#include "ui/widgets/table_widths.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace skt {

namespace {

DataTable *makeTable(const QString &name,
                     RowsModel &rows,
                     const QString &title,
                     const std::vector<int> &widths,
                     int stretch,
                     QWidget *parent)
{
    auto *table = new DataTable(name, parent); // owned by its parent
    table->setRows(&rows);
    table->setAccessibleName(title);
    setFirstWidths(*table, widths, stretch);
    return table;
}

} // namespace

UnitDetail::UnitDetail(OpenPlan &plan, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_model(plan)
    , m_name(pageTitle({}, this))
    , m_roles(quietText({}, this))
    , m_tabs(new QTabWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(4);
    m_name->setWordWrap(true);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_roles->setObjectName(QStringLiteral("roles"));
    layout->addWidget(m_name);
    layout->addWidget(m_roles);
    layout->addSpacing(4);
    m_tabs->setDocumentMode(true);
    layout->addWidget(m_tabs, 1);
    m_tabs->addTab(makeForm(), tr("Information"));
    m_tabs->addTab(makeInspection(), tr("Inspection"));
    m_tabs->addTab(makeOutline(), tr("Outline"));
    m_tabs->addTab(makeChanges(), tr("Changes"));
    connect(&m_model, &UnitCardModel::refreshed, this, &UnitDetail::show);
    connect(m_tabs, &QTabWidget::currentChanged, this, &UnitDetail::lookAtTab);
    show(true);
}

QWidget *UnitDetail::makeForm()
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget(area);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(4, 8, 12, 12);
    constexpr int columns = 2;
    m_form = new FieldForm(
        unitFields(),
        columns,
        {[this](const QString &key) { return m_model.value(key); },
         [this](const QString &key) { return m_model.choices(key); },
         [this](const QString &key, const QString &value) { return m_model.problem(key, value); },
         [this](const QString &key, const QString &value, const QString &before) {
             m_model.submit(key, value, before);
         }},
        page);
    layout->addWidget(m_form);
    layout->addStretch(1);
    area->setWidget(page);
    return area;
}

QWidget *UnitDetail::makeInspection()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(4, 8, 0, 4);
    layout->setSpacing(6);
    layout->addWidget(sectionTitle(tr("Visits"), page));
    DataTable *visits = makeTable(
        QStringLiteral("unit-visits"), m_model.visits, tr("Visits"), {80, 190, 120, 120}, 3, page);
    visits->setToolTip(tr("Enter shows the visit in the schedule"));
    layout->addWidget(visits, 2);
    connect(visits, &DataTable::chosen, this, [this, visits] {
        if (const auto visit = VisitId::parse(visits->currentId().toString()))
            Q_EMIT visitWanted(*visit);
    });
    layout->addWidget(sectionTitle(tr("Papers"), page));
    layout->addWidget(makeTable(QStringLiteral("unit-papers"),
                                m_model.papers,
                                tr("Papers"),
                                {110, 90, 200, 100},
                                2,
                                page),
                      2);
    layout->addWidget(sectionTitle(tr("Days off"), page));
    m_daysOff = new DayOffList(QStringLiteral("unit-days-off"), &m_model.daysOff, page);
    layout->addWidget(m_daysOff, 3);
    connect(m_daysOff,
            &DayOffList::addWanted,
            this,
            [this](const HalfDaySpan &span, const QString &reason) {
                DayOff day;
                day.unit = m_model.unitId();
                day.span = span;
                day.reason = reason;
                recordDayOff(m_plan, day);
            });
    connect(m_daysOff, &DayOffList::removeWanted, this, [this](const QVariantList &ids) {
        std::vector<DayOffId> days;
        for (const QVariant &id : ids) {
            if (const auto day = DayOffId::parse(id.toString()))
                days.push_back(*day);
        }
        if (!days.empty())
            removeDaysOff(m_plan, days);
    });
    return page;
}

QWidget *UnitDetail::makeOutline()
{
    DataTable *table = makeTable(QStringLiteral("unit-outline"),
                                 m_model.outline,
                                 tr("Outline with supplements"),
                                 {64, 400},
                                 1,
                                 this);
    table->setSortingEnabled(false);
    table->setWordWrap(true);
    return table;
}

QWidget *UnitDetail::makeChanges()
{
    m_changesTab = new QWidget(this);
    auto *layout = new QVBoxLayout(m_changesTab);
    layout->setContentsMargins(4, 8, 0, 4);
    layout->setSpacing(6);
    m_changes = makeTable(QStringLiteral("unit-changes"),
                          m_model.changes,
                          tr("Changes of this unit"),
                          {128, 106, 150, 186},
                          2,
                          m_changesTab);
    layout->addWidget(m_changes, 1);
    m_undo = new QPushButton(
        icon(QStringLiteral("edit-undo")), tr("Take back the chosen change"), m_changesTab);
    layout->addWidget(m_undo, 0, Qt::AlignRight);
    connect(m_undo, &QPushButton::clicked, this, &UnitDetail::takeBack);
    return m_changesTab;
}

void UnitDetail::setUnit(std::optional<UnitId> unit)
{
    m_model.setUnit(unit);
}

void UnitDetail::refresh()
{
    m_model.refresh();
}

void UnitDetail::edit()
{
    m_tabs->setCurrentIndex(0);
    m_form->focusFirst();
}

void UnitDetail::show(bool another)
{
    const Unit *unit = m_model.unit();
    setEnabled(unit != nullptr);
    m_name->setText(unit ? unit->name : tr("No unit is chosen"));
    const QStringList roles = m_model.roles();
    m_roles->setText(roles.isEmpty() ? tr("Neither inspects nor is inspected")
                                     : roles.join(QStringLiteral(" · ")));
    setTextColor(*m_roles, roles.isEmpty() ? &Look::quiet : &Look::text);
    m_form->refresh(another, m_model.editable());
    m_daysOff->setEditable(m_model.editable());
    m_undo->setEnabled(m_model.editable());
    if (const PlanViewPtr view = m_model.view()) {
        const PlanDates &dates = view->index.dates();
        m_form->setCalendar(view->index.calendar(), dates.firstDay, dates.lastDay);
        m_daysOff->setCalendar(view->index.calendar(), dates.firstDay, dates.lastDay);
    }
    lookAtTab();
}

void UnitDetail::lookAtTab()
{
    if (m_tabs->currentWidget() == m_changesTab && isVisible())
        m_model.requestChanges();
}

void UnitDetail::takeBack()
{
    if (const auto change = ChangeId::parse(m_changes->currentId().toString()))
        m_plan.undo(change, true);
}

} // namespace skt
