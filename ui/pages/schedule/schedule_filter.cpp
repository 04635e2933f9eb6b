// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/schedule/schedule_filter.h"

#include "core/text/text.h"
#include "ui/models/model_words.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <set>

namespace skt {

ScheduleFilter::ScheduleFilter(BoardModel &board, QWidget *parent)
    : QWidget(parent)
    , m_board(board)
    , m_open(new QToolButton(this))
    , m_menu(new QMenu(m_open))
    , m_chips(new QHBoxLayout)
    , m_count(quietText({}, this))
    , m_clear(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_open->setObjectName(QStringLiteral("scheduleFilter"));
    m_open->setText(tr("Filter"));
    m_open->setToolTip(tr("Look at some visits only: by team, agency, area, kind or state"));
    m_open->setAccessibleName(m_open->toolTip());
    m_open->setFocusPolicy(Qt::TabFocus);
    m_open->setPopupMode(QToolButton::InstantPopup);
    m_open->setMenu(m_menu);
    m_clear->setObjectName(QStringLiteral("clearFilter"));
    m_clear->setText(tr("Show all"));
    m_clear->setToolTip(tr("Take all filters away"));
    m_clear->setFocusPolicy(Qt::TabFocus);
    m_clear->setAutoRaise(true);
    m_count->setObjectName(QStringLiteral("filterCount"));
    m_count->setWordWrap(false);
    m_chips->setSpacing(4);
    layout->addWidget(m_open);
    layout->addLayout(m_chips);
    layout->addWidget(m_count);
    layout->addWidget(m_clear);
    layout->addStretch(1);
    connect(m_menu, &QMenu::aboutToShow, this, &ScheduleFilter::fillMenu);
    connect(m_clear, &QToolButton::clicked, this, &ScheduleFilter::clear);
    connect(&m_board, &BoardModel::changed, this, &ScheduleFilter::refresh);
    refresh();
}

void ScheduleFilter::fillMenu()
{
    m_menu->clear();
    qDeleteAll(m_menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    const PlanViewPtr view = m_board.view();
    if (!view)
        return;
    addChoices(tr("&Team"), "filterTeam", teamChoices(*view));
    addChoices(tr("&Agency that takes part"), "filterAgency", agencyChoices(*view));
    addChoices(tr("A&rea"), "filterArea", areaChoices(*view));
    addChoices(tr("&Kind of unit"), "filterKind", kindChoices(*view));
    addChoices(tr("&State"), "filterState", stateChoices());
}

void ScheduleFilter::addChoices(const QString &title,
                                const char *name,
                                const std::vector<Choice> &choices)
{
    QMenu *menu = m_menu->addMenu(title);
    menu->setObjectName(QString::fromLatin1(name));
    menu->setEnabled(!choices.empty());
    for (const Choice &choice : choices) {
        QAction *action = menu->addAction(choice.text);
        action->setCheckable(true);
        action->setChecked(choice.chosen);
        connect(action, &QAction::triggered, this, [this, with = choice.with] { set(with); });
    }
}

std::vector<ScheduleFilter::Choice> ScheduleFilter::teamChoices(const PlanView &view) const
{
    std::vector<const Team *> teams;
    for (const Team &team : view.campaign->teams)
        teams.push_back(&team);
    std::ranges::sort(teams, {}, &Team::number);
    std::vector<Choice> choices;
    for (const Team *team : teams) {
        const bool chosen = m_filter.team == team->id;
        choices.push_back({teamName(team->number), m_filter, chosen});
        choices.back().with.team = chosen ? std::nullopt : std::optional(team->id);
    }
    return choices;
}

std::vector<ScheduleFilter::Choice> ScheduleFilter::agencyChoices(const PlanView &view) const
{
    std::vector<Choice> choices;
    for (const Unit &unit : view.campaign->units) {
        if (view.index.membershipsOfAgency(unit.id).empty())
            continue;
        const bool chosen = m_filter.agency == unit.id;
        choices.push_back({unit.name, m_filter, chosen});
        choices.back().with.agency = chosen ? std::nullopt : std::optional(unit.id);
    }
    return choices;
}

std::vector<ScheduleFilter::Choice> ScheduleFilter::areaChoices(const PlanView &view) const
{
    QStringList areas;
    for (const Unit *unit : view.index.inspectedUnits()) {
        if (!unit->area.isEmpty() && !areas.contains(unit->area))
            areas << unit->area;
    }
    std::ranges::sort(
        areas, [](const QString &a, const QString &b) { return compareVietnamese(a, b) < 0; });
    std::vector<Choice> choices;
    for (const QString &area : std::as_const(areas)) {
        const bool chosen = m_filter.area == area;
        choices.push_back({area, m_filter, chosen});
        choices.back().with.area = chosen ? QString() : area;
    }
    return choices;
}

std::vector<ScheduleFilter::Choice> ScheduleFilter::kindChoices(const PlanView &view) const
{
    std::set<UnitKind> kinds;
    for (const Unit *unit : view.index.inspectedUnits())
        kinds.insert(unit->kind);
    std::vector<Choice> choices;
    for (const UnitKind kind : kinds) {
        const bool chosen = m_filter.kind == kind;
        choices.push_back({kindWord(kind), m_filter, chosen});
        choices.back().with.kind = chosen ? std::nullopt : std::optional(kind);
    }
    return choices;
}

std::vector<ScheduleFilter::Choice> ScheduleFilter::stateChoices() const
{
    std::set<VisitState> states;
    for (const BoardCard &card : m_board.cards())
        states.insert(card.state);
    if (m_filter.state)
        states.insert(*m_filter.state);
    std::vector<Choice> choices;
    for (const VisitState state : states) {
        const bool chosen = m_filter.state == state;
        choices.push_back({stateWord(state), m_filter, chosen});
        choices.back().with.state = chosen ? std::nullopt : std::optional(state);
    }
    return choices;
}

std::vector<ScheduleFilter::Chip> ScheduleFilter::chips() const
{
    std::vector<Chip> chips;
    const PlanViewPtr view = m_board.view();
    const auto add = [&](const QString &text, const auto &takeAway) {
        chips.push_back({text, m_filter});
        takeAway(chips.back().without);
    };
    const Team *team = view && m_filter.team ? view->index.team(*m_filter.team) : nullptr;
    const Unit *agency = view && m_filter.agency ? view->index.unit(*m_filter.agency) : nullptr;
    if (m_filter.team)
        add(teamName(team ? team->number : 0), [](BoardFilter &filter) { filter.team.reset(); });
    if (m_filter.agency)
        add(agency ? agency->brief() : QString(),
            [](BoardFilter &filter) { filter.agency.reset(); });
    if (!m_filter.area.isEmpty())
        add(m_filter.area, [](BoardFilter &filter) { filter.area.clear(); });
    if (m_filter.kind)
        add(kindWord(*m_filter.kind), [](BoardFilter &filter) { filter.kind.reset(); });
    if (m_filter.state)
        add(stateWord(*m_filter.state), [](BoardFilter &filter) { filter.state.reset(); });
    return chips;
}

QStringList ScheduleFilter::words() const
{
    QStringList words;
    for (const Chip &chip : chips())
        words << chip.text;
    return words;
}

void ScheduleFilter::set(const BoardFilter &filter)
{
    m_filter = filter;
    Q_EMIT changed();
    refresh();
}

void ScheduleFilter::clear()
{
    m_open->setFocus();
    set({});
}

void ScheduleFilter::refresh()
{
    const std::vector<Chip> all = chips();
    const auto shown = std::ranges::count_if(m_board.cards(), [this](const BoardCard &card) {
        return !card.filteredOut && m_board.rowOfTeam(card.key.team) >= 0;
    });
    m_count->setText(tr("%1 of %2 visits").arg(shown).arg(m_board.cards().size()));
    m_count->setVisible(!all.empty());
    m_clear->setVisible(!all.empty());
    if (words() == m_shown)
        return;
    m_shown = words();
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->deleteLater(); // it may be the one that was clicked
        item->widget()->hide();
        delete item;
    }
    constexpr int widest = 150;
    for (const Chip &chip : all) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("filterChip"));
        button->setText(button->fontMetrics().elidedText(chip.text, Qt::ElideRight, widest)
                        + QStringLiteral(" ✕"));
        button->setToolTip(tr("Filtered: %1. A click takes it away.").arg(chip.text));
        button->setAccessibleName(button->toolTip());
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, without = chip.without] {
            m_open->setFocus();
            set(without);
        });
        m_chips->addWidget(button);
    }
}

} // namespace skt
