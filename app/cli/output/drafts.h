// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/draft_view.h"
#include "core/rules/check.h"

#include <QJsonObject>

namespace skt {

// Drafts of the schedule, for programs and for people.

/// `drafts`: id, name, made_on, visits placed, differences.
QJsonObject jsonDrafts(const CampaignIndex &index);
void printDrafts(const CampaignIndex &index);
/// `differences`: team, unit, date and half_day of the schedule (`present`) and of the draft.
QJsonObject jsonDifferences(const std::vector<DraftDifference> &differences,
                            const CampaignIndex &index);
void printDifferences(const std::vector<DraftDifference> &differences, const CampaignIndex &index);
/// As `check` shows the schedule.
QJsonObject jsonDraftCheck(const CheckResult &found, const CampaignIndex &index);
void printDraftCheck(const CheckResult &found, const CampaignIndex &index);

} // namespace skt
