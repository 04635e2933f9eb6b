// SPDX-License-Identifier: GPL-3.0-or-later
// Keeping teams, people and what was recorded about them.
#include "core/actions/stand_in_actions.h"
#include "tests/core/actions/office.h"

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const HalfDaySpan oneDay{{QDate(2023, 8, 3), DayPart::Morning},
                         {QDate(2023, 8, 3), DayPart::Afternoon}};

QStringList agenciesOf(PlanInFile &office, int number)
{
    const Campaign campaign = office.now();
    const CampaignIndex index(campaign);
    QStringList names;
    for (const Membership *row : index.membershipsOfTeam(index.teamByNumber(number)->id))
        names << (row->lead ? u"*"_s : QString{}) + index.unit(row->agency)->name;
    return names;
}

} // namespace

TEST_CASE("A new team has its lead agency first and its members in order", "[actions]")
{
    PlanInFile office;
    CampaignBuilder &builder = office.builder;
    const UnitId lead = builder.unit(u"Phòng Nội vụ"_s);
    const UnitId member = builder.unit(u"Phòng Tư pháp"_s);
    Team team;
    team.number = 6;
    office.requireUndoable([&] {
        return addTeam(office.plan, team, lead, {member, lead, member}, office.environment);
    });
    CHECK(agenciesOf(office, 6) == QStringList{u"*Phòng Nội vụ"_s, u"Phòng Tư pháp"_s});
    CHECK_FALSE(CampaignIndex(office.now()).teamByNumber(6)->name.isEmpty());
    const auto again = addTeam(office.plan, team, lead, {}, office.environment);
    REQUIRE_FALSE(again);
    CHECK(again.error().message.contains(u"6"_s));
}

TEST_CASE("A team's fields and agencies change in one step", "[actions]")
{
    PlanInFile office;
    const Campaign campaign = office.now();
    const Team base = *CampaignIndex(campaign).teamByNumber(1);
    TeamChange change{.team = base, .base = base, .lead = {}, .members = {}};
    change.team.note = u"đi xe chung"_s;
    change.lead = office.builder.unit(u"Phòng Nội vụ"_s);
    const CampaignIndex index(campaign);
    for (const Membership *row : index.membershipsOfTeam(base.id)) {
        if (row->lead)
            change.agenciesBase.lead = row->agency;
        else
            change.agenciesBase.members.push_back(row->agency);
    }
    office.requireUndoable([&] { return changeTeam(office.plan, change, office.environment); });
    CHECK(agenciesOf(office, 1) == QStringList{u"*Phòng Nội vụ"_s});
    CHECK(CampaignIndex(office.now()).teamByNumber(1)->note == u"đi xe chung"_s);
    change.team.number = 2;
    CHECK_FALSE(changeTeam(office.plan, change, office.environment));
}

TEST_CASE("What a colleague did to a team's agencies meanwhile stays", "[actions]")
{
    CampaignBuilder builder;
    const TeamId team = builder.team(7, u"Phòng Nội vụ"_s, {u"Phòng Tư pháp"_s});
    PlanInFile office(builder);
    const UnitId lead = builder.unit(u"Phòng Nội vụ"_s);
    const UnitId justice = builder.unit(u"Phòng Tư pháp"_s);
    const UnitId police = builder.unit(u"Công an huyện"_s);
    const TeamAgencies seen{lead, {justice}};
    const auto set = [&](UnitId first, const std::vector<UnitId> &members) {
        return setMemberAgencies(office.plan, team, first, members, seen, office.environment);
    };
    REQUIRE(set(lead, {justice, police}));
    SECTION("an agency added stays")
    {
        REQUIRE(set(lead, {}));
        CHECK(agenciesOf(office, 7) == QStringList{u"*Phòng Nội vụ"_s, u"Công an huyện"_s});
    }
    SECTION("an agency removed does not come back")
    {
        REQUIRE(set(lead, {}));
        REQUIRE(set(lead, {justice, police}));
        CHECK(agenciesOf(office, 7) == QStringList{u"*Phòng Nội vụ"_s, u"Công an huyện"_s});
    }
    SECTION("another lead stays where the user left the lead alone")
    {
        REQUIRE(set(justice, {lead}));
        REQUIRE(set(lead, {justice}));
        CHECK(agenciesOf(office, 7).contains(u"*Phòng Tư pháp"_s));
        CHECK(agenciesOf(office, 7).size() == 3);
    }
}

TEST_CASE("An agency with people on the team does not leave it", "[actions]")
{
    CampaignBuilder builder;
    builder.assign(1, u"Lê Văn Mẫu"_s, Role::Member, u"Công an huyện"_s);
    PlanInFile office(builder);
    office.requireRefused(setMemberAgencies(office.plan,
                                            builder.team(1),
                                            builder.unit(u"Phòng Nội vụ"_s),
                                            {},
                                            {{}, {builder.unit(u"Công an huyện"_s)}},
                                            office.environment),
                          u"Lê Văn Mẫu"_s);
}

TEST_CASE("A team is removed once it has neither units nor visits nor papers", "[actions]")
{
    CampaignBuilder builder;
    builder.team(7, u"Phòng Nội vụ"_s, {u"Phòng Tư pháp"_s});
    builder.assign(7, u"Lê Văn Mẫu"_s);
    builder.teamOff(7, oneDay.from, oneDay.to);
    SECTION("its places, agencies and days off go with it")
    {
        PlanInFile office(builder);
        office.requireUndoable(
            [&] { return removeTeam(office.plan, builder.team(7), office.environment); });
        CHECK(CampaignIndex(office.now()).teamByNumber(7) == nullptr);
        CHECK(office.now().people.size() == 1);
    }
    SECTION("units stand in the way")
    {
        builder.inspect(7, u"Trạm mẫu"_s);
        PlanInFile office(builder);
        office.requireRefused(removeTeam(office.plan, builder.team(7), office.environment),
                              u"Trạm mẫu"_s);
    }
}

TEST_CASE("A person is entered once for each agency", "[actions]")
{
    PlanInFile office;
    Person person;
    person.name = u" Lê  Văn Mẫu "_s;
    person.agency = office.builder.unit(u"Phòng Nội vụ"_s);
    office.requireUndoable([&] { return addPerson(office.plan, person, office.environment); });
    person.name = u"lê văn mẫu"_s;
    CHECK_FALSE(addPerson(office.plan, person, office.environment));
    person.agency = office.builder.unit(u"Phòng Tư pháp"_s);
    REQUIRE(addPerson(office.plan, person, office.environment));
    const Person base = office.now().people.front();
    Person changed = base;
    changed.roster = Roster::WorkingGroup;
    office.requireUndoable(
        [&] { return editPerson(office.plan, changed, base, office.environment); });
    CHECK(office.lastChange().contains(u"roster"_s));
    changed.email = u"không có"_s;
    CHECK_FALSE(editPerson(office.plan, changed, base, office.environment));
}

TEST_CASE("A person is removed with places, absences and substitutions", "[actions]")
{
    CampaignBuilder builder;
    const VisitId visit = builder.visit(1, u"Xã Quảng Bình"_s, QDate(2023, 8, 3));
    const PersonId who = builder.assign(1, u"Lê Văn Mẫu"_s);
    const PersonId other = builder.person(u"Trần Thị Thử"_s);
    builder.absence(who, oneDay.from, oneDay.to);
    builder.substitute(who, other, visit);
    builder.attend(visit, who, Attendance::Status::LeftOut);
    SECTION("when no visit that is done has the person")
    {
        PlanInFile office(builder);
        office.requireUndoable([&] { return removePerson(office.plan, who, office.environment); });
        const Campaign after = office.now();
        CHECK(after.people.size() == 1);
        CHECK(after.teamPeople.empty());
        CHECK(after.absences.empty());
        CHECK(after.substitutions.empty());
        CHECK(after.attendances.empty());
    }
    SECTION("not when one has")
    {
        builder.row(visit).state = VisitState::Done;
        builder.campaign.attendances.clear();
        PlanInFile office(builder);
        office.requireRefused(removePerson(office.plan, who, office.environment),
                              u"Xã Quảng Bình"_s);
        office.requireRefused(removePerson(office.plan, other, office.environment),
                              u"Xã Quảng Bình"_s);
    }
    SECTION("not the head of a unit")
    {
        builder.row(builder.unit(u"Xã Quảng Hợp"_s)).headPerson = who;
        PlanInFile office(builder);
        office.requireRefused(removePerson(office.plan, who, office.environment),
                              u"Xã Quảng Hợp"_s);
    }
}

TEST_CASE("Nobody is written in for a member whose visit he attends anyway", "[actions]")
{
    CampaignBuilder builder;
    const VisitId visit = builder.visit(1, u"Xã Quảng Bình"_s, QDate(2023, 8, 3));
    const PersonId who = builder.assign(1, u"Lê Văn Mẫu"_s, Role::Member, u"Công an huyện"_s);
    builder.assign(1, u"Trần Thị Thử"_s, Role::Member, u"Công an huyện"_s);
    PlanInFile office(builder);
    office.requireRefused(
        substituteByName(office.plan, visit, who, u"trần thị thử"_s, office.environment),
        u"Trần Thị Thử"_s);
    REQUIRE(substituteByName(office.plan, visit, who, u"Ngô Văn Mới"_s, office.environment));
    CHECK(office.now().substitutions.size() == 1);
}

TEST_CASE("Absences, substitutions and days off are taken out of the list", "[actions]")
{
    CampaignBuilder builder;
    const VisitId visit = builder.visit(1, u"Xã Quảng Bình"_s, QDate(2023, 8, 3));
    const PersonId who = builder.assign(1, u"Lê Văn Mẫu"_s);
    const PersonId other = builder.person(u"Trần Thị Thử"_s);
    const AbsenceId absence = builder.absence(who, oneDay.from, oneDay.to);
    const SubstitutionId substitution = builder.substitute(who, other, visit);
    const DayOffId dayOff = builder.teamOff(2, oneDay.from, oneDay.to);
    PlanInFile office(builder);
    office.requireUndoable([&] { return removeAbsence(office.plan, absence, office.environment); });
    CHECK(office.lastChange().contains(u"Lê Văn Mẫu"_s));
    office.requireUndoable(
        [&] { return removeSubstitution(office.plan, substitution, office.environment); });
    office.requireUndoable([&] { return removeDayOff(office.plan, dayOff, office.environment); });
    const Campaign after = office.now();
    CHECK(after.absences.empty());
    CHECK(after.substitutions.empty());
    CHECK(after.daysOff.empty());
    CHECK_FALSE(removeDayOff(office.plan, dayOff, office.environment));
}
