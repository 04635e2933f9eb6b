// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/postpone_actions.h"

#include "core/actions/directory_support.h"
#include "core/actions/postpone_letter.h"
#include "core/actions/words.h"
#include "core/text/text.h"

namespace skt {

namespace {

bool isConcerned(const CampaignIndex &index, const PostponeDay &request, const Visit &visit)
{
    if (!visit.occupies() || visit.state == VisitState::Done
        || !request.span.meets(*visit.date, visit.part))
        return false;
    const Unit *unit = index.unit(visit.unit);
    if (!request.area.isEmpty() && (!unit || matchKey(unit->area) != matchKey(request.area)))
        return false;
    return (request.teams.empty() || isAmong(request.teams, visit.team))
           && (request.units.empty() || isAmong(request.units, visit.unit));
}

Result<> checkRequest(const PostponeDay &request)
{
    const HalfDaySpan &span = request.span;
    if (!span.from.date.isValid() || !span.to.date.isValid())
        return refused(ActionWords::tr("Say which day falls, or from when to when."));
    if (span.to < span.from)
        return refused(ActionWords::tr("The time would end on %1, before it begins on %2.")
                           .arg(formatDate(span.to.date), formatDate(span.from.date)));
    if (cleaned(request.reason).isEmpty())
        return refused(ActionWords::tr("Say why the visits are put off: a reason is needed."));
    if (!cleaned(request.order).isEmpty() && cleaned(request.orderedBy).isEmpty())
        return refused(ActionWords::tr("Say who gave the order too."));
    return {};
}

QString spanInWords(const HalfDaySpan &span)
{
    if (span.from.date != span.to.date)
        return ActionWords::tr("%1 to %2")
            .arg(formatDate(span.from.date), formatDate(span.to.date));
    if (span.from.part == span.to.part)
        return whenInWords(span.from.date, span.from.part);
    return formatDateWithWeekday(span.from.date);
}

/// What the visit's own line says: the reason, and by whose order.
QString noteOf(const PostponeDay &request)
{
    const QString reason = cleaned(request.reason);
    const QString orderedBy = cleaned(request.orderedBy);
    const QString order = cleaned(request.order);
    if (orderedBy.isEmpty())
        return reason;
    if (order.isEmpty())
        return ActionWords::tr("%1 (by order of %2)").arg(reason, orderedBy);
    return ActionWords::tr("%1 (by order of %2, %3)").arg(reason, orderedBy, order);
}

Result<> putOff(Edit &edit, const CampaignIndex &index, VisitId id, const QString &note)
{
    Visit visit = *index.visit(id);
    applyMove(visit, {}, visit.part);
    visit.state = VisitState::Postponed;
    visit.note = note;
    return edit.update(visit);
}

/// The day is closed for whom it fell: no proposal puts a visit back there.
Result<> closeDays(Edit &edit, const PostponeDay &request)
{
    const DayOff fallen{{}, {}, {}, {}, request.span, noteOf(request)};
    std::vector<DayOff> rows;
    if (!request.area.isEmpty()) {
        rows.push_back(fallen);
        rows.back().area = cleaned(request.area);
    } else if (!request.units.empty()) {
        for (const UnitId unit : request.units) {
            rows.push_back(fallen);
            rows.back().unit = unit;
        }
    } else {
        for (const Team &team : edit.campaign().teams) {
            if (!request.teams.empty() && !isAmong(request.teams, team.id))
                continue;
            rows.push_back(fallen);
            rows.back().team = team.id;
        }
    }
    for (const DayOff &row : rows) {
        if (const auto inserted = edit.insert(row); !inserted)
            return tl::unexpected(inserted.error());
    }
    return {};
}

Result<> writePostponed(Edit &edit, const PostponeDay &request, Postponed &result)
{
    const CampaignIndex index(edit.campaign());
    result.visits = visitsPutOffBy(index, request);
    if (result.visits.empty())
        return refused(
            ActionWords::tr("Nothing is put off: no visit that is still to come lies in %1 there.")
                .arg(spanInWords(request.span)));
    for (const VisitId id : result.visits) {
        if (const auto ok = putOff(edit, index, id, noteOf(request)); !ok)
            return ok;
    }
    if (const auto closed = closeDays(edit, request); !closed)
        return closed;
    if (!request.draftLetter)
        return {};
    const auto letter = draftPostponingLetter(edit, index, request.span, result.visits);
    if (!letter)
        return tl::unexpected(letter.error());
    result.letter = *letter;
    return {};
}

} // namespace

std::vector<VisitId> visitsPutOffBy(const CampaignIndex &index, const PostponeDay &request)
{
    std::vector<const Visit *> visits;
    for (const Visit &visit : index.campaign().visits) {
        if (isConcerned(index, request, visit))
            visits.push_back(&visit);
    }
    const auto order = [&](const Visit *visit) {
        const Team *team = index.team(visit->team);
        return std::tuple{
            visit->date->toJulianDay(), visit->part, team ? team->number : 0, visit->id};
    };
    std::sort(visits.begin(), visits.end(), [&](const Visit *a, const Visit *b) {
        return order(a) < order(b);
    });
    std::vector<VisitId> ids;
    for (const Visit *visit : visits)
        ids.push_back(visit->id);
    return ids;
}

Result<Postponed>
postponeDay(PlanFile &plan, const PostponeDay &request, const Environment &environment)
{
    if (const auto ok = checkRequest(request); !ok)
        return tl::unexpected(ok.error());
    Postponed result;
    const auto describe = [&](const CampaignIndex &index) {
        QStringList units;
        for (const VisitId id : visitsPutOffBy(index, request))
            units << unitName(index, index.visit(id)->unit);
        return ActionWords::tr("Put off, %1 (%2): %3")
            .arg(spanInWords(request.span), cleaned(request.reason), listInWords(units));
    };
    const auto outcome = actDescribed(plan, environment, describe, [&](Edit &edit) {
        return writePostponed(edit, request, result);
    });
    if (!outcome)
        return tl::unexpected(outcome.error());
    result.outcome = *outcome;
    return result;
}

} // namespace skt
