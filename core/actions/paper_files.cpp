// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/paper_files.h"

#include "core/actions/words.h"
#include "core/storage/backup_folder.h"
#include "core/storage/file_ops.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace skt {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kMostBytes = qint64{100} * 1024 * 1024;

tl::unexpected<Error> refusedFile(const QString &path, const QString &why)
{
    return failure(Error::Kind::Input,
                   ActionWords::tr("The file “%1” cannot be attached: %2.")
                       .arg(QDir::toNativeSeparators(path), why));
}

bool isPdfOrPicture(const QByteArray &bytes)
{
    for (const char *start : {"%PDF-", "\x89PNG\r\n", "\xff\xd8\xff", "II*", "MM"}) {
        if (bytes.startsWith(start))
            return true;
    }
    return false;
}

Result<QByteArray> readWhole(const QString &path, bool asSigned)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return refusedFile(path, ActionWords::tr("there is no such file"));
    if (info.size() > kMostBytes)
        return refusedFile(path, ActionWords::tr("it is larger than 100 MB"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refusedFile(path, ActionWords::tr("it cannot be read"));
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return refusedFile(path, ActionWords::tr("it cannot be read"));
    if (bytes.isEmpty())
        return refusedFile(path, ActionWords::tr("it is empty"));
    if (asSigned && !isPdfOrPicture(bytes))
        return refusedFile(path,
                           ActionWords::tr("a signed paper is a PDF or a picture, and it is "
                                           "neither"));
    return bytes;
}

/// ".pdf", so that the copy opens with the right program; nothing if there is no plain ending.
QString ending(const QString &name)
{
    static const QRegularExpression plain(u"^[a-z0-9]{1,5}$"_s);
    const QString suffix = QFileInfo(name).suffix().toLower();
    return plain.match(suffix).hasMatch() ? u'.' + suffix : QString();
}

Result<> writeCopy(const QString &target, const QByteArray &bytes)
{
    const QString part = target + u".part"_s;
    QFile::remove(part);
    QString why;
    const bool written = QDir().mkpath(QFileInfo(target).absolutePath())
                         && createNew(part, bytes, &why) == CreateOutcome::Created && syncFile(part)
                         && renameToFree(part, target, &why) != CreateOutcome::Failed;
    QFile::remove(part);
    if (written)
        return {};
    return failure(Error::Kind::Output,
                   ActionWords::tr("The file cannot be copied to %1. Free some space, or ask for "
                                   "the right to write there.")
                       .arg(QDir::toNativeSeparators(QFileInfo(target).absolutePath())));
}

} // namespace

QString paperFilePath(const QString &plan, const QString &place)
{
    return filesFolderOf(plan) + u'/' + place;
}

Result<StoredFile> storePaperFile(const QString &plan, const QString &path, bool asSigned)
{
    const auto bytes = readWhole(path, asSigned);
    if (!bytes)
        return tl::unexpected(bytes.error());
    StoredFile file;
    file.name = QFileInfo(path).fileName();
    file.size = bytes->size();
    file.sha256 =
        QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex());
    file.place = u"papers/"_s + file.sha256 + ending(file.name);
    const QString target = paperFilePath(plan, file.place);
    file.isNew = !QFileInfo::exists(target);
    if (file.isNew) {
        if (const auto copied = writeCopy(target, *bytes); !copied)
            return tl::unexpected(copied.error());
    }
    return file;
}

void dropIfNew(const QString &plan, const StoredFile &file)
{
    if (file.isNew)
        QFile::remove(paperFilePath(plan, file.place));
}

} // namespace skt
