// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include "core/storage/dialect.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

QString headValue(const QByteArray &sql, const QString &key)
{
    const QRegularExpression line(u"^-- %1: (.+)$"_s.arg(key), QRegularExpression::MultilineOption);
    return line.match(QString::fromUtf8(sql)).captured(1).trimmed();
}

Migrations readMigrations()
{
    Migrations list;
    const QDir folder(u":/migrations"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        Migration migration;
        migration.number = name.section(u'_', 0, 0).toInt();
        migration.sql = file.readAll();
        migration.minCompatible = headValue(migration.sql, u"min_compatible"_s).toInt();
        migration.program = headValue(migration.sql, u"program"_s);
        list.push_back(std::move(migration));
    }
    return list;
}

} // namespace

const Migrations &migrations()
{
    static const Migrations list = readMigrations();
    return list;
}

int newestForm(const Migrations &list)
{
    return list.empty() ? 0 : list.back().number;
}

QStringList schemaOf(Connection &connection)
{
    QStringList statements;
    connection.query(dialect::schema, {}, [&](const SqlRow &row) {
        statements += u"%1 %2: %3"_s.arg(row.text(0), row.text(1), row.text(2).simplified());
    });
    statements.sort();
    return statements;
}

QStringList knownSchema(int number, const Migrations &list)
{
    const auto compute = [](int form, const Migrations &steps) {
        Connection memory;
        for (const Migration &migration : steps) {
            if (migration.number <= form)
                memory.runScript(migration.sql);
        }
        return schemaOf(memory);
    };
    static const QStringList current =
        compute(newestForm(), migrations()); // asked at every opening
    return &list == &migrations() && number == newestForm() ? current : compute(number, list);
}

void migrate(Connection &connection, int from, const Migrations &list)
{
    for (const Migration &migration : list) {
        if (migration.number > from)
            connection.runScript(migration.sql);
    }
    const Migration &last = list.back();
    connection.run(u"DELETE FROM meta WHERE key IN ('min_compatible', 'program')"_s);
    connection.run(u"INSERT INTO meta (key, value) VALUES ('min_compatible', ?), ('program', ?)"_s,
                   {QString::number(last.minCompatible), last.program});
    connection.runScript("PRAGMA user_version = " + QByteArray::number(last.number));
}

} // namespace skt
