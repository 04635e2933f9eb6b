// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/change_session.h"

#include "core/base/digest.h"
#include "core/storage/entity_traits.h"
#include "core/storage/labels.h"
#include "core/storage/storage_words.h"

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

StoredRow readRow(const SqlRow &row, const TableInfo &table)
{
    const auto count = static_cast<int>(table.columns.size());
    return {row.cells(0, table.columns.size()), row.integer(count), row.integer(count + 1)};
}

} // namespace

std::optional<StoredRow> storedRow(Connection &connection, const TableInfo &table, const Cell &key)
{
    std::optional<StoredRow> found;
    connection.query(
        table.selectOne, {key}, [&](const SqlRow &row) { found = readRow(row, table); });
    return found;
}

void forEachRow(Connection &connection,
                const TableInfo &table,
                const std::function<void(StoredRow &)> &each)
{
    connection.query(table.selectAll, {}, [&](const SqlRow &row) {
        StoredRow stored = readRow(row, table);
        each(stored);
    });
}

ChangeSession::ChangeSession(Connection &connection,
                             std::int64_t changeId,
                             std::function<void()> keepAlive)
    : m_connection(connection)
    , m_changeId(changeId)
    , m_keepAlive(std::move(keepAlive))
{}

QSet<QString> ChangeSession::touchedTables() const
{
    QSet<QString> tables;
    for (const auto &[key, touched] : m_touched)
        tables.insert(key.first);
    return tables;
}

std::optional<StoredRow> ChangeSession::stored(const TableInfo &table, const Cell &key) const
{
    return storedRow(m_connection, table, key);
}

std::optional<Cell> ChangeSession::twin(const TableInfo &table, const Cells &row) const
{
    const auto binds = table.twinBinds(row);
    return binds ? m_connection.value(table.selectTwin, *binds) : std::nullopt;
}

std::optional<ChangeSession::Referrer> ChangeSession::referrer(const TableInfo &table,
                                                               const Cell &key) const
{
    for (const Reference &reference : referencesTo(table)) {
        const auto found = m_connection.value(u"SELECT %1 FROM %2 WHERE %3 = ?"_s.arg(
                                                  reference.table->columns.front().name,
                                                  reference.table->name,
                                                  reference.table->columns[reference.column].name),
                                              {key});
        if (found && !(reference.table == &table && *found == key))
            return Referrer{reference.table, *found};
    }
    return {};
}

ChangeSession::Touched &ChangeSession::touch(const TableInfo &table,
                                             const Cell &key,
                                             const std::optional<StoredRow> &before)
{
    if (++m_steps % 256 == 0 && m_keepAlive)
        m_keepAlive();
    return m_touched.try_emplace({table.name, key}, Touched{&table, before, {}, 0}).first->second;
}

void ChangeSession::insert(const TableInfo &table, const Cells &row)
{
    Touched &touched = touch(table, row.front(), {});
    touched.after = row;
    touched.digestAfter = rowDigest(table, row);
    Cells binds = row;
    binds.emplace_back(m_changeId);
    binds.emplace_back(touched.digestAfter);
    m_connection.run(table.insertRow, binds);
}

void ChangeSession::update(const TableInfo &table, const StoredRow &before, const Cells &row)
{
    Touched &touched = touch(table, row.front(), before);
    touched.after = row;
    touched.digestAfter = rowDigest(table, row);
    Cells binds = row;
    binds.emplace_back(m_changeId);
    binds.emplace_back(touched.digestAfter);
    binds.push_back(row.front());
    m_connection.run(table.updateRow, binds);
}

void ChangeSession::remove(const TableInfo &table, const StoredRow &before)
{
    Touched &touched = touch(table, before.cells.front(), before);
    touched.after.reset();
    m_connection.run(table.deleteRow, {before.cells.front()});
}

void ChangeSession::dropUnchanged()
{
    for (auto it = m_touched.begin(); it != m_touched.end();) {
        Touched &touched = it->second;
        const bool neverThere = !touched.before && !touched.after;
        const bool asBefore =
            touched.before && touched.after && touched.before->cells == *touched.after;
        if (asBefore) {
            m_connection.run(touched.table->stampRow,
                             {touched.before->version, touched.before->digest, it->first.second});
        }
        it = neverThere || asBefore ? m_touched.erase(it) : std::next(it);
    }
}

void ChangeSession::checkIdentities() const
{
    for (const auto &[key, touched] : m_touched) {
        if (!touched.after)
            continue;
        if (touched.before
            && touched.table->twinBinds(touched.before->cells)
                   == touched.table->twinBinds(*touched.after))
            continue;
        if (twin(*touched.table, *touched.after))
            throw StorageFailure(existsAlready(m_connection, *touched.table, *touched.after));
    }
}

void ChangeSession::checkReferences() const
{
    std::set<std::pair<QString, Cell>> known;
    for (const auto &[key, touched] : m_touched) {
        const TableInfo &table = *touched.table;
        if (!touched.after) {
            if (const auto other = referrer(table, key.second))
                throw StorageFailure(stillReferred(
                    m_connection, table, touched.before->cells, *other->table, other->key));
            continue;
        }
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const Cell &target = (*touched.after)[i];
            if (table.columns[i].references.isEmpty() || isNull(target)
                || (touched.before && touched.before->cells[i] == target)
                || !known.insert({table.columns[i].references, target}).second)
                continue;
            const TableInfo *other = tableByName(table.columns[i].references);
            if (!m_connection.value(other->selectOne, {target}))
                throw StorageFailure(
                    refersToNothing(m_connection, table, *touched.after, *other, target));
        }
    }
}

std::vector<ChangedRow> ChangeSession::finish(const ChangeLine &line)
{
    dropUnchanged();
    if (m_touched.empty())
        return {};
    checkIdentities();
    checkReferences();
    const std::int64_t sequence =
        m_connection.integer(u"SELECT COALESCE(MAX(sequence), 0) + 1 FROM change"_s);
    std::uint64_t digest = changeLineDigest(line, sequence);
    std::vector<ChangedRow> rows;
    for (const auto &[key, touched] : m_touched)
        rows.push_back({key.first, cellText(key.second)});
    // change_row refers to change, but the digest in change needs the rows: references are
    // deferred.
    writeRows(line, digest);
    m_connection.run(u"INSERT INTO change (id, sequence, time, author, computer, description, "
                     u"undoes, is_final, digest) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                     {line.id,
                      sequence,
                      textCell(line.time),
                      textCell(line.author),
                      textCell(line.computer),
                      textCell(line.description),
                      line.undoes ? Cell{*line.undoes} : Cell{},
                      std::int64_t{line.isFinal ? 1 : 0},
                      static_cast<std::int64_t>(digest)});
    writeTableDigests();
    return rows;
}

void ChangeSession::writeRows(const ChangeLine &line, std::uint64_t &digest)
{
    static const QString sql =
        u"INSERT INTO change_row (change, table_name, row_id, previous, before_image, after_image) "
        "VALUES (?, ?, ?, ?, ?, ?)"_s;
    for (const auto &[key, touched] : m_touched) {
        const TableInfo &table = *touched.table;
        Cell before;
        Cell after;
        if (touched.before && touched.after) {
            before = imageOfDifference(table, touched.before->cells, *touched.after);
            after = imageOfDifference(table, *touched.after, touched.before->cells);
        } else if (touched.before) {
            before = imageOf(table, touched.before->cells);
        } else {
            after = imageOf(table, *touched.after);
        }
        const Cell previous = touched.before ? Cell{touched.before->version} : Cell{};
        const QString rowId = cellText(key.second);
        digest += changeRowDigest(table.name, rowId, previous, before, after);
        m_connection.run(sql, {line.id, table.name, rowId, previous, before, after});
        if (++m_steps % 256 == 0 && m_keepAlive)
            m_keepAlive();
    }
}

void ChangeSession::writeTableDigests()
{
    std::map<QString, std::pair<std::int64_t, std::uint64_t>> deltas;
    for (const auto &[key, touched] : m_touched) {
        auto &[rows, digest] = deltas[key.first];
        if (touched.before) {
            --rows;
            digest -= static_cast<std::uint64_t>(touched.before->digest);
        }
        if (touched.after) {
            ++rows;
            digest += static_cast<std::uint64_t>(touched.digestAfter);
        }
    }
    for (const auto &[table, delta] : deltas)
        addToTableDigest(m_connection, table, delta.first, delta.second);
}

std::uint64_t changeLineDigest(const ChangeLine &line, std::int64_t sequence)
{
    QByteArray out = "change ";
    for (const Cell &cell : Cells{line.id,
                                  sequence,
                                  textCell(line.time),
                                  textCell(line.author),
                                  textCell(line.computer),
                                  textCell(line.description),
                                  line.undoes ? Cell{*line.undoes} : Cell{},
                                  std::int64_t{line.isFinal ? 1 : 0}}) {
        appendCanonical(out, cell, ColumnKind::Integer);
        out += ',';
    }
    return digest64(out);
}

std::uint64_t changeRowDigest(const QString &table,
                              const QString &rowId,
                              const Cell &previous,
                              const Cell &before,
                              const Cell &after)
{
    QByteArray out = "row ";
    for (const Cell &cell : Cells{table, rowId, previous, before, after}) {
        appendCanonical(out, cell, ColumnKind::Integer);
        out += ',';
    }
    return digest64(out);
}

void addToTableDigest(Connection &connection,
                      const QString &table,
                      std::int64_t rows,
                      std::uint64_t digest)
{
    // Summed here: SQL's addition of whole numbers does not wrap around.
    std::optional<std::pair<std::int64_t, std::uint64_t>> stored;
    connection.query(u"SELECT row_count, digest FROM table_digest WHERE table_name = ?"_s,
                     {table},
                     [&stored](const SqlRow &row) {
                         stored = {row.integer(0), static_cast<std::uint64_t>(row.integer(1))};
                     });
    if (stored) {
        connection.run(
            u"UPDATE table_digest SET row_count = ?, digest = ? WHERE table_name = ?"_s,
            {stored->first + rows, static_cast<std::int64_t>(stored->second + digest), table});
    } else {
        connection.run(
            u"INSERT INTO table_digest (row_count, digest, table_name) VALUES (?, ?, ?)"_s,
            {rows, static_cast<std::int64_t>(digest), table});
    }
}

} // namespace skt
