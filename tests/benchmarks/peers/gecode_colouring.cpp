// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/peers/gecode_colouring.h"

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wall"
#pragma GCC diagnostic ignored "-Wextra"
#pragma GCC diagnostic ignored "-Wpedantic"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wnon-virtual-dtor"
#include <gecode/int.hh>
#include <gecode/search.hh>
#pragma GCC diagnostic pop

#include <memory>

namespace skt::bench {
namespace {

namespace gc = Gecode;

class Colouring : public gc::Space
{
public:
    Colouring(const ScheduleProblem &problem, std::uint64_t seed)
        : m_slots(*this, problem.size(), 0, problem.slots - 1)
    {
        for (int visit = 0; visit < problem.size(); ++visit) {
            const SlotSet &open = problem.visits[static_cast<std::size_t>(visit)].open;
            std::vector<int> slots;
            for (int slot = 0; slot < problem.slots; ++slot)
                if (open.contains(slot))
                    slots.push_back(slot);
            if (slots.empty()) {
                fail();
                return;
            }
            gc::dom(*this, m_slots[visit], gc::IntSet(gc::IntArgs(slots)));
        }
        for (const ProblemResource &resource : problem.resources) {
            gc::IntVarArgs visits;
            for (const int visit : resource.visits)
                visits << m_slots[visit];
            gc::distinct(*this, visits, gc::IPL_DOM);
        }
        gc::branch(*this,
                   m_slots,
                   gc::INT_VAR_AFC_SIZE_MAX(0.99),
                   gc::INT_VAL_RND(gc::Rnd(static_cast<unsigned>(seed))));
    }
    Colouring(Colouring &other)
        : gc::Space(other)
    {
        m_slots.update(*this, other.m_slots);
    }
    gc::Space *copy() override { return new Colouring(*this); } // Gecode owns it

    [[nodiscard]] Schedule schedule() const
    {
        Schedule slots;
        for (int visit = 0; visit < m_slots.size(); ++visit)
            slots.push_back(m_slots[visit].val());
        return slots;
    }

private:
    gc::IntVarArray m_slots;
};

} // namespace

std::optional<Schedule>
gecodeSchedule(const ScheduleProblem &problem, std::uint64_t seed, double seconds)
{
    gc::Search::TimeStop stop(static_cast<unsigned long>(seconds * 1000));
    gc::Search::Options options;
    options.threads = 1;
    options.stop = &stop;
    options.cutoff = gc::Search::Cutoff::luby(500);
    auto model = std::make_unique<Colouring>(problem, seed);
    gc::RBS<Colouring, gc::DFS> search(model.get(), options);
    model.reset(); // the search has its own copy
    const std::unique_ptr<Colouring> found(search.next());
    return found ? std::optional{found->schedule()} : std::nullopt;
}

} // namespace skt::bench
