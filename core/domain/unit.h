// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace skt {

enum class UnitKind {
    Department,
    Agency,
    MassOrganisation,
    PublicService,
    OneStop,
    Commune,
    Ward,
    Town,
    SpecialZone,
    Village,
    School,
    Other,
};
QString toString(UnitKind kind); ///< the contract's words: `department`, `special_zone` …
std::optional<UnitKind> unitKindFromString(QStringView text);

/// An office, agency, commune, school … Whether it inspects or is inspected are roles of one and
/// the same unit: that identity is what makes clashes visible.
struct Unit
{
    UnitId id;
    QString name;      ///< of the place or office, as lists show it: "Xã Quảng Bình"
    QString bodyName;  ///< the inspected body and recipient: "UBND xã Quảng Bình"; empty = name
    QString shortName; ///< on cards: "Quảng Bình"; empty = name
    UnitKind kind = UnitKind::Other;
    std::optional<LevelId> level;
    std::optional<UnitId> parent; ///< the unit that runs it
    std::int64_t position = 0;    ///< order in the plan
    bool inspected = false;       ///< the plan has it inspected
    bool priority = false;        ///< "trọng điểm"
    QString area;                 ///< route: units of one area are visited together
    QString headName;
    QString headTitle;
    std::optional<PersonId> headPerson; ///< when the head is also a person of the campaign
    QString address;
    QString phone;
    bool phonePrinted = false; ///< a private phone is printed only where marked
    QString email;
    std::optional<QDate> validFrom;
    std::optional<QDate> validTo;
    QString note;

    [[nodiscard]] const QString &body() const { return bodyName.isEmpty() ? name : bodyName; }
    [[nodiscard]] const QString &brief() const { return shortName.isEmpty() ? name : shortName; }

    friend bool operator==(const Unit &, const Unit &) = default;
};

/// Another spelling of a unit's name, found in a document or kept from a correction.
struct Alias
{
    AliasId id;
    UnitId unit;
    QString text;

    friend bool operator==(const Alias &, const Alias &) = default;
};

/// What came after a unit that ended (merged, renamed).
struct UnitSuccessor
{
    UnitSuccessorId id;
    UnitId unit;
    UnitId successor;

    friend bool operator==(const UnitSuccessor &, const UnitSuccessor &) = default;
};

} // namespace skt
