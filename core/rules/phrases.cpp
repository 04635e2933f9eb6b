// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/phrases.h"

#include "core/domain/team_number.h"
#include "core/rules/words.h"
#include "core/text/text.h"

#include <array>

namespace skt {

namespace {

constexpr std::array weekdays{QT_TRANSLATE_NOOP("Rules", "Monday"),
                              QT_TRANSLATE_NOOP("Rules", "Tuesday"),
                              QT_TRANSLATE_NOOP("Rules", "Wednesday"),
                              QT_TRANSLATE_NOOP("Rules", "Thursday"),
                              QT_TRANSLATE_NOOP("Rules", "Friday"),
                              QT_TRANSLATE_NOOP("Rules", "Saturday"),
                              QT_TRANSLATE_NOOP("Rules", "Sunday")};

QString partName(DayPart part)
{
    switch (part) {
    case DayPart::Morning:
        return RulesWords::tr("morning");
    case DayPart::Afternoon:
        return RulesWords::tr("afternoon");
    case DayPart::AllDay:
        break;
    }
    return RulesWords::tr("the whole day");
}

template<typename Id, typename Name>
QString joined(const std::vector<Id> &ids, Name name)
{
    QStringList names;
    for (const Id id : ids)
        names << name(id);
    return Phrases::join(names);
}

} // namespace

QString Phrases::join(const QStringList &names)
{
    return names.join(QStringLiteral("; "));
}

const Visit *Phrases::row(VisitId id) const
{
    return m_tried && m_tried->id == id ? m_tried : m_index->visit(id);
}

QString Phrases::day(QDate date) const
{
    if (!date.isValid())
        return {};
    const char *weekday = weekdays[static_cast<std::size_t>(date.dayOfWeek() - 1)];
    return RulesWords::tr(weekday) + u' ' + formatDate(date);
}

QString Phrases::when(QDate date, DayPart part) const
{
    return QStringLiteral("%1, %2").arg(day(date), partName(part));
}

QString Phrases::when(const Conflict &conflict) const
{
    if (!conflict.date)
        return {};
    return conflict.part ? when(*conflict.date, *conflict.part) : day(*conflict.date);
}

QString Phrases::team(TeamId id) const
{
    const Team *row = m_index->team(id);
    return row ? RulesWords::tr("Team %1").arg(teamNumberInWords(row->number))
               : QStringLiteral("?");
}

QString Phrases::firstTeam(const Conflict &conflict) const
{
    return conflict.teams.empty() ? QString{} : team(conflict.teams.front());
}

QString Phrases::teams(const std::vector<TeamId> &ids) const
{
    return joined(ids, [this](TeamId id) { return team(id); });
}

QString Phrases::unit(UnitId id) const
{
    const Unit *row = m_index->unit(id);
    return row ? row->name : QStringLiteral("?");
}

QString Phrases::firstUnit(const Conflict &conflict) const
{
    return conflict.units.empty() ? QString{} : unit(conflict.units.front());
}

QString Phrases::units(const std::vector<UnitId> &ids) const
{
    return joined(ids, [this](UnitId id) { return unit(id); });
}

QString Phrases::person(PersonId id) const
{
    const Person *row = m_index->person(id);
    if (!row)
        return QStringLiteral("?");
    return row->agency ? QStringLiteral("%1 (%2)").arg(row->name, unit(*row->agency)) : row->name;
}

QString Phrases::firstPerson(const Conflict &conflict) const
{
    return conflict.people.empty() ? QString{} : person(conflict.people.front());
}

QString Phrases::people(const std::vector<PersonId> &ids) const
{
    return joined(ids, [this](PersonId id) { return person(id); });
}

QString Phrases::visit(VisitId id) const
{
    const Visit *named = row(id);
    if (!named)
        return QStringLiteral("?");
    const QString text = QStringLiteral("%1 – %2").arg(team(named->team), unit(named->unit));
    if (!named->from || !named->to)
        return text;
    const QString hours =
        QStringLiteral("%1–%2").arg(named->from->toString(QStringLiteral("HH:mm")),
                                    named->to->toString(QStringLiteral("HH:mm")));
    return text + u' ' + hours;
}

QString Phrases::visits(const std::vector<VisitId> &ids) const
{
    return joined(ids, [this](VisitId id) { return visit(id); });
}

QString Phrases::datedVisits(const std::vector<VisitId> &ids) const
{
    return joined(ids, [this](VisitId id) {
        const Visit *named = row(id);
        if (!named || !named->date)
            return visit(id);
        return QStringLiteral("%1 (%2)").arg(visit(id), when(*named->date, named->part));
    });
}

QString Phrases::visitsElsewhere(const Conflict &conflict) const
{
    std::vector<VisitId> ids;
    for (const VisitId id : conflict.visits) {
        const Visit *named = row(id);
        if (named && named->unit != conflict.units.front())
            ids.push_back(id);
    }
    return visits(ids);
}

QString Phrases::visitsThere(const Conflict &conflict) const
{
    std::vector<TeamId> ids;
    for (const VisitId id : conflict.visits) {
        const Visit *named = row(id);
        if (named && named->unit == conflict.units.front())
            ids.push_back(named->team);
    }
    return teams(ids);
}

} // namespace skt
