// SPDX-License-Identifier: GPL-3.0-or-later
// Campaigns for tests: say only what matters, the rest is as in 2023.
#pragma once

#include "core/base/environment.h"
#include "core/domain/campaign.h"
#include "tests/support/organisation_2023.h"

#include <algorithm>

namespace skt::test {

/// A fixed world: that day, that user, ids that count upwards.
inline Environment environmentOn(QDate today)
{
    return {.today = today,
            .now =
                [today] {
                    return QDateTime{today, QTime{1, 0}, Qt::UTC};
                },
            .user = QStringLiteral("tester"),
            .computer = QStringLiteral("test-pc"),
            .newId = [next = std::int64_t{1000000}]() mutable { return ++next; },
            .seed = 1};
}

/// Builds a campaign row by row. Things are named by their names; what does not exist yet is made.
/// Default: the dates and the five teams of 2023 with their 41 units, nobody named, no visits.
class CampaignBuilder
{
public:
    CampaignBuilder()
    {
        setDates();
        for (const TeamFacts &facts : teams2023()) {
            team(facts.number, facts.lead, facts.members);
            for (const QString &office : facts.offices)
                inspect(facts.number, office);
            for (const QString &commune : facts.communes) {
                inspect(facts.number, commune);
                row(unit(commune)).kind = UnitKind::Commune;
            }
        }
    }

    /// Only the dates of 2023: no teams, no units.
    static CampaignBuilder blank()
    {
        CampaignBuilder builder{Blank{}};
        builder.setDates();
        return builder;
    }

    Campaign campaign;

    UnitId unit(const QString &name)
    {
        for (const Unit &known : campaign.units) {
            if (known.name == name)
                return known.id;
        }
        Unit made;
        made.id = next<UnitId>();
        made.name = name;
        made.kind = UnitKind::Department;
        made.position = static_cast<std::int64_t>(campaign.units.size() + 1) * 1024;
        campaign.units.push_back(made);
        return made.id;
    }

    /// The team of that number, made if need be (with memberships where a lead is named).
    TeamId team(int number, const QString &lead = {}, const QStringList &members = {})
    {
        TeamId id;
        for (const Team &known : campaign.teams) {
            if (known.number == number)
                id = known.id;
        }
        if (id.isNull()) {
            Team made;
            made.id = id = next<TeamId>();
            made.number = number;
            made.name = QStringLiteral("Đoàn kiểm tra số %1").arg(number, 2, 10, QLatin1Char('0'));
            campaign.teams.push_back(made);
        }
        if (!lead.isEmpty())
            member(number, lead, true);
        for (const QString &agency : members)
            member(number, agency);
        return id;
    }

    MembershipId member(int teamNumber, const QString &agency, bool lead = false)
    {
        Membership made;
        made.id = next<MembershipId>();
        made.team = team(teamNumber);
        made.agency = unit(agency);
        made.lead = lead;
        made.position = static_cast<std::int64_t>(campaign.memberships.size() + 1) * 1024;
        campaign.memberships.push_back(made);
        return made.id;
    }

    /// The plan gives the unit to the team.
    AssignmentId inspect(int teamNumber, const QString &unitName)
    {
        Assignment made;
        made.id = next<AssignmentId>();
        made.team = team(teamNumber);
        made.unit = unit(unitName);
        made.position = static_cast<std::int64_t>(campaign.assignments.size() + 1) * 1024;
        row(made.unit).inspected = true;
        campaign.assignments.push_back(made);
        return made.id;
    }

    PersonId person(const QString &name, const QString &agency = {}, bool agencyLeader = false)
    {
        for (const Person &known : campaign.people) {
            if (known.name == name)
                return known.id;
        }
        Person made;
        made.id = next<PersonId>();
        made.name = name;
        if (!agency.isEmpty())
            made.agency = unit(agency);
        made.agencyLeader = agencyLeader;
        campaign.people.push_back(made);
        return made.id;
    }

    PersonId assign(int teamNumber,
                    const QString &name,
                    Role role = Role::Member,
                    const QString &agency = {})
    {
        TeamPerson made;
        made.id = next<TeamPersonId>();
        made.team = team(teamNumber);
        made.person = person(name, agency);
        made.role = role;
        made.position = static_cast<std::int64_t>(campaign.teamPeople.size() + 1) * 1024;
        campaign.teamPeople.push_back(made);
        return made.person;
    }

    VisitId visit(int teamNumber,
                  const QString &unitName,
                  std::optional<QDate> date = {},
                  DayPart part = DayPart::Morning)
    {
        Visit made;
        made.id = next<VisitId>();
        made.team = team(teamNumber);
        made.unit = unit(unitName);
        made.date = date;
        made.part = part;
        for (const Visit &other : campaign.visits) {
            if (other.team == made.team && other.unit == made.unit)
                made.sequence = std::max(made.sequence, other.sequence + 1);
        }
        campaign.visits.push_back(made);
        return made.id;
    }

    AbsenceId absence(PersonId who, HalfDay from, HalfDay to)
    {
        Absence made;
        made.id = next<AbsenceId>();
        made.person = who;
        made.span = {from, to};
        campaign.absences.push_back(made);
        return made.id;
    }

    SubstitutionId substitute(PersonId who, PersonId by, VisitId where)
    {
        Substitution made;
        made.id = next<SubstitutionId>();
        made.person = who;
        made.by = by;
        made.visit = where;
        campaign.substitutions.push_back(made);
        return made.id;
    }

    AttendanceId attend(VisitId where, PersonId who, Attendance::Status status)
    {
        Attendance made;
        made.id = next<AttendanceId>();
        made.visit = where;
        made.person = who;
        made.status = status;
        campaign.attendances.push_back(made);
        return made.id;
    }

    DayOffId unitOff(const QString &name, HalfDay from, HalfDay to)
    {
        DayOff made;
        made.id = next<DayOffId>();
        made.unit = unit(name);
        made.span = {from, to};
        campaign.daysOff.push_back(made);
        return made.id;
    }

    DayOffId teamOff(int number, HalfDay from, HalfDay to)
    {
        DayOff made;
        made.id = next<DayOffId>();
        made.team = team(number);
        made.span = {from, to};
        campaign.daysOff.push_back(made);
        return made.id;
    }

    /// A paper that names the visits with their present dates and was sent to their units.
    PaperId
    paper(const QString &kind, const std::vector<VisitId> &visits, std::optional<QDate> sent)
    {
        Paper made;
        made.id = next<PaperId>();
        made.kind = kind;
        made.state = sent ? PaperState::Sent : PaperState::Draft;
        made.date = sent;
        campaign.papers.push_back(made);
        for (const VisitId id : visits) {
            const Visit visited = row(id);
            PaperVisit names;
            names.id = next<PaperVisitId>();
            names.paper = made.id;
            names.visit = id;
            names.date = visited.date;
            names.part = visited.part;
            campaign.paperVisits.push_back(names);
            PaperRecipient recipient;
            recipient.id = next<PaperRecipientId>();
            recipient.paper = made.id;
            recipient.name = row(visited.unit).name;
            recipient.unit = visited.unit;
            recipient.sent = sent;
            campaign.paperRecipients.push_back(recipient);
        }
        return made.id;
    }

    PaperId notice(VisitId id, QDate sent)
    {
        return paper(QStringLiteral("inspection-notice"), {id}, sent);
    }

    /// The present places of all visits become the agreed schedule.
    void agree(QDate date)
    {
        campaign.plan.agreedOn = date;
        campaign.agreedVisits.clear();
        for (const Visit &visit : campaign.visits) {
            if (!visit.date)
                continue;
            AgreedVisit agreed;
            agreed.id = next<AgreedVisitId>();
            agreed.visit = visit.id;
            agreed.date = *visit.date;
            agreed.part = visit.part;
            campaign.agreedVisits.push_back(agreed);
        }
    }

    /// The rows, to be changed further.
    Unit &row(UnitId id) { return rowOf(campaign.units, id); }
    Team &row(TeamId id) { return rowOf(campaign.teams, id); }
    Person &row(PersonId id) { return rowOf(campaign.people, id); }
    Visit &row(VisitId id) { return rowOf(campaign.visits, id); }
    Paper &row(PaperId id) { return rowOf(campaign.papers, id); }

    template<typename Id>
    Id next()
    {
        return Id::fromInteger(++m_lastId);
    }

private:
    struct Blank
    {};
    explicit CampaignBuilder(Blank) {}

    void setDates()
    {
        using Kind = DateRule::Kind;
        PlanSettings &plan = campaign.plan;
        plan.title = QStringLiteral("Kế hoạch kiểm tra 2023");
        plan.number = QStringLiteral("12/KH-TCT");
        plan.standingAgency = QStringLiteral("Công an huyện");
        plan.firstDay = {Kind::From, QDate{2023, 8, 3}, QStringLiteral("từ ngày 03/8/2023")};
        plan.lastDay = {Kind::Before, QDate{2023, 8, 25}, QStringLiteral("trước ngày 25/8/2023")};
        plan.registration = {Kind::Before, QDate{2023, 8, 1}, QStringLiteral("trước 01/8/2023")};
        plan.report = {Kind::Before, QDate{2023, 8, 30}, QStringLiteral("trước ngày 30/8/2023")};
        plan.noticeLeadWorkingDays = 2;
        plan.noticeWords = QStringLiteral("trước ít nhất 02 ngày làm việc");
        plan.resultNoticeWorkingDays = 5;
        plan.resultWords = QStringLiteral("sau 05 ngày làm việc kể từ ngày kết thúc đợt");
    }

    template<typename Row, typename Id>
    static Row &rowOf(std::vector<Row> &rows, Id id)
    {
        return *std::find_if(
            rows.begin(), rows.end(), [id](const Row &row) { return row.id == id; });
    }

    std::int64_t m_lastId = 0;
};

} // namespace skt::test
