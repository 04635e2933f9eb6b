// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/plan_file.h"
#include "core/storage/table_info.h"

#include <QSet>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace skt {

struct StoredRow
{
    Cells cells;
    std::int64_t version = 0;
    std::int64_t digest = 0;
};

/// The row with this key as it is now.
std::optional<StoredRow> storedRow(Connection &connection, const TableInfo &table, const Cell &key);
/// All rows in the table's order.
void forEachRow(Connection &connection,
                const TableInfo &table,
                const std::function<void(StoredRow &)> &each);

/// What stands in the history about one change, apart from its rows.
struct ChangeLine
{
    std::int64_t id = 0;
    QString time;
    QString author;
    QString computer;
    QString description;
    std::optional<std::int64_t> undoes;
    bool isFinal = false;
};

/// Writes rows inside one transaction and remembers what they were, so that the history, the
/// digests and the checks need to know nothing of who changes what.
class ChangeSession
{
public:
    /// \a keepAlive is called now and then during long work.
    ChangeSession(Connection &connection, std::int64_t changeId, std::function<void()> keepAlive);

    [[nodiscard]] Connection &connection() const { return m_connection; }
    [[nodiscard]] bool touched() const { return !m_touched.empty(); }
    [[nodiscard]] QSet<QString> touchedTables() const;
    [[nodiscard]] std::optional<StoredRow> stored(const TableInfo &table, const Cell &key) const;
    /// Key of another row with the identity of \a row.
    [[nodiscard]] std::optional<Cell> twin(const TableInfo &table, const Cells &row) const;
    /// A row that refers to the row \a key.
    struct Referrer
    {
        const TableInfo *table;
        Cell key;
    };
    [[nodiscard]] std::optional<Referrer> referrer(const TableInfo &table, const Cell &key) const;

    void insert(const TableInfo &table, const Cells &row);
    void update(const TableInfo &table, const StoredRow &before, const Cells &row);
    void remove(const TableInfo &table, const StoredRow &before);

    /// Checks identities and references of what changed and writes the history. Returns the rows
    /// that differ from before; none: nothing was written.
    std::vector<ChangedRow> finish(const ChangeLine &line);

private:
    struct Touched
    {
        const TableInfo *table;
        std::optional<StoredRow> before;
        std::optional<Cells> after;
        std::int64_t digestAfter = 0;
    };
    using Key = std::pair<QString, Cell>;

    Touched &touch(const TableInfo &table, const Cell &key, const std::optional<StoredRow> &before);
    void dropUnchanged();
    void checkIdentities() const;
    void checkReferences() const;
    void writeRows(const ChangeLine &line, std::uint64_t &digest);
    void writeTableDigests();

    Connection &m_connection;
    std::int64_t m_changeId;
    std::function<void()> m_keepAlive;
    std::map<Key, Touched> m_touched;
    int m_steps = 0;
};

/// Digest of a change's own line and of one of its rows; a change stores the sum.
std::uint64_t changeLineDigest(const ChangeLine &line, std::int64_t sequence);
std::uint64_t changeRowDigest(const QString &table,
                              const QString &rowId,
                              const Cell &previous,
                              const Cell &before,
                              const Cell &after);

/// Adds to (or takes from) the stored sum of \a table.
void addToTableDigest(Connection &connection,
                      const QString &table,
                      std::int64_t rows,
                      std::uint64_t digest);

} // namespace skt
