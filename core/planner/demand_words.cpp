// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/demand_words.h"

#include "core/deadlines/deadline.h"
#include "core/planner/planner_phrases.h"
#include "core/planner/relaxations.h"
#include "core/planner/words.h"
#include "core/text/text.h"

#include <algorithm>

namespace skt {
namespace {

std::size_t at(int number)
{
    return static_cast<std::size_t>(number);
}

class DemandWriter
{
public:
    DemandWriter(const CampaignIndex &index,
                 const Environment &environment,
                 const BuiltProblem &built,
                 Relaxations &relaxations)
        : m_index(index)
        , m_today(environment.today)
        , m_built(built)
        , m_say(index)
        , m_relaxations(relaxations)
    {}

    Demand visit(int number)
    {
        const Visit &visit = m_built.visits[at(number)].first();
        Demand demand;
        demand.kind = Demand::Kind::Visit;
        demand.team = visit.team;
        demand.unit = visit.unit;
        if (!visit.id.isNull())
            demand.visit = visit.id;
        demand.text = PlannerWords::tr("%1 is to inspect %2")
                          .arg(m_say.team(visit.team), m_say.unit(visit.unit));
        if (m_relaxations.frees({Relaxation::Kind::DropVisit, number}))
            demand.relaxation = PlannerWords::tr("Put this visit off, or give it to another team");
        return demand;
    }

    Demand fixed(int number)
    {
        Demand demand = fixedVisitDemand(m_index, m_built.visits[at(number)].first());
        if (const auto schedule = m_relaxations.frees({Relaxation::Kind::MoveFixed, number})) {
            const auto [date, part] = m_built.placeOf(number, (*schedule)[at(number)]);
            demand.relaxation =
                PlannerWords::tr("Move this visit to %1").arg(PlannerPhrases::when(date, part));
        } else if (m_relaxations.frees({Relaxation::Kind::DropFixed, number})) {
            demand.relaxation = PlannerWords::tr("Take this visit off its day");
        }
        return demand;
    }

    Demand other(int number)
    {
        Demand demand = m_built.demands[at(number)];
        demand.text = textOf(demand);
        if (demand.kind == Demand::Kind::Window) {
            if (const auto slot = m_relaxations.shortestWindow(number))
                demand.relaxation = PlannerWords::tr("Let visits take place until %1")
                                        .arg(formatDate(m_built.grid.dateOf(*slot)));
        } else if (m_relaxations.frees({Relaxation::Kind::DropDemand, number})) {
            demand.relaxation = relaxationOf(demand);
        }
        return demand;
    }

private:
    [[nodiscard]] QString textOf(const Demand &demand) const
    {
        switch (demand.kind) {
        case Demand::Kind::Absence:
            return PlannerWords::tr("%1 is away: %2")
                .arg(m_say.person(*demand.person), spanOf(*demand.absence));
        case Demand::Kind::DayOff:
            return dayOffText(demand);
        case Demand::Kind::Window:
            if (m_today > m_index.dates().lastDay)
                return PlannerWords::tr("Visits take place until %1, and that day is past")
                    .arg(formatDate(m_index.dates().lastDay));
            return PlannerWords::tr("Visits take place from %1 to %2")
                .arg(formatDate(std::max(m_index.dates().firstDay, m_today)),
                     formatDate(m_index.dates().lastDay));
        case Demand::Kind::NoticeTime:
            return noticeText();
        default:
            break;
        }
        return PlannerWords::tr("%1 can only be in one place at a time")
            .arg(m_say.person(*demand.person));
    }

    [[nodiscard]] QString relaxationOf(const Demand &demand) const
    {
        switch (demand.kind) {
        case Demand::Kind::Absence:
            return PlannerWords::tr("Name a substitute for %1 at that time")
                .arg(m_say.person(*demand.person));
        case Demand::Kind::DayOff:
            return PlannerWords::tr("Give up this day off");
        case Demand::Kind::NoticeTime:
            return PlannerWords::tr("Agree with the units on a shorter notice");
        default:
            break;
        }
        return PlannerWords::tr("Name somebody else for %1 in one of the visits")
            .arg(m_say.person(*demand.person));
    }

    [[nodiscard]] QString spanOf(AbsenceId id) const
    {
        const auto &rows = m_index.campaign().absences;
        const auto row = std::find_if(
            rows.begin(), rows.end(), [id](const Absence &absence) { return absence.id == id; });
        return PlannerPhrases::span(row->span);
    }

    [[nodiscard]] QString dayOffText(const Demand &demand) const
    {
        const auto &rows = m_index.campaign().daysOff;
        const auto row = std::find_if(rows.begin(), rows.end(), [&demand](const DayOff &dayOff) {
            return dayOff.id == *demand.dayOff;
        });
        const QString text = PlannerWords::tr("%1 has recorded days off: %2")
                                 .arg(m_say.team(*demand.team), PlannerPhrases::span(row->span));
        return row->reason.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, row->reason);
    }

    [[nodiscard]] QString noticeText() const
    {
        QDate first = m_today;
        while (!m_index.calendar().isWorkingDay(first)
               || noticeCount(m_index, first).date < m_today)
            first = first.addDays(1);
        return PlannerWords::tr(
                   "Notices are sent %1 working days before a visit: today is %2, so the first "
                   "visits can be on %3")
            .arg(QString::number(m_index.campaign().plan.noticeLeadWorkingDays),
                 formatDate(m_today),
                 formatDate(first));
    }

    const CampaignIndex &m_index;
    QDate m_today;
    const BuiltProblem &m_built;
    PlannerPhrases m_say;
    Relaxations &m_relaxations;
};

QString teamsOf(const CampaignIndex &index, const BuiltProblem &built, const Shortage &shortage)
{
    std::vector<TeamId> teams;
    for (const int visit : shortage.visits)
        for (const Visit &member : built.visits[at(visit)].visits)
            if (std::find(teams.begin(), teams.end(), member.team) == teams.end())
                teams.push_back(member.team);
    QStringList names;
    for (const TeamId team : teams)
        names << PlannerPhrases(index).team(team);
    return names.join(QStringLiteral(", "));
}

} // namespace

Demand fixedVisitDemand(const CampaignIndex &index, const Visit &visit)
{
    Demand demand;
    demand.kind = Demand::Kind::FixedVisit;
    demand.team = visit.team;
    demand.unit = visit.unit;
    demand.visit = visit.id;
    demand.text =
        PlannerWords::tr("%1 is registered for %2")
            .arg(PlannerPhrases(index).visit(visit), PlannerPhrases::when(*visit.date, visit.part));
    return demand;
}

std::vector<Demand> demandsOf(const CampaignIndex &index,
                              const Environment &environment,
                              const BuiltProblem &built,
                              const Explanation &explanation,
                              const RelaxationSearch &search)
{
    Relaxations relaxations(built, search);
    DemandWriter writer(index, environment, built, relaxations);
    std::vector<Demand> result;
    for (const int visit : explanation.visits)
        result.push_back(writer.visit(visit));
    for (const int visit : explanation.fixed)
        result.push_back(writer.fixed(visit));
    for (const int demand : explanation.demands)
        result.push_back(writer.other(demand));
    return result;
}

QString
shortageInWords(const CampaignIndex &index, const BuiltProblem &built, const Shortage &shortage)
{
    const PlannerPhrases say(index);
    if (shortage.resource < 0)
        return PlannerWords::tr("No half-day is left for %1.")
            .arg(say.visit(built.visits[at(shortage.visits.front())].first()));
    const ResourceSource &source = built.resources[at(shortage.resource)];
    const QString needed = QString::number(shortage.needed);
    const QString shared = QString::number(shortage.shared);
    switch (source.kind) {
    case ResourceSource::Kind::Team:
        return PlannerWords::tr("The visits of %1 need %2 half-days but only %3 are left.")
            .arg(say.team(*source.team), needed, shared);
    case ResourceSource::Kind::Office:
        return PlannerWords::tr(
                   "%1 is needed at home and with %2 in %3 half-days but only %4 are left.")
            .arg(say.unit(*source.unit), teamsOf(index, built, shortage), needed, shared);
    default:
        break;
    }
    return PlannerWords::tr("Visits need %1 (%2) in %3 half-days but only %4 are left.")
        .arg(source.person ? say.person(*source.person) : say.unit(*source.unit),
             teamsOf(index, built, shortage),
             needed,
             shared);
}

} // namespace skt
