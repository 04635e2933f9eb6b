// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/papers.h"
#include "core/storage/plan_file.h"

namespace skt {

/// What was issued is printed as it went out: the signed file that came back, else the kept bytes.
/// As Word file: the kept text, marked as a copy. Requests for signing, and papers of which nothing
/// is kept, are laid out anew.
class IssuedPapers : public ReadyPapers
{
public:
    IssuedPapers(PlanFile &plan, const CampaignIndex &index, PaperFormat format)
        : m_plan(plan)
        , m_index(index)
        , m_format(format)
    {}

    QString endingOf(const PaperRequest &request) override;
    Result<QByteArray> bytesOf(const PaperRequest &request) override;

private:
    PlanFile &m_plan;
    const CampaignIndex &m_index;
    PaperFormat m_format;
};

} // namespace skt
