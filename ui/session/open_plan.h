// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/plan_file.h"
#include "ui/session/plan_view.h"
#include "ui/session/plan_worker.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace skt {

class EditJournal;
/// The plan that a window shows: the file on its worker thread, the present view, edits that wait
/// for their turn. Lives in the window's thread and never blocks it.
class OpenPlan : public QObject
{
    Q_OBJECT

public:
    /// \a environment is the real day's; \a fixedToday keeps it even for a campaign of the past.
    explicit OpenPlan(Environment environment, bool fixedToday, QObject *parent = nullptr);
    /// Edits that still wait are lost: the window asks before.
    ~OpenPlan() override;

    void open(const QString &path);
    using Creator = std::function<Result<PlanFile>(const Environment &)>;
    /// Makes a plan file by an action and opens it.
    void create(Creator creator);

    [[nodiscard]] PlanViewPtr view() const { return m_view; } ///< null: nothing is open
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool readOnly() const { return m_readOnly; }
    [[nodiscard]] bool opening() const { return m_opening; }
    [[nodiscard]] QDateTime savedAt() const { return m_savedAt; }
    [[nodiscard]] const Environment &environment() const { return m_environment; }

    /// What one edit came to.
    struct Done
    {
        QString text;        ///< for the undo bar; empty: the description
        bool changed = true; ///< false: nothing had to be written
    };
    using Action = std::function<Result<Done>(PlanFile &, const Environment &)>;
    /// Shows at once what the edit will come to, before it is written.
    using Preview = std::function<void(Campaign &)>;
    /// \a record: how another program can do it again, should this one be cut off (recordOf()).
    /// Without one it does not wait behind others: it is refused while they wait for the file.
    void edit(const QString &description,
              const QJsonObject &record,
              Action action,
              Preview preview = {});
    [[nodiscard]] int waitingEdits() const { return static_cast<int>(m_waiting.size()); }

    /// As the file has it, without the edits that wait.
    [[nodiscard]] Snapshot stored() const { return m_stored; }
    /// Edits that a program that was cut off had not written. They stay kept until they are done
    /// again (the number that no longer could be is returned) or let go.
    [[nodiscard]] int leftEdits() const { return static_cast<int>(m_left.size()); }
    int repeatLeftEdits();
    void forgetLeftEdits();
    /// Who writes to the file while edits wait, as far as that is known; else empty.
    [[nodiscard]] QString holder() const { return m_holder; }

    /// What is wrong with the file's place and what to do, as a sentence; empty: nothing.
    [[nodiscard]] QString fileTrouble() const { return m_fileTrouble; }

    void undo(std::optional<ChangeId> change = {}, bool anyone = false);
    void redo();
    [[nodiscard]] const PlanFile::UndoState &undoState() const { return m_undoState; }

    /// Reads in the file's thread; \a then follows in the window's, if \a receiver still lives.
    void ask(std::function<void(PlanFile &)> reader, QObject *receiver, std::function<void()> then);

    using History = std::shared_ptr<const std::vector<Change>>;
    [[nodiscard]] History history() const { return m_history; }
    /// Asks for the history anew; historyChanged() follows. Asked by whoever shows it.
    void requestHistory();

    /// The campaign's own day, if the window may look at it ("as if today were").
    [[nodiscard]] std::optional<QDate> ownDay() const { return m_ownDay; }
    [[nodiscard]] bool usesOwnDay() const { return m_usesOwnDay && m_ownDay; }
    void setUsesOwnDay(bool uses);
    /// Follows the clock over midnight; called every minute and when the program comes to the
    /// front.
    void lookAtClock();
    [[nodiscard]] QDate today() const;

    /// What the window waits for, once that takes longer than one notices; else empty.
    [[nodiscard]] QString waitingText() const { return m_waitingText; }

Q_SIGNALS:
    void opened();
    void openFailed(const QString &message);
    void viewChanged();
    void editDone(const QString &text, bool undoable);
    void editFailed(const QString &text, const QString &reason);
    void undoStateChanged();
    void historyChanged();
    void waitingChanged();
    void waitingEditsChanged();
    void fileTroubleChanged();

private:
    /// An edit that has waited so long is written down, so that it outlives the program.
    static constexpr std::chrono::milliseconds keptAfter{1000};

    struct Waiting
    {
        QString description;
        Preview preview;
        QJsonObject record{};
        qint64 since = 0; ///< milliseconds of m_clock
    };
    struct Loaded;

    void openWith(std::function<Result<PlanFile>()> opener);
    void load();
    void accept(const Loaded &loaded);
    void edited(const Result<Done> &result, bool undoable);
    void run(Waiting waiting, Action action, bool undoable);
    void keepWaiting();
    void keepWaitingLater();
    void followClock();
    void tellPlace(PlanWorker::Place place);
    void openJournal();
    void showWaiting();
    void rebuild();
    void setWaitingText(const QString &text);
    [[nodiscard]] Environment dayEnvironment() const;

    Environment m_environment;
    bool m_fixedToday = false;
    bool m_usesOwnDay = true;
    bool m_readOnly = false;
    bool m_opening = false;
    int m_generation = 0; ///< of the opened files: what was read from one before is not shown
    QString m_path;
    std::optional<QDate> m_ownDay;
    Snapshot m_stored; ///< as the file has it, without the edits that wait
    PlanViewPtr m_view;
    QDateTime m_savedAt;
    std::deque<Waiting> m_waiting;
    std::deque<Waiting> m_written; ///< written, but not yet read again: still shown
    PlanFile::UndoState m_undoState;
    History m_history;
    QTimer m_waitTimer;
    QTimer m_journalTimer;
    QTimer m_dayTimer;
    QDate m_clockDay; ///< on which environment().today was right
    QElapsedTimer m_clock;
    bool m_repeating = false; ///< what is left over is done again: kept at once
    std::unique_ptr<EditJournal> m_journal;
    QJsonArray m_left;
    QString m_fileTrouble;
    QString m_waitingText;
    QString m_holder;
    QThread m_thread;
    std::unique_ptr<PlanWorker> m_worker;
};

} // namespace skt
