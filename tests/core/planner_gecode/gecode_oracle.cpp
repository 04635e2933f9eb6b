// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/planner_gecode/gecode_oracle.h"

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wall"
#pragma GCC diagnostic ignored "-Wextra"
#pragma GCC diagnostic ignored "-Wpedantic"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wnon-virtual-dtor"
#include <gecode/int.hh>
#include <gecode/minimodel.hh>
#include <gecode/search.hh>
#pragma GCC diagnostic pop

#include <memory>

namespace skt::test {
namespace {

namespace gc = Gecode;

/// One variable per visit, one "all different" per resource; as many as possible at their present.
class Model : public gc::IntMaximizeSpace
{
public:
    Model(const ScheduleProblem &problem, bool countKept)
        : m_slots(*this, problem.size(), 0, problem.slots - 1)
        , m_kept(*this, 0, problem.size())
    {
        const std::vector<SlotSet> starts = startSlots(problem);
        for (int visit = 0; visit < problem.size(); ++visit) {
            const ProblemVisit &wanted = problem.visits[static_cast<std::size_t>(visit)];
            std::vector<int> open;
            for (int slot = 0; slot < problem.slots; ++slot)
                if (wanted.fixed ? slot == *wanted.fixed
                                 : starts[static_cast<std::size_t>(visit)].contains(slot))
                    open.push_back(slot);
            if (open.empty()) {
                fail();
                return;
            }
            gc::dom(*this, m_slots[visit], gc::IntSet(gc::IntArgs(open)));
        }
        for (const ProblemResource &resource : problem.resources) {
            gc::IntVarArgs visits;
            for (const int visit : resource.visits)
                visits << m_slots[visit];
            gc::distinct(*this, visits, gc::IPL_DOM);
        }
        keep(problem, countKept);
    }
    Model(Model &other)
        : gc::IntMaximizeSpace(other)
    {
        m_slots.update(*this, other.m_slots);
        m_kept.update(*this, other.m_kept);
    }
    gc::Space *copy() override { return new Model(*this); } // Gecode owns it
    gc::IntVar cost() const override { return m_kept; }
    [[nodiscard]] int kept() const { return m_kept.val(); }

private:
    void keep(const ScheduleProblem &problem, bool countKept)
    {
        std::vector<int> present;
        for (const ProblemVisit &visit : problem.visits)
            present.push_back(visit.present.value_or(-1));
        if (countKept) {
            gc::BoolVarArgs stays;
            for (int visit = 0; visit < problem.size(); ++visit)
                stays << gc::expr(*this,
                                  m_slots[visit] == present[static_cast<std::size_t>(visit)]);
            gc::linear(*this, stays, gc::IRT_EQ, m_kept);
        } else {
            gc::rel(*this, m_kept, gc::IRT_EQ, 0);
        }
        const auto value = [present](const gc::Space &, gc::IntVar slot, int visit) {
            const int at = present[static_cast<std::size_t>(visit)];
            return at >= 0 && slot.in(at) ? at : slot.min();
        };
        const auto post =
            [](gc::Space &home, unsigned int branch, gc::IntVar slot, int, int chosen) {
                gc::rel(home, slot, branch == 0 ? gc::IRT_EQ : gc::IRT_NQ, chosen);
            };
        gc::branch(*this, m_slots, gc::INT_VAR_AFC_SIZE_MAX(0.99), gc::INT_VAL(value, post));
    }

    gc::IntVarArray m_slots;
    gc::IntVar m_kept;
};

} // namespace

std::optional<bool> gecodeIsFeasible(const ScheduleProblem &problem, double seconds)
{
    Model model(problem, false);
    gc::Search::TimeStop stop(static_cast<unsigned long>(seconds * 1000));
    gc::Search::Options options;
    options.threads = 1;
    options.stop = &stop;
    gc::DFS<Model> search(&model, options);
    const std::unique_ptr<Model> found(search.next());
    if (found)
        return true;
    return search.stopped() ? std::nullopt : std::optional{false};
}

std::optional<int> gecodeFewestMoves(const ScheduleProblem &problem, double seconds)
{
    Model model(problem, true);
    gc::Search::TimeStop stop(static_cast<unsigned long>(seconds * 1000));
    gc::Search::Options options;
    options.threads = 1;
    options.stop = &stop;
    gc::BAB<Model> search(&model, options);
    std::optional<int> moves;
    while (const std::unique_ptr<Model> found{search.next()})
        moves = problem.size() - found->kept();
    return search.stopped() ? std::nullopt : moves;
}

} // namespace skt::test
