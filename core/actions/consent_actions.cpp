// SPDX-License-Identifier: GPL-3.0-or-later
// A unit agrees in writing to a shorter notice.
#include "core/actions/directory_support.h"
#include "core/actions/postpone_actions.h"
#include "core/actions/words.h"
#include "core/rules/waivers.h"
#include "core/text/text.h"

namespace skt {

namespace {

Result<> checkConsent(
    const CampaignIndex &index, const Visit &visit, QDate given, const QString &paper, QDate today)
{
    const QString name = visitInWords(index, visit.team, visit.unit);
    if (!visit.occupies())
        return refused(ActionWords::tr("The visit %1 has no date, so there is no notice to be "
                                       "shortened. Schedule it first.")
                           .arg(name));
    if (visit.state == VisitState::Done)
        return refused(
            ActionWords::tr("The visit %1 is done: no notice is due any more.").arg(name));
    if (!given.isValid())
        return refused(ActionWords::tr("Say on which day the unit wrote."));
    if (given > today)
        return refused(ActionWords::tr("The unit's writing is of %1, which is still to come.")
                           .arg(formatDate(given)));
    if (given > *visit.date)
        return refused(ActionWords::tr("The unit cannot have agreed on %1, after the visit on %2.")
                           .arg(formatDate(given), formatDate(*visit.date)));
    if (paper.isEmpty())
        return refused(ActionWords::tr("Name the unit's writing: its number, or what it is."));
    return {};
}

Result<> writeConsent(Edit &edit, VisitId id, QDate given, const QString &paper)
{
    const CampaignIndex index(edit.campaign());
    const Visit *visit = index.visit(id);
    if (!visit)
        return refused(ActionWords::tr("The visit is gone: somebody else has removed it."));
    if (const auto ok = checkConsent(index, *visit, given, paper, edit.environment().today); !ok)
        return ok;
    const Unit *unit = index.unit(visit->unit);
    const QString body = unit ? unit->body() : QString{};
    const QString writing = ActionWords::tr("%1, %2").arg(paper, formatDate(given));
    // The key holds the visit's day and half-day: the consent speaks of no other.
    Waiver waiver = noticeTooLateOf(*visit).waiver();
    waiver.reason =
        ActionWords::tr("%1 agrees in writing to a shorter notice (%2)").arg(body, writing);
    waiver.orderedBy = body;
    waiver.order = writing;
    waiver.by = edit.environment().user;
    waiver.at = edit.environment().now();
    for (const Waiver &old : edit.campaign().waivers) {
        if (old.key == waiver.key) {
            waiver.id = old.id;
            return edit.update(waiver);
        }
    }
    return edit.insert(waiver).map([](const auto &) {});
}

} // namespace

Result<EditOutcome> recordConsent(
    PlanFile &plan, VisitId id, QDate given, const QString &wanted, const Environment &environment)
{
    const QString paper = cleaned(wanted);
    const auto describe = [&](const CampaignIndex &index) {
        const Visit *visit = index.visit(id);
        return ActionWords::tr("Shorter notice agreed: %1 (%2)")
            .arg(visit ? visitInWords(index, visit->team, visit->unit) : QString{}, paper);
    };
    return actDescribed(plan, environment, describe, [&](Edit &edit) {
        return writeConsent(edit, id, given, paper);
    });
}

} // namespace skt
