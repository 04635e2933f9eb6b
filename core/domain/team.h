// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/half_day.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace skt {

enum class Role { Leader, Deputy, Secretary, Member };
QString toString(Role role); ///< `leader`, `deputy`, `secretary`, `member`
std::optional<Role> roleFromString(QStringView text);

struct Team
{
    TeamId id;
    int number = 0;
    QString name; ///< "Đoàn kiểm tra số 01"
    std::optional<QDate> registrationReceived;
    QString registrationFile;
    std::optional<QDate> reportReceived; ///< by the standing agency
    QString note;

    friend bool operator==(const Team &, const Team &) = default;
};

/// An agency that belongs to a team. Exactly one membership of a team should lead.
struct Membership
{
    MembershipId id;
    TeamId team;
    UnitId agency;
    bool lead = false;
    std::int64_t position = 0;

    friend bool operator==(const Membership &, const Membership &) = default;
};

/// A unit that a team inspects.
struct Assignment
{
    AssignmentId id;
    TeamId team;
    UnitId unit;
    std::int64_t position = 0;

    friend bool operator==(const Assignment &, const Assignment &) = default;
};

/// Whether a person stands on the roster from which teams are picked.
enum class Roster { None, WorkingGroup, SupportGroup };
QString toString(Roster roster); ///< `none`, `working_group`, `support_group`
std::optional<Roster> rosterFromString(QStringView text);

struct Person
{
    PersonId id;
    QString name;
    QString title;
    std::optional<UnitId> agency;
    bool agencyLeader = false; ///< belongs to the agency's leadership
    Roster roster = Roster::None;
    QString phone;
    bool phonePrinted = false;
    QString email;
    QString note;

    friend bool operator==(const Person &, const Person &) = default;
};

/// A person's place on a team.
struct TeamPerson
{
    TeamPersonId id;
    TeamId team;
    PersonId person;
    Role role = Role::Member;
    std::int64_t position = 0;

    friend bool operator==(const TeamPerson &, const TeamPerson &) = default;
};

/// Someone is away, counted in half-days.
struct Absence
{
    AbsenceId id;
    PersonId person;
    HalfDaySpan span;
    QString reason;

    friend bool operator==(const Absence &, const Absence &) = default;
};

/// Who stands in for whom: for one visit, or for a period.
struct Substitution
{
    SubstitutionId id;
    PersonId person;
    PersonId by;
    std::optional<VisitId> visit;
    std::optional<HalfDaySpan> span; ///< set where visit is not
    QString paper;                   ///< the writing that reported it

    friend bool operator==(const Substitution &, const Substitution &) = default;
};

/// A recorded day off of a unit, a team or a whole area (exactly one of the three is set).
struct DayOff
{
    DayOffId id;
    std::optional<UnitId> unit;
    std::optional<TeamId> team;
    QString area;
    HalfDaySpan span;
    QString reason;

    friend bool operator==(const DayOff &, const DayOff &) = default;
};

} // namespace skt
