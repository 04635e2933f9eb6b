// SPDX-License-Identifier: GPL-3.0-or-later
// Adding, editing, assigning and removing units.
#include "core/domain/lookup.h"
#include "core/storage/edit.h"
#include "tests/core/actions/office.h"

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Unit unitOf(PlanInFile &office, const QString &name)
{
    const Campaign campaign = office.now();
    const CampaignIndex index(campaign);
    const auto unit = resolveUnit(index, name);
    REQUIRE(unit);
    return **unit;
}

TeamId teamOf(PlanInFile &office, int number)
{
    const Campaign campaign = office.now();
    return CampaignIndex(campaign).teamByNumber(number)->id;
}

std::vector<int> teamsInspecting(PlanInFile &office, UnitId unit)
{
    const Campaign campaign = office.now();
    const CampaignIndex index(campaign);
    std::vector<int> numbers;
    for (const Assignment *row : index.assignmentsOfUnit(unit))
        numbers.push_back(index.team(row->team)->number);
    return numbers;
}

} // namespace

TEST_CASE("A new unit is given to its team, stands last, and is inspected", "[actions]")
{
    PlanInFile office;
    Unit unit;
    unit.name = u"  Trạm Y tế   mẫu "_s;
    unit.email = u"tram@mau.vn"_s;
    office.requireUndoable(
        [&] { return addUnit(office.plan, unit, teamOf(office, 2), office.environment); });
    const Unit made = unitOf(office, u"Trạm Y tế mẫu"_s);
    CHECK(made.inspected);
    CHECK(teamsInspecting(office, made.id) == std::vector{2});
    for (const Unit &other : office.now().units)
        CHECK((other.id == made.id || other.position < made.position));
}

TEST_CASE("A new place has body, short name and level as those of the plan", "[actions]")
{
    PlanInFile office;
    Unit unit;
    unit.name = u"Xã Quảng Mẫu"_s;
    unit.kind = UnitKind::Commune;
    REQUIRE(addUnit(office.plan, unit, {}, office.environment));
    const Unit made = unitOf(office, unit.name);
    CHECK(made.bodyName == u"UBND xã Quảng Mẫu"_s);
    CHECK(made.shortName == u"Quảng Mẫu"_s);
    unit.name = u"Xã Quảng Thử"_s;
    unit.bodyName = u"Ban quản lý xã Quảng Thử"_s;
    REQUIRE(addUnit(office.plan, unit, {}, office.environment));
    CHECK(unitOf(office, unit.name).bodyName == unit.bodyName);
}

TEST_CASE("A unit that cannot be is refused, and the sentence says why", "[actions]")
{
    PlanInFile office;
    Unit unit;
    const auto add = [&] { return addUnit(office.plan, unit, {}, office.environment); };
    office.requireRefused(add(), u"name"_s);
    unit.name = u"xã quảng-bình"_s;
    office.requireRefused(add(), u"Xã Quảng Bình"_s);
    unit.name = u"Trạm mẫu"_s;
    unit.email = u"tram at mau"_s;
    office.requireRefused(add(), u"tram at mau"_s);
    unit.email.clear();
    unit.phone = u"gọi anh Ba"_s;
    office.requireRefused(add(), u"gọi anh Ba"_s);
    unit.phone.clear();
    unit.validFrom = QDate(2023, 8, 1);
    unit.validTo = QDate(2023, 7, 1);
    office.requireRefused(add(), u"01/7/2023"_s);
}

TEST_CASE("Editing a unit names the fields in the history and can be undone", "[actions]")
{
    PlanInFile office;
    const Unit base = unitOf(office, u"Xã Quảng Bình"_s);
    Unit unit = base;
    unit.headName = u"Lê Thị Mẫu"_s;
    unit.phone = u"0237 3000 000"_s;
    office.requireUndoable([&] { return editUnit(office.plan, unit, base, office.environment); });
    CHECK(unitOf(office, u"Xã Quảng Bình"_s).headName == u"Lê Thị Mẫu"_s);
    CHECK(office.lastChange().contains(u"Xã Quảng Bình"_s));
    CHECK(office.lastChange().contains(u"head"_s));
    CHECK(office.lastChange().contains(u"phone"_s));
    CHECK_FALSE(office.lastChange().contains(u"3000"_s)); // the history keeps no numbers
}

TEST_CASE("Fields that others changed meanwhile are kept; the same field is refused", "[actions]")
{
    PlanInFile office;
    const Unit base = unitOf(office, u"Xã Quảng Bình"_s);
    Unit mine = base;
    Unit theirs = base;
    theirs.address = u"Thôn Một"_s;
    REQUIRE(editUnit(office.plan, theirs, base, office.environment));
    mine.headTitle = u"Chủ tịch"_s;
    REQUIRE(editUnit(office.plan, mine, base, office.environment));
    CHECK(unitOf(office, u"Xã Quảng Bình"_s).address == u"Thôn Một"_s);
    CHECK(unitOf(office, u"Xã Quảng Bình"_s).headTitle == u"Chủ tịch"_s);
    mine.address = u"Thôn Hai"_s;
    const auto refused = editUnit(office.plan, mine, base, office.environment);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(u"Thôn Một"_s));
    CHECK(refused.error().message.contains(u"Thôn Hai"_s));
}

TEST_CASE("A unit cannot belong to what belongs to it", "[actions]")
{
    CampaignBuilder builder;
    const UnitId office1 = builder.unit(u"Phòng Nội vụ"_s);
    const UnitId desk = builder.unit(u"Bộ phận một cửa mẫu"_s);
    builder.row(desk).parent = office1;
    PlanInFile office(builder);
    const Unit base = unitOf(office, u"Phòng Nội vụ"_s);
    Unit unit = base;
    unit.parent = desk;
    office.requireRefused(editUnit(office.plan, unit, base, office.environment),
                          u"Bộ phận một cửa mẫu"_s);
    unit.parent = office1;
    office.requireRefused(editUnit(office.plan, unit, base, office.environment), u"Phòng Nội vụ"_s);
}

TEST_CASE("A unit that a team inspects stays inspected until it is given to nobody", "[actions]")
{
    PlanInFile office;
    const Unit base = unitOf(office, u"Xã Quảng Bình"_s);
    Unit unit = base;
    unit.inspected = false;
    office.requireRefused(editUnit(office.plan, unit, base, office.environment), u"1"_s);
    const UnitChange both{
        .unit = unit, .base = base, .aliases = {}, .team = std::optional<TeamId>{}};
    office.requireUndoable([&] { return changeUnit(office.plan, both, office.environment); });
    CHECK_FALSE(unitOf(office, u"Xã Quảng Bình"_s).inspected);
    CHECK(teamsInspecting(office, base.id).empty());
}

TEST_CASE("Spellings of a unit are replaced as a whole, but mean no other unit", "[actions]")
{
    PlanInFile office;
    const UnitId unit = unitOf(office, u"Xã Quảng Bình"_s).id;
    office.requireUndoable([&] {
        return setAliases(office.plan, unit, {u"Q. Bình"_s, u"Bình"_s}, {}, office.environment);
    });
    CHECK(unitOf(office, u"q bình"_s).id == unit);
    const QStringList seen{u"Q. Bình"_s, u"Bình"_s};
    REQUIRE(setAliases(office.plan, unit, {u"Q. Bình"_s, u"  "_s}, seen, office.environment));
    CHECK(office.now().aliases.size() == 1);
    // Of another window, which saw both still: what was removed stays so, what it adds is added.
    REQUIRE(setAliases(office.plan, unit, seen + QStringList{u"QB"_s}, seen, office.environment));
    CHECK(office.now().aliases.size() == 2);
    REQUIRE(setAliases(office.plan, unit, {u"Q. Bình"_s}, seen, office.environment));
    CHECK(unitOf(office, u"QB"_s).id == unit);
    const auto refused = setAliases(office.plan, unit, {u"Xã Quảng Hợp"_s}, {}, office.environment);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(u"Xã Quảng Hợp"_s));
}

TEST_CASE("Units get one area together, and its days off follow a new name", "[actions]")
{
    PlanInFile office;
    const std::vector<UnitId> units{unitOf(office, u"Xã Quảng Bình"_s).id,
                                    unitOf(office, u"Xã Quảng Hợp"_s).id};
    office.requireUndoable(
        [&] { return setArea(office.plan, units, u"Tuyến 1"_s, office.environment); });
    DayOff dayOff;
    dayOff.area = u"Tuyến 1"_s;
    dayOff.span = {{QDate(2023, 8, 3), DayPart::Morning}, {QDate(2023, 8, 3), DayPart::Afternoon}};
    dayOff.reason = u"bão"_s;
    REQUIRE(recordDayOff(office.plan, dayOff, office.environment));
    REQUIRE(setArea(office.plan, {units[0]}, u"tuyến 1"_s, office.environment));
    CHECK(unitOf(office, u"Xã Quảng Bình"_s).area == u"Tuyến 1"_s);
    office.requireUndoable(
        [&] { return setArea(office.plan, units, u"Ven biển"_s, office.environment); });
    CHECK(office.now().daysOff.front().area == u"Ven biển"_s);
    REQUIRE(setArea(office.plan, {units[0]}, {}, office.environment));
    CHECK(unitOf(office, u"Xã Quảng Bình"_s).area.isEmpty());
    CHECK_FALSE(setArea(office.plan, {}, u"Tuyến 1"_s, office.environment));
}

TEST_CASE("A unit goes to another team with its visits that wait for a date", "[actions]")
{
    CampaignBuilder builder;
    const VisitId waiting = builder.visit(1, u"Xã Quảng Bình"_s);
    const PersonId member = builder.assign(1, u"Lê Văn Mẫu"_s);
    const PersonId guest = builder.person(u"Trần Thị Thử"_s);
    builder.attend(waiting, member, Attendance::Status::LeftOut);
    builder.attend(waiting, guest, Attendance::Status::Guest);
    builder.substitute(member, guest, waiting);
    PlanInFile office(builder);
    const UnitId unit = unitOf(office, u"Xã Quảng Bình"_s).id;
    office.requireUndoable(
        [&] { return assignUnits(office.plan, {unit}, teamOf(office, 3), office.environment); });
    CHECK(teamsInspecting(office, unit) == std::vector{3});
    const Campaign after = office.now();
    REQUIRE(after.visits.size() == 1);
    CHECK(after.visits.front().team == teamOf(office, 3));
    CHECK(after.substitutions.empty());
    REQUIRE(after.attendances.size() == 1);
    CHECK(after.attendances.front().person == guest);
    SECTION("or to nobody, and then the visit goes")
    {
        office.requireUndoable(
            [&] { return assignUnits(office.plan, {unit}, {}, office.environment); });
        CHECK(teamsInspecting(office, unit).empty());
        CHECK(office.now().visits.empty());
    }
}

TEST_CASE("A unit that a team visits on a day, or has inspected, stays with it", "[actions]")
{
    CampaignBuilder builder;
    const VisitId visit = builder.visit(1, u"Xã Quảng Bình"_s, QDate(2023, 8, 3));
    if (GENERATE(false, true))
        builder.row(visit).state = VisitState::Done;
    PlanInFile office(builder);
    const UnitId unit = unitOf(office, u"Xã Quảng Bình"_s).id;
    office.requireRefused(assignUnits(office.plan, {unit}, teamOf(office, 3), office.environment),
                          u"Xã Quảng Bình"_s);
}

TEST_CASE("Units are removed with what hangs on them alone", "[actions]")
{
    CampaignBuilder builder;
    const UnitId unit = builder.unit(u"Xã Quảng Bình"_s);
    const UnitId below = builder.unit(u"Thôn Mẫu"_s);
    builder.row(below).parent = unit;
    builder.visit(1, u"Xã Quảng Bình"_s);
    builder.unitOff(u"Xã Quảng Bình"_s,
                    {QDate(2023, 8, 3), DayPart::Morning},
                    {QDate(2023, 8, 3), DayPart::Afternoon});
    builder.campaign.aliases.push_back({builder.next<AliasId>(), unit, u"Q. Bình"_s});
    builder.member(2, u"Xã Quảng Bình"_s);
    PlanInFile office(builder);
    const std::size_t units = office.now().units.size();
    office.requireRefused(removeUnits(office.plan, {unit}, office.environment), u"Thôn Mẫu"_s);
    office.requireUndoable([&] {
        return removeUnits(office.plan, {unit, below}, office.environment);
    });
    const Campaign after = office.now();
    CHECK(after.units.size() == units - 2);
    CHECK(after.visits.empty());
    CHECK(after.daysOff.empty());
    CHECK(after.aliases.empty());
    CHECK(office.lastChange().contains(u"Xã Quảng Bình"_s));
}

TEST_CASE("What stands in the way of removing a unit is named", "[actions]")
{
    CampaignBuilder builder;
    QString named;
    const UnitId unit = builder.unit(u"Xã Quảng Bình"_s);
    SECTION("a visit with a date")
    {
        builder.visit(1, u"Xã Quảng Bình"_s, QDate(2023, 8, 3));
        named = u"03/8/2023"_s;
    }
    SECTION("a paper")
    {
        const VisitId visit = builder.visit(1, u"Xã Quảng Bình"_s);
        builder.paper(u"inspection-notice"_s, {visit}, {});
        named = u"paper"_s;
    }
    SECTION("people")
    {
        builder.person(u"Lê Văn Mẫu"_s, u"Xã Quảng Bình"_s);
        named = u"Lê Văn Mẫu"_s;
    }
    SECTION("a team that it leads")
    {
        builder.team(9, u"Xã Quảng Bình"_s);
        named = u"leads team 9"_s;
    }
    PlanInFile office(builder);
    office.requireRefused(removeUnits(office.plan, {unit}, office.environment), named);
}

TEST_CASE("A unit with answers is not removed", "[actions]")
{
    CampaignBuilder builder;
    const VisitId visit = builder.visit(1, u"Xã Quảng Bình"_s);
    const UnitId unit = builder.unit(u"Xã Quảng Bình"_s);
    Outline outline;
    outline.id = builder.next<OutlineId>();
    outline.code = u"A"_s;
    builder.campaign.outlines.push_back(outline);
    OutlineItem item;
    item.id = builder.next<OutlineItemId>();
    item.outline = outline.id;
    builder.campaign.items.push_back(item);
    Answer answer;
    answer.visit = visit;
    answer.item = item.id;
    PlanInFile office(builder);
    REQUIRE(office.plan.edit(u"x"_s, office.environment, [&](Edit &edit) {
        return edit.insert(answer).map([](const auto &) {});
    }));
    const auto refused = removeUnits(office.plan, {unit}, office.environment);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(u"answers"_s));
    CHECK_FALSE(assignUnits(office.plan, {unit}, {}, office.environment));
}
