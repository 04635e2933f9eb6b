// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of any campaign: complete against brute force, keys unique, probes honest.
#include "checking.h"
#include "core/domain/attendees.h"
#include "tests/support/random_campaign.h"

#include <chrono>
#include <set>

using namespace skt;
using namespace skt::test;

namespace {

const QDate midway{2023, 8, 9};

/// All pairs of visits that a rule must name together, for a thing, found the slow way.
using Pairs = std::set<std::tuple<QString, VisitId, VisitId>>;

bool contains(const std::vector<PersonId> &ids, PersonId id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

bool together(const Visit &a, const Visit &b)
{
    return a.joint && b.joint && a.unit == b.unit && a.team != b.team && timesMeet(a, b);
}

bool sendsSomebody(const CampaignIndex &index, const Visit &visit, UnitId agency)
{
    const Attendees who = attendeesOf(index, visit);
    return std::find(who.unnamedAgencies.begin(), who.unnamedAgencies.end(), agency)
               != who.unnamedAgencies.end()
           || std::any_of(who.people.begin(), who.people.end(), [&](const Attendee &attendee) {
                  return attendee.agency == agency;
              });
}

std::vector<PersonId> needed(const CampaignIndex &index, const Visit &visit)
{
    std::vector<PersonId> people;
    for (const Attendee &attendee : attendeesOf(index, visit).people)
        people.push_back(attendee.person);
    return people;
}

template<typename Holds>
Pairs pairsWhere(const Campaign &campaign, Holds holds)
{
    Pairs pairs;
    for (const Visit &a : campaign.visits) {
        for (const Visit &b : campaign.visits) {
            if (&a == &b || !a.occupies() || !b.occupies())
                continue;
            for (const QString &thing : holds(a, b))
                pairs.emplace(thing, std::min(a.id, b.id), std::max(a.id, b.id));
        }
    }
    return pairs;
}

/// Every pair stands in a conflict of the rule and thing, and every visit of a conflict in a pair.
void checkComplete(const std::vector<Conflict> &conflicts, const char *rule, const Pairs &pairs)
{
    CAPTURE(rule);
    std::set<std::pair<QString, VisitId>> named;
    for (const auto &[thing, a, b] : pairs) {
        named.emplace(thing, a);
        named.emplace(thing, b);
        const VisitId one = a;
        const VisitId other = b;
        const QString subject = thing;
        CHECK(std::any_of(conflicts.begin(), conflicts.end(), [&](const Conflict &conflict) {
            const auto &visits = conflict.visits;
            return conflict.rule == rule && conflict.subject == subject
                   && std::find(visits.begin(), visits.end(), one) != visits.end()
                   && std::find(visits.begin(), visits.end(), other) != visits.end();
        }));
    }
    for (const Conflict &conflict : conflicts) {
        if (conflict.rule != rule)
            continue;
        for (const VisitId visit : conflict.visits)
            CHECK(named.contains({conflict.subject, visit}));
    }
}

QString subject(const char *kind, const QString &id)
{
    return QString::fromLatin1(kind) + u':' + id;
}

} // namespace

TEST_CASE("check() names all clashes that brute force finds, and no others", "[rules][property]")
{
    const auto seed = static_cast<unsigned>(GENERATE(range(1, 41)));
    CAPTURE(seed);
    const RandomCampaign random{seed};
    const Campaign &campaign = random.campaign();
    const CampaignIndex index{campaign};
    const auto conflicts = check(index, environmentOn(midway)).conflicts;

    checkComplete(
        conflicts, "unit-double-booked", pairsWhere(campaign, [](const Visit &a, const Visit &b) {
            const bool joint = a.team != b.team && a.joint && b.joint;
            const bool clash = a.unit == b.unit && !joint && (a.team != b.team || timesMeet(a, b));
            return clash ? QStringList{subject("unit", a.unit.toString())} : QStringList{};
        }));
    checkComplete(
        conflicts, "team-double-booked", pairsWhere(campaign, [](const Visit &a, const Visit &b) {
            const bool clash =
                a.team == b.team
                && (timesMeet(a, b) || (a.date == b.date && overlaps(a.part, b.part)));
            return clash ? QStringList{subject("team", a.team.toString())} : QStringList{};
        }));
    checkComplete(conflicts,
                  "member-double-booked",
                  pairsWhere(campaign, [&](const Visit &a, const Visit &b) {
                      QStringList things;
                      if (!timesMeet(a, b) || together(a, b))
                          return things;
                      const auto others = needed(index, b);
                      for (const PersonId person : needed(index, a)) {
                          if (contains(others, person))
                              things << subject("person", person.toString());
                      }
                      const Attendees mine = attendeesOf(index, a);
                      const Attendees theirs = attendeesOf(index, b);
                      for (const UnitId agency : mine.unnamedAgencies) {
                          const auto &list = theirs.unnamedAgencies;
                          if (std::find(list.begin(), list.end(), agency) != list.end())
                              things << subject("unit", agency.toString());
                      }
                      return things;
                  }));
    checkComplete(
        conflicts, "host-away", pairsWhere(campaign, [&](const Visit &home, const Visit &out) {
            const bool clash = home.date == out.date && overlaps(home.part, out.part)
                               && home.team != out.team && home.unit != out.unit
                               && sendsSomebody(index, out, home.unit);
            return clash ? QStringList{subject("unit", home.unit.toString())} : QStringList{};
        }));
    checkComplete(conflicts,
                  "host-parent-away",
                  pairsWhere(campaign, [&](const Visit &home, const Visit &out) {
                      const auto parent = index.unit(home.unit)->parent;
                      const bool clash = parent && home.date == out.date
                                         && overlaps(home.part, out.part) && home.team != out.team
                                         && home.unit != out.unit && out.unit != *parent
                                         && sendsSomebody(index, out, *parent);
                      return clash ? QStringList{subject("unit", home.unit.toString())}
                                   : QStringList{};
                  }));
    checkComplete(conflicts,
                  "host-person-away",
                  pairsWhere(campaign, [&](const Visit &home, const Visit &out) {
                      QStringList things;
                      if (!timesMeet(home, out) || together(home, out))
                          return things;
                      const Attendees elsewhere = attendeesOf(index, out);
                      for (const PersonId host : attendeesOf(index, home).hosts) {
                          if (contains(elsewhere.hosts, host) || contains(needed(index, out), host))
                              things << subject("person", host.toString());
                      }
                      return things;
                  }));
}

TEST_CASE("No two conflicts share a key, and names are named once", "[rules][property]")
{
    const auto seed = static_cast<unsigned>(GENERATE(range(1, 101)));
    CAPTURE(seed);
    const RandomCampaign random{seed, 60};
    const CampaignIndex index{random.campaign()};
    const auto conflicts = check(index, environmentOn(midway)).conflicts;
    std::set<QString> keys;
    for (const Conflict &conflict : conflicts) {
        const QString key = conflict.key();
        CAPTURE(key);
        CHECK(keys.insert(key).second);
        CHECK(std::set(conflict.visits.begin(), conflict.visits.end()).size()
              == conflict.visits.size());
        CHECK(std::set(conflict.units.begin(), conflict.units.end()).size()
              == conflict.units.size());
        CHECK(std::set(conflict.teams.begin(), conflict.teams.end()).size()
              == conflict.teams.size());
        CHECK(std::is_sorted(conflict.teams.begin(), conflict.teams.end(), [&](TeamId a, TeamId b) {
            return index.team(a)->number < index.team(b)->number;
        }));
        CHECK(describe(conflict, index).endsWith(u'.'));
    }
}

TEST_CASE("What a probe says of a place is what check() says after the move", "[rules][property]")
{
    const auto seed = static_cast<unsigned>(GENERATE(range(1, 31)));
    CAPTURE(seed);
    RandomCampaign random{seed};
    Campaign campaign = random.campaign();
    const Environment environment = environmentOn(midway);
    for (const Conflict &conflict : check(campaign, environment).conflicts) {
        if (random.chance(20))
            campaign.waivers.push_back(waiverOf(conflict));
    }
    const CampaignIndex index{campaign};
    for (int i = 0; i < 12; ++i) {
        const Visit &visit = campaign.visits[static_cast<std::size_t>(random.below(40))];
        if (visit.state == VisitState::Done)
            continue;
        Move move{visit.id, random.drawDate(), random.drawPart()};
        if (random.chance(10))
            move.date.reset();
        const MoveEffect effect = effectOf(index, environment, move);
        Campaign after = campaign;
        *std::find_if(after.visits.begin(), after.visits.end(), [&](const Visit &row) {
            return row.id == visit.id;
        }) = moved(visit, move);
        std::vector<Conflict> expected;
        for (const Conflict &conflict : check(after, environment).conflicts) {
            if (std::count(conflict.visits.begin(), conflict.visits.end(), visit.id) > 0)
                expected.push_back(conflict);
        }
        CHECK(effect.conflicts == expected);
        const bool error = std::any_of(expected.begin(), expected.end(), [](const Conflict &c) {
            return c.severity == Severity::Error && !c.waived;
        });
        const bool any = std::any_of(
            expected.begin(), expected.end(), [](const Conflict &c) { return !c.waived; });
        using Level = MoveEffect::Level;
        const Level level = !move.date || !any ? Level::Free
                            : error            ? Level::Impossible
                                               : Level::Warning;
        CHECK(effect.level == level);
        CHECK(effect.reason.isEmpty() == (level == Level::Free));
        CHECK(effect.foresight.isEmpty() == !move.date.has_value());
    }
}
