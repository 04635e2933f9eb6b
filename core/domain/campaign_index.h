// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/campaign.h"

#include <map>
#include <unordered_map>
#include <vector>

namespace skt {

/// Look-ups over one campaign, built once in O(rows). The campaign must outlive it and not change.
/// Functions that take an id return nullptr or an empty list for an id that no row has.
class CampaignIndex
{
public:
    explicit CampaignIndex(const Campaign &campaign);

    [[nodiscard]] const Campaign &campaign() const { return *m_campaign; }
    [[nodiscard]] const WorkingCalendar &calendar() const { return m_calendar; }
    [[nodiscard]] const PlanDates &dates() const { return m_dates; }

    [[nodiscard]] const Unit *unit(UnitId id) const;
    [[nodiscard]] const Team *team(TeamId id) const;
    [[nodiscard]] const Team *teamByNumber(int number) const;
    [[nodiscard]] const Person *person(PersonId id) const;
    [[nodiscard]] const Visit *visit(VisitId id) const;
    [[nodiscard]] const Level *level(LevelId id) const;

    /// Lower for units of a level below the plan's own (or, without a level, of a kind that is
    /// one: commune, ward, town, special zone, village), else Upper.
    [[nodiscard]] Tier tier(const Unit &unit) const;
    [[nodiscard]] const std::vector<const Alias *> &aliases(UnitId unit) const;
    [[nodiscard]] const std::vector<const Unit *> &inspectedUnits() const; ///< in plan order

    [[nodiscard]] const std::vector<const Membership *> &
    membershipsOfTeam(TeamId team) const; ///< lead first, then by position
    [[nodiscard]] const std::vector<const Membership *> &membershipsOfAgency(UnitId agency) const;
    [[nodiscard]] const Unit *leadAgency(TeamId team) const;
    [[nodiscard]] const std::vector<const Assignment *> &
    assignmentsOfTeam(TeamId team) const; ///< by position
    [[nodiscard]] const std::vector<const Assignment *> &assignmentsOfUnit(UnitId unit) const;
    [[nodiscard]] const std::vector<const TeamPerson *> &
    peopleOfTeam(TeamId team) const; ///< by role, then position
    [[nodiscard]] const std::vector<const TeamPerson *> &teamsOfPerson(PersonId person) const;
    [[nodiscard]] const std::vector<const Person *> &peopleOfAgency(UnitId agency) const;

    [[nodiscard]] const std::vector<const Visit *> &visitsOfTeam(TeamId team) const;
    [[nodiscard]] const std::vector<const Visit *> &visitsOfUnit(UnitId unit) const;
    [[nodiscard]] const std::vector<const Visit *> &
    visitsOn(QDate date) const; ///< all states with that date

    [[nodiscard]] const std::vector<const Absence *> &absences(PersonId person) const;
    [[nodiscard]] const std::vector<const Substitution *> &substitutions(PersonId person) const;
    [[nodiscard]] const std::vector<const Attendance *> &attendances(VisitId visit) const;
    [[nodiscard]] const std::vector<const DayOff *> &
    daysOffOfUnit(UnitId unit) const; ///< its own and its area's
    [[nodiscard]] const std::vector<const DayOff *> &daysOffOfTeam(TeamId team) const;
    [[nodiscard]] const AgreedVisit *agreed(VisitId visit) const;

    [[nodiscard]] const std::vector<const PaperVisit *> &papersOfVisit(VisitId visit) const;
    [[nodiscard]] const std::vector<const PaperVisit *> &visitsOfPaper(PaperId paper) const;
    [[nodiscard]] const std::vector<const PaperRecipient *> &
    recipientsOfPaper(PaperId paper) const; ///< by position
    [[nodiscard]] const Paper *paper(PaperId id) const;

    [[nodiscard]] const std::vector<const OutlineItem *> &
    itemsOfOutline(OutlineId outline) const; ///< top level, in order
    [[nodiscard]] const std::vector<const OutlineItem *> &
    itemsOfSupplement(SupplementId supplement) const; ///< top level, in order
    [[nodiscard]] const std::vector<const OutlineItem *> &
    childItems(OutlineItemId item) const; ///< in order
    [[nodiscard]] const std::vector<const Supplement *> &
    supplementsOfOutline(OutlineId outline) const; ///< in order
    [[nodiscard]] const std::vector<const SupplementUnit *> &
    unitsOfSupplement(SupplementId supplement) const; ///< in order
    /// The outline of the unit's tier; nullptr if the plan has none.
    [[nodiscard]] const Outline *outlineOf(const Unit &unit) const;
    /// Supplements that name the unit; else those "for the others" of its outline.
    [[nodiscard]] std::vector<const Supplement *> supplementsOf(const Unit &unit) const;

private:
    template<typename Key, typename Row>
    using Lists = std::unordered_map<Key, std::vector<const Row *>>;

    void indexOrganisation();
    void indexSchedule();
    void indexPapers();
    void indexOutlines();

    const Campaign *m_campaign;
    WorkingCalendar m_calendar;
    PlanDates m_dates;
    int m_ownRank = 1;

    std::unordered_map<UnitId, const Unit *> m_units;
    std::unordered_map<TeamId, const Team *> m_teams;
    std::unordered_map<PersonId, const Person *> m_people;
    std::unordered_map<VisitId, const Visit *> m_visits;
    std::unordered_map<LevelId, const Level *> m_levels;
    std::unordered_map<PaperId, const Paper *> m_papers;
    std::unordered_map<VisitId, const AgreedVisit *> m_agreed;
    std::vector<const Unit *> m_inspected;
    Lists<UnitId, Alias> m_aliases;
    Lists<TeamId, Membership> m_teamMemberships;
    Lists<UnitId, Membership> m_agencyMemberships;
    Lists<TeamId, Assignment> m_teamAssignments;
    Lists<UnitId, Assignment> m_unitAssignments;
    Lists<TeamId, TeamPerson> m_teamPeople;
    Lists<PersonId, TeamPerson> m_personTeams;
    Lists<UnitId, Person> m_agencyPeople;
    Lists<TeamId, Visit> m_teamVisits;
    Lists<UnitId, Visit> m_unitVisits;
    Lists<qint64, Visit> m_dayVisits;
    Lists<PersonId, Absence> m_absences;
    Lists<PersonId, Substitution> m_substitutions;
    Lists<VisitId, Attendance> m_attendances;
    Lists<UnitId, DayOff> m_unitDaysOff;
    Lists<TeamId, DayOff> m_teamDaysOff;
    Lists<VisitId, PaperVisit> m_visitPapers;
    Lists<PaperId, PaperVisit> m_paperVisits;
    Lists<PaperId, PaperRecipient> m_paperRecipients;
    Lists<OutlineId, OutlineItem> m_outlineItems;
    Lists<SupplementId, OutlineItem> m_supplementItems;
    Lists<OutlineItemId, OutlineItem> m_childItems;
    Lists<OutlineId, Supplement> m_supplements;
    Lists<SupplementId, SupplementUnit> m_supplementUnits;
};

} // namespace skt
