// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/check.h"
#include "core/rules/conflict_order.h"
#include "core/rules/foresight.h"
#include "core/rules/phrases.h"
#include "core/rules/waivers.h"
#include "core/rules/words.h"

#include <algorithm>

namespace skt {

/// Keeps the other visits as they stand; a half-day is judged with those of its day, of the unit
/// and of the team only, by the very rules of check().
struct MoveProbe::Private
{
    Private(const CampaignIndex &i, const Environment &e, VisitId id)
        : index(&i)
        , environment(e)
        , visit(i.visit(id))
        , facts(i)
    {
        if (!visit)
            return;
        for (const Visit &other : index->campaign().visits) {
            if (&other == visit)
                continue;
            auto placed = facts.place(other);
            if (!placed)
                continue;
            if (placed->visit->team == visit->team || placed->visit->unit == visit->unit)
                related.push_back(*placed);
            else
                byDay[placed->date.toJulianDay()].push_back(std::move(*placed));
        }
    }

    /// The visits that matter, in the order of the rows: in it conflicts list them.
    std::vector<PlacedVisit> surroundings(const Visit &tried)
    {
        std::vector<PlacedVisit> placed = related;
        if (tried.date) {
            const auto day = byDay.find(tried.date->toJulianDay());
            if (day != byDay.end())
                placed.insert(placed.end(), day->second.begin(), day->second.end());
        }
        const auto byRow = [](const PlacedVisit &a, const PlacedVisit &b) {
            return a.visit < b.visit;
        };
        std::sort(placed.begin(), placed.end(), byRow);
        if (auto focus = facts.place(tried)) {
            const auto place =
                std::find_if(placed.begin(), placed.end(), [&](const PlacedVisit &other) {
                    return other.visit > visit;
                });
            placed.insert(place, std::move(*focus));
        }
        return placed;
    }

    Conflicts conflictsOf(const CheckContext &context) const
    {
        Conflicts conflicts;
        for (const RuleSpec *rule : allSpecs()) {
            if (rule->ofVisits)
                rule->check(context, conflicts);
        }
        std::erase_if(conflicts, [&](const Conflict &conflict) {
            const auto &named = conflict.visits;
            return std::find(named.begin(), named.end(), visit->id) == named.end();
        });
        sortConflicts(conflicts, *index);
        applyWaivers(conflicts, index->campaign().waivers);
        return conflicts;
    }

    void judge(MoveEffect &effect, const Visit &tried) const
    {
        // Errors come first, so that the first one not waived is the gravest.
        const auto gravest = std::find_if(effect.conflicts.begin(),
                                          effect.conflicts.end(),
                                          [](const auto &c) { return !c.waived; });
        if (gravest == effect.conflicts.end() || !tried.date)
            return;
        const bool isError = gravest->severity == Severity::Error;
        effect.level = isError ? MoveEffect::Level::Impossible : MoveEffect::Level::Warning;
        effect.reason = specOf(gravest->rule)->describe(*gravest, Phrases{*index, &tried});
    }

    QDate teamLast(const Visit &tried) const
    {
        QDate last = *tried.date;
        for (const PlacedVisit &placed : related) {
            if (placed.visit->team == tried.team)
                last = std::max(last, placed.date);
        }
        return last;
    }

    const CampaignIndex *index;
    Environment environment;
    const Visit *visit;
    VisitFacts facts;
    std::vector<PlacedVisit> related; ///< of the same team or unit
    std::map<qint64, std::vector<PlacedVisit>> byDay;
};

MoveProbe::MoveProbe(const CampaignIndex &index, const Environment &environment, VisitId visit)
    : d(std::make_unique<Private>(index, environment, visit))
{}

MoveProbe::~MoveProbe() = default;
MoveProbe::MoveProbe(MoveProbe &&) noexcept = default;
MoveProbe &MoveProbe::operator=(MoveProbe &&) noexcept = default;

MoveEffect MoveProbe::at(QDate date, DayPart part) const
{
    MoveEffect effect;
    if (!d->visit || d->visit->state == VisitState::Done) {
        effect.level = MoveEffect::Level::Impossible;
        effect.reason = d->visit ? RulesWords::tr("The visit is done; it is not moved any more.")
                                 : RulesWords::tr("There is no such visit.");
        return effect;
    }
    const auto target = date.isValid() ? std::optional{date} : std::nullopt;
    const Visit tried = moved(*d->visit, {d->visit->id, target, part});
    const CheckContext context{*d->index, d->environment, d->surroundings(tried), tried};
    effect.conflicts = d->conflictsOf(context);
    d->judge(effect, tried);
    if (tried.occupies())
        effect.foresight = foresightOf(*d->index, d->environment, tried, d->teamLast(tried));
    return effect;
}

MoveEffect effectOf(const CampaignIndex &index, const Environment &environment, const Move &move)
{
    const MoveProbe probe{index, environment, move.visit};
    return probe.at(move.date.value_or(QDate{}), move.part);
}

} // namespace skt
