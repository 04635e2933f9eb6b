// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output/json.h"

namespace skt {

namespace {

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

QString unitName(const CampaignIndex &index, UnitId id)
{
    const Unit *unit = index.unit(id);
    return unit ? unit->name : QString{};
}

QJsonArray unitNames(const CampaignIndex &index, const std::vector<UnitId> &units)
{
    QJsonArray names;
    for (const UnitId id : units)
        names << unitName(index, id);
    return names;
}

QJsonArray teamNumbers(const CampaignIndex &index, const std::vector<TeamId> &teams)
{
    QJsonArray numbers;
    for (const TeamId id : teams) {
        if (const Team *team = index.team(id))
            numbers << team->number;
    }
    return numbers;
}

QJsonValue jsonWaiver(const std::optional<Waiver> &waiver)
{
    if (!waiver)
        return QJsonValue::Null;
    QJsonObject object{{QStringLiteral("reason"), waiver->reason},
                       {QStringLiteral("by"), waiver->by},
                       {QStringLiteral("at"), waiver->at.toUTC().toString(Qt::ISODate)}};
    if (!waiver->orderedBy.isEmpty()) {
        object[QStringLiteral("ordered_by")] = waiver->orderedBy;
        object[QStringLiteral("order")] = waiver->order;
    }
    return object;
}

} // namespace

QJsonValue jsonDate(const std::optional<QDate> &date)
{
    return date ? jsonDate(*date) : QJsonValue(QJsonValue::Null);
}

QJsonValue jsonDate(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonArray jsonStrings(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonArray jsonDates(const std::vector<QDate> &dates)
{
    QJsonArray array;
    for (const QDate date : dates)
        array << jsonDate(date);
    return array;
}

QJsonArray jsonSkipped(const std::vector<SkippedDay> &days)
{
    QJsonArray array;
    for (const SkippedDay &day : days)
        array << QJsonObject{{QStringLiteral("date"), jsonDate(day.date)},
                             {QStringLiteral("why"), day.why}};
    return array;
}

QJsonObject jsonOutcome(const EditOutcome &outcome)
{
    QJsonArray rows;
    for (const ChangedRow &row : outcome.rows)
        rows << QJsonObject{{QStringLiteral("table"), row.table}, {QStringLiteral("id"), row.id}};
    return {
        {QStringLiteral("changed"), rows},
        {QStringLiteral("change"),
         outcome.change ? QJsonValue(outcome.change->toString()) : QJsonValue(QJsonValue::Null)}};
}

QJsonObject jsonConflict(const Conflict &conflict, const CampaignIndex &index)
{
    QJsonArray people;
    for (const PersonId id : conflict.people) {
        if (const Person *person = index.person(id))
            people << person->name;
    }
    QJsonArray visits;
    for (const VisitId id : conflict.visits)
        visits << id.toString();
    return {{QStringLiteral("rule"), text(conflict.rule)},
            {QStringLiteral("severity"), toString(conflict.severity)},
            {QStringLiteral("date"), jsonDate(conflict.date)},
            {QStringLiteral("half_day"),
             conflict.part ? QJsonValue(toString(*conflict.part)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("teams"), teamNumbers(index, conflict.teams)},
            {QStringLiteral("units"), unitNames(index, conflict.units)},
            {QStringLiteral("people"), people},
            {QStringLiteral("visits"), visits},
            {QStringLiteral("message"), describe(conflict, index)},
            {QStringLiteral("key"), conflict.key()},
            {QStringLiteral("waived"), jsonWaiver(conflict.waived)}};
}

QJsonObject jsonNote(const PlanNote &note, const CampaignIndex &index)
{
    return {{QStringLiteral("note"), text(note.note)},
            {QStringLiteral("units"), unitNames(index, note.units)},
            {QStringLiteral("teams"), teamNumbers(index, note.teams)},
            {QStringLiteral("message"), describe(note, index)}};
}

QJsonObject jsonProposal(const Proposal &proposal, const CampaignIndex &index)
{
    QJsonArray visits;
    for (const ProposedVisit &place : proposal.visits) {
        const Team *team = index.team(place.team);
        visits << QJsonObject{{QStringLiteral("team"), team ? team->number : 0},
                              {QStringLiteral("unit"), unitName(index, place.unit)},
                              {QStringLiteral("date"), jsonDate(place.date)},
                              {QStringLiteral("half_day"), toString(place.part)},
                              {QStringLiteral("fixed"), place.fixed}};
    }
    QJsonArray days;
    for (const int used : proposal.quality.daysUsedPerTeam)
        days << used;
    QJsonArray unsatisfied;
    for (const Demand &demand : proposal.unsatisfied)
        unsatisfied << QJsonObject{{QStringLiteral("text"), demand.text},
                                   {QStringLiteral("relaxation"), demand.relaxation}};
    const QJsonObject quality{
        {QStringLiteral("days_used_per_team"), days},
        {QStringLiteral("most_visits_in_a_day"), proposal.quality.mostVisitsInADay},
        {QStringLiteral("results_before_report"), proposal.quality.resultsBeforeReport}};
    return {{QStringLiteral("feasible"), proposal.feasible},
            {QStringLiteral("partial"), proposal.partial},
            {QStringLiteral("proved"), proposal.proved},
            {QStringLiteral("seconds"), proposal.seconds},
            {QStringLiteral("visits"), visits},
            {QStringLiteral("warnings_left"), proposal.warningsLeft},
            {QStringLiteral("quality"), quality},
            {QStringLiteral("unsatisfied"), unsatisfied},
            {QStringLiteral("summary"), proposal.summary},
            {QStringLiteral("remarks"), jsonStrings(proposal.remarks)}};
}

QJsonObject jsonChange(const Change &change)
{
    return {{QStringLiteral("id"), change.id.toString()},
            {QStringLiteral("time"), change.time.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("user"), change.user},
            {QStringLiteral("computer"), change.computer},
            {QStringLiteral("description"), change.description},
            {QStringLiteral("undoes"),
             change.undoes ? QJsonValue(change.undoes->toString()) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("final"), change.isFinal},
            {QStringLiteral("undone"), change.undone}};
}

} // namespace skt
