// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/content/phrases.h"
#include "core/text/text.h"

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

/// "Đồng chí …, Phó Trưởng phòng, Phòng …": the agency only where the title does not name it.
QString personLine(const CampaignIndex &index, const Person &person, std::optional<UnitId> agency)
{
    QString text = u"Đồng chí "_s + person.name;
    if (!person.title.isEmpty())
        text += u", "_s + person.title;
    const std::optional<UnitId> home = agency ? agency : person.agency;
    const Unit *unit = home ? index.unit(*home) : nullptr;
    if (unit && !matchKey(person.title).contains(matchKey(unit->name)))
        text += u", "_s + unit->name;
    return text;
}

/// Agencies of the team of which nobody is named: its lead gives leader and secretary.
void addUnnamed(std::vector<MemberLine> &lines,
                const CampaignIndex &index,
                TeamId team,
                const std::vector<UnitId> &agencies)
{
    const Unit *lead = index.leadAgency(team);
    const auto has = [&lines](Role role) {
        return std::any_of(lines.begin(), lines.end(), [role](const MemberLine &line) {
            return line.role == role && !line.guest;
        });
    };
    const bool leader = has(Role::Leader);
    const bool secretary = has(Role::Secretary);
    for (const UnitId agency : agencies) {
        const Unit *unit = index.unit(agency);
        if (!unit)
            continue;
        if (unit == lead && !leader)
            lines.push_back({u"Lãnh đạo "_s + unit->name, Role::Leader, false});
        if (unit == lead && !secretary)
            lines.push_back({u"Cán bộ, công chức "_s + unit->name, Role::Secretary, false});
        if (unit != lead)
            lines.push_back({u"Đại diện "_s + unit->name, Role::Member, false});
    }
    std::stable_sort(lines.begin(), lines.end(), [](const MemberLine &a, const MemberLine &b) {
        return std::tuple(a.guest, a.role) < std::tuple(b.guest, b.role);
    });
}

} // namespace

std::vector<MemberLine> membersOfVisit(const CampaignIndex &index, const Visit &visit)
{
    const Attendees attendees = attendeesOf(index, visit);
    std::vector<MemberLine> lines;
    for (const Attendee &attendee : attendees.people) {
        if (const Person *person = index.person(attendee.person)) {
            lines.push_back(
                {personLine(index, *person, attendee.agency), attendee.role, attendee.guest});
        }
    }
    addUnnamed(lines, index, visit.team, attendees.unnamedAgencies);
    return lines;
}

std::vector<MemberLine> membersOfTeam(const CampaignIndex &index, const Team &team)
{
    std::vector<MemberLine> lines;
    std::set<UnitId> named;
    for (const TeamPerson *member : index.peopleOfTeam(team.id)) {
        const Person *person = index.person(member->person);
        if (!person)
            continue;
        if (person->agency)
            named.insert(*person->agency);
        lines.push_back({personLine(index, *person, {}), member->role, false, person->id});
    }
    std::vector<UnitId> unnamed;
    for (const Membership *membership : index.membershipsOfTeam(team.id)) {
        if (!named.contains(membership->agency))
            unnamed.push_back(membership->agency);
    }
    addUnnamed(lines, index, team.id, unnamed);
    return lines;
}

const Person *leaderOf(const CampaignIndex &index, const Team &team)
{
    for (const TeamPerson *member : index.peopleOfTeam(team.id)) {
        if (member->role == Role::Leader)
            return index.person(member->person);
    }
    return nullptr;
}

} // namespace skt
