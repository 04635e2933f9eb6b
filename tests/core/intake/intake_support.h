// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/campaign_index.h"
#include "core/intake/intake.h"
#include "tests/support/catch_qt.h"

#include <QFile>

namespace skt::test {

/// Ids count up from 1: two runs give the same campaign.
inline Environment fixedEnvironment()
{
    Environment environment;
    environment.today = QDate(2026, 11, 24);
    environment.newId = [next = std::int64_t{0}]() mutable { return ++next; };
    return environment;
}

inline QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QByteArray fixture(const QString &name)
{
    return readAll(QStringLiteral(SOKIEMTRA_SOURCE_DIR "/tests/data/plans-text/") + name
                   + QStringLiteral(".txt"));
}

inline IntakeResult takenIn(const QByteArray &bytes)
{
    Result<IntakeResult> result = takeInText(bytes, fixedEnvironment());
    if (!result)
        FAIL(result.error().message.toStdString());
    return std::move(*result);
}

/// A team as one line: "Lead* | Member … > Unit | Unit".
inline QString teamLine(const CampaignIndex &index, int number)
{
    const Team *team = index.teamByNumber(number);
    if (team == nullptr)
        return QStringLiteral("no team");
    QStringList members;
    for (const Membership *membership : index.membershipsOfTeam(team->id))
        members << index.unit(membership->agency)->name
                       + (membership->lead ? QStringLiteral("*") : QString());
    QStringList units;
    for (const Assignment *assignment : index.assignmentsOfTeam(team->id))
        units << index.unit(assignment->unit)->name;
    return members.join(QStringLiteral(" | ")) + QStringLiteral(" > ")
           + units.join(QStringLiteral(" | "));
}

inline int countTexts(const Campaign &campaign, PlanText::Section section, bool parts = false)
{
    return int(
        std::count_if(campaign.texts.begin(), campaign.texts.end(), [&](const PlanText &text) {
            return text.section == section && text.parent.has_value() == parts;
        }));
}

inline int countItems(const Campaign &campaign, OutlineId outline)
{
    return int(std::count_if(campaign.items.begin(),
                             campaign.items.end(),
                             [&](const OutlineItem &item) { return item.outline == outline; }));
}

} // namespace skt::test
