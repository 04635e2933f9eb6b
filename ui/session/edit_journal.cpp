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

void EditJournal::keep(const QJsonArray &edits)
{
    if (edits.isEmpty()) {
        clear();
        return;
    }
    if (!m_lock) {
        QDir().mkpath(folderOfJournals());
        m_lock = lockOf(m_path);
        m_lock->tryLock(0);
    }
    QSaveFile file(m_path);
    // Without the journal the edits still wait in the program: no reason to stop the user.
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(edits).toJson()) < 0
        || !file.commit())
        qWarning("waiting edits could not be kept: %s", qUtf8Printable(file.errorString()));
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
    const QDir folder(folderOfJournals());
    for (const QString &name : folder.entryList({m_prefix + QStringLiteral("-*") + suffix},
                                                QDir::Files,
                                                QDir::Time | QDir::Reversed)) {
        const QString path = folder.filePath(name);
        const auto lock = lockOf(path);
        if (path == m_path || !lock->tryLock(0))
            continue; // its program lives and will write them itself
        QFile file(path);
        if (file.open(QIODevice::ReadOnly)) {
            for (const QJsonValue &edit : QJsonDocument::fromJson(file.readAll()).array())
                left.append(edit);
        }
        file.close();
        file.remove();
    }
    return left;
}

} // namespace skt
