// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/unit_changes.h"

#include "core/text/text.h"
#include "ui/models/model_words.h"

namespace skt {

namespace {

using Cell = RowsModel::Cell;
using Tone = RowsModel::Cell::Tone;

/// So many of the newest changes are looked through: reading a year's would keep a writer waiting.
constexpr std::size_t looksAt = 400;

Cell text(const QString &words, Tone tone = Tone::Plain)
{
    return {words, {}, {}, tone, false};
}

bool touches(const ChangedColumn &column, const UnitChangesQuery &query)
{
    return query.rows.contains(column.rowId) || column.before == query.unit
           || column.after == query.unit;
}

/// What a row is told as: not its ids and places.
bool worthTelling(const ChangedColumn &column)
{
    const bool isId = column.column == u"id" || column.column.endsWith(u"_id")
                      || column.column == u"position" || column.column == u"unit";
    return !isId && column.before != column.after;
}

QString told(const std::vector<ChangedColumn> &columns, const UnitChangesQuery &query)
{
    QStringList parts;
    for (const ChangedColumn &column : columns) {
        if (!query.rows.contains(column.rowId) || column.before.isNull() || !worthTelling(column))
            continue;
        const QString none = QStringLiteral("–");
        parts << QStringLiteral("%1 → %2").arg(column.before.isEmpty() ? none : column.before,
                                               column.after.isEmpty() ? none : column.after);
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace

UnitChangesQuery changesQuery(const CampaignIndex &index, const Unit &unit)
{
    UnitChangesQuery query{unit.id.toString(), {unit.id.toString()}};
    for (const Visit *visit : index.visitsOfUnit(unit.id))
        query.rows.insert(visit->id.toString());
    for (const Alias *alias : index.aliases(unit.id))
        query.rows.insert(alias->id.toString());
    for (const Assignment *assignment : index.assignmentsOfUnit(unit.id))
        query.rows.insert(assignment->id.toString());
    return query;
}

QStringList unitChangeHeaders()
{
    return {ModelWords::tr("Time"),
            ModelWords::tr("Who"),
            ModelWords::tr("What was done"),
            ModelWords::tr("Before → after")};
}

std::vector<RowsModel::Row> unitChangeRows(PlanFile &file, const UnitChangesQuery &query)
{
    std::vector<RowsModel::Row> rows;
    const auto history = file.history();
    if (!history)
        return rows;
    for (std::size_t i = 0; i < history->size() && i < looksAt; ++i) {
        const Change &change = (*history)[i];
        const auto columns = file.changedColumns(change.id);
        if (!columns || std::ranges::none_of(*columns, [&](const ChangedColumn &column) {
                return touches(column, query);
            }))
            continue;
        const QDateTime local = change.time.toLocalTime();
        Cell time = text(QStringLiteral("%1 %2").arg(formatDate(local.date()),
                                                     local.toString(QStringLiteral("HH:mm"))));
        time.sort = local;
        const QString state = change.undone
                                  ? ModelWords::tr("%1 (taken back)").arg(change.description)
                                  : change.description;
        rows.push_back({change.id.toString(),
                        {},
                        {time,
                         text(change.user),
                         text(state, change.undone ? Tone::Quiet : Tone::Plain),
                         text(told(*columns, query))}});
    }
    return rows;
}

} // namespace skt
