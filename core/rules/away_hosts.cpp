// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/away_hosts.h"

#include "core/rules/clash_between.h"
#include "core/rules/day_sweep.h"

#include <algorithm>
#include <unordered_map>

namespace skt {

namespace {

class AwayHosts
{
public:
    AwayHosts(const CheckContext &context, const RuleSpec &rule, HostOf hostOf, Conflicts &out)
        : m_context(context)
        , m_rule(rule)
        , m_hostOf(hostOf)
        , m_out(out)
        , m_isTorn(context.campaign().units.size(), false)
    {
        std::vector<bool> isAway(m_isTorn.size(), false);
        for (const PlacedVisit &visit : context.placed()) {
            for (const int agency : visit.needs->present)
                isAway[static_cast<std::size_t>(agency)] = true;
        }
        for (const PlacedVisit &visit : context.placed()) {
            const Unit *host = hostOf(context.index(), *visit.unit);
            if (host && isAway[place(*host)])
                m_isTorn[place(*host)] = m_isAnyTorn = true;
        }
    }

    void find()
    {
        if (!m_isAnyTorn)
            return;
        DaySweep sweep{m_isTorn.size()};
        sweep.run(
            m_context,
            [this](const PlacedVisit &visit, auto use) {
                const Unit *host = m_hostOf(m_context.index(), *visit.unit);
                if (host && m_isTorn[place(*host)])
                    use(m_context.facts().number(*host));
                for (const int agency : visit.needs->present) {
                    if (m_isTorn[static_cast<std::size_t>(agency)])
                        use(agency);
                }
            },
            [this](int host, const std::vector<const PlacedVisit *> &visits) {
                addConflicts(host, visits);
            });
    }

private:
    [[nodiscard]] std::size_t place(const Unit &unit) const
    {
        return static_cast<std::size_t>(m_context.facts().number(unit));
    }

    [[nodiscard]] bool takesPart(int host, const PlacedVisit &visit) const
    {
        const auto &present = visit.needs->present;
        return std::find(present.begin(), present.end(), host) != present.end();
    }

    [[nodiscard]] const Unit *hostUnit(int host) const
    {
        return &m_context.campaign().units[static_cast<std::size_t>(host)];
    }

    void addConflicts(int host, const std::vector<const PlacedVisit *> &visits)
    {
        std::vector<const Unit *> inspected; // in the order of their first visits
        std::unordered_map<const Unit *, std::vector<const PlacedVisit *>> home;
        std::vector<const PlacedVisit *> away;
        for (const PlacedVisit *visit : visits) {
            if (m_hostOf(m_context.index(), *visit->unit) == hostUnit(host)) {
                auto &there = home[visit->unit];
                if (there.empty())
                    inspected.push_back(visit->unit);
                there.push_back(visit);
            }
            if (visit->unit != hostUnit(host) && takesPart(host, *visit))
                away.push_back(visit);
        }
        if (away.empty())
            return;
        for (const Unit *unit : inspected) {
            const auto clashes = clashesBetween(
                home[unit], away, [](const PlacedVisit &there, const PlacedVisit &elsewhere) {
                    return there.unit != elsewhere.unit && there.team != elsewhere.team
                           && overlaps(there.part, elsewhere.part);
                });
            for (const Clash &clash : clashes)
                m_out.push_back(clashConflict(m_rule, subjectOf(unit->id), clash, unit->id));
        }
    }

    const CheckContext &m_context;
    const RuleSpec &m_rule;
    HostOf m_hostOf;
    Conflicts &m_out;
    std::vector<bool> m_isTorn; ///< by unit: host of a visit, and takes part in one
    bool m_isAnyTorn = false;
};

} // namespace

void findAwayHosts(const CheckContext &context, const RuleSpec &rule, HostOf hostOf, Conflicts &out)
{
    AwayHosts{context, rule, hostOf, out}.find();
}

} // namespace skt
