// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/campaign_index.h"

#include <algorithm>
#include <limits>

namespace skt {

namespace {

template<typename Map, typename Key>
auto found(const Map &map, const Key &key) -> typename Map::mapped_type
{
    const auto it = map.find(key);
    return it == map.end() ? nullptr : it->second;
}

template<typename Map, typename Key>
const typename Map::mapped_type &listed(const Map &map, const Key &key)
{
    static const typename Map::mapped_type none;
    const auto it = map.find(key);
    return it == map.end() ? none : it->second;
}

template<typename Lists, typename Less>
void sortAll(Lists &lists, Less less)
{
    for (auto &[key, rows] : lists)
        std::stable_sort(rows.begin(), rows.end(), less);
}

/// Position first; the id settles equal positions, so that two computers sort alike.
constexpr auto byPosition = [](const auto *a, const auto *b) {
    return std::pair{a->position, a->id} < std::pair{b->position, b->id};
};

WorkingCalendar calendarOf(const Campaign &campaign)
{
    std::vector<SpecialDay> changes;
    changes.reserve(campaign.calendarDays.size());
    for (const CalendarDay &day : campaign.calendarDays)
        changes.push_back(day.day);
    return WorkingCalendar::bundled(changes);
}

bool isLowerByNature(UnitKind kind)
{
    return kind == UnitKind::Commune || kind == UnitKind::Ward || kind == UnitKind::Town
           || kind == UnitKind::SpecialZone || kind == UnitKind::Village;
}

} // namespace

CampaignIndex::CampaignIndex(const Campaign &campaign)
    : m_campaign(&campaign)
    , m_calendar(calendarOf(campaign))
    , m_dates(planDates(campaign.plan, m_calendar))
{
    indexOrganisation();
    indexSchedule();
    indexPapers();
    indexOutlines();
}

void CampaignIndex::indexOrganisation()
{
    const Campaign &c = *m_campaign;
    for (const Level &level : c.levels)
        m_levels.emplace(level.id, &level);
    m_units.reserve(c.units.size());
    for (const Unit &unit : c.units) {
        m_units.emplace(unit.id, &unit);
        if (unit.inspected)
            m_inspected.push_back(&unit);
    }
    std::stable_sort(m_inspected.begin(), m_inspected.end(), byPosition);
    for (const Alias &alias : c.aliases)
        m_aliases[alias.unit].push_back(&alias);
    for (const Team &team : c.teams)
        m_teams.emplace(team.id, &team);
    for (const Membership &membership : c.memberships) {
        m_teamMemberships[membership.team].push_back(&membership);
        m_agencyMemberships[membership.agency].push_back(&membership);
    }
    sortAll(m_teamMemberships, [](const Membership *a, const Membership *b) {
        return std::tuple{!a->lead, a->position, a->id} < std::tuple{!b->lead, b->position, b->id};
    });
    for (const Assignment &assignment : c.assignments) {
        m_teamAssignments[assignment.team].push_back(&assignment);
        m_unitAssignments[assignment.unit].push_back(&assignment);
    }
    sortAll(m_teamAssignments, byPosition);
    for (const Person &person : c.people) {
        m_people.emplace(person.id, &person);
        if (person.agency)
            m_agencyPeople[*person.agency].push_back(&person);
    }
    for (const TeamPerson &place : c.teamPeople) {
        m_teamPeople[place.team].push_back(&place);
        m_personTeams[place.person].push_back(&place);
    }
    sortAll(m_teamPeople, [](const TeamPerson *a, const TeamPerson *b) {
        return std::tuple{a->role, a->position, a->id} < std::tuple{b->role, b->position, b->id};
    });
}

void CampaignIndex::indexSchedule()
{
    const Campaign &c = *m_campaign;
    m_visits.reserve(c.visits.size());
    for (const Visit &visit : c.visits) {
        m_visits.emplace(visit.id, &visit);
        m_teamVisits[visit.team].push_back(&visit);
        m_unitVisits[visit.unit].push_back(&visit);
        if (visit.date)
            m_dayVisits[visit.date->toJulianDay()].push_back(&visit);
    }
    for (const Absence &absence : c.absences)
        m_absences[absence.person].push_back(&absence);
    for (const Substitution &substitution : c.substitutions)
        m_substitutions[substitution.person].push_back(&substitution);
    for (const Attendance &attendance : c.attendances)
        m_attendances[attendance.visit].push_back(&attendance);
    for (const AgreedVisit &agreed : c.agreedVisits)
        m_agreed.emplace(agreed.visit, &agreed);
    for (const DayOff &dayOff : c.daysOff) {
        if (dayOff.unit)
            m_unitDaysOff[*dayOff.unit].push_back(&dayOff);
        else if (dayOff.team)
            m_teamDaysOff[*dayOff.team].push_back(&dayOff);
        else if (!dayOff.area.isEmpty()) {
            for (const Unit &unit : c.units) {
                if (unit.area == dayOff.area)
                    m_unitDaysOff[unit.id].push_back(&dayOff);
            }
        }
    }
}

void CampaignIndex::indexPapers()
{
    const Campaign &c = *m_campaign;
    for (const Paper &paper : c.papers)
        m_papers.emplace(paper.id, &paper);
    for (const PaperVisit &named : c.paperVisits) {
        m_visitPapers[named.visit].push_back(&named);
        m_paperVisits[named.paper].push_back(&named);
    }
    for (const PaperRecipient &recipient : c.paperRecipients)
        m_paperRecipients[recipient.paper].push_back(&recipient);
    sortAll(m_paperRecipients, byPosition);
}

void CampaignIndex::indexOutlines()
{
    const Campaign &c = *m_campaign;
    for (const OutlineItem &item : c.items) {
        if (item.parent)
            m_childItems[*item.parent].push_back(&item);
        else if (item.outline)
            m_outlineItems[*item.outline].push_back(&item);
        else if (item.supplement)
            m_supplementItems[*item.supplement].push_back(&item);
    }
    sortAll(m_childItems, byPosition);
    sortAll(m_outlineItems, byPosition);
    sortAll(m_supplementItems, byPosition);
    for (const Supplement &supplement : c.supplements)
        m_supplements[supplement.outline].push_back(&supplement);
    sortAll(m_supplements, byPosition);
    for (const SupplementUnit &target : c.supplementUnits)
        m_supplementUnits[target.supplement].push_back(&target);
    sortAll(m_supplementUnits, byPosition);
}

const Unit *CampaignIndex::unit(UnitId id) const
{
    return found(m_units, id);
}

const Team *CampaignIndex::team(TeamId id) const
{
    return found(m_teams, id);
}

const Team *CampaignIndex::teamByNumber(int number) const
{
    const auto &teams = m_campaign->teams;
    const auto it = std::find_if(
        teams.begin(), teams.end(), [number](const Team &team) { return team.number == number; });
    return it == teams.end() ? nullptr : &*it;
}

const Person *CampaignIndex::person(PersonId id) const
{
    return found(m_people, id);
}

const Visit *CampaignIndex::visit(VisitId id) const
{
    return found(m_visits, id);
}

const Level *CampaignIndex::level(LevelId id) const
{
    return found(m_levels, id);
}

Tier CampaignIndex::tier(const Unit &unit) const
{
    const Level *own = unit.level ? level(*unit.level) : nullptr;
    const bool lower = own ? own->rank > m_ownRank : isLowerByNature(unit.kind);
    return lower ? Tier::Lower : Tier::Upper;
}

const std::vector<const Alias *> &CampaignIndex::aliases(UnitId unit) const
{
    return listed(m_aliases, unit);
}

const std::vector<const Unit *> &CampaignIndex::inspectedUnits() const
{
    return m_inspected;
}

const std::vector<const Membership *> &CampaignIndex::membershipsOfTeam(TeamId team) const
{
    return listed(m_teamMemberships, team);
}

const std::vector<const Membership *> &CampaignIndex::membershipsOfAgency(UnitId agency) const
{
    return listed(m_agencyMemberships, agency);
}

const Unit *CampaignIndex::leadAgency(TeamId team) const
{
    const auto &memberships = membershipsOfTeam(team);
    return memberships.empty() || !memberships.front()->lead ? nullptr
                                                             : unit(memberships.front()->agency);
}

const std::vector<const Assignment *> &CampaignIndex::assignmentsOfTeam(TeamId team) const
{
    return listed(m_teamAssignments, team);
}

const std::vector<const Assignment *> &CampaignIndex::assignmentsOfUnit(UnitId unit) const
{
    return listed(m_unitAssignments, unit);
}

const std::vector<const TeamPerson *> &CampaignIndex::peopleOfTeam(TeamId team) const
{
    return listed(m_teamPeople, team);
}

const std::vector<const TeamPerson *> &CampaignIndex::teamsOfPerson(PersonId person) const
{
    return listed(m_personTeams, person);
}

const std::vector<const Person *> &CampaignIndex::peopleOfAgency(UnitId agency) const
{
    return listed(m_agencyPeople, agency);
}

const std::vector<const Visit *> &CampaignIndex::visitsOfTeam(TeamId team) const
{
    return listed(m_teamVisits, team);
}

const std::vector<const Visit *> &CampaignIndex::visitsOfUnit(UnitId unit) const
{
    return listed(m_unitVisits, unit);
}

const std::vector<const Visit *> &CampaignIndex::visitsOn(QDate date) const
{
    return listed(m_dayVisits, date.toJulianDay());
}

const std::vector<const Absence *> &CampaignIndex::absences(PersonId person) const
{
    return listed(m_absences, person);
}

const std::vector<const Substitution *> &CampaignIndex::substitutions(PersonId person) const
{
    return listed(m_substitutions, person);
}

const std::vector<const Attendance *> &CampaignIndex::attendances(VisitId visit) const
{
    return listed(m_attendances, visit);
}

const std::vector<const DayOff *> &CampaignIndex::daysOffOfUnit(UnitId unit) const
{
    return listed(m_unitDaysOff, unit);
}

const std::vector<const DayOff *> &CampaignIndex::daysOffOfTeam(TeamId team) const
{
    return listed(m_teamDaysOff, team);
}

const AgreedVisit *CampaignIndex::agreed(VisitId visit) const
{
    return found(m_agreed, visit);
}

const std::vector<const PaperVisit *> &CampaignIndex::papersOfVisit(VisitId visit) const
{
    return listed(m_visitPapers, visit);
}

const std::vector<const PaperVisit *> &CampaignIndex::visitsOfPaper(PaperId paper) const
{
    return listed(m_paperVisits, paper);
}

const std::vector<const PaperRecipient *> &CampaignIndex::recipientsOfPaper(PaperId paper) const
{
    return listed(m_paperRecipients, paper);
}

const Paper *CampaignIndex::paper(PaperId id) const
{
    return found(m_papers, id);
}

const std::vector<const OutlineItem *> &CampaignIndex::itemsOfOutline(OutlineId outline) const
{
    return listed(m_outlineItems, outline);
}

const std::vector<const OutlineItem *> &
CampaignIndex::itemsOfSupplement(SupplementId supplement) const
{
    return listed(m_supplementItems, supplement);
}

const std::vector<const OutlineItem *> &CampaignIndex::childItems(OutlineItemId item) const
{
    return listed(m_childItems, item);
}

const std::vector<const Supplement *> &CampaignIndex::supplementsOfOutline(OutlineId outline) const
{
    return listed(m_supplements, outline);
}

const std::vector<const SupplementUnit *> &
CampaignIndex::unitsOfSupplement(SupplementId supplement) const
{
    return listed(m_supplementUnits, supplement);
}

const Outline *CampaignIndex::outlineOf(const Unit &unit) const
{
    const Outline *best = nullptr;
    for (const Outline &outline : m_campaign->outlines) {
        if (outline.tier == tier(unit) && (!best || byPosition(&outline, best)))
            best = &outline;
    }
    return best;
}

std::vector<const Supplement *> CampaignIndex::supplementsOf(const Unit &unit) const
{
    const Outline *outline = outlineOf(unit);
    if (!outline)
        return {};
    std::vector<const Supplement *> named;
    std::vector<const Supplement *> others;
    for (const Supplement *supplement : supplementsOfOutline(outline->id)) {
        if (supplement->forOthers)
            others.push_back(supplement);
        const auto &targets = unitsOfSupplement(supplement->id);
        if (std::any_of(targets.begin(), targets.end(), [&](const SupplementUnit *target) {
                return target->unit == unit.id;
            }))
            named.push_back(supplement);
    }
    return named.empty() ? others : named;
}

} // namespace skt
