// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/large_campaign.h"

#include "core/calendar/working_calendar.h"

#include <random>
#include <set>

namespace skt::bench {
namespace {

const QDate firstDay{2023, 2, 1};

struct Builder
{
    const CampaignSize &size;
    std::mt19937 random;
    Campaign campaign{};
    std::vector<Person> secretaries{};
    std::int64_t lastId = 0;

    template<typename Id>
    Id next()
    {
        return Id::fromInteger(++lastId);
    }
    std::size_t below(std::size_t bound) { return random() % bound; }

    UnitId addUnit(const QString &name, UnitKind kind, bool inspected)
    {
        Unit unit;
        unit.id = next<UnitId>();
        unit.name = name;
        unit.kind = kind;
        unit.inspected = inspected;
        unit.position = static_cast<std::int64_t>(campaign.units.size() + 1) * 1024;
        campaign.units.push_back(unit);
        return unit.id;
    }

    void addPeople()
    {
        for (int i = 0; i < size.people; ++i) {
            Person person;
            person.id = next<PersonId>();
            person.name = QStringLiteral("Người %1").arg(i + 1);
            person.agency =
                addUnit(QStringLiteral("Phòng %1").arg(i + 1), UnitKind::Department, false);
            person.agencyLeader = true;
            person.roster = Roster::WorkingGroup;
            campaign.people.push_back(person);
            person.id = next<PersonId>();
            person.name = QStringLiteral("Thư ký %1").arg(i + 1);
            person.agencyLeader = false;
            secretaries.push_back(person);
        }
        campaign.people.insert(campaign.people.end(), secretaries.begin(), secretaries.end());
    }

    void seat(TeamId team, PersonId person, Role role, int position)
    {
        TeamPerson made;
        made.id = next<TeamPersonId>();
        made.team = team;
        made.person = person;
        made.role = role;
        made.position = position;
        campaign.teamPeople.push_back(made);
    }

    void addTeam(int number)
    {
        Team team;
        team.id = next<TeamId>();
        team.number = number;
        team.name = QStringLiteral("Đoàn kiểm tra số %1").arg(number);
        campaign.teams.push_back(team);
        std::set<std::size_t> drawn;
        while (static_cast<int>(drawn.size()) < size.membersPerTeam)
            drawn.insert(below(static_cast<std::size_t>(size.people)));
        int position = 0;
        for (const std::size_t i : drawn) {
            Membership membership;
            membership.id = next<MembershipId>();
            membership.team = team.id;
            membership.agency = *campaign.people[i].agency;
            membership.lead = position == 0;
            membership.position = 1024 * ++position;
            campaign.memberships.push_back(membership);
            seat(team.id,
                 campaign.people[i].id,
                 position == 1 ? Role::Leader : Role::Member,
                 1024 * position);
            if (position == 1)
                seat(team.id, secretaries[i].id, Role::Secretary, 512);
        }
    }

    void addVisit(int number, const std::vector<QDate> &days)
    {
        const Team &team = campaign.teams[static_cast<std::size_t>(number) % campaign.teams.size()];
        Visit visit;
        visit.id = next<VisitId>();
        visit.team = team.id;
        visit.unit = addUnit(QStringLiteral("Xã số %1").arg(number + 1), UnitKind::Commune, true);
        visit.date = days[below(days.size())];
        visit.part = below(2) ? DayPart::Morning : DayPart::Afternoon;
        campaign.visits.push_back(visit);
        Assignment assignment;
        assignment.id = next<AssignmentId>();
        assignment.team = team.id;
        assignment.unit = visit.unit;
        assignment.position = 1024 * (number + 1);
        campaign.assignments.push_back(assignment);
    }

    void addOutline()
    {
        Outline outline;
        outline.id = next<OutlineId>();
        outline.code = QStringLiteral("A");
        outline.tier = Tier::Lower;
        outline.title = QStringLiteral("Đề cương báo cáo");
        outline.position = 1024;
        campaign.outlines.push_back(outline);
        for (int i = 1; i <= size.outlineItems; ++i) {
            OutlineItem item;
            item.id = next<OutlineItemId>();
            item.outline = outline.id;
            item.position = 1024 * i;
            item.number = QString::number(i);
            item.text =
                QStringLiteral("Số liệu thu nhận, xử lý và đối soát tại đơn vị, mục %1").arg(i);
            campaign.items.push_back(item);
        }
    }

    void setDates(QDate lastDay)
    {
        using Kind = DateRule::Kind;
        PlanSettings &plan = campaign.plan;
        plan.title = QStringLiteral("Kế hoạch kiểm tra");
        plan.number = QStringLiteral("1/KH");
        plan.firstDay = {Kind::From, firstDay, QStringLiteral("từ ngày 01/02/2023")};
        plan.lastDay = {Kind::OnOrBefore, lastDay, QStringLiteral("đến ngày cuối")};
        plan.report = {Kind::OnOrBefore, lastDay.addDays(60), QStringLiteral("sau đó 60 ngày")};
        plan.noticeLeadWorkingDays = 2;
        plan.resultNoticeWorkingDays = 5;
    }
};

std::vector<QDate> workingDays(int count)
{
    const WorkingCalendar calendar = WorkingCalendar::bundled();
    std::vector<QDate> days;
    for (QDate day = firstDay; static_cast<int>(days.size()) < count; day = day.addDays(1))
        if (calendar.isWorkingDay(day))
            days.push_back(day);
    return days;
}

} // namespace

Campaign largeCampaign(const CampaignSize &size, std::uint64_t seed)
{
    Builder builder{size, std::mt19937{static_cast<unsigned>(seed)}};
    const std::vector<QDate> days = workingDays(size.halfDays / 2);
    builder.setDates(days.back());
    builder.addPeople();
    for (int number = 1; number <= size.teams; ++number)
        builder.addTeam(number);
    for (int number = 0; number < size.visits; ++number)
        builder.addVisit(number, days);
    if (size.outlineItems > 0)
        builder.addOutline();
    return std::move(builder.campaign);
}

Environment quietEnvironment()
{
    return {.today = QDate{2023, 1, 3},
            .now =
                [] {
                    return QDateTime{QDate{2023, 1, 3}, QTime{1, 0}, Qt::UTC};
                },
            .user = QStringLiteral("benchmark"),
            .computer = QStringLiteral("benchmark"),
            .newId = [next = std::int64_t{1} << 40]() mutable { return ++next; },
            .seed = 1};
}

} // namespace skt::bench
