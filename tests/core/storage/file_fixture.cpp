// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/file_fixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace skt::test {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void tamper(const QString &path, const QByteArray &sql)
{
    sqlite3 *database = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &database) == SQLITE_OK);
    char *error = nullptr;
    const int code = sqlite3_exec(database, sql.constData(), nullptr, nullptr, &error);
    INFO((error ? error : ""));
    REQUIRE(code == SQLITE_OK);
    sqlite3_close(database);
}

void requireRefused(const QString &path)
{
    const QByteArray before = contentOf(path);
    const auto plan = PlanFile::open(path);
    REQUIRE_FALSE(plan);
    CHECK(plan.error().kind == Error::Kind::PlanFile);
    CHECK(plan.error().message.contains(QDir::toNativeSeparators(path)));
    CHECK(contentOf(path) == before);
    CHECK_FALSE(QFileInfo::exists(path + u".lock"_s));
}

QString made(const Folder &folder)
{
    const QString path = folder.file(u"p.db"_s);
    newPlan(path);
    return path;
}

Result<EditOutcome> editSomething(PlanFile &plan, std::int64_t first)
{
    return plan.edit(u"x"_s, fixedEnvironment(u"an"_s, first), [](Edit &edit) {
        Visit visit = edit.campaign().visits[0];
        visit.note += u"+"_s;
        return edit.update(visit);
    });
}

} // namespace skt::test
