// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output_lost.h"

#include "app/cli/cli_words.h"
#include "core/storage/plan_file.h"

#include <QFileInfo>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>
#endif

namespace skt {

namespace {

/// The plan that the command was about; empty if none.
QString planOf(const Command &command, const Call &call)
{
    const auto place = command.syntax.positional.indexOf(QStringLiteral("FILE"));
    return place < 0 ? QString{} : call.arguments.at(static_cast<int>(place));
}

/// The newest change since \a started that is this author's.
std::optional<Change>
changeSince(const QString &path, const QDateTime &started, const Environment &environment)
{
    if (path.isEmpty() || !QFileInfo(path).isFile())
        return {};
    auto plan = PlanFile::open(path);
    const auto changes = plan ? plan->history() : tl::unexpected(plan.error());
    if (!changes)
        return {};
    const auto newest = std::find_if(changes->begin(), changes->end(), [&](const Change &change) {
        return change.user == environment.user && change.computer == environment.computer
               && change.time >= started;
    });
    return newest == changes->end() ? std::nullopt : std::optional{*newest};
}

} // namespace

bool outputIsOpen()
{
#ifdef Q_OS_UNIX
    const int mode = fcntl(STDOUT_FILENO, F_GETFL);
    if (mode < 0 || (mode & O_ACCMODE) == O_RDONLY)
        return false;
    pollfd output{STDOUT_FILENO, POLLOUT, 0};
    return poll(&output, 1, 0) < 0 || (output.revents & (POLLERR | POLLNVAL)) == 0;
#else
    return true;
#endif
}

void holdStandardStreams()
{
#ifdef Q_OS_UNIX
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (fcntl(stream, F_GETFD) < 0)
            (void)::open("/dev/null", O_RDONLY); // the lowest free number; writing to it fails
    }
#endif
}

Before beforeCommand(const Command &command, const Call &call)
{
    const QString path = planOf(command, call);
    // The history's times are whole seconds.
    return {QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch()),
            path.isEmpty() ? QDateTime{} : QFileInfo(path).lastModified()};
}

Error outputLost()
{
    return {Error::Kind::Output,
            CliWords::tr("The result could not be written to the output: the disk is full, or "
                         "nobody reads it.")};
}

Error outputLost(const Command &command, const Call &call, const Before &before)
{
    Error error = outputLost();
    const QString path = planOf(command, call);
    if (path.isEmpty() || QFileInfo(path).lastModified() == before.planChanged)
        return error;
    const auto change = changeSince(path, before.started, call.environment);
    if (change)
        error.message +=
            QLatin1Char(' ')
            + CliWords::tr("But the change IS written: “%1”. “history %2” shows it, “undo %2” "
                           "takes it back.")
                  .arg(change->description, path);
    return error;
}

} // namespace skt
