// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/edit_journal.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <vector>

namespace skt {

namespace {

const QString suffix = QStringLiteral(".json");

QString folderOfJournals()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
           + QStringLiteral("/unwritten");
}

std::unique_ptr<QLockFile> lockOf(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // stale only when the program is gone
    return lock;
}

bool beginsWith(const QJsonArray &edits, const QJsonArray &first)
{
    return edits.size() >= first.size() && std::equal(first.begin(), first.end(), edits.begin());
}

} // namespace

EditJournal::EditJournal(const QString &planPath)
{
    const QString canonical = QFileInfo(planPath).canonicalFilePath();
    m_prefix = QString::fromLatin1(
        QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256).toHex().left(24));
    m_path = QStringLiteral("%1/%2-%3%4")
                 .arg(folderOfJournals(),
                      m_prefix,
                      QUuid::createUuid().toString(QUuid::Id128).left(12),
                      suffix);
}

EditJournal::~EditJournal() = default;

bool EditJournal::keep(const QJsonArray &edits)
{
    if (edits.isEmpty()) {
        clear();
        return true;
    }
    if (!m_lock) {
        QDir().mkpath(folderOfJournals());
        m_lock = lockOf(m_path);
        m_lock->tryLock(0);
    }
    QSaveFile file(m_path);
    // Without the journal the edits still wait in the program: no reason to stop the user.
    if (file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(edits).toJson()) >= 0
        && file.commit())
        return true;
    qWarning("waiting edits could not be kept: %s", qUtf8Printable(file.errorString()));
    return false;
}

void EditJournal::clear()
{
    if (!m_lock)
        return;
    QFile::remove(m_path);
    m_lock.reset();
}

QJsonArray EditJournal::takeLeft()
{
    QJsonArray left;
    std::vector<std::unique_ptr<QLockFile>> locks;
    QStringList taken;
    const QDir folder(folderOfJournals());
    for (const QString &name : folder.entryList({m_prefix + QStringLiteral("-*") + suffix},
                                                QDir::Files,
                                                QDir::Time | QDir::Reversed)) {
        const QString path = folder.filePath(name);
        auto lock = lockOf(path);
        if (path == m_path || !lock->tryLock(0))
            continue; // its program lives and will write them itself
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonArray edits = QJsonDocument::fromJson(file.readAll()).array();
        // A program that was cut off while it took them over left them twice.
        if (beginsWith(edits, left))
            left = {};
        for (const QJsonValue &edit : edits)
            left.append(edit);
        taken.append(path);
        locks.push_back(std::move(lock));
    }
    // Only what lies in our own file may leave the others.
    if (!left.isEmpty() && keep(left)) {
        for (const QString &path : taken)
            QFile::remove(path);
    }
    return left;
}

} // namespace skt
