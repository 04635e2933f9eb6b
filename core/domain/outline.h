// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/plan_parts.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace skt {

/// A report outline for all units of one tier. Codes A, B … in the plan's order.
struct Outline
{
    OutlineId id;
    QString code;
    Tier tier = Tier::Upper;
    QString title;
    std::optional<QDate> periodFrom;
    std::optional<QDate> periodTo;
    std::int64_t position = 0;

    friend bool operator==(const Outline &, const Outline &) = default;
};

/// Further questions for some units, or for "the other offices".
struct Supplement
{
    SupplementId id;
    OutlineId outline;
    std::int64_t position = 0;
    QString title;
    bool forOthers = false; ///< for every unit of the outline that no other supplement names
    QStringList bases;      ///< legal bases, as cited

    friend bool operator==(const Supplement &, const Supplement &) = default;
};

struct SupplementUnit
{
    SupplementUnitId id;
    SupplementId supplement;
    UnitId unit;
    std::int64_t position = 0;

    friend bool operator==(const SupplementUnit &, const SupplementUnit &) = default;
};

/// An item of an outline or of a supplement (exactly one of the two is set).
struct OutlineItem
{
    OutlineItemId id;
    std::optional<OutlineId> outline;
    std::optional<SupplementId> supplement;
    std::optional<OutlineItemId> parent;
    std::int64_t position = 0; ///< among its brothers: sparse, ascending
    QString number;            ///< as printed; empty for "-" and "+"
    QString text;
    QString group;            ///< title of the supplement's group; group titles are no items
    bool descriptive = false; ///< wants text; its state is optional
    bool removed = false;     ///< taken out while in use: its answers are kept and shown

    friend bool operator==(const OutlineItem &, const OutlineItem &) = default;
};

/// What a unit reported (or a team confirmed) for an item. Not part of the snapshot: answers are
/// read for one visit at a time. The id is stableId() of visit, item and side.
struct Answer
{
    enum class Side { Reported, Confirmed };
    enum class State { None, Achieved, Partly, Not, NotApplicable };

    AnswerId id;
    VisitId visit;
    OutlineItemId item;
    Side side = Side::Confirmed;
    State state = State::None;
    QString value;
    QString note;

    friend bool operator==(const Answer &, const Answer &) = default;
};
/// The value of one named figure in an answer. Like answers no part of the snapshot; the id is
/// stableId() of visit, figure and side.
struct AnswerFigure
{
    AnswerFigureId id;
    VisitId visit;
    ItemFigureId figure;
    Answer::Side side = Answer::Side::Confirmed;
    QString value;

    friend bool operator==(const AnswerFigure &, const AnswerFigure &) = default;
};
QString toString(Answer::Side side);   ///< `reported`, `confirmed`
QString toString(Answer::State state); ///< `none`, `achieved`, `partly`, `not`, `not-applicable`
std::optional<Answer::Side> answerSideFromString(QStringView text);
std::optional<Answer::State> answerStateFromString(QStringView text);

} // namespace skt
