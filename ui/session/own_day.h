// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/campaign_index.h"

#include <QDate>

#include <optional>

namespace skt {

/// The day at which a campaign of the past is looked at: its own, else some working days before its
/// registration ends. Nothing: the campaign is of \a realToday.
std::optional<QDate> ownDayOf(const CampaignIndex &index, QDate realToday);

} // namespace skt
