// SPDX-License-Identifier: GPL-3.0-or-later
// Cards in the hand: one, several that move by the same shift, two that change places.
#include "core/text/text.h"
#include "ui/models/board_probe.h"
#include "ui/models/model_words.h"
#include "ui/session/plan_edits.h"
#include "ui/session/schedule_edits.h"

#include <algorithm>
#include <limits>

namespace skt {

namespace {

/// Stands for the visit that an assigned unit does not have yet, in the probe's copy only.
const VisitId imaginedVisit = VisitId::fromInteger(std::numeric_limits<std::int64_t>::max());

bool graver(MoveEffect::Level a, MoveEffect::Level b)
{
    return static_cast<int>(a) > static_cast<int>(b);
}

} // namespace

QString BoardModel::whyNotMovable(const BoardCard &moved) const
{
    if (m_plan.readOnly())
        return tr("The file is open for reading only.");
    if (moved.state == VisitState::Done)
        return tr("The visit of %1 has taken place; it is not moved any more.").arg(moved.fullName);
    return {};
}

bool BoardModel::pickUp(const CardKey &key, QString *reason)
{
    const BoardCard *found = card(key);
    const PlanViewPtr view = m_view;
    if (!found || !view)
        return false;
    if (const QString why = whyNotMovable(*found); !why.isEmpty()) {
        if (reason)
            *reason = why;
        return false;
    }
    Campaign campaign = *view->campaign;
    if (!found->visit) {
        Visit imagined;
        imagined.id = imaginedVisit;
        imagined.team = key.team;
        imagined.unit = key.unit;
        campaign.visits.push_back(imagined);
    }
    m_probe = std::make_unique<Probe>(view, campaign, found->visit.value_or(imaginedVisit));
    m_carried = key;
    gatherHand(*found);
    Q_EMIT carriedChanged();
    return true;
}

void BoardModel::gatherHand(const BoardCard &anchor)
{
    m_hand = {anchor.key};
    if (!anchor.date || !isSelected(anchor.key))
        return;
    for (const CardKey &key : m_selection) {
        const BoardCard *other = card(key);
        if (other && key != anchor.key && other->date && other->visit
            && whyNotMovable(*other).isEmpty())
            m_hand.push_back(key);
    }
}

int BoardModel::workingHalf(QDate date, DayPart part) const
{
    const HalfDay when{date, part == DayPart::Afternoon ? part : DayPart::Morning};
    const auto it = std::ranges::find(m_workingHalves, when);
    return it == m_workingHalves.end() ? -1 : static_cast<int>(it - m_workingHalves.begin());
}

std::optional<BoardModel::CardMoves> BoardModel::movesTo(const BoardSlot &slot) const
{
    CardMoves moves;
    const BoardCard *anchor = m_carried ? card(*m_carried) : nullptr;
    if (!anchor)
        return std::nullopt;
    const bool toDay = slot.day >= 0;
    const QDate date = toDay ? m_days[static_cast<std::size_t>(slot.day)].date : QDate();
    const bool alone = m_hand.size() == 1;
    int shift = 0;
    if (toDay && !alone) {
        const int from = workingHalf(*anchor->date, anchor->part);
        const int to = workingHalf(date, slot.part);
        if (from < 0 || to < 0)
            return std::nullopt;
        shift = to - from;
    }
    for (const CardKey &key : m_hand) {
        const BoardCard *each = card(key);
        CardMove move{key, each->visit, std::nullopt, each->part};
        const bool wholeDay = each->date && each->part == DayPart::AllDay;
        if (toDay && alone) {
            move.date = date;
            move.part = wholeDay ? DayPart::AllDay : slot.part;
        } else if (toDay) {
            const int from = workingHalf(*each->date, each->part);
            const int to = from + shift;
            if (from < 0 || to < 0 || to >= static_cast<int>(m_workingHalves.size()))
                return std::nullopt;
            const HalfDay &half = m_workingHalves[static_cast<std::size_t>(to)];
            move.date = half.date;
            move.part = wholeDay ? DayPart::AllDay : half.part;
        }
        moves.push_back(move);
    }
    return moves;
}

MoveEffect BoardModel::effectOf(const CardMoves &moves) const
{
    Campaign tried = m_probe->campaign;
    for (const CardMove &move : moves) {
        const auto it = std::ranges::find(tried.visits, move.visit, &Visit::id);
        if (it != tried.visits.end())
            *it = moved(*it, Move{it->id, move.date, move.part});
    }
    const CampaignIndex index(tried);
    MoveEffect worst;
    for (const CardMove &move : moves) {
        if (!move.date || !move.visit)
            continue;
        const MoveEffect effect =
            MoveProbe(index, m_view->environment, *move.visit).at(*move.date, move.part);
        if (graver(effect.level, worst.level))
            worst = effect;
    }
    return worst;
}

MoveEffect BoardModel::effectAt(const BoardSlot &slot) const
{
    MoveEffect effect;
    if (!m_carried || !m_probe)
        return effect;
    if (rowOfTeam(m_carried->team) != slot.team) {
        effect.level = MoveEffect::Level::Impossible;
        const BoardCard *moved = card(*m_carried);
        effect.reason =
            tr("%1 is inspected by %2.")
                .arg(moved ? moved->fullName : QString(), teamName(moved ? moved->teamNumber : 0));
        return effect;
    }
    if (slot.day < 0)
        return effect;
    const QDate date = m_days[static_cast<std::size_t>(slot.day)].date;
    if (m_hand.size() == 1)
        return m_probe->at(date, slot.part);
    const auto moves = movesTo(slot);
    if (!moves) {
        effect.level = MoveEffect::Level::Impossible;
        effect.reason = tr("One of the %1 visits would not lie on a working day of the plan.")
                            .arg(m_hand.size());
        return effect;
    }
    const HalfDay when{date, slot.part};
    auto it = m_probe->together.find(when);
    if (it == m_probe->together.end())
        it = m_probe->together.emplace(when, effectOf(*moves)).first;
    return it->second;
}

bool BoardModel::mayDrop(const BoardSlot &slot) const
{
    // A registered clash is a fact to be shown, not forbidden; another team's row and the days
    // outside the plan take no card.
    if (!m_carried || rowOfTeam(m_carried->team) != slot.team
        || slot.day >= static_cast<int>(m_days.size()))
        return false;
    if (slot.day >= 0 && m_days[static_cast<std::size_t>(slot.day)].kind == BoardDay::Kind::Outside)
        return false;
    return movesTo(slot).has_value();
}

QString BoardModel::effectWords(const MoveEffect &effect, bool mayBeDone) const
{
    QString words;
    switch (effect.level) {
    case MoveEffect::Level::Free:
        words = tr("Free");
        break;
    case MoveEffect::Level::Warning:
        words = tr("To be minded: %1").arg(effect.reason);
        break;
    case MoveEffect::Level::Impossible:
        words = mayBeDone ? tr("Must be settled: %1").arg(effect.reason) : effect.reason;
        break;
    }
    return effect.foresight.isEmpty() ? words : words + QLatin1Char('\n') + effect.foresight;
}

QString BoardModel::describeDrop(const BoardSlot &slot) const
{
    if (!m_carried)
        return {};
    if (slot.day < 0)
        return mayDrop(slot) ? tr("Back to the unscheduled") : effectAt(slot).reason;
    const BoardDay &day = m_days[static_cast<std::size_t>(slot.day)];
    QString words = whenText(day.date, slot.part) + QLatin1Char('\n');
    if (m_hand.size() > 1)
        words += tr("%1 visits move by the same time").arg(m_hand.size()) + QLatin1Char('\n');
    return words + effectWords(effectAt(slot), mayDrop(slot));
}

std::optional<BoardSlot> BoardModel::firstFree() const
{
    if (!m_carried)
        return std::nullopt;
    const int row = rowOfTeam(m_carried->team);
    for (int day = 0; day < static_cast<int>(m_days.size()); ++day) {
        for (const DayPart part : {DayPart::Morning, DayPart::Afternoon}) {
            const BoardSlot slot{row, day, part};
            if (effectAt(slot).level == MoveEffect::Level::Free)
                return slot;
        }
    }
    return std::nullopt;
}

const BoardCard *BoardModel::swapPartner(const BoardSlot &slot) const
{
    const BoardCard *carried = m_carried ? card(*m_carried) : nullptr;
    if (!carried || m_hand.size() != 1 || !carried->date || !carried->visit || slot.day < 0
        || rowOfTeam(m_carried->team) != slot.team)
        return nullptr;
    const auto there = cardsAt(slot);
    if (there.size() != 1 || there.front()->key == carried->key || !there.front()->visit
        || !whyNotMovable(*there.front()).isEmpty())
        return nullptr;
    return there.front();
}

BoardModel::CardMoves BoardModel::swapMoves(const BoardSlot &slot) const
{
    const BoardCard *other = swapPartner(slot);
    if (!other)
        return {};
    const BoardCard *carried = card(*m_carried);
    return {{carried->key, carried->visit, other->date, other->part},
            {other->key, other->visit, carried->date, carried->part}};
}

MoveEffect BoardModel::swapEffect(const BoardSlot &slot) const
{
    const CardMoves moves = swapMoves(slot);
    if (moves.empty())
        return {};
    const HalfDay when{*moves.front().date, slot.part};
    auto it = m_probe->swaps.find(when);
    if (it == m_probe->swaps.end())
        it = m_probe->swaps.emplace(when, effectOf(moves)).first;
    return it->second;
}

QString BoardModel::describeSwap(const BoardSlot &slot) const
{
    const BoardCard *other = swapPartner(slot);
    if (!other)
        return {};
    return tr("Change places with %1").arg(other->fullName) + QLatin1Char('\n')
           + effectWords(swapEffect(slot), true);
}

bool BoardModel::swapInto(const BoardSlot &slot)
{
    const CardMoves moves = swapMoves(slot);
    if (moves.empty())
        return false;
    putBack();
    write(moves, true);
    return true;
}

bool BoardModel::drop(const BoardSlot &slot)
{
    if (!mayDrop(slot))
        return false;
    CardMoves moves = *movesTo(slot);
    putBack();
    std::erase_if(moves, [this](const CardMove &move) {
        const BoardCard *each = card(move.key);
        return each->date == move.date && (!move.date || each->part == move.part);
    });
    if (!moves.empty())
        write(moves);
    return true;
}

QString BoardModel::whatIsDone(const CardMoves &moves, bool swapped) const
{
    const auto name = [this](const CardMove &move) {
        const BoardCard *each = card(move.key);
        return each ? each->fullName : QString();
    };
    if (swapped)
        return tr("%1 and %2 change places").arg(name(moves.front()), name(moves.back()));
    if (moves.size() == 1)
        return tr("%1: %2").arg(name(moves.front()),
                                whenText(moves.front().date, moves.front().part));
    return moves.front().date ? tr("Move %1 visits at once").arg(moves.size())
                              : tr("Take %1 visits off the schedule").arg(moves.size());
}

void BoardModel::write(const CardMoves &moves, bool swapped)
{
    const QString what = whatIsDone(moves, swapped);
    if (m_draft) {
        std::vector<DraftMove> drafted;
        for (const CardMove &move : moves)
            drafted.push_back(
                {move.key.team, move.key.unit, move.key.sequence, move.date, move.part});
        moveInDraft(m_plan, *m_draft, what, drafted);
        return;
    }
    if (moves.size() == 1) {
        const CardMove &move = moves.front();
        if (move.date)
            placeVisit(m_plan, move.key.team, move.key.unit, move.visit, *move.date, move.part);
        else if (move.visit)
            unscheduleVisit(m_plan, *move.visit);
        return;
    }
    std::vector<Move> written;
    for (const CardMove &move : moves)
        written.push_back({*move.visit, move.date, move.part});
    moveVisits(m_plan, what, written);
}

void BoardModel::putBack()
{
    if (!m_carried)
        return;
    m_carried.reset();
    m_probe.reset();
    m_hand.clear();
    Q_EMIT carriedChanged();
}

bool BoardModel::toTray(const std::vector<CardKey> &keys, QString *reason)
{
    CardMoves moves;
    for (const CardKey &key : keys) {
        const BoardCard *found = card(key);
        if (!found || !found->visit || !found->date)
            continue;
        if (const QString why = whyNotMovable(*found); !why.isEmpty()) {
            if (reason)
                *reason = why;
            return false;
        }
        moves.push_back({key, found->visit, std::nullopt, found->part});
    }
    if (moves.empty())
        return false;
    write(moves);
    return true;
}

} // namespace skt
