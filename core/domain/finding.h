// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace skt {

/// A stop of a visit's programme: meeting room, one-stop desk, infrastructure.
struct ProgrammeStop
{
    ProgrammeStopId id;
    VisitId visit;
    std::int64_t position = 0;
    std::optional<QTime> at;
    QString place;
    QString what;
    QString who;

    friend bool operator==(const ProgrammeStop &, const ProgrammeStop &) = default;
};

/// A named figure of an outline's item. Identity: item and name.
struct ItemFigure
{
    enum class Total { Sum, Rate, Last, Text };

    ItemFigureId id;
    OutlineItemId item;
    std::int64_t position = 0;
    QString name;
    QString measure; ///< unit of measure: "hồ sơ", "%"
    Total total = Total::Sum;
    std::optional<ItemFigureId> numerator; ///< of a rate, which is computed and never typed
    std::optional<ItemFigureId> denominator;

    friend bool operator==(const ItemFigure &, const ItemFigure &) = default;
};
QString toString(ItemFigure::Total total); ///< `sum`, `rate`, `last`, `text`
std::optional<ItemFigure::Total> figureTotalFromString(QStringView text);

enum class FindingSeverity { Praise, Note, Shortcoming, Violation, Difficulty, Proposal };
QString toString(FindingSeverity severity); ///< the contract's words: `praise`, `note` …
std::optional<FindingSeverity> findingSeverityFromString(QStringView text);

enum class Refer { None, StandingAgency, Superior };
QString toString(Refer refer); ///< `none`, `standing-agency`, `superior`
std::optional<Refer> referFromString(QStringView text);

/// What a visit brought to light.
struct Finding
{
    FindingId id;
    VisitId visit;
    std::optional<OutlineItemId> item;
    std::int64_t position = 0;
    FindingSeverity severity = FindingSeverity::Shortcoming;
    Refer refer = Refer::None;
    QString text;

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// What somebody has to do about a finding. Done only when completion is confirmed, not when its
/// owner reports it.
struct Recommendation
{
    RecommendationId id;
    FindingId finding;
    QString text;
    std::optional<UnitId> owner;
    QString ownerName; ///< as typed, where it is no unit of the plan
    QDate due;         ///< the present one; extensions keep the earlier
    std::optional<QDate> reportedOn;
    std::optional<QDate> doneOn; ///< confirmed
    QString note;

    friend bool operator==(const Recommendation &, const Recommendation &) = default;
};

/// A due day that was moved.
struct Extension
{
    ExtensionId id;
    RecommendationId recommendation;
    QDate from;
    QDate to;
    std::optional<QDate> givenOn;
    QString reason;
    QString paper;

    friend bool operator==(const Extension &, const Extension &) = default;
};

/// A file that proves something, in PLAN.files/evidence by its hash.
struct Evidence
{
    EvidenceId id;
    VisitId visit;
    std::optional<OutlineItemId> item;
    std::optional<FindingId> finding;
    std::optional<RecommendationId> recommendation;
    QString name;
    QString sha256;
    std::int64_t size = 0;
    std::optional<QDate> addedOn;

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

} // namespace skt
