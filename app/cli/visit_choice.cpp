// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/visit_choice.h"

#include "app/cli/cli_words.h"
#include "app/cli/output/words.h"
#include "core/domain/visit_order.h"
#include "core/text/text.h"

namespace skt {

namespace {

/// A place as --on takes it.
struct Place
{
    QDate date;
    std::optional<DayPart> part;
};

Result<Place> placeOf(const QStringList &values)
{
    Place place{parseDate(values.value(0)), {}};
    if (!place.date.isValid())
        return failure(Error::Kind::Input,
                       CliWords::tr("“%1” is no date of a campaign. Write it as 2023-08-03.")
                           .arg(values.value(0)));
    if (values.size() > 1)
        place.part = dayPartFromString(values[1]);
    if (values.size() > 2 || (values.size() == 2 && !place.part))
        return failure(Error::Kind::Usage,
                       CliWords::tr("--on takes a day and, if needed, morning, afternoon or "
                                    "all-day."));
    return place;
}

QString inWords(const Visit &visit)
{
    return visit.date ? QStringLiteral("%1 %2").arg(visit.date->toString(Qt::ISODate),
                                                    toString(visit.part))
                      : CliWords::tr("one without a day");
}

} // namespace

Result<const Visit *>
chosenVisit(const Call &call, const OpenedPlan &plan, TeamId team, UnitId unit)
{
    std::vector<const Visit *> visits = visitsInOrder(*plan.index);
    std::erase_if(visits,
                  [&](const Visit *visit) { return visit->team != team || visit->unit != unit; });
    const QString option = QStringLiteral("on");
    const bool isSaid = call.arguments.has(option);
    QStringList candidates;
    for (const Visit *visit : visits)
        candidates << inWords(*visit);
    if (isSaid) {
        const auto place = placeOf(call.arguments.values(option));
        if (!place)
            return errorOf(place);
        std::erase_if(visits, [&](const Visit *visit) {
            return visit->date != place->date || (place->part && visit->part != *place->part);
        });
    }
    if (visits.size() == 1)
        return visits.front();
    const QString &name = plan.index->unit(unit)->name;
    if (visits.empty() && !isSaid)
        return nullptr;
    if (visits.empty())
        return failure(Error::Kind::Input,
                       CliWords::tr("The team has no visit to %1 on that day. Its visits: %2.")
                           .arg(name, candidates.join(QStringLiteral("; "))));
    return failure(Error::Kind::Input,
                   CliWords::tr("The team has several visits to %1. Say with --on DATE [H] which: "
                                "%2.")
                       .arg(name, candidates.join(QStringLiteral("; "))));
}

} // namespace skt
