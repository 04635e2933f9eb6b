// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/rules/check.h"

#include <functional>
#include <optional>
#include <vector>

namespace skt {

struct ProposeOptions
{
    double seconds = 3.0;            ///< time limit of search and improvement
    std::function<bool()> cancelled; ///< asked often; best so far is kept
    /// Only these visits may be placed (a refill); empty: every visit that waits for a date.
    std::vector<VisitId> only;
};

/// A place for one visit. An assigned unit without a visit row gets one when the proposal is
/// applied.
struct ProposedVisit
{
    std::optional<VisitId> visit;
    TeamId team;
    UnitId unit;
    QDate date;
    DayPart part = DayPart::Morning;
    bool fixed = false; ///< was registered already and stays

    friend bool operator==(const ProposedVisit &, const ProposedVisit &) = default;
};

/// One member of an irreducible set of demands that cannot all hold.
struct Demand
{
    enum class Kind { Visit, FixedVisit, Absence, DayOff, Window, NoticeTime, Resource };

    Kind kind = Kind::Visit;
    std::optional<TeamId> team;
    std::optional<UnitId> unit;
    std::optional<PersonId> person;
    std::optional<VisitId> visit;
    std::optional<AbsenceId> absence;
    std::optional<DayOffId> dayOff;
    QString text;       ///< in words
    QString relaxation; ///< in words: what giving it up means; empty if that does not free it

    friend bool operator==(const Demand &, const Demand &) = default;
};

struct ProposalQuality
{
    std::vector<int> daysUsedPerTeam; ///< by team number
    int mostVisitsInADay = 0;
    bool resultsBeforeReport = true; ///< every team's results notice falls due by its report
};

struct Proposal
{
    bool feasible = false;
    bool partial = false; ///< fixed visits clash among themselves; the rest is still proposed
    bool cancelled = false;
    bool proved = true; ///< of an infeasible one: that no schedule exists
    double seconds = 0;
    std::vector<ProposedVisit> visits; ///< all visits of the schedule, fixed ones too
    int warningsLeft = 0;
    ProposalQuality quality;
    std::vector<Demand> unsatisfied;
    QString summary;     ///< "16 visits need … but only 15 half-days are left"
    QStringList remarks; ///< e.g. that no unit has an area, so routes were ignored
};

/// A complete schedule without errors and avoidable warnings; deterministic for environment.seed
/// (the time limit only cuts off improvement steps counted, not timed, in tests). Visits that have
/// a date stay. Infeasible: names an irreducible set of demands.
Proposal propose(const CampaignIndex &index,
                 const Environment &environment,
                 const ProposeOptions &options = {});

/// Somebody else is sent to one visit in place of a person of its team.
struct StandIn
{
    VisitId visit;
    PersonId person; ///< who belongs to the team
    PersonId by;

    friend bool operator==(const StandIn &, const StandIn &) = default;
};

/// A checked way out of one conflict: it removes the conflict and adds none, but that a move is a
/// change of the agreed schedule and that a stand-in may be no leader of the agency.
struct Remedy
{
    std::vector<Move> moves;
    QString text; ///< "Move … to the afternoon of …", "Send … instead of …"
    std::optional<StandIn> standIn; ///< then no visit moves
};

/// At most three, fewest changes first, both kinds where both help; empty when none was found.
std::vector<Remedy>
remedies(const CampaignIndex &index, const Environment &environment, const Conflict &conflict);

} // namespace skt
