// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/content/paper_data.h"
#include "core/documents/content/phrases.h"
#include "core/domain/lookup.h"
#include "core/text/text.h"

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

TemplateData row(const QString &text)
{
    TemplateData data;
    data.set(u"ten"_s, text);
    return data;
}

/// A team's paper is kept by the team; the plan's own filing is that of the office that drew it up.
QString filing(const PaperSubject &subject)
{
    if (subject.team)
        return u"VT, "_s + issuerSymbol(subject);
    const QString said = withoutEnd(subject.plan().filing);
    return said.isEmpty() ? u"VT"_s : said;
}

} // namespace

/// The inspected units; the agencies of the team, without one that is named already as the standing
/// agency; the standing agency; where the copy is kept.
void addRecipients(TemplateData &data, const PaperSubject &subject)
{
    const CampaignIndex &index = subject.index;
    const PlanSettings &plan = subject.plan();
    TemplateData::List units;
    std::vector<UnitId> named;
    for (const Visit *visit : subject.visits) {
        if (std::find(named.begin(), named.end(), visit->unit) != named.end())
            continue;
        named.push_back(visit->unit);
        units.push_back(row(capitalised(bodyInSentence(*index.unit(visit->unit)))));
    }
    data.set(u"don_vi_nhan"_s, std::move(units));

    const auto standing = findUnits(index, plan.standingAgency);
    if (standing.size() == 1)
        named.push_back(standing.front()->id);
    TemplateData::List agencies;
    if (subject.team) {
        for (const Membership *membership : index.membershipsOfTeam(subject.team->id)) {
            const Unit *unit = index.unit(membership->agency);
            if (unit && std::find(named.begin(), named.end(), unit->id) == named.end())
                agencies.push_back(row(unit->name));
        }
    }
    data.set(u"co_quan_thanh_vien"_s, std::move(agencies));
    data.set(u"luu"_s, filing(subject));
}

} // namespace skt
