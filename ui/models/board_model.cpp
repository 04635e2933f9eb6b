// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/board_model.h"

#include "ui/models/board_probe.h"

#include <algorithm>

namespace skt {

BoardModel::BoardModel(OpenPlan &plan, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
{
    connect(&m_plan, &OpenPlan::viewChanged, this, &BoardModel::rebuild);
    connect(&m_plan, &OpenPlan::waitingChanged, this, [this] {
        markWaiting();
        Q_EMIT changed();
    });
    rebuild();
}

BoardModel::~BoardModel() = default;

const BoardCard *BoardModel::card(const CardKey &key) const
{
    const auto it = std::ranges::find(m_cards, key, &BoardCard::key);
    return it == m_cards.end() ? nullptr : &*it;
}

std::vector<const BoardCard *> BoardModel::cardsAt(const BoardSlot &slot) const
{
    std::vector<const BoardCard *> found;
    if (slot.team < 0 || slot.team >= static_cast<int>(m_teams.size()))
        return found;
    for (const std::size_t i : m_places[placeOf(slot.team, std::max(slot.day, -1))]) {
        if (slot.day < 0 || overlaps(m_cards[i].part, slot.part))
            found.push_back(&m_cards[i]);
    }
    return found;
}

int BoardModel::unscheduledCount() const
{
    return static_cast<int>(std::ranges::count_if(m_cards, [](const BoardCard &each) {
        return !each.date && each.state != VisitState::Done;
    }));
}

int BoardModel::rowOfTeam(TeamId team) const
{
    const auto it = m_rows.find(team);
    return it == m_rows.end() ? -1 : it->second;
}

int BoardModel::columnOfDay(QDate date) const
{
    // Days follow each other without a gap.
    const qint64 column = m_days.empty() ? -1 : m_days.front().date.daysTo(date);
    return column < 0 || column >= static_cast<qint64>(m_days.size()) ? -1
                                                                      : static_cast<int>(column);
}

std::vector<CardKey> BoardModel::cardsOf(const Conflict &conflict) const
{
    std::vector<CardKey> keys;
    for (const BoardCard &each : m_cards) {
        const bool named =
            each.visit
                ? std::ranges::find(conflict.visits, *each.visit) != conflict.visits.end()
                : conflict.visits.empty()
                      && std::ranges::find(conflict.units, each.key.unit) != conflict.units.end();
        if (named)
            keys.push_back(each.key);
    }
    return keys;
}

std::optional<BoardSlot> BoardModel::slotOf(const CardKey &key) const
{
    const BoardCard *found = card(key);
    const int row = rowOfTeam(key.team);
    if (!found || row < 0)
        return std::nullopt;
    const int day = found->date ? columnOfDay(*found->date) : -1;
    const bool half = day >= 0 && found->part == DayPart::Afternoon;
    return BoardSlot{row, day, half ? DayPart::Afternoon : DayPart::Morning};
}

QString BoardModel::teamOffAt(const BoardSlot &slot) const
{
    if (!m_view || slot.day < 0 || slot.team < 0 || slot.team >= static_cast<int>(m_teams.size()))
        return {};
    const TeamId team = m_teams[static_cast<std::size_t>(slot.team)].id;
    const QDate date = m_days[static_cast<std::size_t>(slot.day)].date;
    for (const DayOff *off : m_view->index.daysOffOfTeam(team)) {
        if (off->span.meets(date, slot.part))
            return off->reason.isEmpty() ? tr("day off") : off->reason;
    }
    return {};
}

void BoardModel::setDraft(std::optional<DraftScheduleId> draft)
{
    if (m_draft == draft)
        return;
    putBack();
    setProposal(nullptr);
    m_draft = draft;
    rebuild();
}

void BoardModel::setFilter(const BoardFilter &filter)
{
    if (m_filter == filter)
        return;
    putBack();
    m_filter = filter;
    rebuild();
}

int BoardModel::changesAfterAgreement() const
{
    return static_cast<int>(std::ranges::count_if(m_cards, &BoardCard::afterAgreement));
}

bool BoardModel::isSelected(const CardKey &key) const
{
    return std::ranges::find(m_selection, key) != m_selection.end();
}

void BoardModel::select(const std::vector<CardKey> &keys)
{
    if (m_selection == keys)
        return;
    m_selection = keys;
    Q_EMIT selectionChanged();
}

void BoardModel::toggleSelected(const CardKey &key)
{
    if (std::erase(m_selection, key) == 0)
        m_selection.push_back(key);
    Q_EMIT selectionChanged();
}

} // namespace skt
