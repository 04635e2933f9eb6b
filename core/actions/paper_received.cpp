// SPDX-License-Identifier: GPL-3.0-or-later
// Papers made elsewhere, and the files of papers.
#include "core/actions/paper_files.h"
#include "core/actions/paper_support.h"
#include "core/actions/words.h"
#include "core/domain/lookup.h"
#include "core/text/text.h"

namespace skt {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isUnitReport(const QString &kind)
{
    return kind == u"unit-report"_s || kind == u"outline"_s;
}

bool isForUnits(const QString &kind)
{
    return kind == u"inspection-notice"_s || kind == u"results-notice"_s
           || kind == u"inspection-programme"_s || kind == u"registered-schedule"_s
           || kind == u"schedule-change"_s;
}

Result<> checkReceived(const ReceivePaper &request, QDate today)
{
    if (cleaned(request.kind).isEmpty())
        return refused(ActionWords::tr("Say what kind of paper it is."));
    if (cleaned(request.from).isEmpty())
        return refused(ActionWords::tr("Say whom the paper is from."));
    if (const auto ok = checkPaperDay(ActionWords::tr("Date of the paper"), request.date, today);
        !ok)
        return ok;
    if (const auto ok = checkPaperDay(ActionWords::tr("Received"), request.received, today); !ok)
        return ok;
    if (request.received < request.date)
        return refused(ActionWords::tr("It cannot have been received on %1, before its own date, "
                                       "%2.")
                           .arg(formatDate(request.received), formatDate(request.date)));
    return {};
}

/// The visits that the paper names: of its units by its team; without units, for a paper to the
/// units, all of the team.
Result<std::vector<const Visit *>> namedVisits(const CampaignIndex &index,
                                               const ReceivePaper &request)
{
    std::vector<const Visit *> visits;
    if (request.units.empty()) {
        if (!request.team || !isForUnits(request.kind))
            return visits;
        for (const Visit *visit : index.visitsOfTeam(*request.team)) {
            if (visit->occupies())
                visits.push_back(visit);
        }
        return visits;
    }
    for (const UnitId unit : request.units) {
        std::vector<const Visit *> found;
        for (const Team &team : index.campaign().teams) {
            const bool wanted = !request.team || *request.team == team.id;
            const Visit *visit = wanted ? presentVisit(index, team.id, unit) : nullptr;
            if (visit && visit->state != VisitState::Cancelled)
                found.push_back(visit);
        }
        if (found.size() > 1)
            return refused(ActionWords::tr("Several teams visit %1. Name the team.")
                               .arg(unitName(index, unit)));
        visits.insert(visits.end(), found.begin(), found.end());
    }
    return visits;
}

std::vector<PaperRecipient> recipientsOf(const CampaignIndex &index,
                                         const ReceivePaper &request,
                                         const std::vector<const Visit *> &visits)
{
    std::vector<PaperRecipient> rows;
    const auto add = [&](const QString &name, const Unit *unit) {
        const bool known = std::any_of(rows.begin(), rows.end(), [&](const PaperRecipient &row) {
            return unit && row.unit ? *row.unit == unit->id : matchKey(row.name) == matchKey(name);
        });
        if (known || name.isEmpty())
            return;
        PaperRecipient row;
        row.position = nextPosition(rows);
        row.name = name;
        if (unit)
            row.unit = unit->id;
        row.sent = request.date;
        row.received = request.received;
        rows.push_back(row);
    };
    if (isForUnits(request.kind)) {
        for (const UnitId id : request.units)
            add(index.unit(id)->body(), index.unit(id));
        for (const Visit *visit : visits)
            add(index.unit(visit->unit)->body(), index.unit(visit->unit));
    }
    for (const QString &name : request.to) {
        const auto units = findUnits(index, name);
        add(cleaned(name), units.size() == 1 ? units.front() : nullptr);
    }
    if (rows.empty()) {
        const QString standing = index.campaign().plan.standingAgency;
        const auto units = findUnits(index, standing);
        add(standing, units.size() == 1 ? units.front() : nullptr);
    }
    return rows;
}

Paper paperOfRequest(const ReceivePaper &request)
{
    Paper paper;
    paper.kind = cleaned(request.kind);
    paper.state = PaperState::Received;
    paper.team = request.team;
    paper.issuer = cleaned(request.from);
    paper.number = cleaned(request.number);
    paper.series = numberSymbol(paper.number);
    paper.date = request.date;
    paper.subject = cleaned(request.subject);
    paper.outside = true;
    paper.receivedOn = request.received;
    return paper;
}

/// The paper's row; with it what its kind says of the visits.
Result<PaperId> writeOutside(Edit &edit, const ReceivePaper &request)
{
    const CampaignIndex index(edit.campaign());
    for (const UnitId unit : request.units) {
        if (!index.unit(unit))
            return refused(ActionWords::tr("The unit is gone: somebody else has removed it."));
    }
    const auto visits = namedVisits(index, request);
    if (!visits)
        return tl::unexpected(visits.error());
    const Paper paper = paperOfRequest(request);
    if (!paper.number.isEmpty()) {
        if (const auto free = checkNumberFree(index, paper); !free)
            return tl::unexpected(free.error());
    }
    const auto made = edit.insert(paper);
    if (!made)
        return tl::unexpected(made.error());
    for (const Visit *visit : *visits) {
        const PaperVisit named{{}, made->id, visit->id, visit->date, visit->part};
        if (const auto ok = edit.insert(named); !ok)
            return tl::unexpected(ok.error());
        if (!isUnitReport(paper.kind))
            continue;
        Visit reported = *visit;
        reported.unitReportReceived = request.received;
        if (const auto ok = edit.update(reported); !ok)
            return tl::unexpected(ok.error());
    }
    for (PaperRecipient row : recipientsOf(index, request, *visits)) {
        row.paper = made->id;
        if (const auto ok = edit.insert(row); !ok)
            return tl::unexpected(ok.error());
    }
    if (const auto ok = updateNotified(edit, made->id); !ok)
        return tl::unexpected(ok.error());
    return made->id;
}

/// A signed one takes the place of an earlier signed one for opening and printing.
Result<> writeFile(Edit &edit, Paper paper, const StoredFile &file, PaperFile::Role role)
{
    PaperFile row;
    row.paper = paper.id;
    row.role = role;
    row.name = file.name;
    row.sha256 = file.sha256;
    row.size = file.size;
    row.addedOn = edit.environment().today;
    const auto &files = edit.campaign().paperFiles;
    const bool known = std::any_of(files.begin(), files.end(), [&](const PaperFile &other) {
        return other.paper == row.paper && other.role == role && other.sha256 == row.sha256;
    });
    if (!known) {
        if (const auto made = edit.insert(row); !made)
            return tl::unexpected(made.error());
    }
    if (role != PaperFile::Role::Signed)
        return {};
    paper.signedFile = file.place;
    if (paper.outside)
        paper.sha256 = file.sha256;
    return edit.update(paper);
}

} // namespace

Result<PaperChange>
receivePaper(PlanFile &plan, const ReceivePaper &request, const Environment &environment)
{
    if (const auto ok = checkReceived(request, environment.today); !ok)
        return tl::unexpected(ok.error());
    std::optional<StoredFile> file;
    if (!request.file.isEmpty()) {
        const auto stored = storePaperFile(plan.path(), request.file, true);
        if (!stored)
            return tl::unexpected(stored.error());
        file = *stored;
    }
    PaperChange change;
    change.number = cleaned(request.number);
    change.text = ActionWords::tr("Received from %1: %2 %3")
                      .arg(cleaned(request.from), paperTitle(request.kind), change.number);
    const auto outcome = act(plan, change.text, environment, [&](Edit &edit) -> Result<> {
        const auto made = writeOutside(edit, request);
        if (!made)
            return tl::unexpected(made.error());
        change.paper = *made;
        if (!file)
            return {};
        const Campaign campaign = edit.changed();
        return writeFile(
            edit, *CampaignIndex(campaign).paper(*made), *file, PaperFile::Role::Signed);
    });
    if (!outcome) {
        if (file)
            dropIfNew(plan.path(), *file);
        return tl::unexpected(outcome.error());
    }
    change.outcome = *outcome;
    return change;
}

Result<PaperChange> attachFile(PlanFile &plan,
                               PaperId paper,
                               const QString &path,
                               PaperFile::Role role,
                               const Environment &environment)
{
    const auto file = storePaperFile(plan.path(), path, role == PaperFile::Role::Signed);
    if (!file)
        return tl::unexpected(file.error());
    const auto describeAttached = [&](const QString &name) {
        return role == PaperFile::Role::Signed
                   ? ActionWords::tr("Signed file of %1: %2").arg(name, file->name)
                   : ActionWords::tr("File of %1: %2").arg(name, file->name);
    };
    auto change = changePaper(
        plan,
        paper,
        environment,
        describeAttached,
        [&](Edit &edit, const CampaignIndex &index) -> Result<> {
            const auto row = paperOf(index, paper, false);
            if (!row)
                return tl::unexpected(row.error());
            const bool numbered = row->outside || !row->number.isEmpty();
            if (role == PaperFile::Role::Signed && !numbered)
                return refused(ActionWords::tr("“%1” has no number yet: issue it first, then "
                                               "attach what came back signed.")
                                   .arg(paperInWords(index, *row)));
            return writeFile(edit, *row, *file, role);
        });
    if (!change)
        dropIfNew(plan.path(), *file);
    return change;
}

} // namespace skt
