// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/domain/campaign_index.h"

#include <QStringList>

#include <vector>

namespace skt {

/// Whether a paper still says what holds: facts that changed since it was issued.
struct PaperDrift
{
    PaperId paper;
    struct Fact
    {
        QString what; ///< "Ngày kiểm tra", "Tên đơn vị" …: a word for users
        QString issued;
        QString now;
    };
    std::vector<Fact> facts;
};
/// Papers in force whose visits moved, or whose unit, team or recipients have other names now.
std::vector<PaperDrift> paperDrift(const CampaignIndex &index);

/// Whether a paper's number takes a place in the series: given by it, or before it began by the
/// body's office with the same symbol (any symbol where all kinds share the series).
bool takesPlaceIn(const PaperSeries &series, const Paper &paper);

/// Numbers that a series of the program lacks, by issuer and year: "3/TB-ĐKT1". Void ones exist.
QStringList missingNumbers(const CampaignIndex &index);

/// Order of the register: by issuing body, year and number; drafts last.
std::vector<const Paper *> registerOrder(const CampaignIndex &index);

} // namespace skt
