// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/plan_file.h"

#include "core/storage/campaign_io.h"
#include "core/storage/canonical_export.h"
#include "core/storage/entity_traits.h"
#include "core/storage/history.h"
#include "core/storage/migrate_file.h"
#include "core/storage/plan_file_private.h"
#include "core/storage/schema.h"
#include "core/storage/storage_words.h"
#include "core/storage/undo.h"

using namespace Qt::Literals::StringLiterals;

namespace skt {

ChangeLine changeLine(const Environment &environment, const QString &description)
{
    ChangeLine line;
    line.time = environment.now().toUTC().toString(Qt::ISODate);
    line.author = environment.user;
    line.computer = environment.computer;
    line.description = description;
    return line;
}

Snapshot PlanFile::Private::snapshot(Connection &connection)
{
    const std::int64_t last = lastChange(connection);
    cached = readSnapshot(connection, last);
    cachedAt = last;
    return cached;
}

Snapshot PlanFile::Private::readSnapshot(Connection &connection, std::int64_t last) const
{
    if (cached && cachedAt == last)
        return cached;
    const bool lenient = store.form() > newestForm(*store.options().migrations);
    return std::make_shared<const Campaign>(
        cached ? readCampaignSince(connection, *cached, cachedAt, lenient)
               : readCampaign(connection, lenient));
}

EditOutcome runChange(PlanStore &store,
                      const Environment &environment,
                      ChangeLine line,
                      const std::function<void(ChangeSession &, ChangeLine &)> &body)
{
    EditOutcome outcome;
    line.id = environment.newId();
    store.write(environment.user, [&](Connection &connection, LockFile &lock) {
        ChangeSession session(connection, line.id, [&lock] { lock.refresh(); });
        body(session, line);
        outcome.rows = session.finish(line);
        return !outcome.rows.empty();
    });
    if (!outcome.rows.empty())
        outcome.change = ChangeId::fromInteger(line.id);
    return outcome;
}

PlanFile::PlanFile(std::unique_ptr<Private> p)
    : d(std::move(p))
{}

PlanFile::PlanFile(PlanFile &&) noexcept = default;
PlanFile &PlanFile::operator=(PlanFile &&) noexcept = default;
PlanFile::~PlanFile() = default;

Result<PlanFile> PlanFile::open(const QString &path, Mode mode)
{
    return open(path, mode, StorageOptions{});
}

Result<PlanFile> PlanFile::open(const QString &path, Mode mode, const StorageOptions &options)
{
    return guarded(path, [&] {
        auto p = std::make_unique<Private>(path, mode == Mode::ReadOnly, options);
        bringUpToDate(p->store);
        return PlanFile(std::move(p));
    });
}

QString PlanFile::path() const
{
    return d->store.path();
}

QString PlanFile::campaignId() const
{
    return d->store.campaignId();
}

bool PlanFile::readOnly() const
{
    return d->store.readOnly();
}

void PlanFile::setLockTimeout(int milliseconds)
{
    d->store.setLockTimeout(milliseconds);
}

void PlanFile::setWaitCallback(std::function<bool(const QString &)> callback)
{
    d->store.setWaitCallback(std::move(callback));
}

Result<Snapshot> PlanFile::load()
{
    return guarded(path(), [this] {
        Snapshot snapshot;
        std::int64_t last = 0;
        d->store.read([&](Connection &connection) {
            last = lastChange(connection);
            snapshot = d->readSnapshot(connection, last);
        });
        d->cached = snapshot; // only now: read() may throw away what it met while others wrote
        d->cachedAt = last;
        return snapshot;
    });
}

Result<std::vector<Answer>> PlanFile::answersOf(VisitId visit)
{
    return guarded(path(), [&] {
        std::vector<Answer> answers;
        const Entity<Answer> &entity = EntityTraits<Answer>::get();
        d->store.read([&](Connection &connection) {
            answers.clear();
            const QString sql = entity.table.selectOne.section(u" WHERE "_s, 0, 0)
                                + u" WHERE visit = ? ORDER BY item, side"_s;
            connection.query(sql, {visit.value()}, [&](const SqlRow &row) {
                if (entity.read(answers.emplace_back(), row.cells(0, entity.columns.size()))) {
                    throw StorageFailure(
                        Error::Kind::PlanFile,
                        StorageWords::tr("An answer in the plan file makes no sense. "
                                         "Restore it from a backup."));
                }
            });
        });
        return answers;
    });
}

Result<std::int64_t> PlanFile::dataVersion()
{
    return guarded(path(), [this] { return d->store.dataVersion(); });
}

Result<std::vector<Change>> PlanFile::history()
{
    return guarded(path(), [this] {
        std::vector<Change> changes;
        d->store.read([&](Connection &connection) { changes = readHistory(connection); });
        return changes;
    });
}

Result<std::vector<ChangedColumn>> PlanFile::changedColumns(ChangeId change)
{
    return guarded(path(), [&] {
        std::vector<ChangedColumn> columns;
        d->store.read(
            [&](Connection &connection) { columns = readChangedColumns(connection, change); });
        return columns;
    });
}

Result<PlanFile::UndoState> PlanFile::undoState(const Environment &environment)
{
    return guarded(path(), [&] {
        UndoState state;
        d->store.read([&](Connection &connection) {
            state = undoStateOf(readHistory(connection), environment.user, environment.computer);
        });
        return state;
    });
}

namespace {

Change changeOf(const ChangeLine &line)
{
    Change change;
    change.id = ChangeId::fromInteger(line.id);
    change.time = QDateTime::fromString(line.time, Qt::ISODate);
    change.user = line.author;
    change.computer = line.computer;
    change.description = line.description;
    if (line.undoes)
        change.undoes = ChangeId::fromInteger(*line.undoes);
    return change;
}

} // namespace

Result<Change>
PlanFile::undo(const Environment &environment, std::optional<ChangeId> change, bool anyone)
{
    return guarded(path(), [&] {
        Change done;
        const EditOutcome outcome =
            runChange(d->store,
                      environment,
                      changeLine(environment, {}),
                      [&](ChangeSession &session, ChangeLine &line) {
                          const auto changes = readHistory(session.connection());
                          const Change target = chooseUndo(changes, environment, change, anyone);
                          line.description = StorageWords::tr("Undo: %1").arg(target.description);
                          line.undoes = target.id.value();
                          applyInverse(session, target);
                          done = changeOf(line);
                      });
        done.id = outcome.change.value_or(done.id);
        return done;
    });
}

Result<Change> PlanFile::redo(const Environment &environment)
{
    return guarded(path(), [&] {
        Change done;
        const EditOutcome outcome = runChange(
            d->store,
            environment,
            changeLine(environment, {}),
            [&](ChangeSession &session, ChangeLine &line) {
                const auto changes = readHistory(session.connection());
                const auto state = undoStateOf(changes, environment.user, environment.computer);
                if (!state.redo) {
                    throw StorageFailure(
                        Error::Kind::Input,
                        StorageWords::tr("There is no undone change by %1 on this computer "
                                         "that could be redone.")
                            .arg(environment.user));
                }
                line.description =
                    StorageWords::tr("Redo: %1").arg(redoneTitle(changes, *state.redo));
                line.undoes = state.redo->id.value();
                applyInverse(session, *state.redo);
                done = changeOf(line);
            });
        done.id = outcome.change.value_or(done.id);
        return done;
    });
}

Result<QByteArray> PlanFile::canonicalExport()
{
    return guarded(path(), [this] {
        QByteArray bytes;
        d->store.read([&](Connection &connection) { bytes = canonicalExportOf(connection); });
        return bytes;
    });
}

} // namespace skt
