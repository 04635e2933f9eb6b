// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/units/units_page.h"

#include "ui/imports/import_door.h"
#include "ui/pages/units/merge_pane.h"
#include "ui/pages/units/new_unit_pane.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/filter_line.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace skt {

namespace {

const QString splitterKey = QStringLiteral("units/splitter");

} // namespace

UnitsPage::UnitsPage(OpenPlan &plan, Prompts &prompts, QWidget *parent)
    : WindowPage(parent)
    , m_plan(plan)
    , m_list(new UnitList(plan, this))
    , m_right(new QStackedWidget(this))
    , m_detail(new UnitDetail(plan, m_right))
    , m_merge(new MergePane(plan, m_right))
    , m_new(new NewUnitPane(plan, m_right))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(makeToolBar(prompts));
    m_right->addWidget(m_detail);
    m_right->addWidget(m_merge);
    m_right->addWidget(m_new);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_right);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setHandleWidth(8);
    m_splitter->setChildrenCollapsible(false);
    constexpr int listWidth = 660;
    constexpr int detailWidth = 560;
    if (!m_splitter->restoreState(QSettings().value(splitterKey).toByteArray()))
        m_splitter->setSizes({listWidth, detailWidth});
    layout->addWidget(m_splitter, 1);
    connect(m_list, &UnitList::selectionChanged, this, &UnitsPage::follow);
    connect(m_list, &UnitList::editWanted, m_detail, &UnitDetail::edit);
    connect(m_list, &UnitList::mergeWanted, this, &UnitsPage::askMerge);
    connect(m_list, &UnitList::newWanted, this, &UnitsPage::askNew);
    connect(m_detail, &UnitDetail::visitWanted, this, [this](VisitId visit) {
        Place board;
        board.page = QStringLiteral("schedule");
        board.visit = visit;
        Q_EMIT goTo(board);
    });
    connect(m_merge, &MergePane::done, this, &UnitsPage::leavePane);
    connect(m_new, &NewUnitPane::done, this, [this](const QString &name) {
        m_awaited = name;
        leavePane();
    });
    connect(&m_plan, &OpenPlan::viewChanged, this, &UnitsPage::refreshWhenShown);
    refreshPage();
}

UnitsPage::~UnitsPage()
{
    QSettings().setValue(splitterKey, m_splitter->saveState());
}

QWidget *UnitsPage::makeToolBar(Prompts &prompts)
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(pageTitle(title(), bar));
    layout->addStretch(1);
    m_add = new QPushButton(icon(QStringLiteral("list-add")), tr("&New unit"), bar);
    m_add->setObjectName(QStringLiteral("newUnit"));
    m_add->setToolTip(tr("Enter a unit that is not in the list (Insert)"));
    connect(m_add, &QPushButton::clicked, this, &UnitsPage::askNew);
    layout->addWidget(m_add);
    m_takeIn = new QPushButton(icon(QStringLiteral("document-import")), tr("Ta&ke in"), bar);
    m_takeIn->setObjectName(QStringLiteral("takeIn"));
    m_takeIn->setToolTip(
        tr("Rows from Excel, Word or CSV; they can also be pasted or dropped here"));
    auto *door = new ImportDoor(m_plan, prompts, TableKind::Units, *this); // owned by the page
    auto *menu = new QMenu(m_takeIn);
    door->addActions(*menu);
    m_takeIn->setMenu(menu);
    layout->addWidget(m_takeIn);
    return bar;
}

QString UnitsPage::word()
{
    return tr("Units");
}

QString UnitsPage::symbol()
{
    return QStringLiteral("view-institution");
}

QString UnitsPage::help() const
{
    return tr("All agencies and inspected units; one that does both has one record with both "
              "roles.\n\n"
              "Every field at the right is edited in place: Enter or leaving the field writes it, "
              "Esc brings the old value back, Ctrl+Z takes a change back. What is wrong stands "
              "below the field.\n\n"
              "Select several units (Ctrl or Shift and click) to set their area, team or priority "
              "at once, or to remove them. Two selected records of one unit can be made one.\n\n"
              "Rows copied in Excel or Word are taken in with Ctrl+V, files by dropping them here: "
              "what would be added and changed is shown first.\n\n"
              "Ctrl+F finds by any spelling, without tone marks. F2 edits, Delete removes, Insert "
              "enters a new unit.");
}

bool UnitsPage::showPlace(const Place &place)
{
    const PlanViewPtr view = m_plan.view();
    if (!place.unit || !view || !view->index.unit(*place.unit))
        return !place.unit;
    showUnit(*place.unit);
    return true;
}

void UnitsPage::focusSearch()
{
    m_list->filter()->focusQuery();
}

void UnitsPage::refreshPage()
{
    m_list->refresh();
    m_add->setEnabled(!m_plan.readOnly());
    m_takeIn->setEnabled(!m_plan.readOnly());
    m_merge->refresh();
    const PlanViewPtr view = m_plan.view();
    if (view && !m_awaited.isEmpty()) {
        const auto &units = view->campaign->units;
        const auto it = std::ranges::find(units, m_awaited, &Unit::name);
        if (it != units.end()) {
            m_awaited.clear();
            m_list->select(it->id);
        }
    }
    follow();
    m_detail->refresh();
}

void UnitsPage::follow()
{
    m_detail->setUnit(UnitId::parse(m_list->table()->currentId().toString()));
}

void UnitsPage::askNew()
{
    if (m_plan.readOnly())
        return;
    m_right->setCurrentWidget(m_new);
    m_new->ask();
}

void UnitsPage::askMerge()
{
    const auto units = m_list->selected();
    if (units.size() != 2)
        return;
    m_right->setCurrentWidget(m_merge);
    m_merge->ask(units[0], units[1]);
}

void UnitsPage::leavePane()
{
    m_right->setCurrentWidget(m_detail);
    m_list->table()->setFocus();
}

void UnitsPage::showUnit(UnitId unit)
{
    leavePane();
    m_list->select(unit);
}

} // namespace skt
