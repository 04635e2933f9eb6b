// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to several rows is one step of the history.
#include "core/actions/several.h"
#include "tests/core/actions/office.h"

using namespace skt;
using namespace skt::test;

TEST_CASE("Several registrations that came in are one step, and one refusal stops all", "[actions]")
{
    PlanInFile office;
    std::vector<TeamId> teams;
    for (const Team &team : office.now().teams)
        teams.push_back(team.id);
    REQUIRE(teams.size() > 1);
    const QDate day = office.environment.today;
    office.requireUndoable(
        [&] { return receiveRegistrations(office.plan, teams, day, office.environment); });
    for (const Team &team : office.now().teams)
        CHECK(team.registrationReceived == day);
    const std::size_t changes = office.plan.history()->size();
    CHECK_FALSE(receiveRegistrations(office.plan, teams, day.addDays(1), office.environment));
    CHECK_FALSE(receiveRegistrations(office.plan,
                                     {teams.front(), TeamId::fromInteger(987654321)},
                                     day.addDays(-1),
                                     office.environment));
    CHECK(office.plan.history()->size() == changes);
}

TEST_CASE("Several absences are removed in one step", "[actions]")
{
    CampaignBuilder builder;
    const PersonId person = builder.person(QStringLiteral("Lê Thử"));
    PlanInFile office(builder);
    for (const int day : {3, 4}) {
        const HalfDay at{QDate(2023, 8, day), DayPart::Morning};
        REQUIRE(recordAbsence(
            office.plan, person, {at, at}, QStringLiteral("leave"), office.environment));
    }
    std::vector<AbsenceId> absences;
    for (const Absence &row : office.now().absences)
        absences.push_back(row.id);
    REQUIRE(absences.size() >= 2);
    office.requireUndoable(
        [&] { return removeAbsences(office.plan, absences, office.environment); });
    CHECK(office.now().absences.empty());
    CHECK_FALSE(removeAbsences(office.plan, absences, office.environment));
}
