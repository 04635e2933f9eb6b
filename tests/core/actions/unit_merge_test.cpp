// SPDX-License-Identifier: GPL-3.0-or-later
// Two records of one unit become one.
#include "core/domain/lookup.h"
#include "core/rules/check.h"
#include "core/storage/edit.h"
#include "tests/core/actions/office.h"

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// "Xã Quảng Bình" is entered twice; everything of a plan hangs on the second.
struct Twice
{
    Twice()
    {
        kept = builder.unit(u"Xã Quảng Bình"_s);
        merged = builder.unit(u"Xã Q.Bình (mới)"_s);
        Unit &second = builder.row(merged);
        second.headName = u"Lê Thị Mẫu"_s;
        second.phone = u"0237 3000 000"_s;
        second.area = u"Tuyến 1"_s;
        second.priority = true;
    }

    CampaignBuilder builder;
    UnitId kept;
    UnitId merged;
};

bool mentions(const Campaign &campaign, UnitId unit)
{
    const auto any = [&](const auto &rows, auto member) {
        return std::any_of(
            rows.begin(), rows.end(), [&](const auto &row) { return row.*member == unit; });
    };
    return any(campaign.units, &Unit::id) || any(campaign.units, &Unit::parent)
           || any(campaign.aliases, &Alias::unit) || any(campaign.memberships, &Membership::agency)
           || any(campaign.assignments, &Assignment::unit) || any(campaign.people, &Person::agency)
           || any(campaign.daysOff, &DayOff::unit) || any(campaign.visits, &Visit::unit)
           || any(campaign.supplementUnits, &SupplementUnit::unit)
           || any(campaign.paperRecipients, &PaperRecipient::unit)
           || any(campaign.draftVisits, &DraftVisit::unit)
           || any(campaign.successors, &UnitSuccessor::unit)
           || any(campaign.successors, &UnitSuccessor::successor);
}

} // namespace

TEST_CASE("After a merge everything that meant either record means the one", "[actions]")
{
    Twice twice;
    CampaignBuilder &builder = twice.builder;
    builder.inspect(1, u"Xã Q.Bình (mới)"_s);
    builder.inspect(2, u"Xã Q.Bình (mới)"_s);
    builder.member(3, u"Xã Q.Bình (mới)"_s);
    builder.person(u"Trần Thị Thử"_s, u"Xã Q.Bình (mới)"_s);
    builder.unitOff(u"Xã Q.Bình (mới)"_s,
                    {QDate(2023, 8, 9), DayPart::Morning},
                    {QDate(2023, 8, 9), DayPart::Afternoon});
    const VisitId visit = builder.visit(1, u"Xã Q.Bình (mới)"_s, QDate(2023, 8, 3));
    builder.notice(visit, QDate(2023, 7, 31));
    builder.visit(1, u"Xã Quảng Bình"_s);
    builder.campaign.aliases.push_back({builder.next<AliasId>(), twice.merged, u"QB mới"_s});
    const UnitId below = builder.unit(u"Thôn Mẫu"_s);
    builder.row(below).parent = twice.merged;
    builder.campaign.successors.push_back(
        {builder.next<UnitSuccessorId>(), twice.merged, twice.kept});
    const DraftScheduleId draft = builder.next<DraftScheduleId>();
    builder.campaign.drafts.push_back({draft, u"Hai"_s, {}, {}});
    builder.campaign.draftVisits.push_back({builder.next<DraftVisitId>(),
                                            draft,
                                            builder.team(1),
                                            twice.merged,
                                            1,
                                            QDate(2023, 8, 8),
                                            DayPart::Morning});
    PlanInFile office(builder);
    office.requireUndoable(
        [&] { return mergeUnits(office.plan, twice.kept, twice.merged, office.environment); });
    const Campaign after = office.now();
    CHECK_FALSE(mentions(after, twice.merged));
    const CampaignIndex index(after);
    const Unit &unit = *index.unit(twice.kept);
    CHECK(unit.headName == u"Lê Thị Mẫu"_s);
    CHECK(unit.area == u"Tuyến 1"_s);
    CHECK(unit.priority);
    REQUIRE(after.visits.size() == 1);
    CHECK(after.visits.front().id == visit);
    CHECK(index.assignmentsOfUnit(twice.kept).size() == 2);
    for (const QString &name : {u"Xã Q.Bình (mới)"_s, u"QB mới"_s, u"Xã Quảng Bình"_s}) {
        const auto found = resolveUnit(index, name);
        REQUIRE(found);
        CHECK((*found)->id == twice.kept);
    }
    CHECK(after.draftVisits.size() == 1);
    CHECK(after.successors.empty());
}

TEST_CASE("What was accepted about a unit stays accepted after a merge", "[actions]")
{
    Twice twice;
    twice.builder.inspect(3, u"Xã Q.Bình (mới)"_s);
    twice.builder.visit(3, u"Xã Q.Bình (mới)"_s, QDate(2023, 8, 5));
    PlanInFile office(twice.builder);
    const CheckResult found = check(office.now(), office.environment);
    for (const Conflict &conflict : found.conflicts) {
        if (conflict.rule == "not-a-working-day")
            REQUIRE(waiveConflict(office.plan,
                                  {conflict.key(), u"gấp"_s, u"Trưởng ban"_s, u"12/CV"_s},
                                  office.environment));
    }
    REQUIRE(office.now().waivers.size() == 1);
    office.requireUndoable(
        [&] { return mergeUnits(office.plan, twice.kept, twice.merged, office.environment); });
    const CheckResult after = check(office.now(), office.environment);
    CHECK(after.waived == 1);
    CHECK(after.lapsed.empty());
}

TEST_CASE("Two visits of one team on days, or two entries of a person, stop a merge", "[actions]")
{
    Twice twice;
    QString named;
    SECTION("visits")
    {
        twice.builder.visit(1, u"Xã Quảng Bình"_s, QDate(2023, 8, 3));
        twice.builder.visit(1, u"Xã Q.Bình (mới)"_s, QDate(2023, 8, 4));
        named = u"04/8/2023"_s;
    }
    SECTION("people")
    {
        twice.builder.person(u"Lê Văn Mẫu"_s, u"Xã Quảng Bình"_s);
        Person same;
        same.id = twice.builder.next<PersonId>();
        same.name = u"Lê Văn Mẫu"_s;
        same.agency = twice.merged;
        twice.builder.campaign.people.push_back(same);
        named = u"Lê Văn Mẫu"_s;
    }
    PlanInFile office(twice.builder);
    office.requireRefused(mergeUnits(office.plan, twice.kept, twice.merged, office.environment),
                          named);
    office.requireRefused(mergeUnits(office.plan, twice.kept, twice.kept, office.environment),
                          u"itself"_s);
}

TEST_CASE("Visits that wait for a date become one with all that hangs on them", "[actions]")
{
    Twice twice;
    const VisitId a = twice.builder.visit(1, u"Xã Quảng Bình"_s);
    const VisitId b = twice.builder.visit(1, u"Xã Q.Bình (mới)"_s);
    const PersonId guest = twice.builder.person(u"Trần Thị Thử"_s);
    twice.builder.attend(a, guest, Attendance::Status::Guest);
    twice.builder.attend(b, guest, Attendance::Status::Host);
    twice.builder.paper(u"inspection-notice"_s, {b}, {});
    PlanInFile office(twice.builder);
    office.requireUndoable(
        [&] { return mergeUnits(office.plan, twice.kept, twice.merged, office.environment); });
    const Campaign after = office.now();
    REQUIRE(after.visits.size() == 1);
    CHECK(after.visits.front().id == a);
    CHECK(after.attendances.size() == 1);
    REQUIRE(after.paperVisits.size() == 1);
    CHECK(after.paperVisits.front().visit == a);
}
