// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/unit_card_model.h"

#include "core/documents/papers.h"
#include "core/text/text.h"
#include "ui/models/model_words.h"
#include "ui/models/unit_changes.h"
#include "ui/models/units_model.h"
#include "ui/session/directory_edits.h"

#include <algorithm>

namespace skt {

namespace {

using Cell = RowsModel::Cell;
using Row = RowsModel::Row;
using Tone = RowsModel::Cell::Tone;

Cell text(const QString &words, Tone tone = Tone::Plain)
{
    return {words, {}, {}, tone, false};
}

std::vector<Row> visitRows(const CampaignIndex &index, const Unit &unit)
{
    std::vector<Row> rows;
    for (const Visit *visit : index.visitsOfUnit(unit.id)) {
        const Team *team = index.team(visit->team);
        Cell when =
            text(whenText(visit->date, visit->part), visit->date ? Tone::Plain : Tone::Warning);
        when.sort = visit->date.value_or(QDate(9999, 1, 1));
        QString state = stateWord(visit->state);
        if (const QString sign = stateSign(visit->state); !sign.isEmpty())
            state = sign + QLatin1Char(' ') + state;
        rows.push_back(
            {visit->id.toString(),
             {},
             {text(team ? teamName(team->number) : QString()),
              when,
              text(state),
              text(visit->place.isEmpty() ? ModelWords::tr("own premises") : visit->place,
                   visit->place.isEmpty() ? Tone::Quiet : Tone::Plain)}});
    }
    return rows;
}

QString paperStateWord(PaperState state)
{
    switch (state) {
    case PaperState::Draft:
        return ModelWords::tr("draft");
    case PaperState::Submitted:
        return ModelWords::tr("submitted for signing");
    case PaperState::Issued:
        return ModelWords::tr("issued");
    case PaperState::Sent:
        return ModelWords::tr("sent");
    case PaperState::Received:
        return ModelWords::tr("received");
    case PaperState::Withdrawn:
        return ModelWords::tr("withdrawn");
    case PaperState::Replaced:
        return ModelWords::tr("replaced");
    case PaperState::Corrected:
        return ModelWords::tr("corrected");
    case PaperState::Void:
        break;
    }
    return ModelWords::tr("void");
}

/// Papers made elsewhere have their own word.
QString kindOfPaper(const QString &kind)
{
    const auto &kinds = paperKinds();
    return std::ranges::find(kinds, kind) == kinds.end() ? kind : paperTitle(kind);
}

std::vector<Row> paperRows(const CampaignIndex &index, const Unit &unit)
{
    std::vector<Row> rows;
    for (const Paper &paper : index.campaign().papers) {
        const auto &visits = index.visitsOfPaper(paper.id);
        const auto &recipients = index.recipientsOfPaper(paper.id);
        const bool concerns = std::ranges::any_of(visits,
                                                  [&](const PaperVisit *row) {
                                                      const Visit *visit = index.visit(row->visit);
                                                      return visit && visit->unit == unit.id;
                                                  })
                              || std::ranges::any_of(recipients, [&](const PaperRecipient *row) {
                                     return row->unit == unit.id;
                                 });
        if (!concerns)
            continue;
        Cell date = text(paper.date ? formatDate(*paper.date) : QString());
        if (paper.date)
            date.sort = *paper.date;
        rows.push_back({paper.id.toString(),
                        {},
                        {text(paper.number),
                         date,
                         text(paper.subject.isEmpty() ? kindOfPaper(paper.kind) : paper.subject),
                         text(paperStateWord(paper.state))}});
    }
    return rows;
}

void addItems(const CampaignIndex &index,
              const std::vector<const OutlineItem *> &items,
              int depth,
              std::vector<Row> &rows)
{
    constexpr int indent = 4;
    for (const OutlineItem *item : items) {
        Cell words = text(QString(depth * indent, QLatin1Char(' ')) + item->text);
        words.tip = item->text;
        rows.push_back({item->id.toString(), {}, {text(item->number), words}});
        addItems(index, index.childItems(item->id), depth + 1, rows);
    }
}

/// A line that names the part below it.
Row headingRow(const QString &id, const QString &words)
{
    return {id, {}, {text({}), text(words, Tone::Quiet)}};
}

std::vector<Row> outlineRows(const CampaignIndex &index, const Unit &unit)
{
    std::vector<Row> rows;
    if (!unit.inspected)
        return rows;
    if (const Outline *outline = index.outlineOf(unit)) {
        rows.push_back(
            headingRow(QStringLiteral("outline"),
                       ModelWords::tr("Outline %1: %2").arg(outline->code, outline->title)));
        addItems(index, index.itemsOfOutline(outline->id), 0, rows);
    }
    for (const Supplement *supplement : index.supplementsOf(unit)) {
        const QString words = supplement->forOthers
                                  ? ModelWords::tr("Supplement for the other offices")
                                  : ModelWords::tr("Supplement for this unit");
        rows.push_back(headingRow(QStringLiteral("s") + supplement->id.toString(), words));
        addItems(index, index.itemsOfSupplement(supplement->id), 0, rows);
    }
    return rows;
}

} // namespace

QString spanText(const HalfDaySpan &span)
{
    const QString from = whenText(span.from.date, span.from.part);
    if (span.from == span.to)
        return from;
    if (span.from.date == span.to.date)
        return whenText(span.from.date, DayPart::AllDay);
    return QStringLiteral("%1 – %2").arg(from, whenText(span.to.date, span.to.part));
}

QStringList dayOffHeaders()
{
    return {ModelWords::tr("Off"), ModelWords::tr("Reason"), ModelWords::tr("Whose")};
}

std::vector<RowsModel::Row> dayOffRows(const std::vector<const DayOff *> &daysOff)
{
    std::vector<Row> rows;
    for (const DayOff *day : daysOff) {
        Cell span = text(spanText(day->span));
        span.sort = day->span.from.date;
        const QString whose = day->area.isEmpty() ? ModelWords::tr("its own")
                                                  : ModelWords::tr("area %1").arg(day->area);
        rows.push_back(
            {day->id.toString(), {}, {span, text(day->reason), text(whose, Tone::Quiet)}});
    }
    return rows;
}

UnitCardModel::UnitCardModel(OpenPlan &plan, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
{
    visits.setHeaders({ModelWords::tr("Team"),
                       ModelWords::tr("Visit"),
                       ModelWords::tr("State"),
                       ModelWords::tr("Place")});
    papers.setHeaders({ModelWords::tr("Number"),
                       ModelWords::tr("Date"),
                       ModelWords::tr("Subject"),
                       ModelWords::tr("State")});
    daysOff.setHeaders(dayOffHeaders());
    outline.setHeaders({ModelWords::tr("No."), ModelWords::tr("Text")});
    changes.setHeaders(unitChangeHeaders());
}

const Unit *UnitCardModel::unit() const
{
    const PlanViewPtr present = view();
    return present && m_unit ? present->index.unit(*m_unit) : nullptr;
}

bool UnitCardModel::editable() const
{
    return unit() && !m_plan.readOnly();
}

void UnitCardModel::setUnit(std::optional<UnitId> unit)
{
    if (unit == m_unit)
        return;
    m_unit = unit;
    changes.setRows({});
    fillRows();
    Q_EMIT refreshed(true);
}

void UnitCardModel::refresh()
{
    fillRows();
    Q_EMIT refreshed(false);
}

void UnitCardModel::fillRows()
{
    const PlanViewPtr present = view();
    const Unit *shown = unit();
    if (!shown) {
        for (RowsModel *rows : {&visits, &papers, &daysOff, &outline, &changes})
            rows->setRows({});
        return;
    }
    visits.setRows(visitRows(present->index, *shown));
    papers.setRows(paperRows(present->index, *shown));
    daysOff.setRows(dayOffRows(present->index.daysOffOfUnit(shown->id)));
    outline.setRows(outlineRows(present->index, *shown));
}

QString UnitCardModel::value(const QString &key) const
{
    const Unit *shown = unit();
    return shown ? unitValue(*view(), *shown, key) : QString();
}

EditChoices UnitCardModel::choices(const QString &key) const
{
    const Unit *shown = unit();
    return shown ? unitChoices(*view(), *shown, key) : EditChoices();
}

QString UnitCardModel::problem(const QString &key, const QString &value) const
{
    const Unit *shown = unit();
    return shown ? unitProblem(*view(), *shown, key, value) : QString();
}

void UnitCardModel::submit(const QString &key, const QString &value, const QString &before)
{
    const Unit *shown = unit();
    if (!shown || !editable())
        return;
    if (key == u"team") {
        assignUnits(m_plan, {shown->id}, TeamId::parse(value));
        return;
    }
    if (key == u"aliases") {
        setAliases(m_plan, shown->id, spellingsOf(value), spellingsOf(before));
        return;
    }
    // The base holds the value that was seen, so that what others wrote meanwhile is not lost.
    Unit changed = *shown;
    Unit base = *shown;
    setUnitValue(base, key, before);
    setUnitValue(changed, key, value);
    const auto fields = unitFields();
    const auto it = std::ranges::find(fields, key, &EditField::key);
    editUnit(m_plan, changed, base, it == fields.end() ? key : it->label);
}

QStringList UnitCardModel::roles() const
{
    const Unit *shown = unit();
    if (!shown)
        return {};
    const CampaignIndex &index = view()->index;
    QStringList roles;
    for (const Membership *membership : index.membershipsOfAgency(shown->id)) {
        if (const Team *team = index.team(membership->team))
            roles << (membership->lead ? ModelWords::tr("Leads team %1").arg(team->number)
                                       : ModelWords::tr("Inspects in team %1").arg(team->number));
    }
    for (const Assignment *assignment : index.assignmentsOfUnit(shown->id)) {
        const Team *team = index.team(assignment->team);
        if (!team)
            continue;
        QString role = ModelWords::tr("Inspected by team %1, not scheduled").arg(team->number);
        for (const Visit *visit : index.visitsOfUnit(shown->id)) {
            if (visit->team == team->id && visit->date && visit->state != VisitState::Cancelled)
                role = ModelWords::tr("Inspected by team %1 on %2")
                           .arg(team->number)
                           .arg(whenText(visit->date, visit->part));
        }
        roles << role;
    }
    if (shown->inspected && index.assignmentsOfUnit(shown->id).empty())
        roles << ModelWords::tr("To be inspected, but given to no team");
    return roles;
}

void UnitCardModel::requestChanges()
{
    const PlanViewPtr present = view();
    const Unit *shown = unit();
    if (!shown)
        return;
    auto rows = std::make_shared<std::vector<Row>>();
    const UnitChangesQuery query = changesQuery(present->index, *shown);
    m_plan.ask([rows, query](PlanFile &file) { *rows = unitChangeRows(file, query); },
               this,
               [this, rows, id = shown->id] {
                   if (m_unit == id)
                       changes.setRows(std::move(*rows));
               });
}

} // namespace skt
