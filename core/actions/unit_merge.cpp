// SPDX-License-Identifier: GPL-3.0-or-later
// Two records of one unit become one.
#include "core/actions/directory_actions.h"
#include "core/actions/unit_merge_rows.h"
#include "core/actions/words.h"
#include "core/text/text.h"

namespace skt {

namespace {

Result<> checkVisits(const CampaignIndex &index, const Unit &kept, const Unit &merged)
{
    for (const Visit *a : index.visitsOfUnit(kept.id)) {
        for (const Visit *b : index.visitsOfUnit(merged.id)) {
            if (a->team == b->team && a->date && b->date)
                return refused(
                    ActionWords::tr("Team %1 visits “%2” on %3 and “%4” on %5. Take one of the two "
                                    "visits off the calendar first.")
                        .arg(teamNumber(index, a->team),
                             kept.name,
                             formatDate(*a->date),
                             merged.name,
                             formatDate(*b->date)));
        }
    }
    return {};
}

Result<> checkPeople(const CampaignIndex &index, const Unit &kept, const Unit &merged)
{
    for (const Person *a : index.peopleOfAgency(kept.id)) {
        for (const Person *b : index.peopleOfAgency(merged.id)) {
            if (matchKey(a->name) == matchKey(b->name))
                return refused(ActionWords::tr("%1 is entered at both “%2” and “%3”. Remove one of "
                                               "the two entries first.")
                                   .arg(a->name, kept.name, merged.name));
        }
    }
    return {};
}

Result<> checkUnitsBelow(const CampaignIndex &index, const Unit &kept, const Unit &merged)
{
    for (const Unit &a : index.campaign().units) {
        for (const Unit &b : index.campaign().units) {
            if (a.parent == kept.id && b.parent == merged.id && a.name == b.name)
                return refused(
                    ActionWords::tr("Both have a unit “%1”. Merge these two first.").arg(a.name));
        }
    }
    return {};
}

bool shareSupplement(const CampaignIndex &index, UnitId a, UnitId b)
{
    const auto &rows = index.campaign().supplementUnits;
    return std::any_of(rows.begin(), rows.end(), [&](const SupplementUnit &x) {
        return x.unit == a && std::any_of(rows.begin(), rows.end(), [&](const SupplementUnit &y) {
                   return y.unit == b && y.supplement == x.supplement;
               });
    });
}

bool anyAnswered(const CampaignIndex &index, UnitId unit, const std::vector<VisitId> &answered)
{
    const auto &visits = index.visitsOfUnit(unit);
    return std::any_of(visits.begin(), visits.end(), [&](const Visit *visit) {
        return isAmong(answered, visit->id);
    });
}

Result<> checkAnswers(const CampaignIndex &index,
                      const Unit &kept,
                      const Unit &merged,
                      const std::vector<VisitId> &answered)
{
    if (!shareSupplement(index, kept.id, merged.id) || !anyAnswered(index, kept.id, answered)
        || !anyAnswered(index, merged.id, answered))
        return {};
    return refused(ActionWords::tr("“%1” and “%2” have both answered the same questions, so they "
                                   "cannot be merged.")
                       .arg(kept.name, merged.name));
}

Result<> checkMerge(const CampaignIndex &index,
                    const Unit &kept,
                    const Unit &merged,
                    const std::vector<VisitId> &answered)
{
    if (const auto ok = checkVisits(index, kept, merged); !ok)
        return ok;
    if (const auto ok = checkPeople(index, kept, merged); !ok)
        return ok;
    if (const auto ok = checkUnitsBelow(index, kept, merged); !ok)
        return ok;
    return checkAnswers(index, kept, merged, answered);
}

Result<std::vector<VisitId>>
answeredVisitsOf(PlanFile &plan, const CampaignIndex &index, const std::vector<UnitId> &units)
{
    std::vector<VisitId> visits;
    for (const UnitId unit : units) {
        for (const Visit *visit : index.visitsOfUnit(unit))
            visits.push_back(visit->id);
    }
    return visitsWithAnswers(plan, visits);
}

} // namespace

Result<EditOutcome>
mergeUnits(PlanFile &plan, UnitId kept, UnitId merged, const Environment &environment)
{
    if (kept == merged)
        return refused(ActionWords::tr("A unit cannot be merged with itself. Choose two."));
    const auto before = plan.load();
    if (!before)
        return tl::unexpected(before.error());
    const CampaignIndex index(**before);
    const auto answered = answeredVisitsOf(plan, index, {kept, merged});
    if (!answered)
        return tl::unexpected(answered.error());
    return act(
        plan,
        ActionWords::tr("Merged: %1 into %2").arg(unitName(index, merged), unitName(index, kept)),
        environment,
        [&](Edit &edit) -> Result<> {
            const CampaignIndex present(edit.campaign());
            const Unit *into = present.unit(kept);
            const Unit *from = present.unit(merged);
            if (!into || !from)
                return refused(ActionWords::tr("The unit is gone: somebody else has removed it."));
            if (const auto ok = checkMerge(present, *into, *from, *answered); !ok)
                return ok;
            return UnitMerge(edit, present, *into, *from, *answered).write();
        });
}

} // namespace skt
