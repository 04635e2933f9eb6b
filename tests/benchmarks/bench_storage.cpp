// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan file costs. Called by figures.py as
//   fill FILE UNITS ITEMS    a new plan with one answer per unit and item
//   open FILE                milliseconds from opening to the checked campaign
//   read-answers FILE        milliseconds to read every answer by QtSql, forward only
//   edits FILE               lines of P11
//   one-edit FILE            one edit and nothing else, for counting its syncs
#include "core/rules/check.h"
#include "core/storage/edit.h"
#include "tests/benchmarks/figure.h"
#include "tests/benchmarks/large_campaign.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

using namespace skt;
using namespace skt::bench;

namespace {

int fail(const QString &message)
{
    std::fprintf(stderr, "%s\n", qPrintable(message));
    return 1;
}

/// A plain connection, as any program has it.
class Bare
{
public:
    explicit Bare(const QString &path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_database) != SQLITE_OK)
            qFatal("the file cannot be opened");
    }
    ~Bare() { sqlite3_close(m_database); }
    Bare(const Bare &) = delete;
    Bare &operator=(const Bare &) = delete;

    void run(const QByteArray &sql)
    {
        char *message = nullptr;
        if (sqlite3_exec(m_database, sql.constData(), nullptr, nullptr, &message) != SQLITE_OK)
            qFatal("%s: %s", sql.constData(), message);
    }

private:
    sqlite3 *m_database = nullptr;
};

int fillPlan(const QString &path, int units, int items)
{
    QFile::remove(path);
    const int teams = std::max(5, units / 10);
    const Campaign campaign = largeCampaign({.visits = units,
                                             .teams = teams,
                                             .people = 2 * teams,
                                             .halfDays = 80,
                                             .outlineItems = items},
                                            1);
    const auto made =
        PlanFile::create(path, campaign, QStringLiteral("Benchmark"), quietEnvironment());
    if (!made)
        return fail(made.error().message);
    Bare bare(path);
    bare.run("PRAGMA synchronous = OFF; BEGIN");
    bare.run("INSERT INTO answer (visit, item, side, state, value, note, version, digest) "
             "SELECT v.id, i.id, 'confirmed', 'partly', '12.345', "
             "'Đã triển khai nhưng chưa đầy đủ, cần bổ sung số liệu và minh chứng', 0, 0 "
             "FROM visit v CROSS JOIN outline_item i");
    bare.run("COMMIT");
    return 0;
}

int openPlan(const QString &path)
{
    const Environment environment = quietEnvironment();
    std::size_t conflicts = 0;
    const double time = wallSecondsOf([&] {
        auto file = PlanFile::open(path);
        const auto campaign = file ? file->load() : tl::unexpected(file.error());
        if (!campaign)
            qFatal("%s", qPrintable(campaign.error().message));
        conflicts = check(**campaign, environment).conflicts.size();
    });
    std::printf("%.3f\n", time * 1000);
    return conflicts > 0 ? 0 : 1;
}

struct AnswerRow
{
    qint64 id, visit, item;
    QString side, state, value, note;
};

int readAnswers(const QString &path)
{
    std::vector<AnswerRow> rows;
    const double time = wallSecondsOf([&] {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
        database.setDatabaseName(path);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (!database.open())
            return;
        QSqlQuery query(database);
        query.setForwardOnly(true);
        query.exec(QStringLiteral("SELECT id, visit, item, side, state, value, note FROM answer"));
        while (query.next())
            rows.push_back({query.value(0).toLongLong(),
                            query.value(1).toLongLong(),
                            query.value(2).toLongLong(),
                            query.value(3).toString(),
                            query.value(4).toString(),
                            query.value(5).toString(),
                            query.value(6).toString()});
    });
    std::printf("%.3f\n", time * 1000);
    return rows.empty() ? 1 : 0;
}

/// Ours: a visit goes to the next day, with all that an edit does.
Result<EditOutcome> moveVisit(PlanFile &file, const Environment &environment, int number)
{
    return file.edit(QStringLiteral("Benchmark"), environment, [number](Edit &edit) -> Result<> {
        const auto &visits = edit.campaign().visits;
        Visit visit = visits[static_cast<std::size_t>(number) % visits.size()];
        visit.date = visit.date->addDays(1);
        return edit.update(visit);
    });
}

/// Theirs: one column of one row, and the two rows that tell of it where \a history.
QByteArray bareEdit(int number, bool history)
{
    const QByteArray n = QByteArray::number(number);
    QByteArray sql = "BEGIN IMMEDIATE; UPDATE visit SET note = 'edit " + n
                     + "' WHERE id = (SELECT id FROM visit LIMIT 1 OFFSET " + n + " % 40);";
    if (history)
        sql += "INSERT INTO change VALUES (" + QByteArray::number(1000000 + number) + ", "
               + QByteArray::number(1000000 + number)
               + ", '2023-01-03T01:00:00Z', 'benchmark', 'benchmark', 'Benchmark', NULL, 0, NULL, "
                 "0); INSERT INTO change_row VALUES ("
               + QByteArray::number(1000000 + number) + ", 'visit', '" + n
               + "', 1, '{\"date\":\"2023-08-03\"}', '{\"date\":\"2023-08-04\"}');";
    return sql + "COMMIT";
}

double appendAndSync(int descriptor)
{
    const std::vector<char> page(4096, 'x');
    return wallSecondsOf([&] {
        if (::write(descriptor, page.data(), page.size()) < 0 || ::fdatasync(descriptor) != 0)
            qFatal("the disk refuses");
    });
}

int measureEdits(const QString &path)
{
    constexpr int edits = 150;
    auto file = PlanFile::open(path);
    if (!file)
        return fail(file.error().message);
    const QString copy = path + QStringLiteral(".bare");
    const QString logged = path + QStringLiteral(".logged");
    const QString probe = path + QStringLiteral(".probe");
    for (const QString &other : {copy, logged}) {
        QFile::remove(other);
        QFile::copy(path, other);
    }
    const int descriptor =
        ::open(QFile::encodeName(probe).constData(), O_CREAT | O_WRONLY | O_TRUNC, 0600);
    Environment environment = quietEnvironment();
    environment.newId = [next = QDateTime::currentMSecsSinceEpoch() << 10]() mutable {
        return ++next;
    };
    std::vector<double> ours, plain, history, floor;
    {
        Bare bare(copy);
        Bare other(logged);
        for (Bare *peer : {&bare, &other})
            peer->run("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA");
        for (int i = 0; i < edits; ++i) {
            floor.push_back(appendAndSync(descriptor));
            bool done = false;
            ours.push_back(
                wallSecondsOf([&] { done = moveVisit(*file, environment, i).has_value(); }));
            if (!done)
                return fail(QStringLiteral("the edit failed"));
            plain.push_back(wallSecondsOf([&] { bare.run(bareEdit(i, false)); }));
            history.push_back(wallSecondsOf([&] { other.run(bareEdit(i, true)); }));
        }
    }
    ::close(descriptor);
    for (const QString &other : {copy, logged, probe})
        QFile::remove(other);
    const double edit = median(ours) * 1000;
    report("P11",
           "one edit with its history, against fdatasync",
           edit,
           median(floor) * 1000,
           "ms",
           median(ours) / median(floor),
           "<=",
           7);
    report("P11",
           "history rows in the transaction, against none",
           median(history) * 1000,
           median(plain) * 1000,
           "ms",
           median(history) / median(plain),
           "<=",
           1.25);
    std::fprintf(stderr,
                 "a bare UPDATE, EXTRA: %.2f ms; ours is %.2f times that\n",
                 median(plain) * 1000,
                 median(ours) / median(plain));
    return 0;
}

int editOnce(const QString &path)
{
    auto file = PlanFile::open(path);
    if (!file)
        return fail(file.error().message);
    Environment environment = quietEnvironment();
    environment.newId = [next = QDateTime::currentMSecsSinceEpoch() << 10]() mutable {
        return ++next;
    };
    const auto moved = moveVisit(*file, environment, 3);
    return moved ? 0 : fail(moved.error().message);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString mode = arguments.value(1);
    const QString path = arguments.value(2);
    if (mode == u"fill")
        return fillPlan(path, arguments.value(3).toInt(), arguments.value(4).toInt());
    if (mode == u"open")
        return openPlan(path);
    if (mode == u"read-answers")
        return readAnswers(path);
    if (mode == u"edits")
        return measureEdits(path);
    if (mode == u"one-edit")
        return editOnce(path);
    return 2;
}
