// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/presence.h"

#include "core/storage/backup_folder.h"
#include "core/storage/file_ops.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

constexpr std::chrono::milliseconds answerTime{3000};
constexpr unsigned long answerPauseMs = 25;

QByteArray toBytes(const Presence &presence)
{
    return QJsonDocument(QJsonObject{{u"form"_s, u"skt-presence 1"_s},
                                     {u"user"_s, presence.user},
                                     {u"computer"_s, presence.computer},
                                     {u"page"_s, presence.page},
                                     {u"since"_s, presence.since.toString(Qt::ISODate)},
                                     {u"host"_s, presence.process.computer},
                                     {u"boot"_s, presence.process.boot},
                                     {u"pid"_s, QString::number(presence.process.pid)},
                                     {u"start"_s, presence.process.start}})
        .toJson();
}

std::optional<Presence> fromBytes(const QByteArray &bytes, const QString &token)
{
    const QJsonObject read = QJsonDocument::fromJson(bytes).object();
    const auto text = [&read](const QString &key) { return read.value(key).toString(); };
    if (text(u"form"_s) != "skt-presence 1"_L1)
        return std::nullopt;
    return Presence{
        token,
        text(u"user"_s),
        text(u"computer"_s),
        text(u"page"_s),
        QDateTime::fromString(text(u"since"_s), Qt::ISODate),
        {text(u"host"_s), text(u"boot"_s), text(u"pid"_s).toLongLong(), text(u"start"_s)}};
}

/// Whether the window of \a presence is gone. \a age: seconds since it was rewritten.
bool isGone(const Presence &presence, const ProcessIdentity &self, qint64 age)
{
    if (presence.process.computer != self.computer)
        return age > PresenceFile::staleSeconds;
    return presence.process.boot != self.boot || !processRuns(presence.process);
}

} // namespace

QString presenceFolderOf(const QString &planPath)
{
    const QString canonical = QFileInfo(planPath).canonicalFilePath();
    return filesFolderOf(canonical.isEmpty() ? planPath : canonical) + u"/presence"_s;
}

PresenceFile::PresenceFile(const QString &planPath, Presence self)
    : m_folder(presenceFolderOf(planPath))
    , m_self(std::move(self))
{}

PresenceFile::~PresenceFile()
{
    remove();
}

QString PresenceFile::pathOf(const QString &token) const
{
    return m_folder + u'/' + token + u".json"_s;
}

QString PresenceFile::requestOf(const QString &token) const
{
    return m_folder + u'/' + token + u".raise"_s;
}

bool PresenceFile::write(const QString &page)
{
    m_self.page = page;
    if (!QDir().mkpath(m_folder))
        return false;
    QSaveFile file(pathOf(m_self.token));
    if (!file.open(QIODevice::WriteOnly) || file.write(toBytes(m_self)) < 0 || !file.commit())
        return false;
    m_written = true;
    return true;
}

void PresenceFile::remove()
{
    if (!m_written)
        return;
    m_written = false;
    QFile::remove(pathOf(m_self.token));
    QFile::remove(requestOf(m_self.token));
    QDir().rmdir(m_folder); // only where it is empty
}

std::vector<Presence> PresenceFile::others(const QDateTime &now) const
{
    // Both times are the folder's own clock where we have a file there: computers' clocks differ.
    const QDateTime reference = m_written ? QFileInfo(pathOf(m_self.token)).lastModified() : now;
    std::vector<Presence> living;
    const QDir folder(m_folder);
    for (const QFileInfo &info : folder.entryInfoList(QDir::Files)) {
        const QString token = info.completeBaseName();
        const qint64 age = info.lastModified().secsTo(reference);
        if (info.suffix() != "json"_L1) {
            // Requests and half-written files of processes that were cut off.
            if (m_written && age > staleSeconds)
                QFile::remove(info.absoluteFilePath());
            continue;
        }
        if (token == m_self.token)
            continue;
        const auto bytes = readSmallFile(info.absoluteFilePath());
        const auto presence = bytes ? fromBytes(*bytes, token) : std::nullopt;
        if (presence && !isGone(*presence, m_self.process, age))
            living.push_back(*presence);
        else if (m_written && (presence || age > staleSeconds))
            QFile::remove(info.absoluteFilePath());
    }
    std::ranges::sort(living, [](const Presence &a, const Presence &b) {
        return std::tie(a.user, a.computer, a.since, a.token)
               < std::tie(b.user, b.computer, b.since, b.token);
    });
    return living;
}

bool PresenceFile::takeRequest() const
{
    return m_written && QFile::remove(requestOf(m_self.token));
}

std::optional<Presence> PresenceFile::ownOther(const QDateTime &now) const
{
    const auto living = others(now);
    const auto it = std::ranges::find_if(living, [this](const Presence &each) {
        return each.user == m_self.user && each.process.computer == m_self.process.computer;
    });
    return it == living.end() ? std::nullopt : std::optional(*it);
}

bool PresenceFile::request(const Presence &window) const
{
    QFile file(requestOf(window.token));
    return file.open(QIODevice::WriteOnly);
}

bool PresenceFile::requestTaken(const Presence &window) const
{
    return !QFile::exists(requestOf(window.token));
}

void PresenceFile::withdraw(const Presence &window) const
{
    QFile::remove(requestOf(window.token));
}

bool raiseOpenWindow(const QString &planPath, const Presence &self, const QDateTime &now)
{
    const PresenceFile looking(planPath, self);
    const auto window = looking.ownOther(now);
    if (!window || !looking.request(*window))
        return false;
    const QDeadlineTimer deadline(answerTime);
    while (!deadline.hasExpired()) {
        if (looking.requestTaken(*window))
            return true;
        QThread::msleep(answerPauseMs);
    }
    looking.withdraw(*window);
    return false;
}

} // namespace skt
