// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/board_model.h"

#include "core/text/text.h"
#include "ui/models/model_words.h"
#include "ui/session/plan_edits.h"

#include <algorithm>
#include <limits>

namespace skt {

namespace {

/// Stands for the visit that an assigned unit does not have yet, in the probe's copy only.
const VisitId imaginedVisit = VisitId::fromInteger(std::numeric_limits<std::int64_t>::max());

} // namespace

/// The campaign that the carried card is tried out on, with all answers so far.
struct BoardModel::Probe
{
    Probe(PlanViewPtr present, const Campaign &tried, VisitId visit)
        : view(std::move(present))
        , campaign(tried)
        , index(campaign)
        , probe(index, view->environment, visit)
    {}

    const MoveEffect &at(QDate date, DayPart part)
    {
        const HalfDay when{date, part};
        auto it = effects.find(when);
        if (it == effects.end())
            it = effects.emplace(when, probe.at(date, part)).first;
        return it->second;
    }

    PlanViewPtr view;
    Campaign campaign;
    CampaignIndex index;
    MoveProbe probe;
    std::map<HalfDay, MoveEffect> effects;
};

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
    const PlanViewPtr view = m_plan.view();
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
    Q_EMIT carriedChanged();
    return true;
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
    return m_probe->at(m_days[static_cast<std::size_t>(slot.day)].date, slot.part);
}

bool BoardModel::mayDrop(const BoardSlot &slot) const
{
    // A registered clash is a fact to be shown, not forbidden; another team's row and the days
    // outside the plan take no card.
    if (!m_carried || rowOfTeam(m_carried->team) != slot.team
        || slot.day >= static_cast<int>(m_days.size()))
        return false;
    return slot.day < 0
           || m_days[static_cast<std::size_t>(slot.day)].kind != BoardDay::Kind::Outside;
}

QString BoardModel::describeDrop(const BoardSlot &slot) const
{
    if (!m_carried)
        return {};
    if (slot.day < 0)
        return mayDrop(slot) ? tr("Back to the unscheduled") : effectAt(slot).reason;
    const BoardDay &day = m_days[static_cast<std::size_t>(slot.day)];
    const MoveEffect effect = effectAt(slot);
    QString words = whenText(day.date, slot.part) + QLatin1Char('\n');
    switch (effect.level) {
    case MoveEffect::Level::Free:
        words += tr("Free");
        break;
    case MoveEffect::Level::Warning:
        words += tr("To be minded: %1").arg(effect.reason);
        break;
    case MoveEffect::Level::Impossible:
        words += mayDrop(slot) ? tr("Must be settled: %1").arg(effect.reason) : effect.reason;
        break;
    }
    if (!effect.foresight.isEmpty())
        words += QLatin1Char('\n') + effect.foresight;
    return words;
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

bool BoardModel::drop(const BoardSlot &slot)
{
    if (!mayDrop(slot))
        return false;
    const CardKey key = *m_carried;
    const BoardCard *found = card(key);
    const auto visit = found ? found->visit : std::nullopt;
    const auto from = found ? found->date : std::nullopt;
    const DayPart fromPart = found ? found->part : DayPart::Morning;
    putBack();
    if (slot.day < 0) {
        if (visit && from)
            unscheduleVisit(m_plan, *visit);
        return true;
    }
    const QDate date = m_days[static_cast<std::size_t>(slot.day)].date;
    const bool stays = from == date && (fromPart == slot.part || fromPart == DayPart::AllDay);
    if (!stays) {
        const DayPart part = fromPart == DayPart::AllDay && from ? DayPart::AllDay : slot.part;
        placeVisit(m_plan, key.team, key.unit, visit, date, part);
    }
    return true;
}

void BoardModel::putBack()
{
    if (!m_carried)
        return;
    m_carried.reset();
    m_probe.reset();
    Q_EMIT carriedChanged();
}

bool BoardModel::toTray(const CardKey &key, QString *reason)
{
    const BoardCard *found = card(key);
    if (!found || !found->visit || !found->date)
        return false;
    if (const QString why = whyNotMovable(*found); !why.isEmpty()) {
        if (reason)
            *reason = why;
        return false;
    }
    unscheduleVisit(m_plan, *found->visit);
    return true;
}

} // namespace skt
