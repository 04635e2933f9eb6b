// SPDX-License-Identifier: GPL-3.0-or-later
// How the board is made from a view of the plan.
#include "core/domain/draft_view.h"
#include "core/text/text.h"
#include "ui/models/board_model.h"

#include <algorithm>
#include <unordered_map>

namespace skt {

void BoardModel::rebuild()
{
    m_teams.clear();
    m_days.clear();
    m_cards.clear();
    m_workingHalves.clear();
    chooseView();
    if (const PlanViewPtr view = m_view) {
        buildTeams(*view);
        buildDays(*view);
        buildCards(*view);
        addUnvisited(*view);
        markCards(*view);
    }
    indexCards();
    markWaiting();
    if (m_carried && !card(*m_carried))
        putBack();
    if (std::erase_if(m_selection, [this](const CardKey &key) { return !card(key); }) > 0)
        Q_EMIT selectionChanged();
    Q_EMIT changed();
}

void BoardModel::chooseView()
{
    const PlanViewPtr present = m_plan.view();
    if (m_draft && present) {
        const auto &drafts = present->campaign->drafts;
        if (std::ranges::find(drafts, *m_draft, &DraftSchedule::id) != drafts.end()) {
            auto campaign =
                std::make_shared<const Campaign>(planOfDraft(*present->campaign, *m_draft));
            m_view = std::make_shared<const PlanView>(std::move(campaign), present->environment);
            return;
        }
    }
    if (present)
        m_draft.reset(); // the draft was adopted or dropped
    m_view = present;
}

void BoardModel::buildTeams(const PlanView &view)
{
    for (const Team &team : view.campaign->teams) {
        const auto &members = view.index.membershipsOfTeam(team.id);
        const bool takesPart =
            !m_filter.agency || std::ranges::any_of(members, [&](const Membership *member) {
                return member->agency == *m_filter.agency;
            });
        if (!takesPart || (m_filter.team && *m_filter.team != team.id))
            continue;
        const Unit *lead = view.index.leadAgency(team.id);
        m_teams.push_back({team.id, team.number, team.name, lead ? lead->name : QString()});
    }
    std::ranges::sort(m_teams, {}, &BoardTeam::number);
}

void BoardModel::markCards(const PlanView &view)
{
    const bool agreed = view.campaign->plan.agreedOn.has_value();
    for (BoardCard &each : m_cards) {
        const AgreedVisit *before = each.visit ? view.index.agreed(*each.visit) : nullptr;
        if (before && (each.date != before->date || each.part != before->part))
            each.agreed = HalfDay{before->date, before->part};
        each.afterAgreement = agreed && (each.agreed || (!before && each.date));
        const Unit *unit = view.index.unit(each.key.unit);
        const bool elsewhere =
            !m_filter.area.isEmpty() && (!unit || matchKey(unit->area) != matchKey(m_filter.area));
        const bool otherKind = m_filter.kind && (!unit || unit->kind != *m_filter.kind);
        const bool otherState = m_filter.state && each.state != *m_filter.state;
        each.filteredOut =
            elsewhere || otherKind || otherState || (m_filter.changesOnly && !each.afterAgreement);
    }
}

std::size_t BoardModel::placeOf(int row, int column) const
{
    return static_cast<std::size_t>(row) * (m_days.size() + 1)
           + static_cast<std::size_t>(column + 1);
}

void BoardModel::indexCards()
{
    m_rows.clear();
    for (const BoardTeam &team : m_teams)
        m_rows.emplace(team.id, static_cast<int>(m_rows.size()));
    m_places.assign(m_teams.size() * (m_days.size() + 1), {});
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const BoardCard &each = m_cards[i];
        const int row = rowOfTeam(each.key.team);
        const int column = each.date ? columnOfDay(*each.date) : -1;
        const bool lies = each.date ? column >= 0 : each.state != VisitState::Done;
        if (row >= 0 && lies)
            m_places[placeOf(row, column)].push_back(i);
    }
}

void BoardModel::markWaiting()
{
    // Writing takes a moment always; only what takes longer than one notices is marked.
    const bool waits = m_plan.waitingEdits() > 0 && !m_plan.waitingText().isEmpty();
    std::unordered_map<VisitId, const Visit *> stored;
    if (waits && m_plan.stored()) {
        for (const Visit &visit : m_plan.stored()->visits)
            stored.emplace(visit.id, &visit);
    }
    for (BoardCard &each : m_cards) {
        const auto it = each.visit ? stored.find(*each.visit) : stored.end();
        const bool same =
            it != stored.end() && it->second->date == each.date && it->second->part == each.part;
        each.waiting = waits && each.visit && !same;
    }
}

void BoardModel::buildDays(const PlanView &view)
{
    const PlanDates &dates = view.index.dates();
    QDate first = dates.firstDay;
    QDate last = dates.lastDay;
    for (const Visit &visit : view.campaign->visits) {
        if (!visit.date)
            continue;
        first = first.isValid() ? std::min(first, *visit.date) : *visit.date;
        last = last.isValid() ? std::max(last, *visit.date) : *visit.date;
    }
    // A window with one end missing, or of years, must not make a board without end.
    constexpr int mostDays = 366;
    if (!first.isValid() || !last.isValid() || first.daysTo(last) > mostDays)
        return;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        BoardDay column;
        column.date = day;
        column.today = day == view.environment.today;
        const auto special = view.index.calendar().specialDay(day);
        column.note = special ? special->name : QString();
        if (day < dates.firstDay || day > dates.lastDay)
            column.kind = BoardDay::Kind::Outside;
        else if (special && special->kind == SpecialDay::Kind::Off)
            column.kind = BoardDay::Kind::Holiday;
        else if (!view.index.calendar().isWorkingDay(day))
            column.kind = BoardDay::Kind::Weekend;
        if (column.kind == BoardDay::Kind::Working) {
            m_workingHalves.push_back({day, DayPart::Morning});
            m_workingHalves.push_back({day, DayPart::Afternoon});
        }
        m_days.push_back(column);
    }
}

void BoardModel::buildCards(const PlanView &view)
{
    std::map<VisitId, Severity> clashes;
    for (const Conflict &conflict : view.check.conflicts) {
        if (conflict.waived)
            continue;
        for (const VisitId visit : conflict.visits) {
            const auto it = clashes.emplace(visit, conflict.severity).first;
            if (conflict.severity == Severity::Error)
                it->second = Severity::Error;
        }
    }
    for (const Visit &visit : view.campaign->visits) {
        if (visit.state == VisitState::Cancelled)
            continue;
        const Unit *unit = view.index.unit(visit.unit);
        const Team *team = view.index.team(visit.team);
        if (!unit || !team)
            continue;
        BoardCard made;
        made.key = {visit.team, visit.unit, visit.sequence};
        made.visit = visit.id;
        made.teamNumber = team->number;
        made.title = unit->brief();
        made.fullName = unit->name;
        made.date = visit.date;
        made.part = visit.part;
        made.state = visit.state;
        if (const auto it = clashes.find(visit.id); it != clashes.end())
            made.clash = it->second;
        m_cards.push_back(std::move(made));
    }
}

void BoardModel::addUnvisited(const PlanView &view)
{
    for (const Assignment &assignment : view.campaign->assignments) {
        const auto &visits = view.index.visitsOfUnit(assignment.unit);
        const bool visited = std::ranges::any_of(
            visits, [&](const Visit *visit) { return visit->team == assignment.team; });
        const Unit *unit = view.index.unit(assignment.unit);
        const Team *team = view.index.team(assignment.team);
        if (visited || !unit || !team)
            continue;
        BoardCard made;
        made.key = {assignment.team, assignment.unit, 1};
        made.teamNumber = team->number;
        made.title = unit->brief();
        made.fullName = unit->name;
        m_cards.push_back(std::move(made));
    }
}

} // namespace skt
