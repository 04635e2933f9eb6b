// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/process_identity.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace skt {

/// One open window, as those who have the same plan open see it.
struct Presence
{
    QString token; ///< tells windows apart, also of one process
    QString user;
    QString computer; ///< as people call it
    QString page;     ///< key of the page that is looked at
    QDateTime since;  ///< UTC
    ProcessIdentity process;
};

/// Who else has the plan open: a small file per window in `PLAN.files/presence`, rewritten now and
/// then. It blocks nobody; one that died with its process, or was not rewritten for long, does not
/// count and is removed. Nothing here ever touches the plan file itself, and what cannot be written
/// or read is left out without a word: it is only news.
class PresenceFile
{
public:
    static constexpr int rewriteSeconds = 30;
    /// Of another computer's window: so long after the last rewriting it is taken for gone.
    static constexpr int staleSeconds = 100;

    /// Nothing is written before write(). \a self: who we are, and who is looked for.
    PresenceFile(const QString &planPath, Presence self);
    /// Takes its file away.
    ~PresenceFile();
    PresenceFile(const PresenceFile &) = delete;
    PresenceFile &operator=(const PresenceFile &) = delete;

    /// Says that the window is there and shows \a page.
    bool write(const QString &page);
    void remove();
    [[nodiscard]] bool written() const { return m_written; }
    [[nodiscard]] QString folder() const { return m_folder; }

    /// The others' windows that live, by user and computer. Dead ones' files are removed by whoever
    /// has a file of its own here. \a now stands in for the folder's clock where we have none.
    [[nodiscard]] std::vector<Presence> others(const QDateTime &now) const;

    /// Somebody asked for this window to come to the front; asked once, told once.
    [[nodiscard]] bool takeRequest() const;
    /// Another window of this user on this computer, if one lives.
    [[nodiscard]] std::optional<Presence> ownOther(const QDateTime &now) const;
    /// Asks \a window to come to the front.
    [[nodiscard]] bool request(const Presence &window) const;
    /// Whether it has taken the request.
    [[nodiscard]] bool requestTaken(const Presence &window) const;
    /// Nobody answered: it shall not come to the front an hour later.
    void withdraw(const Presence &window) const;

private:
    [[nodiscard]] QString pathOf(const QString &token) const;
    [[nodiscard]] QString requestOf(const QString &token) const;

    QString m_folder;
    Presence m_self;
    bool m_written = false;
};

/// Where the presence of \a planPath's windows is.
QString presenceFolderOf(const QString &planPath);

/// Asks a window of the same user and computer that shows the plan already to come to the front,
/// and waits a moment for its answer. False: there is none, or it does not answer.
bool raiseOpenWindow(const QString &planPath, const Presence &self, const QDateTime &now);

} // namespace skt
