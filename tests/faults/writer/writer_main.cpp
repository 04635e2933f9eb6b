// SPDX-License-Identifier: GPL-3.0-or-later
// plan_writer ACTION PLAN …: small acts on a plan file in a process of its own, for the tests of
// faults. What is acknowledged to the writer is one line in a file, written after the edit
// returned.
#include "core/storage/edit.h"
#include "core/storage/plan_file.h"
#include "core/storage/storage_options.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QStringList>

#include <cstdio>

using namespace skt;
using namespace Qt::Literals::StringLiterals;

namespace {

Environment environmentOf(const QString &user)
{
    Environment environment;
    environment.now = [] { return QDateTime::currentDateTimeUtc(); };
    environment.user = user;
    environment.computer = u"test"_s;
    environment.newId = [] {
        return static_cast<std::int64_t>(QRandomGenerator::system()->generate64() >> 2) + 1;
    };
    return environment;
}

int report(const Error &error)
{
    std::fprintf(stderr, "%s\n", error.message.toUtf8().constData());
    return static_cast<int>(error.kind);
}

/// One act: a duty with the writer's name and number, and a counter of its own in the settings.
Result<EditOutcome> act(PlanFile &plan, const Environment &environment, int number)
{
    return plan.edit(u"act %1"_s.arg(number), environment, [&](Edit &edit) -> Result<> {
        PlanSettings settings = edit.campaign().plan;
        settings.travelMinutes += 1; // lost updates show here
        if (auto done = edit.updateSettings(settings); !done)
            return done;
        Duty duty;
        duty.party = environment.user;
        duty.text = QString::number(number);
        // Enough pages that a kill meets a transaction in the middle.
        for (int i = 0; i < 6; ++i)
            duty.text += u' ' + QString(400, QChar(u'a' + i));
        return edit.insert(duty).map([](const Duty &) {});
    });
}

int write(const QString &path, const QStringList &arguments)
{
    StorageOptions options;
    options.vfs = arguments.value(3);
    auto plan = PlanFile::open(path, PlanFile::Mode::ReadWrite, options);
    if (!plan)
        return report(plan.error());
    plan->setLockTimeout(60'000);
    const Environment environment = environmentOf(arguments.value(0));
    QFile acknowledged(arguments.value(2));
    if (!acknowledged.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return 1;
    const int count = arguments.value(1).toInt();
    for (int i = 0; i < count; ++i) {
        const auto done = act(*plan, environment, i);
        if (!done)
            return report(done.error());
        acknowledged.write(QByteArray::number(i) + '\n');
    }
    return 0;
}

/// Reads until the file STOP appears; every state must make sense.
int poll(const QString &path, const QStringList &arguments)
{
    StorageOptions options;
    options.vfs = arguments.value(1);
    auto plan = PlanFile::open(path, PlanFile::Mode::ReadWrite, options);
    if (!plan)
        return report(plan.error());
    plan->setLockTimeout(60'000);
    int last = 0;
    while (!QFile::exists(arguments.value(0))) {
        const auto snapshot = plan->load();
        if (!snapshot)
            return report(snapshot.error());
        const int minutes = (*snapshot)->plan.travelMinutes;
        if (minutes < last || minutes != 30 + static_cast<int>((*snapshot)->duties.size()))
            return 20;
        last = minutes;
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString action = arguments.value(1);
    const QString path = arguments.value(2);
    if (action == u"write"_s)
        return write(path, arguments.mid(3));
    if (action == u"poll"_s)
        return poll(path, arguments.mid(3));
    return 2;
}
