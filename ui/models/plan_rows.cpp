// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/plan_rows.h"

#include "core/text/text.h"
#include "ui/models/model_words.h"

#include <QHash>

#include <algorithm>

namespace skt {

namespace {

using Cell = RowsModel::Cell;
using Row = RowsModel::Row;

Cell numberCell(int number)
{
    return {QString::number(number), number, {}, Cell::Tone::Plain, true};
}

Cell text(const QString &words, const QString &tip = {}, Cell::Tone tone = Cell::Tone::Plain)
{
    return {words, {}, tip, tone, false};
}

QString idText(std::int64_t value)
{
    return QString::number(value);
}

} // namespace

QString deadlineKindWord(DeadlineKind kind)
{
    switch (kind) {
    case DeadlineKind::RegisterSchedule:
        return ModelWords::tr("Team registers its schedule");
    case DeadlineKind::SendNotice:
        return ModelWords::tr("Notice of inspection sent");
    case DeadlineKind::UnitReport:
        return ModelWords::tr("Unit's report received");
    case DeadlineKind::SendResults:
        return ModelWords::tr("Results notice sent");
    case DeadlineKind::TeamReport:
        return ModelWords::tr("Team's report");
    case DeadlineKind::Synthesis:
        return ModelWords::tr("Synthesis report");
    case DeadlineKind::SuperiorReport:
        break;
    }
    return ModelWords::tr("Report to the superior body");
}

QString deadlineStateWord(DeadlineState state)
{
    switch (state) {
    case DeadlineState::Done:
        return ModelWords::tr("✓ done");
    case DeadlineState::DoneLate:
        return ModelWords::tr("✓ done late");
    case DeadlineState::Upcoming:
        return ModelWords::tr("not yet due");
    case DeadlineState::DueSoon:
        return ModelWords::tr("◔ due soon");
    case DeadlineState::DueToday:
        return ModelWords::tr("◑ due today");
    case DeadlineState::Overdue:
        break;
    }
    return ModelWords::tr("● overdue");
}

QStringList teamHeaders()
{
    return {ModelWords::tr("Team"),
            ModelWords::tr("Lead agency"),
            ModelWords::tr("Other member agencies"),
            ModelWords::tr("Named people"),
            ModelWords::tr("Units")};
}

std::vector<Row> teamRows(const PlanView &view)
{
    std::vector<Row> rows;
    for (const Team &team : view.campaign->teams) {
        const Unit *lead = view.index.leadAgency(team.id);
        QStringList members;
        for (const Membership *membership : view.index.membershipsOfTeam(team.id)) {
            const Unit *unit = view.index.unit(membership->agency);
            if (!membership->lead && unit)
                members.append(unit->name);
        }
        QStringList people;
        for (const TeamPerson *member : view.index.peopleOfTeam(team.id)) {
            if (const Person *person = view.index.person(member->person))
                people.append(person->name);
        }
        QStringList units;
        for (const Assignment *assignment : view.index.assignmentsOfTeam(team.id)) {
            if (const Unit *unit = view.index.unit(assignment->unit))
                units.append(unit->name);
        }
        Cell name = text(team.name.isEmpty() ? teamName(team.number) : team.name);
        name.sort = team.number;
        Cell count = numberCell(static_cast<int>(units.size()));
        count.tip = units.join(QLatin1Char('\n'));
        rows.push_back({idText(team.id.value()),
                        {},
                        {name,
                         text(lead ? lead->name : QString()),
                         text(members.join(QStringLiteral("; ")), members.join(QLatin1Char('\n'))),
                         text(people.isEmpty() ? ModelWords::tr("nobody named yet")
                                               : people.join(QStringLiteral(", ")),
                              {},
                              people.isEmpty() ? Cell::Tone::Quiet : Cell::Tone::Plain),
                         count}});
    }
    return rows;
}

QStringList unitHeaders()
{
    return {ModelWords::tr("Unit"),
            ModelWords::tr("Kind"),
            ModelWords::tr("Inspected by"),
            ModelWords::tr("Member of"),
            ModelWords::tr("Visit"),
            ModelWords::tr("Other spellings")};
}

std::vector<Row> unitRows(const PlanView &view)
{
    std::vector<Row> rows;
    for (const Unit &unit : view.campaign->units) {
        QStringList inspectors;
        for (const Assignment *assignment : view.index.assignmentsOfUnit(unit.id)) {
            if (const Team *team = view.index.team(assignment->team))
                inspectors.append(teamName(team->number));
        }
        QStringList memberOf;
        for (const Membership *membership : view.index.membershipsOfAgency(unit.id)) {
            if (const Team *team = view.index.team(membership->team))
                memberOf.append(membership->lead
                                    ? ModelWords::tr("%1 (leads)").arg(teamName(team->number))
                                    : teamName(team->number));
        }
        QStringList visits;
        for (const Visit *visit : view.index.visitsOfUnit(unit.id))
            visits.append(whenText(visit->date, visit->part));
        QStringList aliases;
        for (const Alias *alias : view.index.aliases(unit.id))
            aliases.append(alias->text);
        rows.push_back({idText(unit.id.value()),
                        unit.inspected ? QStringLiteral("inspected") : QStringLiteral("agency"),
                        {text(unit.name),
                         text(kindWord(unit.kind)),
                         text(inspectors.join(QStringLiteral(", "))),
                         text(memberOf.join(QStringLiteral(", "))),
                         text(visits.join(QStringLiteral("; "))),
                         text(aliases.join(QStringLiteral("; ")), {}, Cell::Tone::Quiet)}});
    }
    return rows;
}

QStringList planTextHeaders()
{
    return {ModelWords::tr("Part"), ModelWords::tr("No."), ModelWords::tr("Text")};
}

namespace {

QString sectionWord(PlanText::Section section)
{
    switch (section) {
    case PlanText::Section::Purpose:
        return ModelWords::tr("Purposes");
    case PlanText::Section::Requirement:
        return ModelWords::tr("Requirements");
    case PlanText::Section::Content:
        return ModelWords::tr("Contents of the inspection");
    case PlanText::Section::Method:
        break;
    }
    return ModelWords::tr("Methods");
}

Row outlineRow(const OutlineItem &item, const QString &part, int depth)
{
    const QString indent(depth * 4, QLatin1Char(' '));
    return {idText(item.id.value()),
            QStringLiteral("outline"),
            {text(part, {}, Cell::Tone::Quiet),
             text(item.number),
             text(indent + item.text, item.text)}};
}

void addItems(const CampaignIndex &index,
              const std::vector<const OutlineItem *> &items,
              const QString &part,
              int depth,
              std::vector<Row> &rows)
{
    for (const OutlineItem *item : items) {
        rows.push_back(outlineRow(*item, part, depth));
        addItems(index, index.childItems(item->id), part, depth + 1, rows);
    }
}

} // namespace

std::vector<Row> planTextRows(const PlanView &view)
{
    std::vector<Row> rows;
    for (const auto section : {PlanText::Section::Purpose,
                               PlanText::Section::Requirement,
                               PlanText::Section::Content,
                               PlanText::Section::Method}) {
        for (const PlanText &each : view.campaign->texts) {
            if (each.section == section)
                rows.push_back({idText(each.id.value()),
                                toString(section),
                                {text(sectionWord(section), {}, Cell::Tone::Quiet),
                                 text(each.number),
                                 text(each.text)}});
        }
    }
    for (const Duty &duty : view.campaign->duties)
        rows.push_back({idText(duty.id.value()),
                        QStringLiteral("duty"),
                        {text(ModelWords::tr("Duties"), {}, Cell::Tone::Quiet),
                         text({}),
                         text(QStringLiteral("%1: %2").arg(duty.party, duty.text))}});
    for (const Outline &outline : view.campaign->outlines) {
        const QString part = ModelWords::tr("Outline %1").arg(outline.code);
        addItems(view.index, view.index.itemsOfOutline(outline.id), part, 0, rows);
        for (const Supplement *supplement : view.index.supplementsOfOutline(outline.id)) {
            QStringList units;
            for (const SupplementUnit *named : view.index.unitsOfSupplement(supplement->id)) {
                if (const Unit *unit = view.index.unit(named->unit))
                    units.append(unit->brief());
            }
            const QString whose = supplement->forOthers ? ModelWords::tr("the other offices")
                                                        : units.join(QStringLiteral(", "));
            addItems(view.index,
                     view.index.itemsOfSupplement(supplement->id),
                     ModelWords::tr("Supplement: %1").arg(whose),
                     0,
                     rows);
        }
    }
    return rows;
}

QStringList legalDocumentHeaders()
{
    return {ModelWords::tr("Number"),
            ModelWords::tr("Kind"),
            ModelWords::tr("Date"),
            ModelWords::tr("Issued by"),
            ModelWords::tr("Cited in")};
}

std::vector<Row> legalDocumentRows(const PlanView &view)
{
    std::vector<Row> rows;
    for (const LegalDocument &document : view.campaign->legalDocuments) {
        Cell date = text(document.date ? formatDate(*document.date) : QString());
        if (document.date)
            date.sort = *document.date;
        rows.push_back({idText(document.id.value()),
                        {},
                        {text(document.number),
                         text(document.kind),
                         date,
                         text(document.issuer),
                         text(document.cited.join(QStringLiteral("; ")))}});
    }
    return rows;
}

} // namespace skt
