// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/applied.h"
#include "core/planner/conflict_graph.h"
#include "core/planner/planner_phrases.h"
#include "core/planner/problem_builder.h"
#include "core/planner/search_state.h"
#include "core/planner/words.h"

#include <algorithm>
#include <set>

namespace skt {
namespace {

constexpr std::size_t mostRemedies = 3;
constexpr int mostChecks = 60; ///< full checks of candidates; they are tried the nearest first

struct Candidate
{
    std::vector<Move> moves;
    int notified = 0; ///< units that have a notice already and need a new one
    int distance = 0; ///< see distance(), all moves together
};

/// Everything stays but what is moved: the problem with every visit where it is, free to go where
/// no wish is broken.
class RemedyFinder
{
public:
    RemedyFinder(const CampaignIndex &index,
                 const Environment &environment,
                 const Conflict &conflict)
        : m_index(index)
        , m_environment(environment)
        , m_conflict(conflict)
        , m_campaign(withStrayVisitsLifted(index, environment, conflict))
        , m_liftedIndex(m_campaign)
        , m_built(buildProblem(m_liftedIndex, environment))
        , m_problem(withEveryVisitFree(m_built.problem))
        , m_graph(m_problem)
        , m_state(m_problem, m_graph, startSlots(m_problem), Strength::LateResults, m_problem.slots)
    {
        for (int visit = 0; visit < m_problem.size(); ++visit)
            if (m_built.problem.visits[at(visit)].fixed)
                m_state.put(visit, *m_built.problem.visits[at(visit)].fixed);
        for (const Conflict &present : check(index, environment).conflicts)
            m_before.insert(present.key());
    }

    std::vector<Remedy> run()
    {
        const std::vector<int> visits = movableVisits();
        std::vector<Candidate> candidates;
        for (const int visit : visits)
            collectSingle(visit, candidates);
        take(candidates);
        if (m_remedies.size() < mostRemedies) {
            candidates.clear();
            for (const int visit : visits)
                collectDouble(visit, candidates);
            take(candidates);
        }
        return std::move(m_remedies);
    }

private:
    static std::size_t at(int number) { return static_cast<std::size_t>(number); }

    /// Visits of the conflict on a day that no visit can have are looked at as if they had none.
    static Campaign withStrayVisitsLifted(const CampaignIndex &index,
                                          const Environment &environment,
                                          const Conflict &conflict)
    {
        Campaign campaign = index.campaign();
        const HalfDayGrid grid(index, environment.today);
        for (Visit &visit : campaign.visits)
            if (visit.occupies() && visit.state != VisitState::Done
                && !grid.slotOf(*visit.date, visit.part)
                && std::find(conflict.visits.begin(), conflict.visits.end(), visit.id)
                       != conflict.visits.end())
                visit.date.reset();
        return campaign;
    }

    static ScheduleProblem withEveryVisitFree(ScheduleProblem problem)
    {
        for (ProblemVisit &visit : problem.visits)
            visit.fixed.reset();
        return problem;
    }

    /// Visits of the conflict that are still to come and have a row.
    [[nodiscard]] std::vector<int> movableVisits() const
    {
        std::vector<int> result;
        for (int i = 0; i < static_cast<int>(m_built.visits.size()); ++i) {
            const VisitId id = m_built.visits[at(i)].first().id;
            if (isMovable(i)
                && std::find(m_conflict.visits.begin(), m_conflict.visits.end(), id)
                       != m_conflict.visits.end())
                result.push_back(i);
        }
        return result;
    }

    [[nodiscard]] bool isMovable(int visit) const
    {
        const PlannedVisit &planned = m_built.visits[at(visit)];
        return planned.visits.size() == 1 && !planned.first().id.isNull()
               && planned.first().state != VisitState::Done;
    }

    [[nodiscard]] int presentSlot(int visit) const
    {
        return m_built.problem.visits[at(visit)].fixed.value_or(-1);
    }

    /// Rather on the same day, rather later than earlier; without a place now, the earliest.
    static int distance(int present, int slot)
    {
        if (present < 0)
            return 4 * slot;
        return 4 * std::abs(slot - present) + (slot / 2 != present / 2 ? 2 : 0)
               + (slot < present ? 1 : 0);
    }

    void addMove(int visit, int slot, Candidate &candidate) const
    {
        const auto [date, part] = m_built.placeOf(visit, slot);
        const Visit &row = m_built.visits[at(visit)].first();
        candidate.moves.push_back({row.id, date, part});
        candidate.notified += row.state == VisitState::Notified;
        candidate.distance += distance(presentSlot(visit), slot);
    }

    void lift(int visit)
    {
        if (m_state.slotOf(visit) >= 0)
            m_state.take(visit);
    }

    void putBack(int visit)
    {
        if (presentSlot(visit) >= 0)
            m_state.put(visit, presentSlot(visit));
    }

    void collectSingle(int visit, std::vector<Candidate> &candidates)
    {
        lift(visit);
        for (int slot = 0; slot < m_problem.slots; ++slot) {
            if (slot == presentSlot(visit) || !m_state.isFree(visit, slot))
                continue;
            Candidate candidate;
            addMove(visit, slot, candidate);
            candidates.push_back(std::move(candidate));
        }
        putBack(visit);
    }

    /// The visit takes the place of another one, which goes to the nearest free half-day.
    void collectDouble(int visit, std::vector<Candidate> &candidates)
    {
        lift(visit);
        std::vector<int> out;
        for (int slot = 0; slot < m_problem.slots; ++slot) {
            if (slot == presentSlot(visit) || !m_state.mayStart(visit, slot))
                continue;
            m_state.collectBlockers(visit, slot, out);
            if (out.size() != 1 || !isMovable(out.front()))
                continue;
            const int other = out.front();
            m_state.take(other);
            m_state.put(visit, slot);
            int nearest = -1;
            for (int place = 0; place < m_problem.slots; ++place)
                if (place != presentSlot(other) && m_state.isFree(other, place)
                    && (nearest < 0
                        || std::abs(place - presentSlot(other))
                               < std::abs(nearest - presentSlot(other))))
                    nearest = place;
            if (nearest >= 0) {
                Candidate candidate;
                addMove(visit, slot, candidate);
                addMove(other, nearest, candidate);
                candidates.push_back(std::move(candidate));
            }
            m_state.take(visit);
            m_state.put(other, presentSlot(other));
        }
        putBack(visit);
    }

    /// Keeps the best candidates that the rules confirm.
    void take(std::vector<Candidate> &candidates)
    {
        std::stable_sort(
            candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
                return std::tuple{a.notified, a.distance} < std::tuple{b.notified, b.distance};
            });
        int checks = 0;
        for (const Candidate &candidate : candidates) {
            if (m_remedies.size() == mostRemedies || ++checks > mostChecks)
                return;
            if (isConfirmed(candidate.moves))
                m_remedies.push_back({candidate.moves, textOf(candidate.moves)});
        }
    }

    /// The conflict is gone and no other has come. That a visit differs from the agreed schedule
    /// is the nature of a move, not a clash.
    [[nodiscard]] bool isConfirmed(const std::vector<Move> &moves) const
    {
        const Campaign after = withMoves(m_index.campaign(), moves);
        const CheckResult result = check(after, m_environment);
        return std::all_of(
            result.conflicts.begin(), result.conflicts.end(), [this](const Conflict &conflict) {
                const QString key = conflict.key();
                return key != m_conflict.key()
                       && (m_before.contains(key) || conflict.rule == "changed-after-agreement");
            });
    }

    [[nodiscard]] QString textOf(const std::vector<Move> &moves) const
    {
        const PlannerPhrases say(m_index);
        QStringList texts;
        for (const Move &move : moves)
            texts << PlannerWords::tr("Move %1 to %2")
                         .arg(say.visit(*m_index.visit(move.visit)),
                              PlannerPhrases::when(*move.date, move.part));
        return texts.join(QStringLiteral("; "));
    }

    const CampaignIndex &m_index;
    const Environment &m_environment;
    const Conflict &m_conflict;
    Campaign m_campaign;
    CampaignIndex m_liftedIndex;
    BuiltProblem m_built;
    ScheduleProblem m_problem;
    ConflictGraph m_graph;
    SearchState m_state;
    std::set<QString> m_before;
    std::vector<Remedy> m_remedies;
};

} // namespace

std::vector<Remedy>
remedies(const CampaignIndex &index, const Environment &environment, const Conflict &conflict)
{
    return RemedyFinder(index, environment, conflict).run();
}

} // namespace skt
