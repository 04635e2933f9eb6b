// SPDX-License-Identifier: GPL-3.0-or-later
// One rule, one file; the table of rules.cpp lists them.
#pragma once

#include "core/rules/rule_spec.h"

namespace skt {

// clashes in time
extern const RuleSpec unitDoubleBooked;
extern const RuleSpec unitVisitedTwice;
extern const RuleSpec teamDoubleBooked;
extern const RuleSpec memberDoubleBooked;
extern const RuleSpec hostAway;
extern const RuleSpec hostPersonAway;
extern const RuleSpec hostParentAway;
extern const RuleSpec ownTeamInspects;

// the day of a visit
extern const RuleSpec outsideWindow;
extern const RuleSpec notAWorkingDay;
extern const RuleSpec teamAway;
extern const RuleSpec unitUnavailable;

// papers
extern const RuleSpec noticeTooLate;
extern const RuleSpec noticeSentLate;
extern const RuleSpec visitWithoutNotice;
extern const RuleSpec registrationLate;
extern const RuleSpec changedAfterAgreement;
extern const RuleSpec resultsAfterReport;

// who inspects what
extern const RuleSpec unitUnassigned;
extern const RuleSpec unitUnscheduled;
extern const RuleSpec unitInTwoTeams;
extern const RuleSpec supplementWithoutVisit;

// people
extern const RuleSpec noLeader;
extern const RuleSpec noSecretary;
extern const RuleSpec secretaryNotOfLeadAgency;
extern const RuleSpec leaderNotOfLeadAgency;
extern const RuleSpec memberAgencyWithoutPerson;
extern const RuleSpec memberNotInWorkingGroup;
extern const RuleSpec absentWithoutSubstitute;
extern const RuleSpec substituteOfOtherAgency;
extern const RuleSpec substituteNotALeader;

} // namespace skt
