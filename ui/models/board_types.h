// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/unit.h"
#include "core/domain/visit.h"
#include "core/rules/check.h"

#include <QDate>
#include <QString>

#include <optional>

namespace skt {

/// Which visit a card stands for; an assigned unit that has no visit row yet has a card too.
struct CardKey
{
    TeamId team;
    UnitId unit;
    int sequence = 1;

    friend bool operator==(const CardKey &, const CardKey &) = default;
};

struct BoardTeam
{
    TeamId id;
    int number = 0;
    QString name;
    QString lead; ///< the lead agency's name
};

struct BoardDay
{
    enum class Kind { Working, Weekend, Holiday, Outside };
    QDate date;
    Kind kind = Kind::Working;
    QString note; ///< the holiday's name, why it is worked …
    bool today = false;

    /// Narrow days take no visit by themselves.
    [[nodiscard]] bool narrow() const { return kind == Kind::Weekend || kind == Kind::Holiday; }
};

struct BoardCard
{
    CardKey key;
    std::optional<VisitId> visit;
    int teamNumber = 0;
    QString title; ///< the unit's short name
    QString fullName;
    std::optional<QDate> date; ///< none: in the tray
    DayPart part = DayPart::Morning;
    VisitState state = VisitState::Planned;
    std::optional<Severity> clash; ///< the gravest that is not accepted
    bool waiting = false;          ///< its change has not reached the file for a while
    /// Where it stood when the schedule was agreed, if it does not stand there any more.
    std::optional<HalfDay> agreed{};
    bool afterAgreement = false; ///< moved, taken off or added since the schedule was agreed
    bool filteredOut = false;    ///< shown faintly: the filter means others
};

/// A card put elsewhere; no date: into the tray.
struct CardMove
{
    CardKey key;
    std::optional<VisitId> visit;
    std::optional<QDate> date;
    DayPart part = DayPart::Morning;

    friend bool operator==(const CardMove &, const CardMove &) = default;
};

/// What of the schedule is looked at; empty: everything.
struct BoardFilter
{
    std::optional<TeamId> team;
    std::optional<UnitId> agency; ///< teams that it takes part in
    QString area;
    std::optional<UnitKind> kind;
    std::optional<VisitState> state;
    bool changesOnly = false; ///< what changed after the schedule was agreed

    friend bool operator==(const BoardFilter &, const BoardFilter &) = default;
};

/// A half-day of a team: where a card can be put. No day: the team's tray.
struct BoardSlot
{
    int team = 0; ///< row
    int day = -1; ///< column; -1: the tray
    DayPart part = DayPart::Morning;

    friend bool operator==(const BoardSlot &, const BoardSlot &) = default;
};

/// A place that the proposal gives to a card.
struct BoardGhost
{
    CardKey key;
    QString title;
    QDate date;
    DayPart part = DayPart::Morning;
    bool taken = true; ///< chosen to be accepted
};

} // namespace skt
