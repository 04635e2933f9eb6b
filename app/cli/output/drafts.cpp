// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output/drafts.h"

#include "app/cli/cli_words.h"
#include "app/cli/output/json.h"
#include "app/cli/output/output.h"
#include "app/cli/output/words.h"
#include "core/text/text.h"

#include <algorithm>

namespace skt {

namespace {

int placesOf(const CampaignIndex &index, DraftScheduleId draft)
{
    const auto &rows = index.campaign().draftVisits;
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [&](const DraftVisit &row) {
        return row.draft == draft && row.date;
    }));
}

int differencesOf(const CampaignIndex &index, DraftScheduleId draft)
{
    return static_cast<int>(compareDraft(index, draft).size());
}

QJsonValue jsonPlace(const std::optional<QDate> &date, DayPart part)
{
    if (!date)
        return QJsonValue(QJsonValue::Null);
    return QJsonObject{{QStringLiteral("date"), jsonDate(date)},
                       {QStringLiteral("half_day"), toString(part)}};
}

QString placeInWords(const std::optional<QDate> &date, DayPart part)
{
    return date ? QStringLiteral("%1, %2").arg(formatDateWithWeekday(*date), inWords(part))
                : CliWords::tr("not scheduled");
}

} // namespace

QJsonObject jsonDrafts(const CampaignIndex &index)
{
    QJsonArray drafts;
    for (const DraftSchedule &draft : index.campaign().drafts)
        drafts << QJsonObject{{QStringLiteral("id"), draft.id.toString()},
                              {QStringLiteral("name"), draft.name},
                              {QStringLiteral("made_on"), jsonDate(draft.madeOn)},
                              {QStringLiteral("visits"), placesOf(index, draft.id)},
                              {QStringLiteral("differences"), differencesOf(index, draft.id)}};
    return {{QStringLiteral("drafts"), drafts}};
}

void printDrafts(const CampaignIndex &index)
{
    std::vector<QStringList> rows;
    for (const DraftSchedule &draft : index.campaign().drafts)
        rows.push_back({draft.madeOn ? formatDate(*draft.madeOn) : QString{},
                        QString::number(placesOf(index, draft.id)),
                        QString::number(differencesOf(index, draft.id)),
                        draft.name});
    if (rows.empty())
        print(CliWords::tr("This plan has no drafts. Begin one with --new NAME."));
    else
        printTable({CliWords::tr("Begun"),
                    CliWords::tr("Visits"),
                    CliWords::tr("Differences"),
                    CliWords::tr("Draft")},
                   rows);
}

QJsonObject jsonDifferences(const std::vector<DraftDifference> &differences,
                            const CampaignIndex &index)
{
    QJsonArray array;
    for (const DraftDifference &row : differences)
        array << QJsonObject{{QStringLiteral("team"), index.team(row.team)->number},
                             {QStringLiteral("unit"), index.unit(row.unit)->name},
                             {QStringLiteral("present"), jsonPlace(row.present, row.presentPart)},
                             {QStringLiteral("draft"), jsonPlace(row.draft, row.draftPart)}};
    return {{QStringLiteral("differences"), array}};
}

void printDifferences(const std::vector<DraftDifference> &differences, const CampaignIndex &index)
{
    if (differences.empty()) {
        print(CliWords::tr("The draft is as the schedule stands."));
        return;
    }
    std::vector<QStringList> rows;
    for (const DraftDifference &row : differences)
        rows.push_back({QString::number(index.team(row.team)->number),
                        placeInWords(row.present, row.presentPart),
                        placeInWords(row.draft, row.draftPart),
                        index.unit(row.unit)->name});
    printTable({CliWords::tr("Team"),
                CliWords::tr("Schedule"),
                CliWords::tr("Draft"),
                CliWords::tr("Unit")},
               rows);
}

QJsonObject jsonDraftCheck(const CheckResult &found, const CampaignIndex &index)
{
    QJsonArray conflicts;
    for (const Conflict &conflict : found.conflicts)
        conflicts << jsonConflict(conflict, index);
    return {{QStringLiteral("conflicts"), conflicts},
            {QStringLiteral("errors"), found.errors},
            {QStringLiteral("warnings"), found.warnings},
            {QStringLiteral("waived"), found.waived}};
}

void printDraftCheck(const CheckResult &found, const CampaignIndex &index)
{
    for (const Conflict &conflict : found.conflicts)
        print(QStringLiteral("%1: %2").arg(severityInWords(conflict), describe(conflict, index)));
    print(CliWords::tr("To put right: %1 · to take note of: %2 · accepted: %3")
              .arg(QString::number(found.errors),
                   QString::number(found.warnings),
                   QString::number(found.waived)));
}

} // namespace skt
