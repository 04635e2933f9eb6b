// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/units/unit_list.h"

#include "ui/session/directory_edits.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_line.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/search_proxy.h"
#include "ui/widgets/table_widths.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace skt {

namespace {

using State = UnitsModel::State;

void fill(QComboBox &box, const EditChoices &choices)
{
    const QString kept = box.currentData().toString();
    const QSignalBlocker quiet(&box);
    box.clear();
    for (const EditField::Choice &choice : choices)
        box.addItem(choice.text, choice.value);
    box.setCurrentIndex(qMax(0, box.findData(kept)));
    box.setVisible(choices.size() > 1);
}

} // namespace

UnitList::UnitList(OpenPlan &plan, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_model(plan)
    , m_filter(new FilterLine(this))
    , m_team(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_area(new QComboBox(this))
    , m_table(new DataTable(QStringLiteral("unit-directory"), this))
    , m_empty(new EmptyState(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_filter);
    layout->addWidget(makeFilters());
    m_table->setRows(&m_model);
    m_table->setAccessibleName(tr("Units"));
    m_table->setItemDelegateForColumn(UnitsModel::TeamOf, new ChipDelegate(m_table));
    setFirstWidths(*m_table, {200, 104, 62, 178, 100, 150, 110}, UnitsModel::Name);
    if (!m_table->columnsChosen())
        m_table->setColumnHidden(UnitsModel::Spellings, true);
    auto *stack = new QStackedLayout;
    stack->addWidget(m_table);
    stack->addWidget(m_empty);
    layout->addLayout(stack, 1);
    layout->addWidget(makeActions());
    const auto showEmpty = [this, stack] {
        const bool empty = m_table->proxy()->rowCount() == 0;
        const bool none = !m_plan.view() || m_plan.view()->campaign->units.empty();
        m_empty->say(none ? tr("The plan has no units yet.")
                          : tr("Nothing matches. Clear the filter to see all."),
                     none && !m_plan.readOnly() ? tr("Enter the first unit") : QString());
        stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_table);
    };
    SearchProxy *proxy = m_table->proxy();
    connect(m_filter, &FilterLine::queryChanged, proxy, &SearchProxy::setQuery);
    connect(m_filter, &FilterLine::chipChosen, this, &UnitList::applyFilter);
    connect(proxy, &QAbstractItemModel::modelReset, this, showEmpty);
    connect(proxy, &QAbstractItemModel::rowsInserted, this, showEmpty);
    connect(proxy, &QAbstractItemModel::rowsRemoved, this, showEmpty);
    connect(m_empty, &EmptyState::actionWanted, this, &UnitList::newWanted);
    const auto chosen = [this] {
        refreshActions();
        Q_EMIT selectionChanged();
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, chosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, chosen);
    connect(m_table, &DataTable::chosen, this, &UnitList::editWanted);
    const auto onKey = [this](QKeySequence keys, auto act) {
        auto *key = new QShortcut(keys, m_table); // owned by the table
        key->setContext(Qt::WidgetShortcut);
        connect(key, &QShortcut::activated, this, act);
    };
    onKey(Qt::Key_F2, &UnitList::editWanted);
    onKey(Qt::Key_Delete, &UnitList::removeSelected);
    onKey(Qt::Key_Insert, &UnitList::newWanted);
    refresh();
    showEmpty();
}

QWidget *UnitList::makeFilters()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_team->setAccessibleName(tr("Show units of the team"));
    m_kind->setAccessibleName(tr("Show units of the kind"));
    m_area->setAccessibleName(tr("Show units of the area"));
    m_team->setObjectName(QStringLiteral("team"));
    m_kind->setObjectName(QStringLiteral("kind"));
    m_area->setObjectName(QStringLiteral("area"));
    for (QComboBox *box : {m_team, m_kind, m_area}) {
        layout->addWidget(box);
        connect(box, &QComboBox::activated, this, &UnitList::applyFilter);
    }
    layout->addStretch(1);
    const auto current = [this] {
        SavedFilters::Filter filter = m_filter->saved();
        for (const QComboBox *box : {m_team, m_kind, m_area}) {
            if (box->currentIndex() <= 0)
                continue;
            filter.name +=
                (filter.name.isEmpty() ? QString() : QStringLiteral(" · ")) + box->currentText();
            filter.values.insert(box->objectName(), box->currentData());
        }
        return filter;
    };
    const auto apply = [this](const QVariantMap &values) {
        m_filter->apply(values);
        for (QComboBox *box : {m_team, m_kind, m_area}) {
            const QVariant wanted = values.value(box->objectName());
            box->setCurrentIndex(std::max(0, wanted.isValid() ? box->findData(wanted) : 0));
        }
        applyFilter();
    };
    layout->addWidget(
        new SavedFilters(QStringLiteral("unit-directory"), current, apply, bar)); // owned by bar
    return bar;
}

QWidget *UnitList::makeActions()
{
    m_actions = new QWidget(this);
    auto *layout = new QHBoxLayout(m_actions);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_count = quietText({}, m_actions);
    m_count->setWordWrap(false);
    layout->addWidget(m_count);
    layout->addStretch(1);
    const auto add = [&](const QString &symbol, const QString &text, const QString &tip) {
        auto *button = new QPushButton(symbol.isEmpty() ? QIcon() : icon(symbol), text, m_actions);
        button->setToolTip(tip);
        layout->addWidget(button);
        return button;
    };
    m_areaButton = add({}, tr("&Area"), tr("Set the area of all selected units"));
    m_teamButton = add({}, tr("&Team"), tr("Give all selected units to a team"));
    m_priorityButton =
        add(QStringLiteral("draw-star"), tr("Pr&iority"), tr("Mark as priority, or not"));
    m_mergeButton = add(QStringLiteral("merge"), tr("&Merge …"), tr("Two records of one unit"));
    QPushButton *removing =
        add(QStringLiteral("edit-delete"), {}, tr("Remove the selected units (Delete)"));
    removing->setAccessibleName(tr("Remove the selected units"));
    m_areaMenu = new QMenu(m_areaButton);
    m_teamMenu = new QMenu(m_teamButton);
    m_areaButton->setMenu(m_areaMenu);
    m_teamButton->setMenu(m_teamMenu);
    m_areaButton->setObjectName(QStringLiteral("bulkArea"));
    m_teamButton->setObjectName(QStringLiteral("bulkTeam"));
    m_priorityButton->setObjectName(QStringLiteral("bulkPriority"));
    m_mergeButton->setObjectName(QStringLiteral("merge"));
    removing->setObjectName(QStringLiteral("removeUnits"));
    connect(m_areaMenu, &QMenu::aboutToShow, this, &UnitList::fillAreaMenu);
    connect(m_teamMenu, &QMenu::aboutToShow, this, &UnitList::fillTeamMenu);
    connect(m_mergeButton, &QPushButton::clicked, this, &UnitList::mergeWanted);
    connect(removing, &QPushButton::clicked, this, &UnitList::removeSelected);
    connect(m_priorityButton, &QPushButton::clicked, this, [this] {
        const auto units = selected();
        const PlanViewPtr view = m_plan.view();
        const bool all = std::ranges::all_of(units, [&](UnitId id) {
            const Unit *unit = view->index.unit(id);
            return unit && unit->priority;
        });
        setPriority(m_plan, units, !all);
    });
    return m_actions;
}

void UnitList::refresh()
{
    m_model.refresh();
    fill(*m_team, m_model.teamChoices());
    fill(*m_kind, m_model.kindChoices());
    fill(*m_area, m_model.areaChoices());
    refreshChips();
    refreshActions();
    fitColumns();
    if (!m_table->currentIndex().isValid() && m_table->proxy()->rowCount() > 0)
        m_table->setCurrentIndex(m_table->proxy()->index(0, 0));
}

void UnitList::refreshChips()
{
    std::vector<FilterLine::Chip> chips;
    for (const State state :
         {State::All, State::WithoutDate, State::Inspected, State::Inspecting, State::Priority}) {
        const int count = m_model.count(state);
        if (state != State::Priority || count > 0 || m_model.filter().state == state)
            chips.push_back(
                {state == State::All ? QString() : QString::number(static_cast<int>(state)),
                 UnitsModel::stateWord(state),
                 count});
    }
    m_filter->setChips(chips);
}

void UnitList::applyFilter()
{
    UnitsModel::Filter filter;
    filter.state = static_cast<State>(m_filter->chosenChip().toInt());
    filter.team = TeamId::parse(m_team->currentData().toString());
    filter.kind = unitKindFromString(m_kind->currentData().toString());
    filter.area = m_area->currentData().toString();
    m_model.setFilter(filter);
    refreshChips();
    refreshActions();
}

std::vector<UnitId> UnitList::selected() const
{
    std::vector<UnitId> units;
    for (const QVariant &id : m_table->selectedIds()) {
        if (const auto unit = UnitId::parse(id.toString()))
            units.push_back(*unit);
    }
    return units;
}

void UnitList::select(UnitId unit)
{
    const auto shown = [&] {
        m_table->clearSelection();
        m_table->selectId(unit.toString());
        return m_table->currentId().toString() == unit.toString();
    };
    if (shown())
        return;
    m_filter->clear(); // what is asked for is shown, whatever narrowed the list
    m_team->setCurrentIndex(0);
    m_kind->setCurrentIndex(0);
    m_area->setCurrentIndex(0);
    applyFilter();
    shown();
}

void UnitList::refreshActions()
{
    const auto count = static_cast<int>(m_table->selectionModel()->selectedRows().size());
    m_actions->setEnabled(count > 0 && !m_plan.readOnly());
    m_count->setText(count == 0 ? tr("%1 shown").arg(m_table->proxy()->rowCount())
                                : tr("%1 selected").arg(count));
    constexpr int pair = 2;
    m_mergeButton->setEnabled(count == pair);
}

void UnitList::giveArea(const QString &area)
{
    setArea(m_plan, selected(), area);
}

void UnitList::fillAreaMenu()
{
    m_areaMenu->clear();
    auto *line = new QLineEdit(m_areaMenu);
    line->setPlaceholderText(tr("a new area, Enter"));
    line->setAccessibleName(tr("Name of a new area"));
    line->setObjectName(QStringLiteral("newArea"));
    auto *typed = new QWidgetAction(m_areaMenu); // owned by the menu
    typed->setDefaultWidget(line);
    connect(line, &QLineEdit::returnPressed, this, [this, line] {
        const QString area = line->text().trimmed();
        m_areaMenu->close();
        if (!area.isEmpty())
            giveArea(area);
    });
    m_areaMenu->addAction(typed);
    for (const EditField::Choice &choice : m_model.areaChoices()) {
        const QString text = choice.value.isEmpty() ? tr("no area") : choice.text;
        connect(m_areaMenu->addAction(text), &QAction::triggered, this, [this, choice] {
            giveArea(choice.value);
        });
    }
    line->setFocus();
}

void UnitList::fillTeamMenu()
{
    m_teamMenu->clear();
    for (const EditField::Choice &choice : m_model.teamChoices()) {
        const QString text = choice.value.isEmpty() ? tr("no team") : choice.text;
        connect(m_teamMenu->addAction(text), &QAction::triggered, this, [this, choice] {
            assignUnits(m_plan, selected(), TeamId::parse(choice.value));
        });
    }
}

void UnitList::removeSelected()
{
    const auto units = selected();
    if (!units.empty() && !m_plan.readOnly())
        removeUnits(m_plan, units);
}

void UnitList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void UnitList::fitColumns()
{
    if (m_table->columnsChosen())
        return;
    // The name needs room first; a wider window shows more.
    constexpr int roomForArea = 560;
    constexpr int roomForPhone = 690;
    constexpr int roomForHead = 840;
    m_table->setColumnHidden(UnitsModel::Area, width() < roomForArea || m_area->count() < 2);
    m_table->setColumnHidden(UnitsModel::Phone, width() < roomForPhone);
    m_table->setColumnHidden(UnitsModel::Head, width() < roomForHead);
}

} // namespace skt
