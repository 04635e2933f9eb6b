// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/todo.h"
#include "tests/support/campaign_builder.h"
#include "tests/support/catch_qt.h"
#include "tests/support/random_campaign.h"

#include <algorithm>
#include <set>

using namespace skt;
using namespace skt::test;

namespace {

const QString commune = QStringLiteral("Xã Quảng Bình");

struct Day
{
    Day(const Campaign &campaign, QDate today)
        : index(campaign)
        , environment(environmentOn(today))
        , checked(check(index, environment))
        , due(deadlines(index, environment))
        , items(todo(index, checked, due, environment))
    {}

    [[nodiscard]] int count(TodoKind kind) const
    {
        return static_cast<int>(std::ranges::count(items, kind, &TodoItem::kind));
    }
    [[nodiscard]] const TodoItem *first(TodoKind kind) const
    {
        const auto it = std::ranges::find(items, kind, &TodoItem::kind);
        return it == items.end() ? nullptr : &*it;
    }

    CampaignIndex index;
    Environment environment;
    CheckResult checked;
    std::vector<Deadline> due;
    std::vector<TodoItem> items;
};

/// Everybody named, so that only what a test is about is left to do.
CampaignBuilder staffed()
{
    CampaignBuilder plan;
    for (const TeamFacts &facts : teams2023()) {
        const auto name = [&](const QString &role) {
            return QStringLiteral("%1 %2").arg(role).arg(facts.number);
        };
        plan.assign(facts.number, name(QStringLiteral("Trưởng")), Role::Leader, facts.lead);
        plan.assign(facts.number, name(QStringLiteral("Thư ký")), Role::Secretary, facts.lead);
        for (const QString &agency : facts.members)
            plan.assign(facts.number, name(agency), Role::Member, agency);
    }
    return plan;
}

} // namespace

TEST_CASE("On the last day of registration the five registrations come first", "[reports][todo]")
{
    const CampaignBuilder plan = staffed();
    const Day day(plan.campaign, QDate(2023, 7, 31));
    REQUIRE(day.count(TodoKind::RegisterSchedule) == 5);
    for (int i = 0; i < 5; ++i) {
        const TodoItem &item = day.items[static_cast<std::size_t>(i)];
        CHECK(item.kind == TodoKind::RegisterSchedule);
        CHECK(item.urgency == TodoUrgency::Today);
        CHECK(item.action == TodoAction::ReceiveRegistration);
        CHECK(item.due == QDate(2023, 7, 31));
        CHECK(day.index.team(*item.team)->number == i + 1);
    }
    CHECK(day.items.front().units.size() == 9);
    CHECK(day.count(TodoKind::PlaceVisits) == 0); // the same units are not named twice
}

TEST_CASE("Units of a team whose registration is in are to be placed, in one line a team",
          "[reports][todo]")
{
    CampaignBuilder plan = staffed();
    plan.row(plan.team(1)).registrationReceived = QDate(2023, 7, 28);
    const Day day(plan.campaign, QDate(2023, 7, 31));
    CHECK(day.count(TodoKind::RegisterSchedule) == 4);
    REQUIRE(day.count(TodoKind::PlaceVisits) == 1);
    CHECK(day.first(TodoKind::PlaceVisits)->units.size() == 9);
    CHECK(day.first(TodoKind::PlaceVisits)->team == plan.team(1));
}

TEST_CASE("A notice is to be sent until it is sent for the visit's present date", "[reports][todo]")
{
    CampaignBuilder plan = staffed();
    const VisitId visit = plan.visit(1, commune, QDate(2023, 8, 10));
    const Day before(plan.campaign, QDate(2023, 8, 8));
    REQUIRE(before.count(TodoKind::SendNotice) == 1);
    CHECK(before.first(TodoKind::SendNotice)->urgency == TodoUrgency::Today);
    CHECK(before.first(TodoKind::SendNotice)->action == TodoAction::PrintNotice);
    plan.notice(visit, QDate(2023, 8, 7));
    CHECK(Day(plan.campaign, QDate(2023, 8, 8)).count(TodoKind::SendNotice) == 0);
}

TEST_CASE("A notice that is too late is one line with its clash, not two", "[reports][todo]")
{
    CampaignBuilder plan = staffed();
    plan.visit(1, commune, QDate(2023, 8, 10));
    const Day day(plan.campaign, QDate(2023, 8, 9));
    CHECK(day.count(TodoKind::SettleClash) == 0);
    REQUIRE(day.count(TodoKind::SendNotice) == 1);
    const TodoItem &item = *day.first(TodoKind::SendNotice);
    CHECK(item.urgency == TodoUrgency::Overdue);
    CHECK(item.action == TodoAction::ShowClash);
    REQUIRE(item.conflict);
    CHECK(day.checked.conflicts[*item.conflict].rule == "notice-too-late");
}

TEST_CASE("Visits of today and of the next working day are shown, over a weekend too",
          "[reports][todo]")
{
    CampaignBuilder plan = staffed();
    plan.notice(plan.visit(1, commune, QDate(2023, 8, 11)), QDate(2023, 8, 1));
    plan.notice(plan.visit(2, QStringLiteral("Xã Quảng Yên"), QDate(2023, 8, 14)),
                QDate(2023, 8, 1));
    plan.notice(plan.visit(3, QStringLiteral("Xã Quảng Trạch"), QDate(2023, 8, 15)),
                QDate(2023, 8, 1));
    const Day friday(plan.campaign, QDate(2023, 8, 11));
    REQUIRE(friday.count(TodoKind::HoldVisit) == 2);
    CHECK(friday.first(TodoKind::HoldVisit)->urgency == TodoUrgency::Today);
    CHECK(friday.first(TodoKind::HoldVisit)->due == QDate(2023, 8, 11));
    const Day later(plan.campaign, QDate(2023, 8, 14));
    REQUIRE(later.count(TodoKind::RecordVisit) == 1);
    CHECK(later.first(TodoKind::RecordVisit)->due == QDate(2023, 8, 11));
}

TEST_CASE("A visit put off waits for its new date, once", "[reports][todo]")
{
    CampaignBuilder plan = staffed();
    const VisitId visit = plan.visit(1, commune);
    plan.row(visit).state = VisitState::Postponed;
    plan.row(plan.team(1)).registrationReceived = QDate(2023, 7, 28);
    const Day day(plan.campaign, QDate(2023, 8, 8));
    REQUIRE(day.count(TodoKind::SetNewDate) == 1);
    CHECK(day.first(TodoKind::SetNewDate)->visit == visit);
    for (const TodoItem &item : day.items) {
        if (item.kind == TodoKind::PlaceVisits)
            CHECK_FALSE(std::ranges::count(item.units, plan.unit(commune)));
    }
}

TEST_CASE("A clash must be settled while the notice can still be sent", "[reports][todo]")
{
    CampaignBuilder plan = staffed();
    plan.visit(1, commune, QDate(2023, 8, 10));
    plan.visit(1, QStringLiteral("Xã Quảng Hợp"), QDate(2023, 8, 10));
    const Day day(plan.campaign, QDate(2023, 8, 1));
    REQUIRE(day.count(TodoKind::SettleClash) >= 1);
    const TodoItem &item = *day.first(TodoKind::SettleClash);
    CHECK(item.due == QDate(2023, 8, 8));
    CHECK(item.action == TodoAction::ShowClash);
    CHECK(day.checked.conflicts[*item.conflict].severity == Severity::Error);
}

TEST_CASE("People that are missing make one line a team", "[reports][todo]")
{
    const CampaignBuilder plan;
    const Day day(plan.campaign, QDate(2023, 8, 8));
    REQUIRE(day.count(TodoKind::NamePeople) == 5);
    const TodoItem &item = *day.first(TodoKind::NamePeople);
    CHECK(item.noLeader);
    CHECK(item.noSecretary);
    CHECK(item.units.size() == 3); // its lead agency is asked for a leader
    CHECK(item.urgency == TodoUrgency::Today);
    CHECK(Day(staffed().campaign, QDate(2023, 8, 8)).count(TodoKind::NamePeople) == 0);
}

TEST_CASE("What a team lacks is no work any more once it is accepted", "[reports][todo]")
{
    CampaignBuilder plan;
    const QDate day(2023, 8, 8);
    for (const Conflict &conflict : Day(plan.campaign, day).checked.conflicts) {
        Waiver waiver = conflict.waiver();
        waiver.id = WaiverId::fromInteger(700'000 + static_cast<int>(plan.campaign.waivers.size()));
        waiver.reason = QStringLiteral("đã rõ");
        if (conflict.rule == "no-secretary" || conflict.rule == "member-agency-without-person")
            plan.campaign.waivers.push_back(waiver);
    }
    {
        const Day left(plan.campaign, day);
        REQUIRE(left.count(TodoKind::NamePeople) == 5);
        const TodoItem &item = *left.first(TodoKind::NamePeople);
        CHECK(item.noLeader);
        CHECK_FALSE(item.noSecretary);
        CHECK(item.units.empty());
    }
    for (const TeamFacts &facts : teams2023())
        plan.assign(facts.number, facts.lead, Role::Leader, facts.lead);
    CHECK(Day(plan.campaign, day).count(TodoKind::NamePeople) == 0);
}

TEST_CASE("The plan's own defects are one line", "[reports][todo]")
{
    const Day day(CampaignBuilder().campaign, QDate(2023, 7, 20));
    REQUIRE(!day.checked.notes.empty());
    REQUIRE(day.count(TodoKind::ReadNotes) == 1);
    CHECK(day.items.back().kind == TodoKind::ReadNotes);
    CHECK(day.items.back().count == static_cast<int>(day.checked.notes.size()));
}

TEST_CASE("What is due soon or overdue is exactly what the deadlines say, whatever the campaign",
          "[reports][todo][property]")
{
    const auto seed = GENERATE(range(1U, 30U));
    RandomCampaign random(seed);
    const QDate today = random.drawDate();
    const Campaign &campaign = random.campaign();
    const Day day(campaign, today);
    INFO(seed);
    std::multiset<std::size_t> shown;
    for (const TodoItem &item : day.items) {
        if (!item.deadline)
            continue;
        shown.insert(*item.deadline);
        const Deadline &deadline = day.due[*item.deadline];
        CHECK((item.urgency == TodoUrgency::Overdue) == (deadline.state == DeadlineState::Overdue));
        CHECK((item.urgency == TodoUrgency::Today) == (deadline.state == DeadlineState::DueToday));
        CHECK((item.urgency == TodoUrgency::Soon) == (deadline.state == DeadlineState::DueSoon));
    }
    for (std::size_t i = 0; i < day.due.size(); ++i) {
        const DeadlineState state = day.due[i].state;
        const bool urgent = state == DeadlineState::Overdue || state == DeadlineState::DueToday
                            || state == DeadlineState::DueSoon;
        if (urgent)
            CHECK(shown.count(i) == 1);
        if (state == DeadlineState::Done || state == DeadlineState::DoneLate)
            CHECK(shown.count(i) == 0);
    }
}

TEST_CASE("Every clash that must be settled is in the list, by itself or by the line it belongs to",
          "[reports][todo][property]")
{
    const auto seed = GENERATE(range(1U, 30U));
    RandomCampaign random(seed);
    const QDate today = random.drawDate();
    const Day day(random.campaign(), today);
    INFO(seed);
    std::set<std::size_t> named;
    for (const TodoItem &item : day.items) {
        if (item.conflict)
            named.insert(*item.conflict);
    }
    for (std::size_t i = 0; i < day.checked.conflicts.size(); ++i) {
        const Conflict &conflict = day.checked.conflicts[i];
        if (conflict.severity == Severity::Error && !conflict.waived)
            CHECK(named.contains(i));
        if (conflict.waived)
            CHECK_FALSE(named.contains(i));
    }
    CHECK(std::ranges::is_sorted(day.items, {}, &TodoItem::urgency));
}
