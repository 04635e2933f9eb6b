// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/check_context.h"

#include <algorithm>

namespace skt {

/// Finds what several visits of one day use: a team, a person, an agency. One pass over the visits
/// with an array of the things, no sorting.
class DaySweep
{
public:
    /// \a things: how many there are; they go by number.
    explicit DaySweep(std::size_t things)
        : m_marks(things)
    {}

    /// \a uses(visit, use) calls use(thing) for all that the visit uses. \a found(thing, visits) is
    /// called for each thing that visits of one day use in halves that may meet.
    template<typename Uses, typename Found>
    void run(const CheckContext &context, Uses uses, Found found)
    {
        int dayNumber = 0;
        for (const auto &day : context.days()) {
            ++dayNumber;
            m_entries.clear();
            m_crowded.clear();
            for (const PlacedVisit &visit : day) {
                uses(visit, [&](int thing) { add(thing, visit, dayNumber); });
            }
            for (const int thing : m_crowded)
                found(thing, visitsOf(thing));
        }
    }

private:
    struct Mark
    {
        int day = 0;
        int last = -1; ///< newest entry of the day
        unsigned halves = 0;
        bool crowded = false;
    };
    struct Entry
    {
        const PlacedVisit *visit;
        int previous;
    };

    /// Hours may reach beyond the half that a visit is said to take.
    static unsigned reach(const PlacedVisit &visit)
    {
        return visit.visit->from && visit.visit->to ? 3U : halvesOf(visit.part);
    }

    void add(int thing, const PlacedVisit &visit, int day)
    {
        Mark &mark = m_marks[static_cast<std::size_t>(thing)];
        if (mark.day != day)
            mark = {.day = day};
        else if (m_entries[static_cast<std::size_t>(mark.last)].visit == &visit)
            return;
        const unsigned halves = reach(visit);
        if ((mark.halves & halves) != 0 && !mark.crowded) {
            mark.crowded = true;
            m_crowded.push_back(thing);
        }
        mark.halves |= halves;
        m_entries.push_back({&visit, mark.last});
        mark.last = static_cast<int>(m_entries.size()) - 1;
    }

    std::vector<const PlacedVisit *> visitsOf(int thing)
    {
        std::vector<const PlacedVisit *> visits;
        for (int i = m_marks[static_cast<std::size_t>(thing)].last; i >= 0;
             i = m_entries[static_cast<std::size_t>(i)].previous)
            visits.push_back(m_entries[static_cast<std::size_t>(i)].visit);
        std::reverse(visits.begin(), visits.end());
        return visits;
    }

    std::vector<Mark> m_marks;
    std::vector<Entry> m_entries;
    std::vector<int> m_crowded;
};

} // namespace skt
