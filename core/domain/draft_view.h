// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/campaign_index.h"

#include <optional>
#include <vector>

namespace skt {

/// The campaign as it would stand if the draft were the present schedule: for check, propose and
/// the board. Visits that are done stay as they are; a draft's visit without a row gets one, with
/// an id that no row has.
Campaign planOfDraft(const Campaign &campaign, DraftScheduleId draft);

/// Where a draft and the present schedule differ.
struct DraftDifference
{
    TeamId team;
    UnitId unit;
    int sequence = 1;
    std::optional<QDate> present;
    DayPart presentPart = DayPart::Morning;
    std::optional<QDate> draft;
    DayPart draftPart = DayPart::Morning;

    friend bool operator==(const DraftDifference &, const DraftDifference &) = default;
};
/// By team number, then plan order.
std::vector<DraftDifference> compareDraft(const CampaignIndex &index, DraftScheduleId draft);

} // namespace skt
