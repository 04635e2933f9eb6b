// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/archive.h"

#include "core/exchange/limits.h"
#include "core/exchange/words.h"

#include <QBuffer>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipfileinfo.h>
#include <quazip/quazipnewinfo.h>

namespace skt {

namespace {

tl::unexpected<Error> tooLargeInside(const QString &name)
{
    return failure(Error::Kind::Input,
                   ExchangeWords::tr("“%1” holds far more than a table when it is unpacked, so it "
                                     "was not read. Copy the rows into a new file.")
                       .arg(name));
}

bool isHarmless(const QuaZipFileInfo64 &entry)
{
    const auto size = static_cast<qint64>(entry.uncompressedSize);
    const auto packed = static_cast<qint64>(entry.compressedSize);
    if (size < 0 || packed < 0 || size > limits::entryBytes)
        return false;
    return size < limits::ratioFrom || packed * limits::ratio >= size;
}

} // namespace

tl::unexpected<Error> brokenFile(const QString &name)
{
    return failure(Error::Kind::Input,
                   ExchangeWords::tr("“%1” is damaged or not what its name says. Open it in Excel "
                                     "or Word and save it again.")
                       .arg(name));
}

Result<Archive> Archive::open(const QByteArray &bytes, const QString &name)
{
    Archive archive;
    archive.m_bytes = bytes;
    archive.m_name = name;
    QBuffer buffer(&archive.m_bytes);
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdUnzip))
        return brokenFile(name);
    if (zip.getEntriesCount() < 1)
        return brokenFile(name);
    if (zip.getEntriesCount() > limits::entries)
        return tooLargeInside(name);
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFileInfo64 entry;
        if (!zip.getCurrentFileInfo(&entry))
            return brokenFile(name);
        if (!isHarmless(entry))
            return tooLargeInside(name);
        if (!archive.m_entries.contains(entry.name))
            archive.m_entries.insert(entry.name, static_cast<qint64>(entry.uncompressedSize));
        if (archive.m_entries.size() > limits::entries)
            return tooLargeInside(name);
    }
    zip.close();
    return archive;
}

Result<QByteArray> Archive::read(const QString &entry) const
{
    QByteArray bytes = m_bytes; // shared; QBuffer wants one that it could change
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QuaZip zip(&buffer);
    if (!has(entry) || !zip.open(QuaZip::mdUnzip) || !zip.setCurrentFile(entry))
        return brokenFile(m_name);
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::ReadOnly))
        return brokenFile(m_name);
    QByteArray content;
    constexpr qint64 step = 65536;
    QByteArray piece(step, '\0');
    while (true) {
        const qint64 got = file.read(piece.data(), step);
        if (got < 0)
            return brokenFile(m_name);
        if (got == 0)
            break;
        if (content.size() + got > limits::entryBytes)
            return tooLargeInside(m_name);
        content.append(piece.constData(), got);
    }
    file.close(); // compares the checksum
    if (file.getZipError() != UNZ_OK)
        return brokenFile(m_name);
    return content;
}

QByteArray makeArchive(const std::vector<ArchiveEntry> &entries)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdCreate))
        return {};
    bool written = true;
    for (const ArchiveEntry &entry : entries) {
        QuaZipNewInfo info(entry.name);
        info.dateTime = QDateTime(QDate(1980, 1, 1), QTime(0, 0));
        QuaZipFile file(&zip);
        written = written && file.open(QIODevice::WriteOnly, info)
                  && file.write(entry.bytes) == entry.bytes.size();
        file.close();
        written = written && file.getZipError() == UNZ_OK;
    }
    zip.close();
    return written && zip.getZipError() == UNZ_OK ? bytes : QByteArray();
}

} // namespace skt
