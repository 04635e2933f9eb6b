// SPDX-License-Identifier: GPL-3.0-or-later
// Campaigns full of clashes, drawn from a seed: for properties that must hold of any campaign.
#pragma once

#include "tests/support/campaign_builder.h"

#include <random>

namespace skt::test {

/// Draws all kinds of rows that rules look at: people on several teams, absences, substitutes,
/// guests, hosts, hours, joint and follow-up visits, papers, days off, an agreed schedule.
class RandomCampaign
{
public:
    explicit RandomCampaign(unsigned seed, int visits = 40)
        : m_random(seed)
    {
        drawPeople();
        for (int i = 0; i < visits; ++i)
            drawVisit();
        if (chance(50)) {
            builder.agree({2023, 7, 31});
            for (Visit &visit : builder.campaign.visits) {
                if (visit.date && chance(20))
                    visit.date = drawDate();
            }
        }
        drawAbsences();
        drawDaysOff();
        drawPapers();
        builder.campaign.plan.resultsCountFrom = static_cast<ResultsCountFrom>(below(3));
    }

    CampaignBuilder builder;
    [[nodiscard]] const Campaign &campaign() const { return builder.campaign; }

    int below(int limit) { return std::uniform_int_distribution{0, limit - 1}(m_random); }
    bool chance(int percent) { return below(100) < percent; }

    QDate drawDate() { return QDate{2023, 8, 2}.addDays(below(26)); }
    DayPart drawPart() { return static_cast<DayPart>(below(3)); }

private:
    template<typename Row>
    Row &any(std::vector<Row> &rows)
    {
        return rows[static_cast<std::size_t>(below(static_cast<int>(rows.size())))];
    }

    void drawPeople()
    {
        for (int i = 0; i < 24; ++i) {
            const QString name = QStringLiteral("Người %1").arg(i + 1);
            const QString agency =
                chance(80) ? any(builder.campaign.memberships).agency.toString() : QString{};
            builder.person(name);
            Person &person = builder.campaign.people.back();
            if (!agency.isEmpty())
                person.agency = UnitId::parse(agency);
            person.agencyLeader = chance(50);
            person.roster = chance(70) ? Roster::WorkingGroup : Roster::None;
            for (int team = 1; team <= 5; ++team) {
                if (chance(15))
                    builder.assign(team, name, static_cast<Role>(below(4)));
            }
        }
        for (Unit &unit : builder.campaign.units) {
            if (chance(15))
                unit.headPerson = any(builder.campaign.people).id;
            if (chance(10))
                unit.parent = any(builder.campaign.units).id;
        }
    }

    void drawVisit()
    {
        const Assignment assignment = any(builder.campaign.assignments);
        const VisitId id =
            builder.visit(1, QStringLiteral("Xã Quảng Bình"), drawDate(), drawPart());
        Visit &visit = builder.row(id);
        visit.unit = assignment.unit;
        visit.team = chance(90) ? assignment.team : any(builder.campaign.teams).id;
        visit.sequence = static_cast<int>(builder.campaign.visits.size());
        visit.kind = chance(20) ? VisitKind::FollowUp : VisitKind::First;
        visit.joint = chance(15);
        visit.state = chance(60) ? VisitState::Planned : static_cast<VisitState>(below(5));
        if (chance(8))
            visit.date.reset();
        if (chance(30)) {
            const int start = 7 + below(9);
            visit.from = QTime{start, 30 * below(2)};
            visit.to = QTime{start + 1, 45};
        }
        drawAttendance(id);
    }

    void drawAttendance(VisitId id)
    {
        if (!chance(25))
            return;
        const auto status = static_cast<Attendance::Status>(below(3));
        builder.attend(id, any(builder.campaign.people).id, status);
    }

    HalfDaySpan drawSpan()
    {
        const QDate from = drawDate();
        const auto half = [this] { return chance(50) ? DayPart::Morning : DayPart::Afternoon; };
        return {{from, DayPart::Morning}, {from.addDays(below(3)), half()}};
    }

    void drawAbsences()
    {
        for (int i = 0; i < 5; ++i) {
            const PersonId person = any(builder.campaign.people).id;
            const HalfDaySpan span = drawSpan();
            builder.absence(person, span.from, span.to);
            if (!chance(60))
                continue;
            builder.substitute(
                person, any(builder.campaign.people).id, any(builder.campaign.visits).id);
            if (chance(50)) {
                builder.campaign.substitutions.back().visit.reset();
                builder.campaign.substitutions.back().span = span;
            }
        }
    }

    void drawDaysOff()
    {
        const HalfDaySpan unitSpan = drawSpan();
        builder.unitOff(any(builder.campaign.units).name, unitSpan.from, unitSpan.to);
        const HalfDaySpan teamSpan = drawSpan();
        builder.teamOff(1 + below(5), teamSpan.from, teamSpan.to);
    }

    void drawPapers()
    {
        for (int i = 0; i < 12; ++i) {
            const Visit visit = any(builder.campaign.visits);
            const QString kind =
                chance(75) ? QStringLiteral("inspection-notice") : QStringLiteral("results-notice");
            builder.paper(kind, {visit.id}, QDate{2023, 7, 30}.addDays(below(20)));
            if (chance(25))
                builder.campaign.paperVisits.back().date = drawDate();
        }
    }

    std::mt19937 m_random;
};

} // namespace skt::test
