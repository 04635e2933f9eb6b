// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/frozen_rows.h"

#include "core/storage/failure.h"
#include "core/storage/plan_file_private.h"
#include "core/storage/storage_words.h"

#include <QCryptographicHash>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// A statement of its own, since Connection binds and reads no bytes.
class Statement
{
public:
    Statement(Connection &connection, const char *sql)
        : m_handle(connection.handle())
    {
        if (sqlite3_prepare_v2(m_handle, sql, -1, &m_statement, nullptr) != SQLITE_OK)
            fail();
    }
    ~Statement() { sqlite3_finalize(m_statement); }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    void bind(int place, std::int64_t number) { sqlite3_bind_int64(m_statement, place, number); }
    void bind(int place, const QString &text)
    {
        m_texts.push_back(text.toUtf8());
        sqlite3_bind_text(m_statement,
                          place,
                          m_texts.back().constData(),
                          static_cast<int>(m_texts.back().size()),
                          nullptr);
    }
    /// \a bytes must outlive step().
    void bind(int place, const QByteArray &bytes)
    {
        sqlite3_bind_blob(
            m_statement, place, bytes.constData(), static_cast<int>(bytes.size()), nullptr);
    }
    bool step()
    {
        const int code = sqlite3_step(m_statement);
        if (code != SQLITE_ROW && code != SQLITE_DONE)
            fail();
        return code == SQLITE_ROW;
    }
    [[nodiscard]] std::int64_t integer(int column) const
    {
        return sqlite3_column_int64(m_statement, column);
    }
    [[nodiscard]] QByteArray bytes(int column) const
    {
        const void *data = sqlite3_column_blob(m_statement, column);
        const int size = sqlite3_column_bytes(m_statement, column);
        return data ? QByteArray(static_cast<const char *>(data), size) : QByteArray();
    }

private:
    [[noreturn]] void fail()
    {
        throw SqlFailure(sqlite3_extended_errcode(m_handle),
                         QString::fromUtf8(sqlite3_errmsg(m_handle)));
    }

    sqlite3 *m_handle;
    sqlite3_stmt *m_statement = nullptr;
    std::vector<QByteArray> m_texts;
};

bool hasTable(Connection &connection)
{
    return connection.integer(u"SELECT COUNT(*) FROM sqlite_schema WHERE type = 'table' AND "
                              "name = 'paper_blob'"_s)
           > 0;
}

} // namespace

void writeFrozen(Connection &connection, std::int64_t paper, const FrozenPaper &frozen)
{
    const QString hash = hashOf(frozen.pdf);
    if (connection.value(u"SELECT layout FROM paper_blob WHERE paper = ? AND sha256 = ?"_s,
                         {paper, hash}))
        return;
    Statement insert(connection,
                     "INSERT INTO paper_blob (paper, sha256, pdf, document, document_sha256, "
                     "layout) VALUES (?, ?, ?, ?, ?, ?)");
    insert.bind(1, paper);
    insert.bind(2, hash);
    insert.bind(3, frozen.pdf);
    insert.bind(4, frozen.document);
    insert.bind(5, hashOf(frozen.document));
    insert.bind(6, std::int64_t{frozen.layout});
    insert.step();
}

std::optional<FrozenPaper> readFrozen(Connection &connection, std::int64_t paper)
{
    if (!hasTable(connection))
        return std::nullopt;
    Statement select(connection,
                     "SELECT b.pdf, b.document, b.sha256, b.document_sha256, b.layout "
                     "FROM paper_blob b JOIN paper p ON p.id = b.paper AND p.sha256 = b.sha256 "
                     "WHERE p.id = ?");
    select.bind(1, paper);
    if (!select.step())
        return std::nullopt;
    FrozenPaper frozen{select.bytes(0), select.bytes(1), static_cast<int>(select.integer(4))};
    if (hashOf(frozen.pdf) != QString::fromUtf8(select.bytes(2))
        || hashOf(frozen.document) != QString::fromUtf8(select.bytes(3))) {
        throw StorageFailure(Error::Kind::PlanFile,
                             StorageWords::tr("The issued paper is damaged in the plan file. Take "
                                              "it from a backup."));
    }
    return frozen;
}

FrozenRows readAllFrozen(Connection &connection)
{
    FrozenRows rows;
    if (!hasTable(connection))
        return rows;
    Statement select(connection, "SELECT paper, pdf, document, layout FROM paper_blob");
    while (select.step()) {
        rows.emplace_back(
            select.integer(0),
            FrozenPaper{select.bytes(1), select.bytes(2), static_cast<int>(select.integer(3))});
    }
    return rows;
}

void checkFrozen(Connection &connection, std::vector<VerifyProblem> &problems)
{
    if (!hasTable(connection))
        return;
    Statement select(connection,
                     "SELECT paper, pdf, sha256, document, document_sha256 FROM paper_blob");
    while (select.step()) {
        if (hashOf(select.bytes(1)) != QString::fromUtf8(select.bytes(2))
            || hashOf(select.bytes(3)) != QString::fromUtf8(select.bytes(4))) {
            problems.push_back({StorageWords::tr("The content of an issued paper is damaged."),
                                u"paper %1"_s.arg(select.integer(0))});
        }
    }
    connection.query(u"SELECT id FROM paper WHERE outside = 0 AND length(sha256) = 64 AND NOT "
                     "EXISTS (SELECT 1 FROM paper_blob b WHERE b.paper = paper.id AND b.sha256 = "
                     "paper.sha256)"_s,
                     {},
                     [&](const SqlRow &row) {
                         problems.push_back(
                             {StorageWords::tr("The content of an issued paper is missing."),
                              u"paper %1"_s.arg(row.integer(0))});
                     });
}

Result<std::optional<FrozenPaper>> PlanFile::frozenPaper(PaperId paper)
{
    return guarded(path(), [&] {
        std::optional<FrozenPaper> frozen;
        d->store.read(
            [&](Connection &connection) { frozen = readFrozen(connection, paper.value()); });
        return frozen;
    });
}

Result<> Edit::freeze(PaperId paper, const FrozenPaper &frozen)
{
    return guarded(d->file.store.path(),
                   [&] { writeFrozen(d->session.connection(), paper.value(), frozen); });
}

} // namespace skt
