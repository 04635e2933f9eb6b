// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/edit_record.h"

#include <QJsonArray>

#include <algorithm>

namespace skt {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int dayParts = 3;

template<typename AnyId>
AnyId idIn(const QJsonObject &json, const QString &key)
{
    return AnyId::parse(json[key].toString()).value_or(AnyId());
}

QJsonObject slotJson(std::optional<QDate> date, DayPart part)
{
    QJsonObject json{{u"part"_s, static_cast<int>(part)}};
    if (date)
        json[u"date"_s] = date->toString(Qt::ISODate);
    return json;
}

std::optional<QDate> dateIn(const QJsonObject &json)
{
    const QDate date = QDate::fromString(json[u"date"_s].toString(), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

DayPart partIn(const QJsonObject &json)
{
    return static_cast<DayPart>(std::clamp(json[u"part"_s].toInt(), 0, dayParts - 1));
}

QJsonObject
placeJson(TeamId team, UnitId unit, std::optional<VisitId> visit, QDate date, DayPart part)
{
    QJsonObject json = slotJson(date, part);
    json[u"team"_s] = team.toString();
    json[u"unit"_s] = unit.toString();
    if (visit)
        json[u"visit"_s] = visit->toString();
    return json;
}

/// Writes each kind of record; its name is the record's kind in the file.
struct Writer
{
    QJsonObject operator()(const PlaceVisitRecord &record) const
    {
        QJsonObject json =
            placeJson(record.team, record.unit, record.visit, record.date, record.part);
        json[u"kind"_s] = u"place"_s;
        return json;
    }
    QJsonObject operator()(const UnscheduleRecord &record) const
    {
        return {{u"kind"_s, u"unschedule"_s}, {u"visit"_s, record.visit.toString()}};
    }
    QJsonObject operator()(const RemedyRecord &record) const
    {
        QJsonArray moves;
        for (const Move &move : record.remedy.moves) {
            QJsonObject json = slotJson(move.date, move.part);
            json[u"visit"_s] = move.visit.toString();
            moves.append(json);
        }
        QJsonObject json{
            {u"kind"_s, u"remedy"_s}, {u"text"_s, record.remedy.text}, {u"moves"_s, moves}};
        if (const auto &standIn = record.remedy.standIn)
            json[u"standIn"_s] = QJsonObject{{u"visit"_s, standIn->visit.toString()},
                                             {u"person"_s, standIn->person.toString()},
                                             {u"by"_s, standIn->by.toString()}};
        return json;
    }
    QJsonObject operator()(const ProposalRecord &record) const
    {
        QJsonArray places;
        for (const ProposedVisit &visit : record.visits)
            places.append(placeJson(visit.team, visit.unit, visit.visit, visit.date, visit.part));
        return {{u"kind"_s, u"proposal"_s}, {u"places"_s, places}};
    }
    QJsonObject operator()(const WaiveRecord &record) const
    {
        return {{u"kind"_s, u"waive"_s},
                {u"conflict"_s, record.conflict},
                {u"reason"_s, record.reason.reason},
                {u"orderedBy"_s, record.reason.orderedBy},
                {u"order"_s, record.reason.order}};
    }
    QJsonObject operator()(const UnwaiveRecord &record) const
    {
        return {{u"kind"_s, u"unwaive"_s}, {u"conflict"_s, record.conflict}};
    }
    QJsonObject operator()(const SettingsRecord &record) const
    {
        QJsonArray values;
        for (const auto &[key, value] : record.values)
            values.append(QJsonArray{key, value});
        return {{u"kind"_s, u"settings"_s}, {u"what"_s, record.what}, {u"values"_s, values}};
    }
};

RemedyRecord remedyIn(const QJsonObject &json)
{
    RemedyRecord record;
    record.remedy.text = json[u"text"_s].toString();
    for (const QJsonValue &each : json[u"moves"_s].toArray()) {
        const QJsonObject move = each.toObject();
        record.remedy.moves.push_back(
            {idIn<VisitId>(move, u"visit"_s), dateIn(move), partIn(move)});
    }
    if (json.contains(u"standIn"_s)) {
        const QJsonObject standIn = json[u"standIn"_s].toObject();
        record.remedy.standIn = StandIn{idIn<VisitId>(standIn, u"visit"_s),
                                        idIn<PersonId>(standIn, u"person"_s),
                                        idIn<PersonId>(standIn, u"by"_s)};
    }
    return record;
}

ProposalRecord proposalIn(const QJsonObject &json)
{
    ProposalRecord record;
    for (const QJsonValue &each : json[u"places"_s].toArray()) {
        const QJsonObject place = each.toObject();
        record.visits.push_back({VisitId::parse(place[u"visit"_s].toString()),
                                 idIn<TeamId>(place, u"team"_s),
                                 idIn<UnitId>(place, u"unit"_s),
                                 dateIn(place).value_or(QDate()),
                                 partIn(place),
                                 false});
    }
    return record;
}

SettingsRecord settingsIn(const QJsonObject &json)
{
    SettingsRecord record{{}, json[u"what"_s].toString()};
    for (const QJsonValue &each : json[u"values"_s].toArray()) {
        const QJsonArray pair = each.toArray();
        record.values.emplace_back(pair.at(0).toString(), pair.at(1).toString());
    }
    return record;
}

const Conflict *conflictOf(const OpenPlan &plan, const QString &key)
{
    const PlanViewPtr view = plan.view();
    if (!view)
        return nullptr;
    const auto it = std::ranges::find(view->check.conflicts, key, &Conflict::key);
    return it == view->check.conflicts.end() ? nullptr : &*it;
}

/// Does each kind of record again.
struct Repeater
{
    OpenPlan &plan;

    bool operator()(const PlaceVisitRecord &record) const
    {
        placeVisit(plan, record.team, record.unit, record.visit, record.date, record.part);
        return true;
    }
    bool operator()(const UnscheduleRecord &record) const
    {
        unscheduleVisit(plan, record.visit);
        return true;
    }
    bool operator()(const RemedyRecord &record) const
    {
        applyRemedy(plan, record.remedy);
        return true;
    }
    bool operator()(const ProposalRecord &record) const
    {
        Proposal proposal;
        proposal.feasible = true;
        proposal.visits = record.visits;
        applyProposal(plan, proposal, {});
        return true;
    }
    bool operator()(const WaiveRecord &record) const
    {
        const Conflict *conflict = conflictOf(plan, record.conflict);
        if (conflict)
            waiveConflict(plan, Conflict(*conflict), record.reason);
        return conflict;
    }
    bool operator()(const UnwaiveRecord &record) const
    {
        const Conflict *conflict = conflictOf(plan, record.conflict);
        if (conflict)
            unwaiveConflict(plan, Conflict(*conflict));
        return conflict;
    }
    bool operator()(const SettingsRecord &record) const
    {
        changeSettings(plan, record.values, record.what);
        return true;
    }
};

} // namespace

QJsonObject toJson(const EditRecord &record)
{
    return std::visit(Writer{}, record);
}

std::optional<EditRecord> editRecord(const QJsonObject &json)
{
    const QString kind = json[u"kind"_s].toString();
    if (kind == u"place")
        return PlaceVisitRecord{idIn<TeamId>(json, u"team"_s),
                                idIn<UnitId>(json, u"unit"_s),
                                VisitId::parse(json[u"visit"_s].toString()),
                                dateIn(json).value_or(QDate()),
                                partIn(json)};
    if (kind == u"unschedule")
        return UnscheduleRecord{idIn<VisitId>(json, u"visit"_s)};
    if (kind == u"remedy")
        return remedyIn(json);
    if (kind == u"proposal")
        return proposalIn(json);
    if (kind == u"waive")
        return WaiveRecord{json[u"conflict"_s].toString(),
                           {json[u"reason"_s].toString(),
                            json[u"orderedBy"_s].toString(),
                            json[u"order"_s].toString()}};
    if (kind == u"unwaive")
        return UnwaiveRecord{json[u"conflict"_s].toString()};
    if (kind == u"settings")
        return settingsIn(json);
    return std::nullopt;
}

bool repeat(OpenPlan &plan, const EditRecord &record)
{
    return std::visit(Repeater{plan}, record);
}

} // namespace skt
