// SPDX-License-Identifier: GPL-3.0-or-later
// A new plan file: written under another name, synced, then given its own.
#include "core/storage/campaign_io.h"
#include "core/storage/dialect.h"
#include "core/storage/digests.h"
#include "core/storage/file_ops.h"
#include "core/storage/new_file.h"
#include "core/storage/plan_file_private.h"
#include "core/storage/schema.h"
#include "core/storage/storage_words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

void writeMeta(Connection &connection, const Environment &environment)
{
    const std::map<QString, QString> values{
        {u"campaign_id"_s, QString::number(environment.newId())},
        {u"file_id"_s, QString::number(environment.newId())},
        {u"created_by"_s, QStringLiteral(SOKIEMTRA_VERSION)},
    };
    for (const auto &[key, value] : values)
        connection.run(u"INSERT INTO meta (key, value) VALUES (?, ?)"_s, {key, value});
}

void fill(const QString &path,
          const Campaign &campaign,
          const QString &description,
          const Environment &environment)
{
    Connection connection(path, Connection::Access::Write);
    // Nobody else sees this file yet; it is synced as a whole before it gets its name.
    connection.runScript(
        "PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF; PRAGMA application_id="
        + QByteArray::number(qlonglong{planApplicationId}));
    connection.run(dialect::beginWrite);
    migrate(connection, 0);
    writeMeta(connection, environment);
    ChangeLine line = changeLine(environment, description);
    line.id = environment.newId();
    line.isFinal = true; // to undo it would be to empty the file
    ChangeSession session(connection, line.id, {});
    writeCampaign(session, campaign, environment.newId);
    session.finish(line);
    stampMeta(connection);
    connection.run(dialect::commit);
}

} // namespace

Result<PlanFile> PlanFile::create(const QString &path,
                                  const Campaign &campaign,
                                  const QString &description,
                                  const Environment &environment,
                                  bool force)
{
    const Result<> made = guarded(path, [&] {
        writeNewFile(path, force, [&](const QString &temporary) {
            fill(temporary, campaign, description, environment);
        });
    });
    if (!made)
        return tl::unexpected(made.error());
    return open(path);
}

} // namespace skt
