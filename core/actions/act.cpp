// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/act.h"

#include "core/actions/words.h"
#include "core/rules/check.h"

#include <algorithm>

namespace skt {

namespace {

bool contains(const std::vector<Waiver> &waivers, WaiverId id)
{
    return std::any_of(
        waivers.begin(), waivers.end(), [id](const Waiver &waiver) { return waiver.id == id; });
}

Result<> dropLapsedWaivers(Edit &edit)
{
    if (edit.campaign().waivers.empty() || !edit.hasChanges())
        return {}; // only then are two looks at all rules needed
    const std::vector<Waiver> before = check(edit.campaign(), edit.environment()).lapsed;
    QStringList titles;
    for (const Waiver &waiver : check(edit.changed(), edit.environment()).lapsed) {
        const bool held = contains(edit.campaign().waivers, waiver.id);
        if (!held || contains(before, waiver.id))
            continue;
        if (const auto removed = edit.remove(waiver); !removed)
            return removed;
        titles << ruleTitle(waiver.rule.toStdString());
    }
    titles.removeDuplicates();
    if (!titles.isEmpty())
        edit.addNote(ActionWords::tr("No longer accepted, since it is gone: %1.")
                         .arg(titles.join(QStringLiteral("; "))));
    return {};
}

} // namespace

Result<EditOutcome> act(PlanFile &plan,
                        const QString &description,
                        const Environment &environment,
                        const std::function<Result<>(Edit &)> &body)
{
    return plan.edit(description, environment, [&body](Edit &edit) -> Result<> {
        if (const auto done = body(edit); !done)
            return done;
        return dropLapsedWaivers(edit);
    });
}

} // namespace skt
