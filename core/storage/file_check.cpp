// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_check.h"

#include "core/storage/dialect.h"
#include "core/storage/schema.h"
#include "core/storage/storage_words.h"

#include <QDir>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

[[noreturn]] void refuse(const QString &message)
{
    throw StorageFailure(Error::Kind::PlanFile, message);
}

[[noreturn]] void notAPlan(const QString &path)
{
    refuse(StorageWords::tr("%1 is not a plan file. Choose a file that this program made (.db).")
               .arg(QDir::toNativeSeparators(path)));
}

QString metaValue(Connection &connection, const QString &key)
{
    return cellText(
        connection.value(u"SELECT value FROM meta WHERE key = ?"_s, {key}).value_or(Cell{}));
}

/// A file of a later form: views, triggers and virtual tables are still refused.
bool hasOnlyTables(const QStringList &schema)
{
    return std::all_of(schema.begin(), schema.end(), [](const QString &statement) {
        return (statement.startsWith(u"table "_s) || statement.startsWith(u"index "_s))
               && !statement.contains(u"CREATE VIRTUAL"_s, Qt::CaseInsensitive);
    });
}

} // namespace

void requireFile(const QString &path)
{
    const QFileInfo info(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (!info.exists()) {
        refuse(StorageWords::tr(
                   "There is no file %1. Check the name, or whether the drive is connected.")
                   .arg(shown));
    }
    if (!info.isFile())
        notAPlan(path);
    if (!info.isReadable()) {
        refuse(StorageWords::tr("The file %1 cannot be read: ask for the right to read it.")
                   .arg(shown));
    }
    if (info.size() == 0) {
        refuse(StorageWords::tr(
                   "The file %1 is empty. Choose another file, or restore it from a backup.")
                   .arg(shown));
    }
}

void requirePlanHeader(Connection &connection, const QString &path)
{
    const QByteArray header = connection.header();
    if (header.size() < 100 || !header.startsWith(QByteArray("SQLite format 3\0", 16))
        || qFromBigEndian<quint32>(header.constData() + 68) != planApplicationId)
        notAPlan(path);
    if (header.at(18) != 1 || header.at(19) != 1) {
        refuse(
            StorageWords::tr("Another program has switched %1 to a mode that is not safe on shared "
                             "drives (WAL). Restore it from a backup.")
                .arg(QDir::toNativeSeparators(path)));
    }
}

PlanHead
requireKnownSchema(Connection &connection, const QString &path, const Migrations &migrations)
{
    const QString shown = QDir::toNativeSeparators(path);
    PlanHead head;
    head.form = static_cast<int>(connection.integer(dialect::form));
    const QStringList schema = schemaOf(connection);
    head.newer = head.form > newestForm(migrations);
    if (head.newer ? !hasOnlyTables(schema)
                   : head.form < 1 || schema != knownSchema(head.form, migrations)) {
        refuse(StorageWords::tr(
                   "The file %1 does not have the tables of a plan file; it was changed by "
                   "another program. Restore it from a backup.")
                   .arg(shown));
    }
    if (head.newer && metaValue(connection, u"min_compatible"_s).toInt() > newestForm(migrations)) {
        refuse(StorageWords::tr(
                   "The plan file %1 was written by a newer version. Version %2 or later is "
                   "needed to open it.")
                   .arg(shown, metaValue(connection, u"program"_s)));
    }
    head.campaignId = metaValue(connection, u"campaign_id"_s);
    return head;
}

} // namespace skt
