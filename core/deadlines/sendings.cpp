// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/sendings.h"

#include "core/text/text.h"

#include <algorithm>

namespace skt {

bool isForUnit(const CampaignIndex &index, const PaperRecipient &recipient, UnitId unit)
{
    if (recipient.unit)
        return *recipient.unit == unit;
    const Unit *row = index.unit(unit);
    if (!row)
        return false;
    const QString key = matchKey(recipient.name);
    if (key == matchKey(row->name) || key == matchKey(row->body()))
        return true;
    const auto &aliases = index.aliases(unit);
    return std::any_of(aliases.begin(), aliases.end(), [&](const Alias *alias) {
        return key == matchKey(alias->text);
    });
}

std::optional<QDate>
sentToUnit(const CampaignIndex &index, PaperId paper, UnitId unit, NoticeCounts counts)
{
    std::optional<QDate> first;
    for (const PaperRecipient *recipient : index.recipientsOfPaper(paper)) {
        const auto &day = counts == NoticeCounts::Sent ? recipient->sent : recipient->received;
        if (day && (!first || *day < *first) && isForUnit(index, *recipient, unit))
            first = day;
    }
    return first;
}

} // namespace skt
