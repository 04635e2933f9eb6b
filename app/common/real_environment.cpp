// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/real_environment.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace skt {

namespace {

QString loggedInUser()
{
    for (const char *name : {"USER", "USERNAME", "LOGNAME"}) {
        const QString user = qEnvironmentVariable(name);
        if (!user.isEmpty())
            return user;
    }
#ifdef Q_OS_UNIX
    // A service or a scheduled job has no such variable, but an account it has.
    if (const passwd *account = getpwuid(geteuid()))
        return QString::fromLocal8Bit(account->pw_name);
#endif
    return QStringLiteral("?");
}

/// Never 0, which stands for "no row", and never negative.
std::int64_t randomId()
{
    std::int64_t id = 0;
    while (id == 0)
        id = static_cast<std::int64_t>(QRandomGenerator::system()->generate64() >> 1U);
    return id;
}

} // namespace

Environment realEnvironment(QDate today, const QString &user)
{
    return {.today = today.isValid() ? today : QDate::currentDate(),
            .now = [] { return QDateTime::currentDateTimeUtc(); },
            .user = user.isEmpty() ? loggedInUser() : user,
            .computer = QSysInfo::machineHostName(),
            .newId = &randomId,
            .seed = 1};
}

} // namespace skt
