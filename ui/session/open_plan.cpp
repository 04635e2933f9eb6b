// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/open_plan.h"

#include "core/storage/warm_up.h"
#include "ui/session/edit_journal.h"
#include "ui/session/edit_record.h"
#include "ui/session/own_day.h"

#include <QGuiApplication>
#include <QPointer>

#include <chrono>

namespace skt {

namespace {

constexpr std::chrono::milliseconds noticedWaiting{300};
constexpr std::chrono::minutes clockInterval{1};

} // namespace

/// What the worker brings back after reading.
struct OpenPlan::Loaded
{
    int generation = 0;
    QString path;
    bool readOnly = false;
    Snapshot snapshot;
    PlanViewPtr view; ///< made in the worker's thread, for the day that was asked for
    std::optional<QDate> ownDay;
    PlanFile::UndoState undoState;
};

OpenPlan::OpenPlan(Environment environment, bool fixedToday, QObject *parent)
    : QObject(parent)
    , m_environment(std::move(environment))
    , m_fixedToday(fixedToday)
    , m_usesOwnDay(!fixedToday)
    , m_worker(std::make_unique<PlanWorker>())
{
    m_waitTimer.setSingleShot(true);
    m_waitTimer.setInterval(noticedWaiting);
    connect(&m_waitTimer, &QTimer::timeout, this, &OpenPlan::showWaiting);
    connect(m_worker.get(), &PlanWorker::changedByOthers, this, &OpenPlan::load);
    connect(m_worker.get(), &PlanWorker::waitingFor, this, [this](const QString &holder) {
        m_holder = holder;
        if (!m_waitTimer.isActive())
            showWaiting();
    });
    connect(m_worker.get(), &PlanWorker::placeChanged, this, &OpenPlan::tellPlace);
    m_clock.start();
    m_journalTimer.setSingleShot(true);
    connect(&m_journalTimer, &QTimer::timeout, this, &OpenPlan::keepWaiting);
    followClock();
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    // While the window is built, and before anybody waits for a file.
    m_worker->post([](PlanWorker &) { warmUpStorage(); });
}

OpenPlan::~OpenPlan()
{
    m_worker->giveUp();
    m_worker->post([](PlanWorker &worker) {
        worker.drop(); // connections must die in the thread that made them
        worker.thread()->quit();
    });
    m_thread.wait();
    if (m_journal)
        m_journal->keep(m_left); // what waited now was the user's to decide
}

void OpenPlan::open(const QString &path)
{
    openWith([path] {
        auto file = PlanFile::open(path);
        // A folder or file that may not be written is still worth reading.
        return file ? std::move(file) : PlanFile::open(path, PlanFile::Mode::ReadOnly);
    });
}

void OpenPlan::create(Creator creator)
{
    openWith([creator = std::move(creator), environment = m_environment] {
        return creator(environment);
    });
}

void OpenPlan::openWith(std::function<Result<PlanFile>()> opener)
{
    m_opening = true;
    const int generation = ++m_generation;
    m_waitTimer.start();
    m_worker->post([this, generation, opener = std::move(opener)](PlanWorker &worker) {
        auto file = opener();
        // What cannot be read must not take the place of the file that is shown.
        const Result<Snapshot> read = file ? file->load() : tl::unexpected(file.error());
        if (read) {
            worker.adopt(std::move(*file)); // its view follows; until then the old one stays
            return;
        }
        QMetaObject::invokeMethod(this, [this, generation, message = read.error().message] {
            if (generation == m_generation) {
                m_opening = false;
                setWaitingText({});
            }
            Q_EMIT openFailed(message);
        });
    });
    load();
}

void OpenPlan::load()
{
    m_worker->post(
        [this, environment = m_environment, usesOwnDay = m_usesOwnDay, generation = m_generation](
            PlanWorker &worker) {
            PlanFile *file = worker.file();
            if (!file)
                return;
            // What somebody commits from here on is read again; and so is what cannot be read now.
            const auto version = file->dataVersion();
            const auto snapshot = file->load();
            if (!snapshot) {
                const QString message = snapshot.error().message;
                QMetaObject::invokeMethod(this, [this, generation, message] {
                    if (generation != m_generation)
                        return;
                    m_waitTimer.stop();
                    setWaitingText({});
                    if (m_opening) {
                        m_opening = false;
                        Q_EMIT openFailed(message);
                    }
                });
                return;
            }
            if (version)
                worker.noteVersion(*version);
            auto loaded = std::make_shared<Loaded>();
            loaded->generation = generation;
            loaded->path = file->path();
            loaded->readOnly = file->readOnly();
            loaded->snapshot = *snapshot;
            const auto dayOf = [&](const CampaignIndex &index) {
                loaded->ownDay = ownDayOf(index, environment.today);
                return usesOwnDay ? loaded->ownDay.value_or(environment.today) : environment.today;
            };
            loaded->view = std::make_shared<const PlanView>(*snapshot, environment, dayOf);
            loaded->undoState = file->undoState(environment).value_or(PlanFile::UndoState{});
            QMetaObject::invokeMethod(this, [this, loaded] { accept(*loaded); });
        });
}

void OpenPlan::accept(const Loaded &loaded)
{
    if (loaded.generation != m_generation)
        return; // of a file that was shown before
    const bool first = std::exchange(m_opening, false);
    m_path = loaded.path;
    m_readOnly = loaded.readOnly;
    m_stored = loaded.snapshot;
    m_written.clear();
    m_undoState = loaded.undoState;
    m_ownDay = m_fixedToday ? std::nullopt : loaded.ownDay;
    if (m_waiting.empty() && loaded.view->environment.today == today()) {
        m_view = loaded.view;
        m_waitTimer.stop();
        setWaitingText({});
    } else {
        rebuild();
    }
    if (first) {
        m_history.reset();
        openJournal();
        Q_EMIT opened();
    }
    Q_EMIT viewChanged();
    Q_EMIT undoStateChanged();
}

void OpenPlan::edit(const QString &description,
                    const QJsonObject &record,
                    Action action,
                    Preview preview)
{
    run({description, std::move(preview), record}, std::move(action), true);
}

void OpenPlan::run(Waiting waiting, Action action, bool undoable)
{
    if (m_opening) { // it was meant for the plan that is shown, not for the one that comes
        Q_EMIT editFailed(waiting.description, tr("Another file is being opened."));
        return;
    }
    if (waiting.record.isEmpty() && !m_waiting.empty() && !m_waitingText.isEmpty()) {
        Q_EMIT editFailed(waiting.description,
                          tr("Other changes still wait to be written. Do this once they are."));
        return;
    }
    waiting.since = m_clock.elapsed() - (m_repeating ? keptAfter.count() : 0);
    m_waiting.push_back(std::move(waiting));
    keepWaitingLater();
    if (!m_waitTimer.isActive() && m_waitingText.isEmpty())
        m_waitTimer.start();
    if (m_waiting.back().preview) {
        rebuild();
        Q_EMIT viewChanged();
    }
    if (!m_waitingText.isEmpty())
        showWaiting();
    Q_EMIT waitingEditsChanged();
    const Environment environment = dayEnvironment();
    m_worker->post([this, action = std::move(action), environment, undoable](PlanWorker &worker) {
        PlanFile *file = worker.file();
        if (!file)
            return;
        worker.backUpFirst(environment);
        auto result = std::make_shared<const Result<Done>>(action(*file, environment));
        QMetaObject::invokeMethod(this, [this, result, undoable] { edited(*result, undoable); });
    });
    load();
}

void OpenPlan::edited(const Result<Done> &result, bool undoable)
{
    if (m_waiting.empty())
        return;
    Waiting done = std::move(m_waiting.front());
    m_waiting.pop_front();
    const QString description = done.description;
    if (result && result->changed && done.preview)
        m_written.push_back(std::move(done));
    m_holder.clear();
    keepWaiting();
    Q_EMIT waitingEditsChanged();
    if (!result) {
        rebuild();
        Q_EMIT viewChanged();
        Q_EMIT editFailed(description, result.error().message);
        return;
    }
    if (!result->changed)
        return;
    m_savedAt = m_environment.now ? m_environment.now() : QDateTime();
    Q_EMIT editDone(result->text.isEmpty() ? description : result->text, undoable);
}

void OpenPlan::undo(std::optional<ChangeId> change, bool anyone)
{
    // Which one is meant must be known for doing it again.
    std::optional<ChangeId> known = change;
    if (!known && m_waiting.empty() && m_undoState.undo)
        known = m_undoState.undo->id;
    using namespace Qt::Literals::StringLiterals;
    run(
        {tr("Undo"), {}, known ? recordOf(u"undo"_s, *known, anyone) : QJsonObject()},
        [change, anyone](PlanFile &file, const Environment &environment) {
            return file.undo(environment, change, anyone).map([](const Change &done) {
                return Done{done.description};
            });
        },
        false);
}

void OpenPlan::redo()
{
    run(
        {tr("Redo"), {}},
        [](PlanFile &file, const Environment &environment) {
            return file.redo(environment).map([](const Change &done) {
                return Done{done.description};
            });
        },
        false);
}

void OpenPlan::ask(std::function<void(PlanFile &)> reader,
                   QObject *receiver,
                   std::function<void()> then)
{
    m_worker->post(
        [this, reader = std::move(reader), guard = QPointer(receiver), then](PlanWorker &worker) {
            if (PlanFile *file = worker.file())
                reader(*file);
            QMetaObject::invokeMethod(this, [guard, then] {
                if (guard)
                    then();
            });
        });
}

void OpenPlan::requestHistory()
{
    auto read = std::make_shared<std::vector<Change>>();
    ask([read](PlanFile &file) { *read = file.history().value_or(std::vector<Change>{}); },
        this,
        [this, read] {
            m_history = read;
            Q_EMIT historyChanged();
        });
}

void OpenPlan::setUsesOwnDay(bool uses)
{
    if (uses == m_usesOwnDay || m_fixedToday)
        return;
    m_usesOwnDay = uses;
    if (!m_stored)
        return;
    rebuild();
    Q_EMIT viewChanged();
}

void OpenPlan::followClock()
{
    if (m_fixedToday || !m_environment.now)
        return;
    m_clockDay = m_environment.now().toLocalTime().date();
    connect(&m_dayTimer, &QTimer::timeout, this, &OpenPlan::lookAtClock);
    m_dayTimer.start(clockInterval);
    // After sleeping the timer may be late; whoever comes back to the window must not see
    // yesterday.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &OpenPlan::lookAtClock);
}

void OpenPlan::lookAtClock()
{
    if (!m_clockDay.isValid())
        return;
    const QDate day = m_environment.now().toLocalTime().date();
    if (day == m_clockDay)
        return;
    m_environment.today = m_environment.today.addDays(m_clockDay.daysTo(day));
    m_clockDay = day;
    load(); // what is due and what is wrong follow from the day
}

QDate OpenPlan::today() const
{
    return usesOwnDay() ? *m_ownDay : m_environment.today;
}

Environment OpenPlan::dayEnvironment() const
{
    Environment environment = m_environment;
    environment.today = today();
    return environment;
}

void OpenPlan::rebuild()
{
    if (!m_stored)
        return;
    auto campaign = std::make_shared<Campaign>(*m_stored);
    for (const auto *edits : {&m_written, &m_waiting}) {
        for (const Waiting &each : *edits) {
            if (each.preview)
                each.preview(*campaign);
        }
    }
    m_view = std::make_shared<const PlanView>(std::move(campaign), dayEnvironment());
}

} // namespace skt
