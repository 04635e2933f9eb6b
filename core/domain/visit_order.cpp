// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/visit_order.h"

#include "core/text/text.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace skt {

namespace {

struct Place
{
    qint64 day;
    int half;
    int from;
    int team;
    QString unit;
    const Visit *visit;
};

Place placeOf(const CampaignIndex &index, const Visit &visit)
{
    constexpr int beforeAnyHour = -1;
    const Team *team = index.team(visit.team);
    const Unit *unit = index.unit(visit.unit);
    return {visit.date ? visit.date->toJulianDay() : std::numeric_limits<qint64>::max(),
            visit.date && visit.part == DayPart::Afternoon ? 1 : 0,
            visit.from ? visit.from->msecsSinceStartOfDay() : beforeAnyHour,
            team ? team->number : 0,
            unit ? unit->name : QString{},
            &visit};
}

bool comesBefore(const Place &a, const Place &b)
{
    const auto when = [](const Place &place) {
        return std::tuple{place.day, place.half, place.from, place.team};
    };
    if (when(a) != when(b))
        return when(a) < when(b);
    if (const auto order = compareVietnamese(a.unit, b.unit); order != 0)
        return order < 0;
    return std::tuple{a.visit->sequence, a.visit->id} < std::tuple{b.visit->sequence, b.visit->id};
}

} // namespace

std::vector<const Visit *> visitsInOrder(const CampaignIndex &index)
{
    std::vector<Place> places;
    places.reserve(index.campaign().visits.size());
    for (const Visit &visit : index.campaign().visits)
        places.push_back(placeOf(index, visit));
    std::sort(places.begin(), places.end(), &comesBefore);
    std::vector<const Visit *> visits;
    visits.reserve(places.size());
    for (const Place &place : places)
        visits.push_back(place.visit);
    return visits;
}

} // namespace skt
