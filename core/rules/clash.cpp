// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/clash.h"

#include <algorithm>
#include <map>
#include <numeric>

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

} // namespace skt
