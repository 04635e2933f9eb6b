// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/waiver_actions.h"

#include "core/actions/act.h"
#include "core/actions/words.h"
#include "core/rules/waivers.h"
#include "core/text/text.h"

#include <algorithm>

namespace skt {

namespace {

tl::unexpected<Error> refused(const QString &message)
{
    return failure(Error::Kind::Input, message);
}

Result<> checkRequest(const Conflict &conflict, const WaiveConflict &request)
{
    if (!canBeWaived(conflict))
        return refused(ActionWords::tr("This cannot be accepted: it must be put right. “remedies” "
                                       "and the calendar show ways out."));
    if (cleaned(request.reason).isEmpty())
        return refused(ActionWords::tr("A reason is needed to accept this."));
    if (conflict.severity == Severity::Error && cleaned(request.orderedBy).isEmpty())
        return refused(ActionWords::tr("This can be accepted by order only: say who ordered it."));
    return {};
}

Waiver
waiverOf(const Conflict &conflict, const WaiveConflict &request, const Environment &environment)
{
    Waiver waiver = conflict.waiver();
    waiver.reason = cleaned(request.reason);
    waiver.orderedBy = cleaned(request.orderedBy);
    waiver.order = cleaned(request.order);
    waiver.by = environment.user;
    waiver.at = environment.now();
    return waiver;
}

Result<> writeWaiver(Edit &edit, const WaiveConflict &request, const Environment &environment)
{
    const CheckResult found = check(edit.campaign(), environment);
    const auto it =
        std::find_if(found.conflicts.begin(), found.conflicts.end(), [&](const Conflict &conflict) {
            return conflict.key() == request.key;
        });
    if (it == found.conflicts.end())
        return refused(ActionWords::tr("No present conflict has the key “%1”. “check --json” lists "
                                       "the keys.")
                           .arg(request.key));
    if (const auto ok = checkRequest(*it, request); !ok)
        return ok;
    Waiver waiver = waiverOf(*it, request, environment);
    for (const Waiver &old : edit.campaign().waivers) {
        if (covers(old, *it)) {
            waiver.id = old.id;
            return edit.update(waiver);
        }
    }
    return edit.insert(waiver).map([](const auto &) {});
}

/// Those of that key, and those of the present conflict of that key: it may have shrunk since.
Result<> removeWaivers(Edit &edit, const QString &key, const Environment &environment)
{
    const CheckResult found = check(edit.campaign(), environment);
    const auto present =
        std::find_if(found.conflicts.begin(), found.conflicts.end(), [&](const Conflict &conflict) {
            return conflict.key() == key;
        });
    bool isAny = false;
    for (const Waiver &waiver : std::vector<Waiver>{edit.campaign().waivers}) {
        if (waiver.key != key && (present == found.conflicts.end() || !covers(waiver, *present)))
            continue;
        if (const auto ok = edit.remove(waiver); !ok)
            return ok;
        isAny = true;
    }
    if (!isAny)
        return refused(ActionWords::tr("Nothing with the key “%1” was accepted.").arg(key));
    return {};
}

} // namespace

Result<EditOutcome>
waiveConflict(PlanFile &plan, const WaiveConflict &request, const Environment &environment)
{
    const QString rule = ruleTitle(request.key.section(u'/', 0, 0).toStdString());
    return act(plan,
               ActionWords::tr("Accepted: %1 – %2").arg(rule, cleaned(request.reason)),
               environment,
               [&](Edit &edit) { return writeWaiver(edit, request, environment); });
}

Result<EditOutcome>
unwaiveConflict(PlanFile &plan, const QString &key, const Environment &environment)
{
    return act(plan,
               ActionWords::tr("No longer accepted: %1")
                   .arg(ruleTitle(key.section(u'/', 0, 0).toStdString())),
               environment,
               [&](Edit &edit) { return removeWaivers(edit, key, environment); });
}

} // namespace skt
