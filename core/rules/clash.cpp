// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/clash_between.h"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>
#include <utility>

namespace skt {

namespace {

/// Halves in which two visits meet; both where only their hours do.
unsigned meetingHalves(const PlacedVisit &a, const PlacedVisit &b)
{
    const unsigned common = halvesOf(a.part) & halvesOf(b.part);
    return common != 0 ? common : halvesOf(a.part) | halvesOf(b.part);
}

/// Joins visits into groups.
class Groups
{
public:
    explicit Groups(std::size_t size)
        : m_parents(size)
        , m_halves(size, 0U)
    {
        std::iota(m_parents.begin(), m_parents.end(), std::size_t{0});
    }

    std::size_t rootOf(std::size_t i) const
    {
        while (m_parents[i] != i)
            i = m_parents[i];
        return i;
    }

    void join(std::size_t a, std::size_t b, unsigned halves)
    {
        const std::size_t root = rootOf(a);
        const std::size_t other = rootOf(b);
        m_parents[other] = root;
        m_halves[root] |= m_halves[other] | halves;
    }

    unsigned halves(std::size_t i) const { return m_halves[rootOf(i)]; }

private:
    std::vector<std::size_t> m_parents;
    std::vector<unsigned> m_halves; ///< of a root: where its members meet; 0 for nowhere
};

/// The grouped visits, by the halves in which their groups meet.
std::vector<Clash> clashesOf(const std::vector<const PlacedVisit *> &visits, const Groups &groups)
{
    std::map<unsigned, std::vector<const PlacedVisit *>> byHalves;
    for (std::size_t i = 0; i < visits.size(); ++i) {
        if (groups.halves(i) != 0)
            byHalves[groups.halves(i)].push_back(visits[i]);
    }
    std::vector<Clash> clashes;
    clashes.reserve(byHalves.size());
    for (auto &[halves, members] : byHalves)
        clashes.push_back({partOf(halves), std::move(members)});
    return clashes;
}

} // namespace

std::vector<Clash>
clashesAmong(const std::vector<const PlacedVisit *> &visits,
             const std::function<bool(const PlacedVisit &, const PlacedVisit &)> &meets)
{
    Groups groups(visits.size());
    for (std::size_t i = 0; i < visits.size(); ++i) {
        for (std::size_t j = i + 1; j < visits.size(); ++j) {
            if (meets(*visits[i], *visits[j]))
                groups.join(i, j, meetingHalves(*visits[i], *visits[j]));
        }
    }
    return clashesOf(visits, groups);
}

std::vector<Clash>
clashesBetween(const std::vector<const PlacedVisit *> &some,
               const std::vector<const PlacedVisit *> &others,
               const std::function<bool(const PlacedVisit &, const PlacedVisit &)> &meets)
{
    // Only those that meet somebody are grouped: mostly few, or none.
    std::vector<const PlacedVisit *> visits = some;
    std::vector<std::pair<std::size_t, std::size_t>> meetings;
    for (const PlacedVisit *other : others) {
        const std::size_t place = visits.size();
        for (std::size_t i = 0; i < some.size(); ++i) {
            if (meets(*some[i], *other))
                meetings.emplace_back(i, place);
        }
        if (!meetings.empty() && meetings.back().second == place)
            visits.push_back(other);
    }
    if (meetings.empty())
        return {};
    Groups groups(visits.size());
    for (const auto &[a, b] : meetings)
        groups.join(a, b, meetingHalves(*visits[a], *visits[b]));
    auto clashes = clashesOf(visits, groups);
    // placed() is one row of visits, so that their order is that of their places in memory.
    for (Clash &clash : clashes)
        std::sort(clash.visits.begin(), clash.visits.end(), std::less<>{});
    return clashes;
}

} // namespace skt
