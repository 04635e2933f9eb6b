// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/domain/campaign_index.h"

namespace skt {

/// What falls due where if the visit stood as \a visit has it, with \a teamLast the team's last
/// visit then: the notice, and the results notice against the team's report.
QString foresightOf(const CampaignIndex &index,
                    const Environment &environment,
                    const Visit &visit,
                    QDate teamLast);

} // namespace skt
