// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/base/result.h"
#include "core/domain/campaign.h"
#include "core/storage/frozen_paper.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace skt {

using ChangeId = Id<struct ChangeTag>;

/// One line of the history.
struct Change
{
    ChangeId id;
    QDateTime time; ///< UTC
    QString user;
    QString computer;
    QString description;
    std::optional<ChangeId> undoes;
    bool isFinal = false; ///< issuing, sending …: undo passes over it
    bool undone = false;  ///< a later undo took it back and stands
};

/// One column of one row that a change altered; for showing and for outputs.
struct ChangedColumn
{
    QString table;
    QString rowId;
    QString column;
    QString before; ///< null: the row did not exist
    QString after;  ///< null: the row is gone
};

struct ChangedRow
{
    QString table;
    QString id;

    friend bool operator==(const ChangedRow &, const ChangedRow &) = default;
};

/// What an edit came to. An edit that changes nothing writes nothing: change is empty.
struct EditOutcome
{
    std::optional<ChangeId> change;
    std::vector<ChangedRow> rows;
    QString note{}; ///< what else happened that the user must know, as a sentence
};

struct VerifyProblem
{
    QString what;
    QString where;
};

struct BackupInfo
{
    QString path;
    QDateTime time;
    QString why; ///< `daily`, `restore`, `migration`, `manual` …
};

class Edit;
struct StorageOptions;

/// One plan file. Lives in one thread. Readers never write: every read goes through a read-only
/// connection; the read-write connection exists only inside edit() under the lock file.
class PlanFile
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// A new file holding \a campaign as its first change. Error Output if \a path exists (unless
    /// \a force) or cannot be written; nothing partial is left.
    static Result<PlanFile> create(const QString &path,
                                   const Campaign &campaign,
                                   const QString &description,
                                   const Environment &environment,
                                   bool force = false);
    /// Error PlanFile with a sentence when it is missing, no plan, damaged, of a newer program …
    static Result<PlanFile> open(const QString &path, Mode mode = Mode::ReadWrite);
    static Result<PlanFile> open(const QString &path, Mode mode, const StorageOptions &options);

    PlanFile(PlanFile &&) noexcept;
    PlanFile &operator=(PlanFile &&) noexcept;
    PlanFile(const PlanFile &) = delete;
    PlanFile &operator=(const PlanFile &) = delete;
    ~PlanFile();

    [[nodiscard]] QString path() const;
    [[nodiscard]] QString campaignId() const;
    [[nodiscard]] bool readOnly() const;

    /// The whole campaign in one read transaction.
    Result<Snapshot> load();
    /// Answers are not part of the snapshot.
    Result<std::vector<Answer>> answersOf(VisitId visit);
    /// What was issued under this paper's number; nothing for one that was not, or is not ours.
    Result<std::optional<FrozenPaper>> frozenPaper(PaperId paper);
    /// Differs when anyone has committed since it was last asked; cheap, for polling.
    Result<std::int64_t> dataVersion();

    /// One transaction with its history entry. \a body changes rows through Edit; an error from it,
    /// or from writing, rolls all back. Waits for the lock (up to \a lockTimeoutMs).
    Result<EditOutcome> edit(const QString &description,
                             const Environment &environment,
                             const std::function<Result<>(Edit &)> &body);
    void setLockTimeout(int milliseconds);
    /// Called (in this thread) every so often while waiting for the lock, with who holds it;
    /// returns false to give up.
    void setWaitCallback(std::function<bool(const QString &holder)> callback);

    /// Newest first.
    Result<std::vector<Change>> history();
    Result<std::vector<ChangedColumn>> changedColumns(ChangeId change);

    /// Takes back the newest own change that is neither an undo nor undone nor final (\a change:
    /// that one; \a anyone: not only own ones). Error Input with the reason when it cannot be.
    Result<Change>
    undo(const Environment &environment, std::optional<ChangeId> change = {}, bool anyone = false);
    Result<Change> redo(const Environment &environment);
    /// What undo and redo would take; nothing when there is nothing.
    struct UndoState
    {
        std::optional<Change> undo;
        std::optional<Change> redo;
        std::vector<Change> passedOver; ///< final ones newer than undo, newest first
    };
    Result<UndoState> undoState(const Environment &environment);

    /// Structure, references, digests, rules of the file format; empty when all is well.
    Result<std::vector<VerifyProblem>> verify();

    /// The campaign as sorted text without times and random ids where an identity exists.
    Result<QByteArray> canonicalExport();

private:
    friend class Edit;
    struct Private;
    explicit PlanFile(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

/// Verifies a file from its path, also one that open() refuses; used by `verify`.
Result<std::vector<VerifyProblem>> verifyPlanFile(const QString &path);
Result<std::vector<VerifyProblem>> verifyPlanFile(const QString &path,
                                                  const StorageOptions &options);

/// A consistent copy with attached files (unless \a withFiles is false), also while others write.
Result<> backupPlan(const QString &path, const QString &destination, bool withFiles, bool force);
/// Backups kept beside the plan, newest first.
Result<std::vector<BackupInfo>> backupsOf(const QString &path);
/// The day's backup, if this day has none yet, into PLAN.files/backups; nothing if it has.
Result<>
backupBeforeFirstWrite(const QString &path, const Environment &environment, const QString &why);
/// Onto a plan: backs it up, then applies the difference as one change that can be undone. Onto a
/// free path: a copy. Onto anything else: refused.
Result<EditOutcome>
restorePlan(const QString &backup, const QString &path, const Environment &environment);

} // namespace skt
