// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/undo.h"

#include "core/storage/entity_traits.h"
#include "core/storage/history.h"
#include "core/storage/labels.h"
#include "core/storage/storage_words.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

[[noreturn]] void refuse(const QString &message)
{
    throw StorageFailure(Error::Kind::Input, message);
}

QString named(const Change &change)
{
    return StorageWords::tr("“%1” (%2, %3)")
        .arg(change.description, change.user, timeTitle(change.time));
}

const Change *find(const std::vector<Change> &changes, ChangeId id)
{
    const auto found = std::find_if(
        changes.begin(), changes.end(), [id](const Change &change) { return change.id == id; });
    return found == changes.end() ? nullptr : &*found;
}

/// An undo takes back an ordinary change; what takes back an undo is a redo.
bool isUndo(const std::vector<Change> &changes, const Change &change)
{
    const Change *target = change.undoes ? find(changes, *change.undoes) : nullptr;
    return target && !target->undoes;
}

/// What rests on the change that is to be undone.
struct Later
{
    QStringList titles;
    bool isFinal = false; ///< one of them can never be undone

    void add(Connection &connection, std::int64_t id)
    {
        const QString title = changeTitle(connection, id);
        if (title.isEmpty() || titles.contains(title))
            return;
        titles += title;
        isFinal =
            isFinal || connection.integer(u"SELECT is_final FROM change WHERE id = ?"_s, {id}) != 0;
    }
};

void addLaterChanges(Later &later,
                     Connection &connection,
                     const Change &change,
                     const TableInfo &table,
                     const QString &rowId,
                     const QString &column)
{
    std::vector<std::int64_t> ids;
    connection.query(u"SELECT c.id, r.before_image, r.after_image FROM change_row r JOIN change c "
                     u"ON c.id = r.change "
                     "WHERE r.row_id = ? AND r.table_name = ? AND c.sequence > "
                     "(SELECT sequence FROM change WHERE id = ?) ORDER BY c.sequence"_s,
                     {rowId, table.name, change.id.value()},
                     [&](const SqlRow &row) {
                         const bool whole = row.isNull(1) || row.isNull(2) || column.isEmpty();
                         if (whole || row.text(2).contains(u'"' + column + u"\":"_s))
                             ids.push_back(row.integer(0));
                     });
    for (const std::int64_t id : ids)
        later.add(connection, id);
}

Later laterChanges(Connection &connection,
                   const Change &change,
                   const TableInfo &table,
                   const QString &rowId)
{
    Later later;
    addLaterChanges(later, connection, change, table, rowId, {});
    return later;
}

[[noreturn]] void refuseForLater(const Change &change, const Later &later)
{
    if (later.titles.isEmpty()) {
        refuse(StorageWords::tr("%1 cannot be undone, because the plan has changed since.")
                   .arg(named(change)));
    }
    const QString titles = later.titles.join(u"; "_s);
    if (later.isFinal) {
        refuse(StorageWords::tr("%1 cannot be undone: what rests on it cannot be taken back (%2). "
                                "Change what is wrong by an act of its own.")
                   .arg(named(change), titles));
    }
    refuse(StorageWords::tr(
               "%1 cannot be undone, because later changes rest on it: %2. Take those back first.")
               .arg(named(change), titles));
}

Cells withImage(Cells row, const std::vector<std::pair<std::size_t, Cell>> &image)
{
    for (const auto &[column, cell] : image)
        row[column] = cell;
    return row;
}

Cells rowOfImage(const TableInfo &table, const std::vector<std::pair<std::size_t, Cell>> &image)
{
    Cells row;
    for (const ColumnInfo &column : table.columns) {
        if (column.nullable)
            row.emplace_back();
        else if (column.kind == ColumnKind::Text || column.kind == ColumnKind::Moment)
            row.emplace_back(u""_s);
        else
            row.emplace_back(std::int64_t{0});
    }
    return withImage(row, image);
}

Cell keyOf(const TableInfo &table, const QString &rowId)
{
    return table.columns.front().kind == ColumnKind::Id ? Cell{std::int64_t{rowId.toLongLong()}}
                                                        : Cell{rowId};
}

void invertRow(ChangeSession &session,
               const Change &change,
               const ChangeRow &row,
               const TableInfo &table)
{
    Connection &connection = session.connection();
    const Cell key = keyOf(table, row.rowId);
    const auto stored = session.stored(table, key);
    const auto before = readImage(table, cellText(row.before));
    const auto after = readImage(table, cellText(row.after));
    if (isNull(row.after)) { // it removed the row
        if (stored)
            refuseForLater(change, laterChanges(connection, change, table, row.rowId));
        session.insert(table, rowOfImage(table, before));
        return;
    }
    if (!stored)
        refuseForLater(change, laterChanges(connection, change, table, row.rowId));
    Later later;
    for (const auto &[column, cell] : after) {
        if (stored->cells[column] != cell)
            addLaterChanges(
                later, connection, change, table, row.rowId, table.columns[column].name);
    }
    if (!later.titles.isEmpty() || withImage(stored->cells, after) != stored->cells)
        refuseForLater(change, later);
    if (isNull(row.before)) // it made the row
        session.remove(table, *stored);
    else
        session.update(table, *stored, withImage(stored->cells, before));
}

Later lastChangeOf(ChangeSession &session, const TableInfo &table, const Cell &key)
{
    Later later;
    if (const auto stored = session.stored(table, key))
        later.add(session.connection(), stored->version);
    return later;
}

/// After the inverse: nothing refers to what went, parents and identity of what came are free.
void requireWhole(ChangeSession &session,
                  const Change &change,
                  const ChangeRow &row,
                  const TableInfo &table)
{
    const Cell key = keyOf(table, row.rowId);
    const auto stored = session.stored(table, key);
    if (!stored) {
        if (const auto other = session.referrer(table, key))
            refuseForLater(change, lastChangeOf(session, *other->table, other->key));
        return;
    }
    if (const auto twin = session.twin(table, stored->cells))
        refuseForLater(change, lastChangeOf(session, table, *twin));
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const TableInfo *parent = tableByName(table.columns[i].references);
        const Cell &target = stored->cells[i];
        if (parent && !isNull(target) && !session.stored(*parent, target)) {
            refuseForLater(change,
                           laterChanges(session.connection(), change, *parent, cellText(target)));
        }
    }
}

} // namespace

PlanFile::UndoState
undoStateOf(const std::vector<Change> &changes, const QString &user, const QString &computer)
{
    PlanFile::UndoState state;
    bool ordinarySeen = false;
    for (const Change &change : changes) {
        if (change.user != user || change.computer != computer)
            continue;
        if (!change.undoes && !change.undone) {
            if (change.isFinal) {
                if (!state.undo)
                    state.passedOver.push_back(change);
            } else if (!state.undo) {
                state.undo = change;
            }
        }
        ordinarySeen = ordinarySeen || !change.undoes;
        if (!ordinarySeen && !state.redo && !change.undone && isUndo(changes, change))
            state.redo = change;
    }
    return state;
}

Change chooseUndo(const std::vector<Change> &changes,
                  const Environment &environment,
                  std::optional<ChangeId> wanted,
                  bool anyone)
{
    if (!wanted) {
        if (anyone) {
            const auto found =
                std::find_if(changes.begin(), changes.end(), [](const Change &change) {
                    return !change.undoes && !change.undone && !change.isFinal;
                });
            if (found == changes.end())
                refuse(StorageWords::tr("There is no change that could be undone."));
            return *found;
        }
        const auto state = undoStateOf(changes, environment.user, environment.computer);
        if (!state.undo) {
            refuse(
                StorageWords::tr("There is no change by %1 on this computer that could be undone.")
                    .arg(environment.user));
        }
        return *state.undo;
    }
    const Change *change = find(changes, *wanted);
    if (!change)
        refuse(StorageWords::tr("There is no change %1 in the history.").arg(wanted->toString()));
    if (change->undoes)
        refuse(StorageWords::tr("%1 is itself an undo: use redo.").arg(named(*change)));
    if (change->undone)
        refuse(StorageWords::tr("%1 is undone already.").arg(named(*change)));
    if (change->isFinal) {
        refuse(StorageWords::tr("%1 cannot be undone: to take it back is an act of its own.")
                   .arg(named(*change)));
    }
    if (!anyone && (change->user != environment.user || change->computer != environment.computer)) {
        refuse(StorageWords::tr(
                   "%1 was made by somebody else or on another computer. Say that anyone's "
                   "change may be undone if that is meant.")
                   .arg(named(*change)));
    }
    return *change;
}

QString redoneTitle(const std::vector<Change> &changes, const Change &undo)
{
    const Change *target = undo.undoes ? find(changes, *undo.undoes) : nullptr;
    return target ? target->description : undo.description;
}

void applyInverse(ChangeSession &session, const Change &change)
{
    const std::vector<ChangeRow> rows = readChangeRows(session.connection(), change.id.value());
    for (const ChangeRow &row : rows) {
        const TableInfo *table = tableByName(row.table);
        if (!table) {
            refuse(StorageWords::tr("%1 belongs to a newer version and cannot be undone here.")
                       .arg(named(change)));
        }
        invertRow(session, change, row, *table);
    }
    // Only now: rows of one change may refer to each other.
    for (const ChangeRow &row : rows)
        requireWhole(session, change, row, *tableByName(row.table));
}

} // namespace skt
