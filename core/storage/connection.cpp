// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/storage/dialect.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QVariant>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

QString uriOf(const QString &path, Connection::Access access, const QString &vfs)
{
    // QUrl would leave `?` or `#` of a file's name alone; everything but `/` is encoded here.
    // A backslash separates folders on Windows only; elsewhere it belongs to the name.
    QString slashed = QDir::fromNativeSeparators(QFileInfo(path).absoluteFilePath());
    if (!slashed.startsWith(u'/'))
        slashed.prepend(u'/'); // a drive letter
    QString uri = u"file://"_s + QString::fromLatin1(QUrl::toPercentEncoding(slashed, "/:"));
    uri += access == Connection::Access::Read ? u"?mode=ro"_s : u"?mode=rw"_s;
    if (!vfs.isEmpty())
        uri += u"&vfs="_s + vfs;
    return uri;
}

QString nameOf(const Connection *connection)
{
    return u"skt-%1"_s.arg(reinterpret_cast<quintptr>(connection), 0, 16);
}

sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0)
        return *static_cast<sqlite3 *const *>(handle.constData());
    return nullptr;
}

void bind(sqlite3_stmt *statement, const Cells &binds)
{
    int index = 0;
    for (const Cell &cell : binds) {
        ++index;
        if (const auto *number = std::get_if<std::int64_t>(&cell)) {
            sqlite3_bind_int64(statement, index, *number);
        } else if (const auto *text = std::get_if<QString>(&cell)) {
            const QByteArray utf8 = text->toUtf8();
            sqlite3_bind_text(statement,
                              index,
                              utf8.constData(),
                              static_cast<int>(utf8.size()),
                              SQLITE_TRANSIENT); // NOLINT: SQLite's own cast
        } else {
            sqlite3_bind_null(statement, index);
        }
    }
}

QString textOf(sqlite3_value *value)
{
    const auto *bytes = sqlite3_value_text(value);
    if (!bytes)
        return {};
    const int size = sqlite3_value_bytes(value);
    return size == 0 ? u""_s : QString::fromUtf8(reinterpret_cast<const char *>(bytes), size);
}

} // namespace

Cell SqlRow::cell(int column) const
{
    // The driver opens without SQLite's mutexes, and a connection stays in its thread: the value
    // may be looked at as it is, which costs a third of asking the statement three times.
    sqlite3_value *value = sqlite3_column_value(m_statement, column);
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return std::int64_t{sqlite3_value_int64(value)};
    case SQLITE_NULL:
        return {};
    default:
        return textOf(value);
    }
}

std::int64_t SqlRow::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString SqlRow::text(int column) const
{
    return textOf(sqlite3_column_value(m_statement, column));
}

bool SqlRow::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

Cells SqlRow::cells(int first, std::size_t count) const
{
    Cells values;
    values.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        values.push_back(cell(first + static_cast<int>(i)));
    return values;
}

Connection::Connection(const QString &path, Access access, const QString &vfs)
    : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, nameOf(this)))
{
    m_database.setDatabaseName(uriOf(path, access, vfs));
    QString options = u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=0"_s;
    if (access == Access::Read)
        options += u";QSQLITE_OPEN_READONLY"_s;
    m_database.setConnectOptions(options);
    try {
        if (!m_database.open()) {
            const int code = m_database.lastError().nativeErrorCode().toInt();
            throw SqlFailure(code == 0 ? SQLITE_CANTOPEN : code,
                             m_database.lastError().databaseText());
        }
        m_handle = handleOf(m_database);
        if (!m_handle)
            throw SqlFailure(SQLITE_MISUSE, u"QSQLITE"_s);
        configure(access);
    } catch (...) {
        m_database = {};
        QSqlDatabase::removeDatabase(nameOf(this));
        throw;
    }
}

Connection::Connection()
    : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, nameOf(this)))
{
    m_database.setDatabaseName(u":memory:"_s);
    m_database.open();
    m_handle = handleOf(m_database);
}

Connection::~Connection()
{
    rollback();
    m_queries.clear();
    for (sqlite3_stmt *statement : std::as_const(m_statements))
        sqlite3_finalize(statement);
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(nameOf(this));
}

void Connection::fail()
{
    throw SqlFailure(sqlite3_extended_errcode(m_handle),
                     QString::fromUtf8(sqlite3_errmsg(m_handle)));
}

void Connection::configure(Access access)
{
    // Against what a hostile file could hold; SQL cannot say it.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_extended_result_codes(m_handle, 1);
    // None of these reads the file: a reader may not stumble over a journal before it is ready to.
    runScript("PRAGMA mmap_size=0; PRAGMA cell_size_check=ON; PRAGMA foreign_keys=ON; "
              "PRAGMA temp_store=MEMORY;");
    // This one does read it; but whoever writes holds our lock file.
    runScript(access == Access::Read ? "PRAGMA query_only=ON;" : "PRAGMA synchronous=EXTRA;");
    assertSettings(access);
}

void Connection::assertSettings(Access access)
{
    int defensive = 0;
    int trusted = 1;
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, -1, &defensive);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, -1, &trusted);
    // Asking for the journal's mode reads the file, which only a writer is ready for here; readers
    // look at the header.
    const bool writesSafely =
        access == Access::Read
        || (integer(u"PRAGMA synchronous"_s) == 3
            && cellText(value(dialect::journalMode).value_or(Cell{})) == u"delete"_s);
    const bool right = defensive == 1 && trusted == 0 && integer(u"PRAGMA cell_size_check"_s) == 1
                       && integer(u"PRAGMA foreign_keys"_s) == 1
                       && integer(u"PRAGMA query_only"_s) == (access == Access::Read ? 1 : 0)
                       && integer(u"PRAGMA mmap_size"_s) == 0 && writesSafely;
    if (!right)
        throw SqlFailure(SQLITE_MISUSE, u"settings"_s);
}

sqlite3_stmt *Connection::statement(const QString &sql)
{
    if (const auto found = m_statements.constFind(sql); found != m_statements.constEnd())
        return *found;
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *prepared = nullptr;
    if (sqlite3_prepare_v2(
            m_handle, utf8.constData(), static_cast<int>(utf8.size()), &prepared, nullptr)
        != SQLITE_OK)
        fail();
    m_statements.insert(sql, prepared);
    return prepared;
}

void Connection::run(const QString &sql, const Cells &binds)
{
    auto &query = m_queries[sql];
    if (!query) {
        auto made = std::make_shared<QSqlQuery>(m_database);
        made->setForwardOnly(true);
        if (!made->prepare(sql))
            fail();
        query = made;
    }
    int index = 0;
    for (const Cell &cell : binds) {
        if (const auto *number = std::get_if<std::int64_t>(&cell))
            query->bindValue(index++, qlonglong{*number});
        else if (const auto *text = std::get_if<QString>(&cell))
            query->bindValue(index++, text->isNull() ? u""_s : *text); // a null string binds NULL
        else
            query->bindValue(index++, QVariant());
    }
    if (!query->exec()) {
        const int code = query->lastError().nativeErrorCode().toInt();
        const int extended = sqlite3_extended_errcode(m_handle);
        const QString text = query->lastError().databaseText();
        query->finish();
        throw SqlFailure((extended & 0xff) == (code & 0xff) ? extended : code, text);
    }
    m_changedRows = sqlite3_changes(m_handle);
    query->finish();
}

void Connection::runScript(const QByteArray &sql)
{
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        fail();
}

void Connection::query(const QString &sql,
                       const Cells &binds,
                       const std::function<void(const SqlRow &)> &each)
{
    sqlite3_stmt *prepared = statement(sql);
    if (sqlite3_stmt_busy(prepared)) { // a query within itself
        throw SqlFailure(SQLITE_MISUSE, sql);
    }
    struct Reset
    {
        sqlite3_stmt *statement;
        ~Reset()
        {
            sqlite3_reset(statement);
            sqlite3_clear_bindings(statement);
        }
    } reset{prepared};
    bind(prepared, binds);
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(prepared)) == SQLITE_ROW)
        each(SqlRow(prepared));
    if (code != SQLITE_DONE)
        fail();
}

std::optional<Cell> Connection::value(const QString &sql, const Cells &binds)
{
    std::optional<Cell> found;
    query(sql, binds, [&found](const SqlRow &row) {
        if (!found)
            found = row.cell(0);
    });
    return found;
}

std::int64_t Connection::integer(const QString &sql, const Cells &binds)
{
    return cellInteger(value(sql, binds).value_or(Cell{}));
}

int Connection::changedRows() const
{
    return m_changedRows;
}

bool Connection::inTransaction() const
{
    return m_handle && sqlite3_get_autocommit(m_handle) == 0;
}

void Connection::rollback() noexcept
{
    if (inTransaction())
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

QByteArray Connection::header(int size)
{
    sqlite3_file *file = nullptr;
    if (sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK
        || !file || !file->pMethods)
        return {};
    sqlite3_int64 length = 0;
    if (file->pMethods->xFileSize(file, &length) != SQLITE_OK || length < size)
        return {};
    QByteArray bytes(size, '\0');
    return file->pMethods->xRead(file, bytes.data(), size, 0) == SQLITE_OK ? bytes : QByteArray{};
}

bool Connection::fileMoved()
{
    int moved = 0;
    return sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK
           && moved != 0;
}

bool sqliteIsShared(Connection &connection)
{
    return cellText(connection.value(u"SELECT sqlite_source_id()"_s).value_or(Cell{}))
           == QString::fromLatin1(sqlite3_sourceid());
}

} // namespace skt
