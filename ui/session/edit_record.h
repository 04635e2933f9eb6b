// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/propose.h"
#include "ui/session/plan_edits.h"

#include <QJsonObject>

#include <variant>

namespace skt {

// The edits of the window as values that can be written down and done again by another program.

struct PlaceVisitRecord
{
    TeamId team;
    UnitId unit;
    std::optional<VisitId> visit;
    QDate date;
    DayPart part = DayPart::Morning;
};

struct UnscheduleRecord
{
    VisitId visit;
};

struct RemedyRecord
{
    Remedy remedy;
};

/// The places of a proposal that are to be written.
struct ProposalRecord
{
    std::vector<ProposedVisit> visits;
};

struct WaiveRecord
{
    QString conflict; ///< its key
    WaiverReason reason;
};

struct UnwaiveRecord
{
    QString conflict;
};

struct SettingsRecord
{
    SettingValues values;
    QString what;
};

using EditRecord = std::variant<PlaceVisitRecord,
                                UnscheduleRecord,
                                RemedyRecord,
                                ProposalRecord,
                                WaiveRecord,
                                UnwaiveRecord,
                                SettingsRecord>;

QJsonObject toJson(const EditRecord &record);
/// Nothing for what no version of the program wrote.
std::optional<EditRecord> editRecord(const QJsonObject &json);
/// Does it again. False when it is no longer possible: the clash is gone.
bool repeat(OpenPlan &plan, const EditRecord &record);

} // namespace skt
