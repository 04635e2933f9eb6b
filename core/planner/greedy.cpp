// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/search.h"

#include <algorithm>

namespace skt {
namespace {

/// The visit with the fewest half-days left; of these the one with the most others to mind.
std::size_t mostConstrained(const SearchState &state, const std::vector<int> &waiting)
{
    std::size_t best = 0;
    for (std::size_t i = 1; i < waiting.size(); ++i) {
        const int fewer = state.choices(waiting[i]) - state.choices(waiting[best]);
        if (fewer < 0 || (fewer == 0 && state.degree(waiting[i]) > state.degree(waiting[best])))
            best = i;
    }
    return best;
}

int cheapestFreeSlot(const SearchState &state, int visit)
{
    int best = -1;
    ScheduleCost bestCost;
    for (int slot = 0; slot < state.slots(); ++slot) {
        if (!state.isFree(visit, slot))
            continue;
        const ScheduleCost cost = state.costAt(visit, slot);
        if (best < 0 || cost < bestCost) {
            best = slot;
            bestCost = cost;
        }
    }
    return best;
}

} // namespace

void keepPresent(SearchState &state)
{
    std::vector<int> order;
    for (const int visit : state.freeVisits())
        if (state.problem().visits[static_cast<std::size_t>(visit)].present)
            order.push_back(visit);
    std::stable_sort(order.begin(), order.end(), [&state](int a, int b) {
        return state.choices(a) < state.choices(b);
    });
    for (const int visit : order) {
        const int slot = *state.problem().visits[static_cast<std::size_t>(visit)].present;
        if (slot < state.slots() && state.isFree(visit, slot))
            state.put(visit, slot);
    }
}

std::vector<int> placeGreedily(SearchState &state, Chance &chance)
{
    std::vector<int> waiting;
    for (const int visit : state.freeVisits())
        if (state.slotOf(visit) < 0)
            waiting.push_back(visit);
    chance.shuffle(waiting); // decides between equals
    std::vector<int> left;
    while (!waiting.empty()) {
        const std::size_t next = mostConstrained(state, waiting);
        const int visit = waiting[next];
        waiting[next] = waiting.back();
        waiting.pop_back();
        const int slot = cheapestFreeSlot(state, visit);
        if (slot >= 0)
            state.put(visit, slot);
        else
            left.push_back(visit);
    }
    return left;
}

} // namespace skt
