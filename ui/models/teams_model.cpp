// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/teams_model.h"

#include "core/text/text.h"
#include "ui/models/model_words.h"

#include <algorithm>
#include <array>

namespace skt {

namespace {

/// The rules about who is on a team; those about its visits are the board's.
constexpr std::array<std::string_view, 10> rulesOfTeams{"no-leader",
                                                        "no-secretary",
                                                        "secretary-not-of-lead-agency",
                                                        "leader-not-of-lead-agency",
                                                        "member-not-in-working-group",
                                                        "member-agency-without-person",
                                                        "substitute-not-a-leader",
                                                        "substitute-of-other-agency",
                                                        "absent-without-substitute",
                                                        "registration-late"};

bool concernsTeam(const Conflict &conflict)
{
    return std::ranges::find(rulesOfTeams, conflict.rule) != rulesOfTeams.end();
}

QString personInRole(const CampaignIndex &index, TeamId team, Role role)
{
    for (const TeamPerson *place : index.peopleOfTeam(team)) {
        const Person *person = index.person(place->person);
        if (place->role == role && person)
            return person->name;
    }
    return {};
}

void countVisits(const CampaignIndex &index, TeamCard &card)
{
    for (const Visit *visit : index.visitsOfTeam(card.id)) {
        if (!visit->occupies())
            continue;
        ++card.scheduled;
        card.halfDays += visit->part == DayPart::AllDay ? 2 : 1;
    }
}

QString registrationText(const PlanView &view, const Team &team)
{
    if (team.registrationReceived)
        return ModelWords::tr("✓ registration received %1")
            .arg(formatDate(*team.registrationReceived));
    const QDate due = view.index.dates().registrationLastDay;
    return due.isValid() ? ModelWords::tr("registration due %1").arg(formatDate(due))
                         : ModelWords::tr("no registration yet");
}

void countProblems(const PlanView &view, std::vector<TeamCard> &cards)
{
    for (const Conflict &conflict : view.check.conflicts) {
        if (conflict.waived || !concernsTeam(conflict))
            continue;
        for (TeamCard &card : cards) {
            if (std::ranges::find(conflict.teams, card.id) == conflict.teams.end())
                continue;
            ++(conflict.severity == Severity::Error ? card.errors : card.warnings);
        }
    }
}

TeamCard cardFor(const PlanView &view, const Team &team)
{
    const CampaignIndex &index = view.index;
    TeamCard card;
    card.id = team.id;
    card.number = team.number;
    card.name = team.name.isEmpty() ? teamName(team.number) : team.name;
    if (const Unit *lead = index.leadAgency(team.id))
        card.lead = lead->name;
    card.leader = personInRole(index, team.id, Role::Leader);
    card.secretary = personInRole(index, team.id, Role::Secretary);
    card.agencies = static_cast<int>(index.membershipsOfTeam(team.id).size());
    card.people = static_cast<int>(index.peopleOfTeam(team.id).size());
    card.units = static_cast<int>(index.assignmentsOfTeam(team.id).size());
    card.registered = team.registrationReceived.has_value();
    card.registration = registrationText(view, team);
    countVisits(index, card);
    return card;
}

} // namespace

std::vector<TeamProblem> teamProblems(const PlanView &view, TeamId team)
{
    std::vector<TeamProblem> problems;
    for (const Conflict &conflict : view.check.conflicts) {
        if (conflict.waived || !concernsTeam(conflict)
            || std::ranges::find(conflict.teams, team) == conflict.teams.end())
            continue;
        problems.push_back({describe(conflict, view.index),
                            ruleHelp(conflict.rule),
                            conflict.severity == Severity::Error});
    }
    return problems;
}

TeamsModel::TeamsModel(OpenPlan &plan, QObject *parent)
    : QAbstractListModel(parent)
    , m_plan(plan)
{
    refresh();
}

void TeamsModel::refresh()
{
    const PlanViewPtr view = m_plan.view();
    std::vector<TeamCard> cards;
    if (view) {
        for (const Team &team : view->campaign->teams)
            cards.push_back(cardFor(*view, team));
        std::ranges::stable_sort(cards, {}, &TeamCard::number);
        countProblems(*view, cards);
    }
    if (cards == m_cards)
        return;
    if (std::ranges::equal(cards, m_cards, {}, &TeamCard::id, &TeamCard::id)) {
        m_cards = std::move(cards);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_cards = std::move(cards);
    endResetModel();
}

const TeamCard *TeamsModel::card(int row) const
{
    return row >= 0 && row < rowCount() ? &m_cards[static_cast<std::size_t>(row)] : nullptr;
}

const TeamCard *TeamsModel::cardOf(std::optional<TeamId> team) const
{
    return team ? card(rowOf(*team)) : nullptr;
}

int TeamsModel::rowOf(TeamId team) const
{
    const auto it = std::ranges::find(m_cards, team, &TeamCard::id);
    return it == m_cards.end() ? -1 : static_cast<int>(it - m_cards.begin());
}

int TeamsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

QString TeamsModel::peopleText(const TeamCard &card)
{
    return ModelWords::tr("%1 agencies · %2 people").arg(card.agencies).arg(card.people);
}

QString TeamsModel::loadText(const TeamCard &card)
{
    return ModelWords::tr("%1 of %2 units scheduled · %3 half-days out")
        .arg(card.scheduled)
        .arg(card.units)
        .arg(card.halfDays);
}

QString TeamsModel::problemText(const TeamCard &card)
{
    QStringList parts;
    if (card.errors > 0)
        parts << ModelWords::tr("● %1 to be settled").arg(card.errors);
    if (card.warnings > 0)
        parts << ModelWords::tr("⚠ %1 to be minded").arg(card.warnings);
    return parts.isEmpty() ? ModelWords::tr("✓ as the plan asks")
                           : parts.join(QStringLiteral(" · "));
}

QVariant TeamsModel::data(const QModelIndex &index, int role) const
{
    const TeamCard *shown = card(index.row());
    if (!shown)
        return {};
    if (role == IdRole)
        return shown->id.toString();
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return QStringList{shown->name,
                           shown->lead,
                           peopleText(*shown),
                           loadText(*shown),
                           shown->registration,
                           problemText(*shown)}
            .join(QStringLiteral(". "));
    return {};
}

} // namespace skt
