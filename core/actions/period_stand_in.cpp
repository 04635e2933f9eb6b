// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody stands in for a time, not for one visit: rules and planner look at each visit's day.
#include "core/actions/act.h"
#include "core/actions/stand_in_actions.h"
#include "core/actions/words.h"
#include "core/domain/campaign_index.h"
#include "core/text/text.h"

namespace skt {

namespace {

tl::unexpected<Error> refused(const QString &message)
{
    return failure(Error::Kind::Input, message);
}

QString nameOf(const CampaignIndex &index, PersonId id)
{
    const Person *person = index.person(id);
    return person ? person->name : QString();
}

bool overlap(const HalfDaySpan &a, const HalfDaySpan &b)
{
    return !(a.to < b.from) && !(b.to < a.from);
}

Result<> mayCover(const CampaignIndex &index, const SubstituteForPeriod &request)
{
    if (!index.person(request.person) || !index.person(request.by))
        return refused(ActionWords::tr("The person is gone: somebody else has removed it."));
    if (request.span.to < request.span.from)
        return refused(
            ActionWords::tr("The time would end on %1, before it begins on %2.")
                .arg(formatDate(request.span.to.date), formatDate(request.span.from.date)));
    if (request.person == request.by)
        return refused(ActionWords::tr("Nobody can stand in for himself."));
    if (index.teamsOfPerson(request.person).empty())
        return refused(ActionWords::tr("%1 is on no team, so nobody can stand in.")
                           .arg(nameOf(index, request.person)));
    for (const Substitution *other : index.substitutions(request.person)) {
        if (other->span && *other->span != request.span && other->by != request.by
            && overlap(*other->span, request.span))
            return refused(ActionWords::tr("%1 stands in for %2 already from %3 to %4.")
                               .arg(nameOf(index, other->by),
                                    nameOf(index, request.person),
                                    formatDate(other->span->from.date),
                                    formatDate(other->span->to.date)));
    }
    return {};
}

Result<> writeCover(Edit &edit, const SubstituteForPeriod &request)
{
    const CampaignIndex index(edit.campaign());
    if (const auto may = mayCover(index, request); !may)
        return may;
    for (const Substitution *old : index.substitutions(request.person)) {
        if (old->span != request.span)
            continue;
        Substitution changed = *old;
        changed.by = request.by;
        changed.paper = cleaned(request.paper);
        return edit.update(changed);
    }
    return edit
        .insert(
            Substitution{{}, request.person, request.by, {}, request.span, cleaned(request.paper)})
        .map([](const auto &) {});
}

} // namespace

Result<EditOutcome> substituteForPeriod(PlanFile &plan,
                                        const SubstituteForPeriod &request,
                                        const Environment &environment)
{
    const auto before = plan.load();
    if (!before)
        return tl::unexpected(before.error());
    const CampaignIndex index(**before);
    const QString text = ActionWords::tr("%1 stands in for %2 from %3 to %4")
                             .arg(nameOf(index, request.by),
                                  nameOf(index, request.person),
                                  formatDate(request.span.from.date),
                                  formatDate(request.span.to.date));
    return act(plan, text, environment, [&](Edit &edit) { return writeCover(edit, request); });
}

} // namespace skt
