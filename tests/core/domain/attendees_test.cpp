// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attendees.h"
#include "tests/support/campaign_builder.h"
#include "tests/support/catch_qt.h"

using namespace skt;
using namespace skt::test;

namespace {

const QDate theDay(2023, 8, 3);
const QString unitName = QStringLiteral("Xã Quảng Bình");
const QString agency = QStringLiteral("Công an huyện");

struct Scene
{
    CampaignBuilder plan;
    PersonId leader = plan.assign(1, QStringLiteral("Trưởng Mẫu"), Role::Leader, agency);
    PersonId member = plan.assign(1, QStringLiteral("Thành Mẫu"), Role::Member, agency);
    PersonId other = plan.person(QStringLiteral("Thay Mẫu"), agency);
    VisitId visit = plan.visit(1, unitName, theDay);

    [[nodiscard]] Attendees attendees() const
    {
        const CampaignIndex index(plan.campaign);
        return attendeesOf(index, *index.visit(visit));
    }
};

bool contains(const Attendees &attendees, PersonId person)
{
    return std::any_of(attendees.people.begin(), attendees.people.end(), [&](const Attendee &a) {
        return a.person == person;
    });
}

} // namespace

TEST_CASE("The team's people attend by default, the leader first", "[domain]")
{
    const Scene scene;
    const Attendees attendees = scene.attendees();
    REQUIRE(attendees.people.size() == 2);
    CHECK(attendees.people.front().person == scene.leader);
    CHECK(attendees.people.front().role == Role::Leader);
    CHECK(attendees.missing.empty());
    // The other agencies of the team have named nobody.
    CHECK(attendees.unnamedAgencies.size() == 3);
}

TEST_CASE("Who is left out is not needed; a guest is", "[domain]")
{
    Scene scene;
    scene.plan.attend(scene.visit, scene.member, Attendance::Status::LeftOut);
    scene.plan.attend(scene.visit, scene.other, Attendance::Status::Guest);
    const Attendees attendees = scene.attendees();
    CHECK_FALSE(contains(attendees, scene.member));
    REQUIRE(contains(attendees, scene.other));
    CHECK(attendees.people.back().guest);
}

TEST_CASE("An absent person is missing until somebody stands in", "[domain]")
{
    Scene scene;
    scene.plan.absence(scene.member, {theDay, DayPart::Morning}, {theDay, DayPart::Morning});
    CHECK(scene.attendees().missing.size() == 1);
    CHECK_FALSE(contains(scene.attendees(), scene.member));
    scene.plan.substitute(scene.member, scene.other, scene.visit);
    const Attendees after = scene.attendees();
    CHECK(after.missing.empty());
    REQUIRE(contains(after, scene.other));
    CHECK(after.people.back().standsInFor == scene.member);
}

TEST_CASE("A substitution for a period counts on its days only", "[domain]")
{
    Scene scene;
    const VisitId visit = scene.visit;
    Substitution period;
    period.id = SubstitutionId::fromInteger(77);
    period.person = scene.member;
    period.by = scene.other;
    period.span = HalfDaySpan{{theDay, DayPart::Morning}, {theDay, DayPart::Afternoon}};
    scene.plan.campaign.substitutions.push_back(period);
    CHECK(contains(scene.attendees(), scene.other));
    const CampaignIndex index(scene.plan.campaign);
    const Attendees later =
        attendeesOf(index, *index.visit(visit), theDay.addDays(1), DayPart::Morning);
    CHECK(contains(later, scene.member));
    CHECK_FALSE(contains(later, scene.other));
}

TEST_CASE("A substitute who is away himself leaves a gap", "[domain]")
{
    Scene scene;
    scene.plan.substitute(scene.member, scene.other, scene.visit);
    scene.plan.absence(scene.other, {theDay, DayPart::Morning}, {theDay, DayPart::Afternoon});
    const Attendees attendees = scene.attendees();
    REQUIRE(attendees.missing.size() == 1);
    CHECK(attendees.missing.front().person == scene.other);
}

TEST_CASE("A deputy stands in for an absent leader", "[domain]")
{
    Scene scene;
    scene.plan.absence(scene.leader, {theDay, DayPart::Morning}, {theDay, DayPart::Afternoon});
    CHECK(scene.attendees().missing.size() == 1);
    scene.plan.assign(1, QStringLiteral("Phó Mẫu"), Role::Deputy, agency);
    CHECK(scene.attendees().missing.empty());
}

TEST_CASE("Named hosts and the unit's head are hosts", "[domain]")
{
    Scene scene;
    scene.plan.attend(scene.visit, scene.other, Attendance::Status::Host);
    CHECK(scene.attendees().hosts == std::vector{scene.other});
    for (Unit &unit : scene.plan.campaign.units) {
        if (unit.name == unitName)
            unit.headPerson = scene.member;
    }
    CHECK(scene.attendees().hosts.size() == 2);
}

TEST_CASE("Times meet by hours where both have them, else by half-day", "[domain]")
{
    Visit a;
    a.date = theDay;
    Visit b = a;
    CHECK(timesMeet(a, b));
    b.part = DayPart::Afternoon;
    CHECK_FALSE(timesMeet(a, b));
    b.part = DayPart::AllDay;
    CHECK(timesMeet(a, b));
    b.part = DayPart::Morning;
    a.from = QTime(8, 0);
    a.to = QTime(9, 45);
    CHECK(timesMeet(a, b));
    b.from = QTime(10, 15);
    b.to = QTime(11, 30);
    CHECK_FALSE(timesMeet(a, b));
    b.from = QTime(9, 30);
    CHECK(timesMeet(a, b));
    b.state = VisitState::Cancelled;
    CHECK_FALSE(timesMeet(a, b));
}
