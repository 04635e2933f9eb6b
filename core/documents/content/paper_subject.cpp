// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/content/paper_subject.h"

#include "core/documents/content/phrases.h"
#include "core/documents/words.h"

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

auto timeKey(const CampaignIndex &index, const Visit &visit)
{
    const Team *team = index.team(visit.team);
    const Unit *unit = index.unit(visit.unit);
    return std::tuple(visit.date->toJulianDay(),
                      visit.part == DayPart::Afternoon ? 1 : 0,
                      visitStart(visit, index.campaign().plan).msecsSinceStartOfDay(),
                      team ? team->number : 0,
                      unit ? unit->position : 0,
                      visit.id);
}

void addTeam(PaperSubject &subject, TeamId team)
{
    for (const Unit *unit : unitsOfTeam(subject.index, team)) {
        bool dated = false;
        for (const Visit *visit : subject.index.visitsOfUnit(unit->id)) {
            if (visit->team == team && visit->occupies()) {
                subject.visits.push_back(visit);
                dated = true;
            }
        }
        if (!dated)
            subject.withoutDate.push_back(unit);
    }
}

Result<> addUnitVisit(PaperSubject &subject, UnitId id)
{
    const Unit *unit = subject.index.unit(id);
    const Visit *visit =
        unit && subject.team ? visitForPaper(subject.index, subject.team->id, id) : nullptr;
    if (visit && visit->occupies()) {
        subject.visits.push_back(visit);
        return {};
    }
    return failure(
        Error::Kind::Input,
        DocumentsWords::tr("The visit has no date yet: give it one (schedule), then print again."));
}

/// The team that a request for a unit means: named, or the only one that inspects it.
const Team *teamOf(const CampaignIndex &index, const PaperRequest &request)
{
    if (request.team)
        return index.team(*request.team);
    if (!request.unit)
        return nullptr;
    for (const Visit *visit : index.visitsOfUnit(*request.unit)) {
        if (visit->occupies())
            return index.team(visit->team);
    }
    const auto &assignments = index.assignmentsOfUnit(*request.unit);
    return assignments.empty() ? nullptr : index.team(assignments.front()->team);
}

Result<> collectVisits(PaperSubject &subject, const PaperRequest &request)
{
    if (request.unit && !isOfAllTeams(subject.kind))
        return addUnitVisit(subject, *request.unit);
    subject.wholeTeam = true;
    if (subject.team) {
        addTeam(subject, subject.team->id);
    } else {
        for (const Team &team : subject.index.campaign().teams)
            addTeam(subject, team.id);
    }
    if (!subject.visits.empty() || (subject.team && isOfWholeTeam(subject.kind))
        || isOfAllTeams(subject.kind))
        return {};
    return failure(Error::Kind::Input,
                   DocumentsWords::tr("No visit has a date yet. Register the schedule or let the "
                                      "program propose one, then print again."));
}

bool namesVisit(const CampaignIndex &index, const Paper &paper, const Visit &visit)
{
    const auto &named = index.visitsOfPaper(paper.id);
    return std::any_of(named.begin(), named.end(), [&visit](const PaperVisit *row) {
        return row->visit == visit.id && row->date == visit.date && row->part == visit.part;
    });
}

} // namespace

std::vector<const Unit *> unitsOfTeam(const CampaignIndex &index, TeamId team)
{
    std::vector<const Unit *> units;
    const auto add = [&](UnitId id) {
        const Unit *unit = index.unit(id);
        if (unit && std::find(units.begin(), units.end(), unit) == units.end())
            units.push_back(unit);
    };
    for (const Assignment *assignment : index.assignmentsOfTeam(team))
        add(assignment->unit);
    for (const Visit *visit : index.visitsOfTeam(team)) {
        if (visit->state != VisitState::Cancelled)
            add(visit->unit);
    }
    return units;
}

const Visit *visitForPaper(const CampaignIndex &index, TeamId team, UnitId unit)
{
    const Visit *best = nullptr;
    for (const Visit *visit : index.visitsOfUnit(unit)) {
        if (visit->team == team && visit->state != VisitState::Cancelled
            && (!best || visit->sequence > best->sequence)) {
            best = visit;
        }
    }
    return best;
}

const Paper *issuedPaper(const CampaignIndex &index,
                         const QString &kind,
                         std::optional<TeamId> team,
                         const std::vector<const Visit *> &visits)
{
    if (visits.empty())
        return nullptr;
    for (const PaperVisit *row : index.papersOfVisit(visits.front()->id)) {
        const Paper *paper = index.paper(row->paper);
        if (!paper || paper->kind != kind || paper->outside || !paper->inForce()
            || paper->number.isEmpty() || paper->team != team
            || index.visitsOfPaper(paper->id).size() != visits.size()) {
            continue;
        }
        if (std::all_of(visits.begin(), visits.end(), [&](const Visit *visit) {
                return namesVisit(index, *paper, *visit);
            })) {
            return paper;
        }
    }
    return nullptr;
}

Result<PaperSubject>
subjectOf(const CampaignIndex &index, const Environment &environment, const PaperRequest &request)
{
    PaperSubject subject{
        index, environment, request.kind, teamOf(index, request), {}, {}, false, nullptr, nullptr};
    const bool allTeams =
        isOfAllTeams(request.kind)
        || (request.kind == u"registered-schedule"_s && !request.team && !request.unit);
    if (isOfAllTeams(request.kind))
        subject.team = nullptr;
    if (!subject.team && !allTeams) {
        return failure(Error::Kind::Input,
                       DocumentsWords::tr(
                           "The paper needs a team: name one, or a unit that a team inspects."));
    }
    if (const auto collected = collectVisits(subject, request); !collected)
        return tl::unexpected(collected.error());
    std::sort(
        subject.visits.begin(), subject.visits.end(), [&index](const Visit *a, const Visit *b) {
            return timeKey(index, *a) < timeKey(index, *b);
        });
    subject.row = request.paper ? index.paper(*request.paper) : nullptr;
    if (!request.forSigning && subject.row) {
        subject.issued = subject.row;
    } else if (!request.forSigning) {
        const auto team = subject.team ? std::optional(subject.team->id) : std::nullopt;
        subject.issued = issuedPaper(index, request.kind, team, subject.visits);
    }
    return subject;
}

} // namespace skt
