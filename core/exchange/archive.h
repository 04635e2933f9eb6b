// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace skt {

/// A ZIP container that is read into memory, entry by entry, never unpacked to disk: the name of an
/// entry is only a name. Number, declared sizes and ratios are checked when it is opened, and the
/// size once more while reading, since a declaration can lie.
class Archive
{
public:
    /// \a name is for messages.
    static Result<Archive> open(const QByteArray &bytes, const QString &name);

    [[nodiscard]] bool has(const QString &entry) const { return m_entries.contains(entry); }
    [[nodiscard]] Result<QByteArray> read(const QString &entry) const;

private:
    QByteArray m_bytes;
    QString m_name;
    QHash<QString, qint64> m_entries; ///< with the declared size
};

struct ArchiveEntry
{
    QString name;
    QByteArray bytes;
};
/// A ZIP container with these entries in this order, without any date but the oldest possible.
QByteArray makeArchive(const std::vector<ArchiveEntry> &entries);

/// The refusal of a file that pretends to be what it is not.
tl::unexpected<Error> brokenFile(const QString &name);

} // namespace skt
