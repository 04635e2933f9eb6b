// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/cell.h"
#include "core/storage/failure.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace skt {

/// One row while it is being read.
class SqlRow
{
public:
    explicit SqlRow(sqlite3_stmt *statement)
        : m_statement(statement)
    {}
    [[nodiscard]] Cell cell(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] QString text(int column) const; ///< null for NULL
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] Cells cells(int first, std::size_t count) const;

private:
    sqlite3_stmt *m_statement;
};

/// A connection of the QSQLITE driver with our settings. Lives and dies in one thread. Changes go
/// through QSqlQuery; bulk reading steps statements on the driver's handle, which is twice as fast.
class Connection
{
public:
    enum class Access { Read, Write };

    /// Throws SqlFailure. \a vfs names another VFS of SQLite, for tests.
    Connection(const QString &path, Access access, const QString &vfs = {});
    /// A database in memory, for computing schemas.
    Connection();
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    void run(const QString &sql, const Cells &binds = {});
    /// Several statements at once, as migrations hold them.
    void runScript(const QByteArray &sql);
    void
    query(const QString &sql, const Cells &binds, const std::function<void(const SqlRow &)> &each);
    std::optional<Cell> value(const QString &sql, const Cells &binds = {}); ///< of the first row
    [[nodiscard]] std::int64_t integer(const QString &sql, const Cells &binds = {});
    [[nodiscard]] int changedRows() const; ///< by the last run()

    void rollback() noexcept; ///< if a transaction is open
    [[nodiscard]] bool inTransaction() const;

    /// First bytes of the open file, read through SQLite's own descriptor: opening the file a
    /// second time would drop SQLite's locks when it is closed.
    [[nodiscard]] QByteArray header(int size = 100);
    /// Whether the path no longer leads to the open file.
    [[nodiscard]] bool fileMoved();
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

private:
    void configure(Access access);
    void assertSettings(Access access);
    sqlite3_stmt *statement(const QString &sql);
    [[noreturn]] void fail();

    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_queries;
    QHash<QString, sqlite3_stmt *> m_statements;
    int m_changedRows = 0;
};

/// Whether driver and program share one SQLite; without that nothing may be written.
bool sqliteIsShared(Connection &connection);

} // namespace skt
