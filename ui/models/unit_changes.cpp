// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/unit_changes.h"

#include "core/storage/labels.h"
#include "core/text/text.h"
#include "ui/models/model_words.h"

namespace skt {

namespace {

using Tone = RowsModel::Cell::Tone;

/// So many of the newest changes are looked through: reading a year's would keep a writer waiting.
constexpr std::size_t looksAt = 400;

RowsModel::Cell text(const QString &words, Tone tone = Tone::Plain)
{
    return {words, {}, {}, tone, false};
}

bool touches(const ChangedColumn &column, const UnitChangesQuery &query)
{
    return query.rows.contains(column.rowId) || column.before == query.unit
           || column.after == query.unit;
}

/// Columns that the storage's own list of titles does not know.
QString titleOf(const QString &column)
{
    const QHash<QString, QString> own{
        {QStringLiteral("priority"), ModelWords::tr("priority")},
        {QStringLiteral("phone_printed"), ModelWords::tr("whether the phone is printed")},
        {QStringLiteral("head_person"), ModelWords::tr("head")},
        {QStringLiteral("valid_from"), ModelWords::tr("exists from")},
        {QStringLiteral("valid_to"), ModelWords::tr("exists until")},
    };
    const auto it = own.find(column);
    return it == own.end() ? columnTitle(column) : *it;
}

bool namesARow(const QString &column)
{
    return column == u"team" || column == u"parent" || column == u"head_person"
           || column == u"level" || column == u"agency";
}

bool isYesOrNo(const QString &column)
{
    return column == u"inspected" || column == u"priority" || column == u"phone_printed"
           || column == u"joint";
}

/// A value of the file as the window says it.
QString shownValue(const ChangedColumn &column, const QString &value, const UnitChangesQuery &query)
{
    if (isYesOrNo(column.column))
        return value == u"1" ? ModelWords::tr("yes") : ModelWords::tr("no");
    if (value.isEmpty())
        return QStringLiteral("–");
    if (namesARow(column.column))
        return query.names.value(value, QStringLiteral("–"));
    if (column.column == u"part") {
        const auto part = dayPartFromString(value);
        return part ? partWord(*part) : value;
    }
    if (column.column == u"state") {
        const auto state = visitStateFromString(value);
        return state ? stateWord(*state) : value;
    }
    if (column.column == u"kind" && column.table == u"unit") {
        const auto kind = unitKindFromString(value);
        return kind ? kindWord(*kind) : value;
    }
    const QDate date = QDate::fromString(value, Qt::ISODate);
    return date.isValid() ? formatDateWithWeekday(date) : value;
}

/// Not a row's ids and places, and of a row that came or went only what a user wrote.
bool worthTelling(const ChangedColumn &column)
{
    const bool isId = column.column == u"id" || column.column.endsWith(u"_id")
                      || column.column == u"position" || column.column == u"unit"
                      || column.column == u"sequence";
    if (isId || column.before == column.after)
        return false;
    if (!column.before.isNull() && !column.after.isNull())
        return true;
    const bool telling =
        column.table == u"alias" || column.table == u"assignment"
        || (column.table == u"visit" && (column.column == u"date" || column.column == u"part"));
    return telling && !(column.before.isEmpty() && column.after.isEmpty());
}

QString told(const std::vector<ChangedColumn> &columns, const UnitChangesQuery &query)
{
    QSet<QString> rows = query.rows;
    for (const ChangedColumn &column : columns) {
        if (column.before == query.unit || column.after == query.unit)
            rows.insert(column.rowId); // came or went with this change
    }
    QStringList parts;
    for (const ChangedColumn &column : columns) {
        if (!rows.contains(column.rowId) || !worthTelling(column))
            continue;
        parts << QStringLiteral("%1: %2 → %3")
                     .arg(column.table == u"alias" ? ModelWords::tr("other spelling")
                                                   : titleOf(column.column),
                          column.before.isNull() ? QStringLiteral("–")
                                                 : shownValue(column, column.before, query),
                          column.after.isNull() ? QStringLiteral("–")
                                                : shownValue(column, column.after, query));
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace

UnitChangesQuery changesQuery(const CampaignIndex &index, const Unit &unit)
{
    UnitChangesQuery query{unit.id.toString(), {unit.id.toString()}, {}};
    const Campaign &campaign = index.campaign();
    for (const Team &team : campaign.teams)
        query.names.insert(team.id.toString(), teamName(team.number));
    for (const Unit &other : campaign.units)
        query.names.insert(other.id.toString(), other.name);
    for (const Person &person : campaign.people)
        query.names.insert(person.id.toString(), person.name);
    for (const Level &level : campaign.levels)
        query.names.insert(level.id.toString(), level.name);
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
            ModelWords::tr("What changed: before → after")};
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
        RowsModel::Cell time = text(QStringLiteral("%1 %2").arg(
            formatDate(local.date()), local.toString(QStringLiteral("HH:mm"))));
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
