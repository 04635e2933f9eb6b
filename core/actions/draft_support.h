// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/directory_support.h"

namespace skt {

// What the actions on drafts of the schedule share; not for others.

const DraftSchedule *draftOf(const Campaign &campaign, DraftScheduleId id);
QString draftName(const CampaignIndex &index, DraftScheduleId id);
tl::unexpected<Error> draftIsGone();

} // namespace skt
