// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>

#include <memory>

class QLockFile;

namespace skt {

/// Edits that wait to be written, kept in a small file of the user's own folder: what a program
/// that was cut off had not written can be offered again. Each program has its own file for each
/// plan, locked while it lives.
class EditJournal
{
public:
    explicit EditJournal(const QString &planPath);
    /// Keeps what was kept: only clear() removes it.
    ~EditJournal();
    EditJournal(const EditJournal &) = delete;
    EditJournal &operator=(const EditJournal &) = delete;
    EditJournal(EditJournal &&) = delete;
    EditJournal &operator=(EditJournal &&) = delete;

    /// What waits now, instead of what waited before; nothing removes the file. False: it could not
    /// be written, and what was kept before stays.
    bool keep(const QJsonArray &edits);
    void clear();
    /// What programs that are gone had not written; it is kept here before their files go.
    QJsonArray takeLeft();

private:
    QString m_prefix; ///< of all files for this plan
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace skt
