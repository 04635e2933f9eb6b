// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/planner_phrases.h"

#include "core/domain/team_number.h"
#include "core/planner/words.h"
#include "core/text/text.h"

namespace skt {

QString PlannerPhrases::team(TeamId id) const
{
    const Team *row = m_index->team(id);
    return row ? PlannerWords::tr("Team %1").arg(teamNumberInWords(row->number))
               : QStringLiteral("?");
}

QString PlannerPhrases::unit(UnitId id) const
{
    const Unit *row = m_index->unit(id);
    return row ? row->name : QStringLiteral("?");
}

QString PlannerPhrases::person(PersonId id) const
{
    const Person *row = m_index->person(id);
    if (!row)
        return QStringLiteral("?");
    return row->agency ? QStringLiteral("%1 (%2)").arg(row->name, unit(*row->agency)) : row->name;
}

QString PlannerPhrases::visit(const Visit &visit) const
{
    return QStringLiteral("%1 – %2").arg(team(visit.team), unit(visit.unit));
}

QString PlannerPhrases::when(QDate date, DayPart part)
{
    switch (part) {
    case DayPart::Morning:
        return PlannerWords::tr("the morning of %1").arg(formatDate(date));
    case DayPart::Afternoon:
        return PlannerWords::tr("the afternoon of %1").arg(formatDate(date));
    case DayPart::AllDay:
        break;
    }
    return PlannerWords::tr("the whole of %1").arg(formatDate(date));
}

QString PlannerPhrases::span(const HalfDaySpan &span)
{
    if (span.from == span.to)
        return when(span.from.date, span.from.part);
    return PlannerWords::tr("from %1 to %2")
        .arg(when(span.from.date, span.from.part), when(span.to.date, span.to.part));
}

} // namespace skt
