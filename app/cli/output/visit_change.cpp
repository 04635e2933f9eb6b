// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output/visit_change.h"

#include "app/cli/cli_words.h"
#include "app/cli/output/json.h"
#include "app/cli/output/output.h"
#include "app/cli/output/words.h"

#include <algorithm>

namespace skt {

namespace {

void printText(const VisitChange &change, const CampaignIndex &index)
{
    print(change.outcome.change ? change.text : CliWords::tr("Nothing changed: it is so already."));
    if (change.backToPlanned)
        print(CliWords::tr("The unit had been notified: the visit is back to “planned” and needs a "
                           "new notice."));
    for (const Conflict &conflict : change.conflicts) {
        print(QStringLiteral("%1: %2").arg(severityInWords(conflict), describe(conflict, index)));
    }
}

} // namespace

Result<int> printVisitChange(const Call &call, PlanFile &plan, const VisitChange &change)
{
    const auto snapshot = plan.load();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    const CampaignIndex index(**snapshot);
    if (call.json) {
        QJsonObject object = jsonOutcome(change.outcome);
        QJsonArray conflicts;
        for (const Conflict &conflict : change.conflicts)
            conflicts << jsonConflict(conflict, index);
        object[QStringLiteral("conflicts")] = conflicts;
        object[QStringLiteral("back_to_planned")] = change.backToPlanned;
        printJson(object);
    } else {
        printText(change, index);
    }
    const bool errors =
        std::any_of(change.conflicts.begin(), change.conflicts.end(), [](const Conflict &conflict) {
            return conflict.severity == Severity::Error && !conflict.waived;
        });
    return errors ? 1 : 0;
}

} // namespace skt
