// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/register.h"

#include "core/reports/words.h"
#include "core/text/text.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace skt {

namespace {

using namespace Qt::Literals::StringLiterals;

QString partInWords(DayPart part)
{
    switch (part) {
    case DayPart::Morning:
        return ReportsWords::tr("morning");
    case DayPart::Afternoon:
        return ReportsWords::tr("afternoon");
    case DayPart::AllDay:
        break;
    }
    return ReportsWords::tr("all day");
}

QString whenInWords(const std::optional<QDate> &date, DayPart part)
{
    return date ? ReportsWords::tr("%1, %2").arg(formatDate(*date), partInWords(part))
                : ReportsWords::tr("not scheduled");
}

void addMoved(std::vector<PaperDrift::Fact> &facts,
              const CampaignIndex &index,
              const PaperVisit &named)
{
    const Visit *visit = index.visit(named.visit);
    if (!visit)
        return;
    const Unit *unit = index.unit(visit->unit);
    const QString what =
        ReportsWords::tr("Day of the visit of %1").arg(unit ? unit->name : QString{});
    const QString issued = whenInWords(named.date, named.part);
    if (visit->state == VisitState::Cancelled)
        facts.push_back({what, issued, ReportsWords::tr("cancelled")});
    else if (!visit->occupies())
        facts.push_back({what, issued, ReportsWords::tr("not scheduled")});
    else if (visit->date != named.date || visit->part != named.part)
        facts.push_back({what, issued, whenInWords(visit->date, visit->part)});
}

/// A recipient that is a unit had that unit's name, or a spelling that still is known.
void addRenamed(std::vector<PaperDrift::Fact> &facts,
                const CampaignIndex &index,
                const PaperRecipient &recipient)
{
    const Unit *unit = recipient.unit ? index.unit(*recipient.unit) : nullptr;
    if (!unit)
        return;
    const QString key = matchKey(recipient.name);
    const bool same = key == matchKey(unit->name) || key == matchKey(unit->body())
                      || key == matchKey(unit->brief());
    if (!same)
        facts.push_back({ReportsWords::tr("Name of the unit"), recipient.name, unit->body()});
}

/// Known only where the letterhead is the team's own name.
void addTeamRenamed(std::vector<PaperDrift::Fact> &facts,
                    const CampaignIndex &index,
                    const Paper &paper)
{
    const Team *team = paper.team ? index.team(*paper.team) : nullptr;
    if (team && !team->name.isEmpty() && !paper.issuer.isEmpty()
        && index.campaign().plan.teamLetterhead.isEmpty()
        && matchKey(team->name) != matchKey(paper.issuer))
        facts.push_back({ReportsWords::tr("Name of the team"), paper.issuer, team->name});
}

/// "12/TB-ĐKT1" → 12; papers without a number come after all others.
int valueOf(const Paper &paper)
{
    const int value = paper.number.section(u'/', 0, 0).trimmed().toInt();
    return value > 0 ? value : std::numeric_limits<int>::max();
}

} // namespace

std::vector<PaperDrift> paperDrift(const CampaignIndex &index)
{
    std::vector<PaperDrift> drifts;
    for (const Paper &paper : index.campaign().papers) {
        if (paper.outside || !paper.inForce())
            continue;
        PaperDrift drift{paper.id, {}};
        for (const PaperVisit *named : index.visitsOfPaper(paper.id))
            addMoved(drift.facts, index, *named);
        for (const PaperRecipient *recipient : index.recipientsOfPaper(paper.id))
            addRenamed(drift.facts, index, *recipient);
        addTeamRenamed(drift.facts, index, paper);
        if (!drift.facts.empty())
            drifts.push_back(std::move(drift));
    }
    return drifts;
}

bool takesPlaceIn(const PaperSeries &series, const Paper &paper)
{
    if (paper.outside || paper.number.isEmpty() || !paper.date
        || matchKey(paper.issuer) != matchKey(series.issuer))
        return false;
    const bool shared = series.symbol.isEmpty() || series.symbol.contains(u"{{kind}}");
    return shared || paper.series == series.name
           || matchKey(paper.number.section(u'/', 1)) == matchKey(series.symbol);
}

QStringList missingNumbers(const CampaignIndex &index)
{
    QStringList missing;
    const Campaign &campaign = index.campaign();
    for (const PaperSeries &series : campaign.paperSeries) {
        if (series.numberedBy != NumberedBy::Program)
            continue;
        std::map<int, std::set<int>> given; // by year
        for (const Paper &paper : campaign.papers) {
            if (takesPlaceIn(series, paper))
                given[paper.date->year()].insert(valueOf(paper));
        }
        for (const auto &[year, numbers] : given) {
            const int last = *numbers.rbegin();
            for (int number = series.first; number < last; ++number) {
                if (!numbers.contains(number))
                    missing << formatCount(number) + u'/'
                                   + (series.symbol.isEmpty() ? series.name : series.symbol);
            }
        }
    }
    return missing;
}

std::vector<const Paper *> registerOrder(const CampaignIndex &index)
{
    std::vector<const Paper *> papers;
    for (const Paper &paper : index.campaign().papers)
        papers.push_back(&paper);
    std::stable_sort(papers.begin(), papers.end(), [](const Paper *a, const Paper *b) {
        const bool draftA = a->number.isEmpty() && !a->outside;
        const bool draftB = b->number.isEmpty() && !b->outside;
        if (draftA != draftB)
            return draftB;
        if (a->outside != b->outside)
            return b->outside;
        if (const auto order = compareVietnamese(a->issuer, b->issuer); order != 0)
            return order < 0;
        const auto place = [](const Paper &paper) {
            return std::tuple{paper.date ? paper.date->year() : std::numeric_limits<int>::max(),
                              valueOf(paper),
                              paper.number,
                              paper.id};
        };
        return place(*a) < place(*b);
    });
    return papers;
}

} // namespace skt
