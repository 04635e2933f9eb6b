// SPDX-License-Identifier: GPL-3.0-or-later
// Removing units, with what hangs on them alone.
#include "core/actions/directory_actions.h"
#include "core/actions/directory_support.h"
#include "core/actions/words.h"
#include "core/text/text.h"

namespace skt {

namespace {

void addVisitReasons(const CampaignIndex &index, const Unit &unit, QStringList &reasons)
{
    for (const Visit *visit : index.visitsOfUnit(unit.id)) {
        if (visit->date)
            reasons << ActionWords::tr("team %1 visits it on %2")
                           .arg(teamNumber(index, visit->team), formatDate(*visit->date));
        else if (visit->state == VisitState::Done)
            reasons
                << ActionWords::tr("team %1 has inspected it").arg(teamNumber(index, visit->team));
        else if (!index.papersOfVisit(visit->id).empty())
            reasons << ActionWords::tr("a paper names its visit by team %1")
                           .arg(teamNumber(index, visit->team));
    }
    for (const PaperRecipient &recipient : index.campaign().paperRecipients) {
        if (recipient.unit == unit.id) {
            reasons << ActionWords::tr("a paper goes to it");
            break;
        }
    }
}

/// What stands in the way of removing the unit together with \a all.
QStringList
reasonsToKeep(const CampaignIndex &index, const Unit &unit, const std::vector<UnitId> &all)
{
    QStringList reasons;
    addVisitReasons(index, unit, reasons);
    QStringList people;
    for (const Person *person : index.peopleOfAgency(unit.id))
        people << person->name;
    if (!people.isEmpty())
        reasons << ActionWords::tr("people of it: %1").arg(listInWords(people));
    for (const Membership *row : index.membershipsOfAgency(unit.id)) {
        if (row->lead)
            reasons << ActionWords::tr("it leads team %1").arg(teamNumber(index, row->team));
    }
    QStringList below;
    for (const Unit &other : index.campaign().units) {
        if (other.parent == unit.id && !isAmong(all, other.id))
            below << other.name;
    }
    if (!below.isEmpty())
        reasons << ActionWords::tr("units that belong to it: %1").arg(listInWords(below));
    return reasons;
}

Result<> checkRemovable(const CampaignIndex &index,
                        const std::vector<UnitId> &units,
                        const std::vector<VisitId> &answered)
{
    QStringList kept;
    for (const UnitId id : units) {
        const Unit *unit = index.unit(id);
        if (!unit)
            return refused(ActionWords::tr("The unit is gone: somebody else has removed it."));
        QStringList reasons = reasonsToKeep(index, *unit, units);
        for (const Visit *visit : index.visitsOfUnit(id)) {
            if (isAmong(answered, visit->id))
                reasons << ActionWords::tr("answers of it are written down");
        }
        reasons.removeDuplicates();
        if (!reasons.isEmpty())
            kept << ActionWords::tr("“%1” (%2)").arg(unit->name, listInWords(reasons, 4));
    }
    if (kept.isEmpty())
        return {};
    return refused(ActionWords::tr("These cannot be removed: %1. Take that away first, or merge "
                                   "the unit into another.")
                       .arg(listInWords(kept)));
}

/// Everything that refers to the unit and means nothing without it.
Result<> removeWhatHangsOn(Edit &edit, const CampaignIndex &index, UnitId unit)
{
    const Campaign &campaign = edit.campaign();
    const auto ofUnit = [&](const auto &row) { return row.unit == unit; };
    for (const Visit *visit : index.visitsOfUnit(unit)) {
        if (const auto ok = removeVisit(edit, *visit); !ok)
            return ok;
    }
    const std::vector<Result<>> steps{
        removeRows(edit, campaign.draftVisits, ofUnit),
        removeRows(edit, campaign.aliases, ofUnit),
        removeRows(edit, campaign.assignments, ofUnit),
        removeRows(edit, campaign.daysOff, ofUnit),
        removeRows(edit, campaign.supplementUnits, ofUnit),
        removeRows(
            edit, campaign.memberships, [&](const Membership &row) { return row.agency == unit; }),
        removeWaiversOf(edit, QStringLiteral("unit:") + unit.toString()),
    };
    for (const Result<> &step : steps) {
        if (!step)
            return step;
    }
    return {};
}

Result<> writeRemoval(Edit &edit, const std::vector<UnitId> &units)
{
    const Campaign &campaign = edit.campaign();
    const CampaignIndex index(campaign);
    for (const UnitId unit : units) {
        if (const auto ok = removeWhatHangsOn(edit, index, unit); !ok)
            return ok;
    }
    const auto successorOf = [&](const UnitSuccessor &row) {
        return isAmong(units, row.unit) || isAmong(units, row.successor);
    };
    if (const auto ok = removeRows(edit, campaign.successors, successorOf); !ok)
        return ok;
    // Those below go before those above.
    std::vector<UnitId> left = units;
    while (!left.empty()) {
        const auto next = std::find_if(left.begin(), left.end(), [&](UnitId id) {
            return std::none_of(left.begin(), left.end(), [&](UnitId other) {
                return other != id && index.unit(other)->parent == id;
            });
        });
        const UnitId id = next == left.end() ? left.front() : *next;
        if (const auto ok = edit.remove(*index.unit(id)); !ok)
            return ok;
        std::erase(left, id);
    }
    return {};
}

} // namespace

Result<EditOutcome>
removeUnits(PlanFile &plan, const std::vector<UnitId> &wanted, const Environment &environment)
{
    if (wanted.empty())
        return refused(ActionWords::tr("Choose the units first."));
    std::vector<UnitId> units = wanted;
    std::sort(units.begin(), units.end());
    units.erase(std::unique(units.begin(), units.end()), units.end());
    const auto before = plan.load();
    if (!before)
        return tl::unexpected(before.error());
    const CampaignIndex index(**before);
    std::vector<VisitId> visits;
    for (const UnitId unit : units) {
        for (const Visit *visit : index.visitsOfUnit(unit))
            visits.push_back(visit->id);
    }
    const auto answered = visitsWithAnswers(plan, visits);
    if (!answered)
        return tl::unexpected(answered.error());
    return act(plan,
               ActionWords::tr("Removed: %1").arg(listInWords(unitNames(index, units), 5)),
               environment,
               [&](Edit &edit) -> Result<> {
                   const CampaignIndex present(edit.campaign());
                   if (const auto ok = checkRemovable(present, units, *answered); !ok)
                       return ok;
                   return writeRemoval(edit, units);
               });
}

} // namespace skt
