// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/papers_model.h"

#include "core/text/text.h"
#include "ui/models/model_words.h"

#include <algorithm>
#include <unordered_map>

namespace skt {

namespace {

const QString noticeKind = QStringLiteral("inspection-notice");
const QString scheduleKind = QStringLiteral("registered-schedule");

QString idOf(const PaperRequest &request)
{
    return QStringLiteral("%1/%2/%3")
        .arg(request.kind)
        .arg(request.team ? request.team->value() : 0)
        .arg(request.unit ? request.unit->value() : 0);
}

const Visit *visitOf(const PlanView &view, const PaperRequest &request)
{
    const Visit *found = nullptr;
    if (!request.unit)
        return found;
    for (const Visit *visit : view.index.visitsOfUnit(*request.unit)) {
        if (visit->team == request.team && (!found || visit->sequence > found->sequence))
            found = visit;
    }
    return found;
}

} // namespace

/// What is not accepted, counted once for all rows: a list of thousands of papers asks in O(1).
struct PapersModel::ConflictCounts
{
    struct Count
    {
        int errors = 0;
        int warnings = 0;
    };

    explicit ConflictCounts(const CheckResult &found)
    {
        for (const Conflict &conflict : found.conflicts) {
            if (conflict.waived)
                continue;
            const auto add = [&conflict](Count &count) {
                ++(conflict.severity == Severity::Error ? count.errors : count.warnings);
            };
            add(all);
            for (const VisitId visit : conflict.visits)
                add(visits[visit]);
            for (const TeamId team : conflict.teams)
                add(teams[team]);
        }
    }

    [[nodiscard]] Count of(const PaperRequest &request, const Visit *visit) const
    {
        if (request.unit) {
            const auto it = visit ? visits.find(visit->id) : visits.end();
            return it == visits.end() ? Count{} : it->second;
        }
        if (!request.team)
            return all;
        const auto it = teams.find(*request.team);
        return it == teams.end() ? Count{} : it->second;
    }

    Count all;
    std::unordered_map<VisitId, Count> visits;
    std::unordered_map<TeamId, Count> teams;
};

namespace {

/// Whether the paper can be made as the schedule stands, in sign and word.
RowsModel::Cell stateCell(const PaperRequest &request, const Visit *visit, int errors, int warnings)
{
    using Tone = RowsModel::Cell::Tone;
    if (request.unit && (!visit || !visit->date))
        return {ModelWords::tr("– not scheduled"), 3, {}, Tone::Quiet, false};
    if (errors > 0)
        return {ModelWords::tr("✖ must be settled (%1)").arg(errors), 2, {}, Tone::Error, false};
    if (warnings > 0)
        return {ModelWords::tr("⚠ to be minded (%1)").arg(warnings), 1, {}, Tone::Warning, false};
    return {ModelWords::tr("✓ no clash"), 0, {}, Tone::Good, false};
}

} // namespace

PapersModel::PapersModel(OpenPlan &plan, QObject *parent)
    : RowsModel(parent)
    , m_plan(plan)
{
    setHeaders({tr("Paper"), tr("Team"), tr("Unit"), tr("Visit"), tr("State")});
    rebuild();
}

void PapersModel::rebuild()
{
    std::vector<Row> rows;
    m_requests.clear();
    if (const PlanViewPtr view = m_plan.view()) {
        const ConflictCounts counts(view->check);
        std::vector<const Team *> teams;
        for (const Team &team : view->campaign->teams)
            teams.push_back(&team);
        std::ranges::sort(teams, {}, &Team::number);
        for (const QString &kind : paperKinds()) {
            if (kind == scheduleKind)
                addRow(*view, counts, {kind, {}, {}, true}, rows);
            const bool wholeTeam =
                kind == scheduleKind
                || (kind == noticeKind && view->campaign->plan.noticeForm == NoticeForm::PerTeam);
            for (const Team *team : teams) {
                if (wholeTeam) {
                    addRow(*view, counts, {kind, team->id, {}, true}, rows);
                    continue;
                }
                for (const Assignment *assignment : view->index.assignmentsOfTeam(team->id))
                    addRow(*view, counts, {kind, team->id, assignment->unit, true}, rows);
            }
        }
    }
    setRows(std::move(rows));
}

void PapersModel::addRow(const PlanView &view,
                         const ConflictCounts &counts,
                         const PaperRequest &request,
                         std::vector<Row> &rows)
{
    const Team *team = request.team ? view.index.team(*request.team) : nullptr;
    const Unit *unit = request.unit ? view.index.unit(*request.unit) : nullptr;
    const Visit *visit = visitOf(view, request);
    Cell teamCell{team ? teamName(team->number) : tr("all teams"),
                  team ? team->number : 0,
                  {},
                  Cell::Tone::Plain,
                  false};
    Cell unitCell{unit ? unit->name : tr("all units"),
                  {},
                  {},
                  unit ? Cell::Tone::Plain : Cell::Tone::Quiet,
                  false};
    Cell when{
        request.unit ? (visit ? whenText(visit->date, visit->part) : whenText({}, {})) : QString(),
        visit && visit->date ? visit->date->toJulianDay() * 2 + static_cast<int>(visit->part) : 0,
        {},
        Cell::Tone::Plain,
        false};
    const ConflictCounts::Count count = counts.of(request, visit);
    const QString id = idOf(request);
    m_requests.emplace_back(id, request);
    rows.push_back({id,
                    request.kind,
                    {{paperTitle(request.kind), {}, {}, Cell::Tone::Plain, false},
                     teamCell,
                     unitCell,
                     when,
                     stateCell(request, visit, count.errors, count.warnings)}});
}

std::optional<PaperRequest> PapersModel::request(const QVariant &id) const
{
    const auto it =
        std::ranges::find(m_requests, id.toString(), &std::pair<QString, PaperRequest>::first);
    return it == m_requests.end() ? std::nullopt : std::optional{it->second};
}

int PapersModel::countOfKind(const QString &kind) const
{
    return static_cast<int>(std::ranges::count(rows(), kind, &Row::chip));
}

} // namespace skt
