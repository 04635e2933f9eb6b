// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the file still says what was written: SQLite's own checks pass five of six flipped bits.
#include "core/storage/verify.h"

#include "core/storage/campaign_io.h"
#include "core/storage/change_session.h"
#include "core/storage/dialect.h"
#include "core/storage/digests.h"
#include "core/storage/entity_traits.h"
#include "core/storage/frozen_rows.h"
#include "core/storage/labels.h"
#include "core/storage/plan_file_private.h"
#include "core/storage/storage_words.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

using Problems = std::vector<VerifyProblem>;

constexpr std::size_t enough = 200; ///< nobody reads more, and a broken file could give millions

void add(Problems &problems, const QString &what, const QString &where)
{
    if (problems.size() < enough)
        problems.push_back({what, where});
}

QString place(const QString &table, const QString &row)
{
    return u"%1 %2"_s.arg(table, row);
}

void checkStructure(Connection &connection, Problems &problems)
{
    connection.query(dialect::integrityCheck, {}, [&](const SqlRow &row) {
        if (row.text(0) != u"ok"_s)
            add(problems, StorageWords::tr("The structure of the file is damaged."), row.text(0));
    });
    connection.query(dialect::foreignKeyCheck, {}, [&](const SqlRow &row) {
        add(problems,
            StorageWords::tr("A row refers to a row that is not there."),
            place(row.text(0), row.text(1)));
    });
}

/// What the history says about a row last.
struct LastTouch
{
    std::int64_t change = 0;
    QString after;
    bool gone = false;
};
using LastTouches = QHash<QString, LastTouch>; ///< by place()

/// Walks the history: its own digests, its count, and where each row stood last.
LastTouches checkHistory(Connection &connection, Problems &problems)
{
    LastTouches last;
    QHash<std::int64_t, std::uint64_t> sums;
    connection.query(
        u"SELECT r.change, r.table_name, r.row_id, r.previous, r.before_image, r.after_image "
        "FROM change_row r JOIN change c ON c.id = r.change ORDER BY c.sequence"_s,
        {},
        [&](const SqlRow &row) {
            sums[row.integer(0)] +=
                changeRowDigest(row.text(1), row.text(2), row.cell(3), row.cell(4), row.cell(5));
            last[place(row.text(1), row.text(2))] = {row.integer(0), row.text(5), row.isNull(5)};
        });
    std::int64_t expected = 1;
    connection.query(
        u"SELECT id, sequence, time, author, computer, description, undoes, is_final, digest FROM "
        u"change "
        "ORDER BY sequence"_s,
        {},
        [&](const SqlRow &row) {
            ChangeLine line{row.integer(0),
                            row.text(2),
                            row.text(3),
                            row.text(4),
                            row.text(5),
                            {},
                            row.integer(7) != 0};
            if (!row.isNull(6))
                line.undoes = row.integer(6);
            const QString where = place(u"change"_s, QString::number(line.id));
            if (row.integer(1) != expected) {
                add(problems,
                    StorageWords::tr("A change is missing from the history before “%1”.")
                        .arg(line.description),
                    where);
            }
            expected = row.integer(1) + 1;
            const std::uint64_t digest =
                changeLineDigest(line, row.integer(1)) + sums.value(line.id);
            if (static_cast<std::int64_t>(digest) != row.integer(8))
                add(problems, StorageWords::tr("An entry of the history is damaged."), where);
        });
    return last;
}

void checkAgainstHistory(const TableInfo &table,
                         const StoredRow &row,
                         const QString &where,
                         LastTouches &last,
                         Problems &problems)
{
    const auto touch = last.constFind(where);
    if (touch == last.constEnd() || touch->gone) {
        add(problems, StorageWords::tr("A row is not in the history."), where);
        return;
    }
    bool same = touch->change == row.version;
    for (const auto &[column, cell] : readImage(table, touch->after))
        same = same && row.cells[column] == cell;
    if (!same)
        add(problems, StorageWords::tr("A row differs from what the history says."), where);
    last.erase(touch);
}

std::pair<std::int64_t, std::uint64_t> storedDigest(Connection &connection, const QString &table)
{
    std::pair<std::int64_t, std::uint64_t> stored{0, 0};
    connection.query(u"SELECT row_count, digest FROM table_digest WHERE table_name = ?"_s,
                     {table},
                     [&stored](const SqlRow &row) {
                         stored = {row.integer(0), static_cast<std::uint64_t>(row.integer(1))};
                     });
    return stored;
}

bool isPresentForm(const std::vector<TableInfo> &tables)
{
    const auto &known = allTables();
    return tables.size() == known.size()
           && std::equal(tables.begin(),
                         tables.end(),
                         known.begin(),
                         [](const TableInfo &table, const TableInfo *whole) {
                             return table.columns.size() == whole->columns.size();
                         });
}

void checkRows(Connection &connection,
               const std::vector<TableInfo> &tables,
               LastTouches &last,
               Problems &problems)
{
    QSet<QString> seen;
    for (const TableInfo &entry : tables) {
        const TableInfo *table = &entry;
        seen.insert(table->name);
        std::pair<std::int64_t, std::uint64_t> sum{0, 0};
        forEachRow(connection, *table, [&](StoredRow &row) {
            const QString where = place(table->name, cellText(row.cells.front()));
            const std::int64_t digest = rowDigest(*table, row.cells);
            ++sum.first;
            sum.second += static_cast<std::uint64_t>(digest);
            if (digest != row.digest)
                add(problems, StorageWords::tr("The content of a row is damaged."), where);
            checkAgainstHistory(*table, row, where, last, problems);
        });
        if (sum != storedDigest(connection, table->name)) {
            add(problems,
                StorageWords::tr("Rows among the %1 are missing or damaged.")
                    .arg(tableTitle(table->name)),
                table->name);
        }
    }
    for (auto it = last.constBegin(); it != last.constEnd(); ++it) {
        if (!it->gone && seen.contains(it.key().section(u' ', 0, 0)))
            add(problems, StorageWords::tr("A row of the history is not there."), it.key());
    }
    if (metaDigest(connection) != storedDigest(connection, u"meta"_s)) {
        add(problems, StorageWords::tr("What the file says about itself is damaged."), u"meta"_s);
    }
}

} // namespace

std::vector<VerifyProblem> verifyConnection(Connection &connection)
{
    Problems problems;
    checkStructure(connection, problems);
    LastTouches last = checkHistory(connection, problems);
    const std::vector<TableInfo> tables = tablesOf(connection);
    checkRows(connection, tables, last, problems);
    if (problems.empty() && isPresentForm(tables)) {
        checkFrozen(connection, problems);
        try {
            readCampaign(connection);
        } catch (const StorageFailure &failure) {
            add(problems, failure.error().message, {});
        }
    }
    return problems;
}

Result<std::vector<VerifyProblem>> PlanFile::verify()
{
    return guarded(path(), [this] {
        std::vector<VerifyProblem> problems;
        d->store.read([&](Connection &connection) { problems = verifyConnection(connection); });
        return problems;
    });
}

Result<std::vector<VerifyProblem>> verifyPlanFile(const QString &path)
{
    return verifyPlanFile(path, StorageOptions{});
}

Result<std::vector<VerifyProblem>> verifyPlanFile(const QString &path,
                                                  const StorageOptions &options)
{
    // A look and no opening: a file of an earlier form is not brought up to date for it.
    Problems problems;
    const Result<> looked = guarded(path, [&] {
        PlanStore store(path, false, options);
        store.read([&](Connection &connection) { problems = verifyConnection(connection); });
    });
    if (looked)
        return problems;
    if (!QFileInfo(path).isFile())
        return tl::unexpected(looked.error());
    return Problems{{looked.error().message, path}};
}

} // namespace skt
