// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output/json.h"
#include "core/domain/attendees.h"
#include "core/domain/setting_fields.h"
#include "core/domain/visit_order.h"

#include <algorithm>

namespace skt {

namespace {

QJsonArray jsonTexts(const Campaign &campaign, PlanText::Section section, bool withParts)
{
    std::vector<const PlanText *> rows;
    for (const PlanText &row : campaign.texts) {
        if (row.section == section && (withParts || !row.parent))
            rows.push_back(&row);
    }
    std::sort(rows.begin(), rows.end(), [](const PlanText *a, const PlanText *b) {
        return a->position < b->position;
    });
    QJsonArray texts;
    for (const PlanText *row : rows)
        texts << row->text;
    return texts;
}

/// Methods with their parts: text alone where there are none.
QJsonArray jsonMethods(const Campaign &campaign)
{
    QJsonArray methods;
    for (const PlanText &method : campaign.texts) {
        if (method.section != PlanText::Section::Method || method.parent)
            continue;
        QJsonArray parts;
        for (const PlanText &part : campaign.texts) {
            if (part.parent == method.id)
                parts << part.text;
        }
        methods << QJsonObject{{QStringLiteral("text"), method.text},
                               {QStringLiteral("parts"), parts}};
    }
    return methods;
}

QJsonArray jsonLegalDocuments(const Campaign &campaign)
{
    QJsonArray documents;
    for (const LegalDocument &document : campaign.legalDocuments)
        documents << QJsonObject{{QStringLiteral("kind"), document.kind},
                                 {QStringLiteral("number"), document.number},
                                 {QStringLiteral("date"), jsonDate(document.date)},
                                 {QStringLiteral("issuer"), document.issuer},
                                 {QStringLiteral("cited"), jsonStrings(document.cited)}};
    return documents;
}

QJsonObject jsonSettings(const PlanSettings &plan)
{
    QJsonObject settings;
    for (const SettingField &field : settingFields())
        settings[field.key] = field.get(plan);
    return settings;
}

void addDates(QJsonObject &object, const CampaignIndex &index)
{
    const PlanDates &dates = index.dates();
    object[QStringLiteral("first_day")] = jsonDate(dates.firstDay);
    object[QStringLiteral("last_day")] = jsonDate(dates.lastDay);
    object[QStringLiteral("registration_last_day")] = jsonDate(dates.registrationLastDay);
    object[QStringLiteral("report_last_day")] = jsonDate(dates.reportLastDay);
    object[QStringLiteral("synthesis_last_day")] = jsonDate(dates.synthesisLastDay);
    object[QStringLiteral("superior_report_last_day")] = jsonDate(dates.superiorReportLastDay);
}

void addParts(QJsonObject &object, const Campaign &campaign)
{
    using Section = PlanText::Section;
    object[QStringLiteral("contents")] = jsonTexts(campaign, Section::Content, false);
    object[QStringLiteral("purposes")] = jsonTexts(campaign, Section::Purpose, true);
    object[QStringLiteral("requirements")] = jsonTexts(campaign, Section::Requirement, true);
    object[QStringLiteral("methods")] = jsonMethods(campaign);
    object[QStringLiteral("legal_documents")] = jsonLegalDocuments(campaign);
    QJsonArray duties;
    for (const Duty &duty : campaign.duties)
        duties << QJsonObject{{QStringLiteral("party"), duty.party},
                              {QStringLiteral("text"), duty.text}};
    object[QStringLiteral("duties")] = duties;
    QJsonArray recipients;
    for (const PlanRecipient &recipient : campaign.recipients)
        recipients << QJsonObject{{QStringLiteral("name"), recipient.name},
                                  {QStringLiteral("purpose"), recipient.purpose}};
    object[QStringLiteral("recipients")] = recipients;
    QJsonArray levels;
    for (const Level &level : campaign.levels)
        levels << QJsonObject{{QStringLiteral("name"), level.name},
                              {QStringLiteral("rank"), level.rank}};
    object[QStringLiteral("levels")] = levels;
}

QJsonObject jsonPlan(const CampaignIndex &index)
{
    const PlanSettings &plan = index.campaign().plan;
    QJsonObject object;
    // The settings that the contract shows under their own key with their own type.
    for (const char *key :
         {"title",          "number",        "issuer",      "standing_agency", "results_count_from",
          "results_within", "notice_counts", "notice_form", "object",          "focus",
          "place",          "subject",       "basis",       "group_decision",  "teams_formed_by",
          "stand_in",       "closing",       "remark",      "issuer_superior", "place_name"})
        object[QString::fromLatin1(key)] = settingText(plan, QString::fromLatin1(key));
    object[QStringLiteral("date")] = jsonDate(plan.date);
    object[QStringLiteral("notice_lead_working_days")] = plan.noticeLeadWorkingDays;
    object[QStringLiteral("result_notice_working_days")] = plan.resultNoticeWorkingDays;
    object[QStringLiteral("travel_minutes")] = plan.travelMinutes;
    object[QStringLiteral("hosts")] = QJsonObject{{QStringLiteral("upper"), plan.hostsUpper},
                                                  {QStringLiteral("lower"), plan.hostsLower}};
    object[QStringLiteral("signer")] =
        QJsonObject{{QStringLiteral("capacity"), plan.signer.capacity},
                    {QStringLiteral("office"), plan.signer.office},
                    {QStringLiteral("name"), plan.signer.name}};
    object[QStringLiteral("settings")] = jsonSettings(plan);
    addDates(object, index);
    addParts(object, index.campaign());
    return object;
}

QJsonArray jsonUnits(const CampaignIndex &index)
{
    QJsonArray units;
    for (const Unit &unit : index.campaign().units) {
        QJsonArray aliases;
        for (const Alias *alias : index.aliases(unit.id))
            aliases << alias->text;
        const Level *level = unit.level ? index.level(*unit.level) : nullptr;
        const Unit *parent = unit.parent ? index.unit(*unit.parent) : nullptr;
        units << QJsonObject{{QStringLiteral("id"), unit.id.toString()},
                             {QStringLiteral("name"), unit.name},
                             {QStringLiteral("body"), unit.body()},
                             {QStringLiteral("short_name"), unit.brief()},
                             {QStringLiteral("kind"), toString(unit.kind)},
                             {QStringLiteral("tier"), toString(index.tier(unit))},
                             {QStringLiteral("level"),
                              level ? QJsonValue(level->name) : QJsonValue(QJsonValue::Null)},
                             {QStringLiteral("parent"),
                              parent ? QJsonValue(parent->name) : QJsonValue(QJsonValue::Null)},
                             {QStringLiteral("inspected"), unit.inspected},
                             {QStringLiteral("priority"), unit.priority},
                             {QStringLiteral("area"), unit.area},
                             {QStringLiteral("head"), unit.headName},
                             {QStringLiteral("head_title"), unit.headTitle},
                             {QStringLiteral("address"), unit.address},
                             {QStringLiteral("phone"), unit.phone},
                             {QStringLiteral("aliases"), aliases}};
    }
    return units;
}

QJsonArray jsonPeople(const CampaignIndex &index, TeamId team)
{
    QJsonArray people;
    for (const TeamPerson *place : index.peopleOfTeam(team)) {
        const Person *person = index.person(place->person);
        if (!person)
            continue;
        const Unit *agency = person->agency ? index.unit(*person->agency) : nullptr;
        people << QJsonObject{{QStringLiteral("id"), person->id.toString()},
                              {QStringLiteral("name"), person->name},
                              {QStringLiteral("title"), person->title},
                              {QStringLiteral("agency"), agency ? agency->name : QString{}},
                              {QStringLiteral("role"), toString(place->role)}};
    }
    return people;
}

QJsonArray jsonTeams(const CampaignIndex &index)
{
    QJsonArray teams;
    for (const Team &team : index.campaign().teams) {
        QJsonArray members;
        for (const Membership *membership : index.membershipsOfTeam(team.id)) {
            const Unit *agency = index.unit(membership->agency);
            if (agency && !membership->lead)
                members << agency->name;
        }
        QJsonArray inspects;
        for (const Assignment *assignment : index.assignmentsOfTeam(team.id)) {
            if (const Unit *unit = index.unit(assignment->unit))
                inspects << unit->name;
        }
        const Unit *lead = index.leadAgency(team.id);
        teams << QJsonObject{
            {QStringLiteral("number"), team.number},
            {QStringLiteral("name"), team.name},
            {QStringLiteral("lead"), lead ? QJsonValue(lead->name) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("members"), members},
            {QStringLiteral("inspects"), inspects},
            {QStringLiteral("registration_received"), jsonDate(team.registrationReceived)},
            {QStringLiteral("report_received"), jsonDate(team.reportReceived)},
            {QStringLiteral("people"), jsonPeople(index, team.id)}};
    }
    return teams;
}

QJsonObject jsonItem(const CampaignIndex &index, const OutlineItem &item)
{
    QJsonArray children;
    for (const OutlineItem *child : index.childItems(item.id))
        children << jsonItem(index, *child);
    QJsonObject object{{QStringLiteral("number"), item.number},
                       {QStringLiteral("text"), item.text},
                       {QStringLiteral("figures"), QJsonArray{}},
                       {QStringLiteral("items"), children}};
    if (!item.group.isEmpty())
        object[QStringLiteral("group")] = item.group;
    return object;
}

QJsonArray jsonItems(const CampaignIndex &index, const std::vector<const OutlineItem *> &items)
{
    QJsonArray array;
    for (const OutlineItem *item : items)
        array << jsonItem(index, *item);
    return array;
}

QJsonArray jsonSupplements(const CampaignIndex &index, OutlineId outline)
{
    QJsonArray supplements;
    for (const Supplement *supplement : index.supplementsOfOutline(outline)) {
        QJsonArray names;
        for (const SupplementUnit *target : index.unitsOfSupplement(supplement->id)) {
            if (const Unit *unit = index.unit(target->unit))
                names << unit->name;
        }
        supplements << QJsonObject{
            {QStringLiteral("units"),
             supplement->forOthers ? QJsonValue(QStringLiteral("others")) : QJsonValue(names)},
            {QStringLiteral("bases"), jsonStrings(supplement->bases)},
            {QStringLiteral("items"), jsonItems(index, index.itemsOfSupplement(supplement->id))}};
    }
    return supplements;
}

QJsonArray jsonOutlines(const CampaignIndex &index)
{
    QJsonArray outlines;
    for (const Outline &outline : index.campaign().outlines)
        outlines << QJsonObject{
            {QStringLiteral("code"), outline.code},
            {QStringLiteral("for"), toString(outline.tier)},
            {QStringLiteral("title"), outline.title},
            {QStringLiteral("period_from"), jsonDate(outline.periodFrom)},
            {QStringLiteral("period_to"), jsonDate(outline.periodTo)},
            {QStringLiteral("items"), jsonItems(index, index.itemsOfOutline(outline.id))},
            {QStringLiteral("supplements"), jsonSupplements(index, outline.id)}};
    return outlines;
}

QJsonArray jsonAttendance(const CampaignIndex &index, const Visit &visit)
{
    QJsonArray attendance;
    for (const Attendee &attendee : attendeesOf(index, visit).people) {
        const Person *person = index.person(attendee.person);
        const Person *other = attendee.standsInFor ? index.person(*attendee.standsInFor) : nullptr;
        const Unit *agency = attendee.agency ? index.unit(*attendee.agency) : nullptr;
        attendance << QJsonObject{{QStringLiteral("name"), person ? person->name : QString{}},
                                  {QStringLiteral("agency"), agency ? agency->name : QString{}},
                                  {QStringLiteral("role"), toString(attendee.role)},
                                  {QStringLiteral("stands_in_for"),
                                   other ? QJsonValue(other->name) : QJsonValue(QJsonValue::Null)},
                                  {QStringLiteral("guest"), attendee.guest}};
    }
    return attendance;
}

QJsonValue jsonTime(const std::optional<QTime> &time)
{
    return time ? QJsonValue(time->toString(QStringLiteral("HH:mm")))
                : QJsonValue(QJsonValue::Null);
}

QJsonArray jsonVisits(const CampaignIndex &index)
{
    QJsonArray visits;
    for (const Visit *row : visitsInOrder(index)) {
        const Visit &visit = *row;
        const Team *team = index.team(visit.team);
        const Unit *unit = index.unit(visit.unit);
        visits << QJsonObject{
            {QStringLiteral("id"), visit.id.toString()},
            {QStringLiteral("team"), team ? team->number : 0},
            {QStringLiteral("unit"), unit ? unit->name : QString{}},
            {QStringLiteral("date"), jsonDate(visit.date)},
            {QStringLiteral("half_day"),
             visit.date ? QJsonValue(toString(visit.part)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("from"), jsonTime(visit.from)},
            {QStringLiteral("to"), jsonTime(visit.to)},
            {QStringLiteral("state"), toString(visit.state)},
            {QStringLiteral("kind"), toString(visit.kind)},
            {QStringLiteral("note"), visit.note},
            {QStringLiteral("attendance"), jsonAttendance(index, visit)}};
    }
    return visits;
}

} // namespace

QJsonObject jsonCampaign(const CampaignIndex &index)
{
    return {{QStringLiteral("plan"), jsonPlan(index)},
            {QStringLiteral("units"), jsonUnits(index)},
            {QStringLiteral("teams"), jsonTeams(index)},
            {QStringLiteral("outlines"), jsonOutlines(index)},
            {QStringLiteral("visits"), jsonVisits(index)}};
}

} // namespace skt
