// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/directory_support.h"

#include <functional>

namespace skt {

/// Writes the rows of mergeUnits(): all that refers to \a merged refers to \a kept.
class UnitMerge
{
public:
    UnitMerge(Edit &edit,
              const CampaignIndex &index,
              const Unit &kept,
              const Unit &merged,
              const std::vector<VisitId> &answered)
        : m_edit(edit)
        , m_index(index)
        , m_campaign(index.campaign())
        , m_kept(kept)
        , m_merged(merged)
        , m_answered(answered)
    {}

    Result<> write();

private:
    /// Points the rows of \a member at the kept unit; a row that then says what another says
    /// already (\a same) is removed.
    template<typename Row, typename Member>
    Result<> repoint(const std::vector<Row> &rows,
                     Member member,
                     const std::function<bool(const Row &, const Row &)> &same);
    Result<> repointMemberships();
    Result<> repointUnits();
    Result<> repointSuccessors();
    Result<> joinVisits();
    Result<> joinVisit(const Visit &kept, const Visit &merged);
    /// What hangs on \a from goes to \a to, where that has no such row.
    Result<> moveRowsOfVisit(VisitId from, VisitId to);
    Result<> joinDrafts();
    Result<> rewriteWaivers();
    Result<> writeAliases();
    [[nodiscard]] Unit filled() const;

    Edit &m_edit;
    const CampaignIndex &m_index;
    const Campaign &m_campaign;
    const Unit &m_kept;
    const Unit &m_merged;
    const std::vector<VisitId> &m_answered;
};

} // namespace skt
