// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/names.h"

#include "core/domain/finding.h"
#include "core/domain/outline.h"
#include "core/domain/paper.h"
#include "core/domain/paper_register.h"
#include "core/domain/plan_parts.h"
#include "core/domain/team.h"
#include "core/domain/unit.h"
#include "core/domain/visit.h"

namespace skt {

namespace {

using Word = QLatin1String;

constexpr EnumNames<UnitKind, 12> unitKinds{{Word{"department"},
                                             Word{"agency"},
                                             Word{"mass_organisation"},
                                             Word{"public_service"},
                                             Word{"one_stop"},
                                             Word{"commune"},
                                             Word{"ward"},
                                             Word{"town"},
                                             Word{"special_zone"},
                                             Word{"village"},
                                             Word{"school"},
                                             Word{"other"}}};
constexpr EnumNames<Tier, 2> tiers{{Word{"upper"}, Word{"lower"}}};
constexpr EnumNames<PlanText::Section, 4> planSections{
    {Word{"purpose"}, Word{"requirement"}, Word{"content"}, Word{"method"}}};
constexpr EnumNames<Role, 4> roles{
    {Word{"leader"}, Word{"deputy"}, Word{"secretary"}, Word{"member"}}};
constexpr EnumNames<Roster, 3> rosters{
    {Word{"none"}, Word{"working_group"}, Word{"support_group"}}};
constexpr EnumNames<VisitState, 5> visitStates{
    {Word{"planned"}, Word{"notified"}, Word{"done"}, Word{"postponed"}, Word{"cancelled"}}};
constexpr EnumNames<VisitKind, 2> visitKinds{{Word{"first"}, Word{"follow_up"}}};
constexpr EnumNames<Attendance::Status, 3> attendanceStatuses{
    {Word{"left_out"}, Word{"guest"}, Word{"host"}}};
constexpr EnumNames<Answer::Side, 2> answerSides{{Word{"reported"}, Word{"confirmed"}}};
constexpr EnumNames<Answer::State, 5> answerStates{
    {Word{"none"}, Word{"achieved"}, Word{"partly"}, Word{"not"}, Word{"not-applicable"}}};
constexpr EnumNames<PaperState, 9> paperStates{{Word{"draft"},
                                                Word{"submitted"},
                                                Word{"issued"},
                                                Word{"sent"},
                                                Word{"received"},
                                                Word{"withdrawn"},
                                                Word{"replaced"},
                                                Word{"corrected"},
                                                Word{"void"}}};

constexpr EnumNames<NumberedBy, 2> numberedBys{{Word{"office"}, Word{"program"}}};
constexpr EnumNames<PaperFile::Role, 3> paperFileRoles{
    {Word{"signed"}, Word{"draft"}, Word{"annex"}}};
constexpr EnumNames<ItemFigure::Total, 4> figureTotals{
    {Word{"sum"}, Word{"rate"}, Word{"last"}, Word{"text"}}};
constexpr EnumNames<FindingSeverity, 6> findingSeverities{{Word{"praise"},
                                                           Word{"note"},
                                                           Word{"shortcoming"},
                                                           Word{"violation"},
                                                           Word{"difficulty"},
                                                           Word{"proposal"}}};
constexpr EnumNames<Refer, 3> refers{{Word{"none"}, Word{"standing-agency"}, Word{"superior"}}};
constexpr EnumNames<ResultsBy, 2> resultsBys{{Word{"checklist"}, Word{"report"}}};

} // namespace

QString toString(UnitKind kind)
{
    return unitKinds.toString(kind);
}

std::optional<UnitKind> unitKindFromString(QStringView text)
{
    return unitKinds.fromString(text);
}

QString toString(Tier tier)
{
    return tiers.toString(tier);
}

std::optional<Tier> tierFromString(QStringView text)
{
    return tiers.fromString(text);
}

QString toString(PlanText::Section section)
{
    return planSections.toString(section);
}

std::optional<PlanText::Section> planSectionFromString(QStringView text)
{
    return planSections.fromString(text);
}

QString toString(Role role)
{
    return roles.toString(role);
}

std::optional<Role> roleFromString(QStringView text)
{
    return roles.fromString(text);
}

QString toString(Roster roster)
{
    return rosters.toString(roster);
}

std::optional<Roster> rosterFromString(QStringView text)
{
    return rosters.fromString(text);
}

QString toString(VisitState state)
{
    return visitStates.toString(state);
}

std::optional<VisitState> visitStateFromString(QStringView text)
{
    return visitStates.fromString(text);
}

QString toString(VisitKind kind)
{
    return visitKinds.toString(kind);
}

std::optional<VisitKind> visitKindFromString(QStringView text)
{
    return visitKinds.fromString(text);
}

QString toString(Attendance::Status status)
{
    return attendanceStatuses.toString(status);
}

std::optional<Attendance::Status> attendanceStatusFromString(QStringView text)
{
    return attendanceStatuses.fromString(text);
}

QString toString(Answer::Side side)
{
    return answerSides.toString(side);
}

std::optional<Answer::Side> answerSideFromString(QStringView text)
{
    return answerSides.fromString(text);
}

QString toString(Answer::State state)
{
    return answerStates.toString(state);
}

std::optional<Answer::State> answerStateFromString(QStringView text)
{
    return answerStates.fromString(text);
}

QString toString(PaperState state)
{
    return paperStates.toString(state);
}

std::optional<PaperState> paperStateFromString(QStringView text)
{
    return paperStates.fromString(text);
}

QString toString(NumberedBy value)
{
    return numberedBys.toString(value);
}

std::optional<NumberedBy> numberedByFromString(QStringView text)
{
    return numberedBys.fromString(text);
}

QString toString(PaperFile::Role value)
{
    return paperFileRoles.toString(value);
}

std::optional<PaperFile::Role> paperFileRoleFromString(QStringView text)
{
    return paperFileRoles.fromString(text);
}

QString toString(ItemFigure::Total value)
{
    return figureTotals.toString(value);
}

std::optional<ItemFigure::Total> figureTotalFromString(QStringView text)
{
    return figureTotals.fromString(text);
}

QString toString(FindingSeverity value)
{
    return findingSeverities.toString(value);
}

std::optional<FindingSeverity> findingSeverityFromString(QStringView text)
{
    return findingSeverities.fromString(text);
}

QString toString(Refer value)
{
    return refers.toString(value);
}

std::optional<Refer> referFromString(QStringView text)
{
    return refers.fromString(text);
}

QString toString(ResultsBy value)
{
    return resultsBys.toString(value);
}

std::optional<ResultsBy> resultsByFromString(QStringView text)
{
    return resultsBys.fromString(text);
}

} // namespace skt
