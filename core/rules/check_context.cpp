// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/check_context.h"

#include <algorithm>

namespace skt {

namespace {

bool areTwins(const PlacedVisit &a, const PlacedVisit &b)
{
    return a.team == b.team && a.date == b.date && a.part == b.part;
}

bool holdsTwins(const std::vector<const PlacedVisit *> &visits)
{
    for (std::size_t i = 0; i < visits.size(); ++i) {
        for (std::size_t j = i + 1; j < visits.size(); ++j) {
            if (areTwins(*visits[i], *visits[j]))
                return true;
        }
    }
    return false;
}

} // namespace

CheckContext::CheckContext(const CampaignIndex &index, const Environment &environment)
    : m_index(&index)
    , m_today(environment.today)
    , m_facts(index)
{
    m_placed.reserve(campaign().visits.size());
    for (const Visit &visit : campaign().visits) {
        if (auto placed = m_facts.place(visit))
            m_placed.push_back(std::move(*placed));
    }
    arrange();
}

CheckContext::CheckContext(const CampaignIndex &index,
                           const Environment &environment,
                           std::vector<PlacedVisit> placed,
                           const Visit &focus)
    : m_index(&index)
    , m_today(environment.today)
    , m_facts(index)
    , m_placed(std::move(placed))
    , m_focus(&focus)
{
    arrange();
}

/// Order of the rows within a day; numbers are sorted instead of the visits, which are larger.
void CheckContext::arrange()
{
    std::vector<std::pair<qint64, std::size_t>> order;
    order.reserve(m_placed.size());
    for (std::size_t i = 0; i < m_placed.size(); ++i)
        order.emplace_back(m_placed[i].date.toJulianDay(), i);
    std::sort(order.begin(), order.end());
    std::vector<PlacedVisit> arranged;
    arranged.reserve(m_placed.size());
    for (const auto &[day, i] : order)
        arranged.push_back(std::move(m_placed[i]));
    m_placed = std::move(arranged);
    const auto repeated = repeatedUnits();
    m_hasTwins = std::any_of(repeated.begin(), repeated.end(), holdsTwins);
}

std::span<const PlacedVisit> CheckContext::judged() const
{
    if (!m_focus)
        return m_placed;
    const auto it = std::find_if(m_placed.begin(), m_placed.end(), [&](const PlacedVisit &placed) {
        return placed.visit == m_focus;
    });
    return it == m_placed.end() ? std::span<const PlacedVisit>{}
                                : std::span<const PlacedVisit>{&*it, 1};
}

std::vector<std::span<const PlacedVisit>> CheckContext::days() const
{
    std::vector<std::span<const PlacedVisit>> days;
    for (std::size_t first = 0; first < m_placed.size();) {
        std::size_t last = first + 1;
        while (last < m_placed.size() && m_placed[last].date == m_placed[first].date)
            ++last;
        days.emplace_back(&m_placed[first], last - first);
        first = last;
    }
    return days;
}

std::vector<std::vector<const PlacedVisit *>> CheckContext::repeatedUnits() const
{
    // First the visits are counted, so that the many units with one visit cost nothing more.
    std::vector<int> groupOf(campaign().units.size(), 0);
    int groups = 0;
    for (const PlacedVisit &placed : m_placed) {
        int &group = groupOf[static_cast<std::size_t>(m_facts.number(*placed.unit))];
        if (group == 0)
            group = -1; // one visit
        else if (group < 0)
            group = ++groups;
    }
    std::vector<std::vector<const PlacedVisit *>> result(static_cast<std::size_t>(groups));
    if (groups == 0)
        return result;
    for (const PlacedVisit &placed : m_placed) {
        const int group = groupOf[static_cast<std::size_t>(m_facts.number(*placed.unit))];
        if (group > 0)
            result[static_cast<std::size_t>(group - 1)].push_back(&placed);
    }
    return result;
}

std::vector<int> CheckContext::assignmentsByUnit() const
{
    std::vector<int> counts(campaign().units.size(), 0);
    for (const Assignment &assignment : campaign().assignments) {
        if (const Unit *unit = m_index->unit(assignment.unit))
            ++counts[static_cast<std::size_t>(m_facts.number(*unit))];
    }
    return counts;
}

std::vector<bool> CheckContext::placedUnits() const
{
    std::vector<bool> placed(campaign().units.size(), false);
    for (const PlacedVisit &visit : m_placed)
        placed[static_cast<std::size_t>(m_facts.number(*visit.unit))] = true;
    return placed;
}

const Visit &CheckContext::asItStands(const Visit &visit) const
{
    return m_focus && m_focus->id == visit.id ? *m_focus : visit;
}

} // namespace skt
