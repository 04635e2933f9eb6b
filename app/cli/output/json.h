// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/propose.h"
#include "core/rules/check.h"
#include "core/storage/plan_file.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace skt {

// The contract's JSON, one function a shape. Ids are decimal strings, dates ISO, absent is null.

QJsonValue jsonDate(const std::optional<QDate> &date);
QJsonValue jsonDate(QDate date); ///< null for an invalid one
QJsonArray jsonStrings(const QStringList &texts);
QJsonObject jsonOutcome(const EditOutcome &outcome); ///< `changed`, `change`
QJsonObject jsonConflict(const Conflict &conflict, const CampaignIndex &index);
QJsonObject jsonNote(const PlanNote &note, const CampaignIndex &index);
QJsonArray jsonDates(const std::vector<QDate> &dates);
QJsonArray jsonSkipped(const std::vector<SkippedDay> &days);
QJsonObject jsonCampaign(const CampaignIndex &index);
QJsonObject jsonProposal(const Proposal &proposal, const CampaignIndex &index);
QJsonObject jsonChange(const Change &change);

} // namespace skt
