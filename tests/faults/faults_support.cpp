// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faults_support.h"

#include <QFile>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace skt::test {

Environment quietEnvironment()
{
    Environment environment;
    environment.now = [] { return QDateTime(QDate(2023, 7, 20), QTime(2, 0), Qt::UTC); };
    environment.user = u"test"_s;
    environment.computer = u"test"_s;
    environment.newId = [] {
        return static_cast<std::int64_t>(QRandomGenerator::system()->generate64() >> 2) + 1;
    };
    return environment;
}

void newPlan(const QString &path)
{
    get(PlanFile::create(path, Campaign{}, u"start"_s, quietEnvironment()));
}

int acknowledged(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? static_cast<int>(file.readAll().count('\n')) : 0;
}

int dutiesOf(const Campaign &campaign, const QString &writer)
{
    return static_cast<int>(std::count_if(campaign.duties.begin(),
                                          campaign.duties.end(),
                                          [&](const Duty &duty) { return duty.party == writer; }));
}

std::unique_ptr<QProcess> startWriter(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProgram(QStringLiteral(PLAN_WRITER));
    process->setArguments(arguments);
    process->setProcessChannelMode(QProcess::MergedChannels);
    process->start();
    REQUIRE(process->waitForStarted());
    return process;
}

} // namespace skt::test
