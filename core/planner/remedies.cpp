// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/applied.h"
#include "core/planner/move_finder.h"
#include "core/planner/planner_phrases.h"
#include "core/planner/stand_ins.h"
#include "core/planner/words.h"
#include "core/rules/waivers.h"

#include <algorithm>
#include <map>

namespace skt {
namespace {

constexpr std::size_t mostRemedies = 3;
constexpr int mostChecks = 60; ///< full checks of each kind's candidates; the best come first

/// The plan itself asks for somebody else, rather than for another day.
bool isAboutStandingIn(const Conflict &conflict)
{
    return conflict.rule == "absent-without-substitute"
           || conflict.rule == "substitute-of-other-agency"
           || conflict.rule == "substitute-not-a-leader";
}

bool includesAll(const std::vector<VisitId> &known, const std::vector<VisitId> &visits)
{
    return std::all_of(visits.begin(), visits.end(), [&](VisitId visit) {
        return std::find(known.begin(), known.end(), visit) != known.end();
    });
}

class RemedyFinder
{
public:
    RemedyFinder(const CampaignIndex &index,
                 const Environment &environment,
                 const Conflict &conflict)
        : m_index(index)
        , m_environment(environment)
        , m_conflict(conflict)
        , m_moves(index, environment, conflict)
    {
        for (Conflict &present : check(index, environment).conflicts) {
            const Waiver names = present.waiver();
            m_before.emplace(names.rule + names.subject, Known{names, std::move(present.visits)});
        }
    }

    std::vector<Remedy> run()
    {
        std::vector<Remedy> first = confirmedMoves(m_moves.singles());
        std::vector<Remedy> second = confirmedStandIns();
        if (isAboutStandingIn(m_conflict))
            std::swap(first, second);
        const std::size_t kept = second.empty() ? 0 : 1; // each kind has a place
        first.resize(std::min(first.size(), mostRemedies - kept));
        add(std::move(first));
        add(std::move(second));
        if (m_remedies.size() < mostRemedies)
            add(confirmedMoves(m_moves.pairs()));
        return std::move(m_remedies);
    }

private:
    /// A conflict that was there before: its parts, and its visits.
    struct Known
    {
        Waiver names;
        std::vector<VisitId> visits;
    };

    void add(std::vector<Remedy> remedies)
    {
        for (Remedy &remedy : remedies)
            if (m_remedies.size() < mostRemedies)
                m_remedies.push_back(std::move(remedy));
    }

    /// That a visit differs from the agreed schedule is the nature of a move, not a clash.
    std::vector<Remedy> confirmedMoves(const std::vector<MoveCandidate> &candidates) const
    {
        std::vector<Remedy> result;
        int checks = 0;
        for (const MoveCandidate &candidate : candidates) {
            if (result.size() == mostRemedies || ++checks > mostChecks)
                break;
            if (isConfirmed(withMoves(m_index.campaign(), candidate.moves),
                            "changed-after-agreement"))
                result.push_back({candidate.moves, textOf(candidate.moves), {}});
        }
        return result;
    }

    /// A stand-in who is no leader is better than nobody, and said to be none.
    std::vector<Remedy> confirmedStandIns() const
    {
        std::vector<Remedy> result;
        int checks = 0;
        for (const StandIn &standIn : standInsFor(m_index, m_conflict)) {
            if (result.size() == mostRemedies || ++checks > mostChecks)
                break;
            Campaign after = m_index.campaign();
            putStandIn(after, standIn);
            if (isConfirmed(after, "substitute-not-a-leader"))
                result.push_back({{}, textOf(standIn), standIn});
        }
        return result;
    }

    /// The conflict is gone and no other has come or grown, except of the one rule that is borne
    /// with.
    [[nodiscard]] bool isConfirmed(const Campaign &after, std::string_view borne) const
    {
        const CheckResult result = check(after, m_environment);
        return std::all_of(
            result.conflicts.begin(), result.conflicts.end(), [&](const Conflict &conflict) {
                if (conflict.rule == borne && conflict.rule != m_conflict.rule)
                    return true;
                return !isLeftOver(conflict) && wasThere(conflict);
            });
    }

    /// The conflict itself, or what is left of it.
    [[nodiscard]] bool isLeftOver(const Conflict &after) const
    {
        const Waiver names = m_conflict.waiver();
        return covers(names, after) && (after.key() == names.key || !isKnown(after));
    }

    [[nodiscard]] bool isKnown(const Conflict &after) const
    {
        const Waiver names = after.waiver();
        const auto [begin, end] = m_before.equal_range(names.rule + names.subject);
        return std::any_of(
            begin, end, [&](const auto &entry) { return entry.second.names.key == names.key; });
    }

    /// As it was before, or less of it. A clash with a further visit is a new one.
    [[nodiscard]] bool wasThere(const Conflict &after) const
    {
        const Waiver names = after.waiver();
        const auto [begin, end] = m_before.equal_range(names.rule + names.subject);
        return std::any_of(begin, end, [&](const auto &entry) {
            return covers(entry.second.names, after)
                   && (!names.part || includesAll(entry.second.visits, after.visits));
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

    [[nodiscard]] QString textOf(const StandIn &standIn) const
    {
        const PlannerPhrases say(m_index);
        const Visit &visit = *m_index.visit(standIn.visit);
        QString where = say.visit(visit);
        if (visit.date)
            where += QStringLiteral(", ") + PlannerPhrases::when(*visit.date, visit.part);
        const QString text =
            PlannerWords::tr("Send %1 instead of %2: %3")
                .arg(say.person(standIn.by), say.person(m_conflict.people.front()), where);
        return m_index.person(standIn.by)->agencyLeader
                   ? text
                   : PlannerWords::tr("%1 (not marked as a leader of the agency)").arg(text);
    }

    const CampaignIndex &m_index;
    const Environment &m_environment;
    const Conflict &m_conflict;
    MoveFinder m_moves;
    std::multimap<QString, Known> m_before; ///< by rule and subject
    std::vector<Remedy> m_remedies;
};

} // namespace

std::vector<Remedy>
remedies(const CampaignIndex &index, const Environment &environment, const Conflict &conflict)
{
    return RemedyFinder(index, environment, conflict).run();
}

} // namespace skt
