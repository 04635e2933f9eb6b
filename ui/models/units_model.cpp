// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/units_model.h"

#include "core/text/text.h"
#include "ui/models/model_words.h"

#include <algorithm>

namespace skt {

namespace {

using Cell = RowsModel::Cell;
using Tone = RowsModel::Cell::Tone;

Cell text(const QString &words, Tone tone = Tone::Plain, const QString &tip = {})
{
    return {words, {}, tip, tone, false};
}

Cell teamCell(const CampaignIndex &index, const Unit &unit)
{
    QStringList marks;
    QStringList tips;
    int first = 0;
    for (const Assignment *assignment : index.assignmentsOfUnit(unit.id)) {
        if (const Team *team = index.team(assignment->team)) {
            marks << teamMark(team->number);
            tips << ModelWords::tr("Inspected by team %1").arg(team->number);
            first = first == 0 ? team->number : first;
        }
    }
    for (const Membership *membership : index.membershipsOfAgency(unit.id)) {
        if (const Team *team = index.team(membership->team)) {
            tips << (membership->lead ? ModelWords::tr("Leads team %1").arg(team->number)
                                      : ModelWords::tr("Inspects in team %1").arg(team->number));
        }
    }
    Cell cell = text(marks.join(QStringLiteral(", ")), Tone::Plain, tips.join(QLatin1Char('\n')));
    constexpr int last = 1'000'000; // units of no team stand after all
    cell.sort = first == 0 ? last : first;
    if (marks.isEmpty())
        cell.text = unit.inspected ? ModelWords::tr("no team") : QStringLiteral("–");
    if (marks.isEmpty())
        cell.tone = unit.inspected ? Tone::Warning : Tone::Quiet;
    return cell;
}

Cell visitCell(const CampaignIndex &index, const Unit &unit)
{
    const Visit *shown = nullptr;
    for (const Visit *visit : index.visitsOfUnit(unit.id)) {
        if (visit->state != VisitState::Cancelled && (!shown || !shown->date))
            shown = visit;
    }
    Cell cell;
    if (shown && shown->date) {
        cell = text(whenText(shown->date, shown->part));
        const QString sign = stateSign(shown->state);
        if (!sign.isEmpty())
            cell.text += QLatin1Char(' ') + sign;
        cell.tip = stateWord(shown->state);
        if (shown->state == VisitState::Done)
            cell.tone = Tone::Good;
        cell.sort = *shown->date;
    } else if (unit.inspected) {
        cell = text(ModelWords::tr("not scheduled"), Tone::Warning);
        cell.sort = QDate(9999, 1, 1);
    } else {
        cell.sort = QDate(9999, 1, 2);
    }
    return cell;
}

RowsModel::Row rowOf(const CampaignIndex &index, const Unit &unit)
{
    QStringList spellings;
    for (const QString &other : {unit.bodyName, unit.shortName}) {
        if (!other.isEmpty() && other != unit.name)
            spellings << other;
    }
    for (const Alias *alias : index.aliases(unit.id))
        spellings << alias->text;
    Cell name = text(unit.priority ? QStringLiteral("★ ") + unit.name : unit.name);
    if (unit.priority)
        name.tip = ModelWords::tr("%1: marked as priority").arg(unit.name);
    QString head = unit.headName;
    if (!head.isEmpty() && !unit.headTitle.isEmpty())
        head = QStringLiteral("%1, %2").arg(unit.headName, unit.headTitle);
    return {unit.id.toString(),
            {},
            {name,
             text(kindWord(unit.kind)),
             teamCell(index, unit),
             visitCell(index, unit),
             text(unit.area),
             text(head),
             text(unit.phone),
             text(spellings.join(QStringLiteral("; ")), Tone::Quiet)}};
}

} // namespace

QString teamMark(int number)
{
    return ModelWords::tr("T%1").arg(number);
}

bool lacksDate(const CampaignIndex &index, const Unit &unit)
{
    if (!unit.inspected)
        return false;
    const auto &visits = index.visitsOfUnit(unit.id);
    return std::ranges::none_of(visits, [](const Visit *visit) { return visit->date.has_value(); })
           || std::ranges::any_of(visits, [](const Visit *visit) { return visit->waitsForDate(); });
}

UnitsModel::UnitsModel(OpenPlan &plan, QObject *parent)
    : RowsModel(parent)
    , m_plan(plan)
{
    setHeaders({ModelWords::tr("Unit"),
                ModelWords::tr("Kind"),
                ModelWords::tr("Team"),
                ModelWords::tr("Visit"),
                ModelWords::tr("Area"),
                ModelWords::tr("Head"),
                ModelWords::tr("Phone"),
                ModelWords::tr("Other spellings")});
    refresh();
}

QString UnitsModel::stateWord(State state)
{
    switch (state) {
    case State::All:
        return ModelWords::tr("All");
    case State::WithoutDate:
        return ModelWords::tr("Not scheduled");
    case State::Inspected:
        return ModelWords::tr("Inspected");
    case State::Inspecting:
        return ModelWords::tr("Inspecting");
    case State::Priority:
        break;
    }
    return ModelWords::tr("★ Priority");
}

bool UnitsModel::passes(const PlanView &view, const Unit &unit, const Filter &filter) const
{
    const CampaignIndex &index = view.index;
    switch (filter.state) {
    case State::All:
        break;
    case State::WithoutDate:
        if (!lacksDate(index, unit))
            return false;
        break;
    case State::Inspected:
        if (!unit.inspected)
            return false;
        break;
    case State::Inspecting:
        if (index.membershipsOfAgency(unit.id).empty())
            return false;
        break;
    case State::Priority:
        if (!unit.priority)
            return false;
        break;
    }
    if (filter.kind && unit.kind != *filter.kind)
        return false;
    if (!filter.area.isEmpty() && unit.area != filter.area)
        return false;
    if (!filter.team)
        return true;
    return std::ranges::any_of(index.assignmentsOfUnit(unit.id),
                               [&](const Assignment *a) { return a->team == *filter.team; });
}

void UnitsModel::refresh()
{
    const PlanViewPtr view = m_plan.view();
    std::vector<Row> rows;
    if (view) {
        for (const Unit &unit : view->campaign->units) {
            if (passes(*view, unit, m_filter))
                rows.push_back(rowOf(view->index, unit));
        }
    }
    setRows(std::move(rows));
}

void UnitsModel::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refresh();
}

int UnitsModel::count(State state) const
{
    const PlanViewPtr view = m_plan.view();
    if (!view)
        return 0;
    Filter filter = m_filter;
    filter.state = state;
    return static_cast<int>(std::ranges::count_if(
        view->campaign->units, [&](const Unit &unit) { return passes(*view, unit, filter); }));
}

EditChoices UnitsModel::teamChoices() const
{
    EditChoices choices{{{}, ModelWords::tr("All teams")}};
    if (const PlanViewPtr view = m_plan.view()) {
        for (const Team &team : view->campaign->teams)
            choices.push_back({team.id.toString(), teamName(team.number)});
    }
    return choices;
}

EditChoices UnitsModel::kindChoices() const
{
    EditChoices choices{{{}, ModelWords::tr("All kinds")}};
    std::set<UnitKind> kinds;
    if (const PlanViewPtr view = m_plan.view()) {
        for (const Unit &unit : view->campaign->units)
            kinds.insert(unit.kind);
    }
    for (const UnitKind kind : kinds)
        choices.push_back({toString(kind), capitalised(kindWord(kind))});
    return choices;
}

EditChoices UnitsModel::areaChoices() const
{
    EditChoices choices{{{}, ModelWords::tr("All areas")}};
    QStringList areas;
    if (const PlanViewPtr view = m_plan.view()) {
        for (const Unit &unit : view->campaign->units) {
            if (!unit.area.isEmpty() && !areas.contains(unit.area))
                areas << unit.area;
        }
    }
    std::ranges::sort(
        areas, [](const QString &a, const QString &b) { return compareVietnamese(a, b) < 0; });
    for (const QString &area : areas)
        choices.push_back({area, area});
    return choices;
}

} // namespace skt
