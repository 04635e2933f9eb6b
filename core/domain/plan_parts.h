// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/working_calendar.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace skt {

/// A level of government of the plan. Rank 0 is above the plan, 1 its own level (offices: outline
/// `upper`), 2 the level below (outline `lower`) and so on. Names are data.
struct Level
{
    LevelId id;
    QString name; ///< "huyện", "xã", "tỉnh", "thôn"
    int rank = 1;

    friend bool operator==(const Level &, const Level &) = default;
};

/// Which of the plan's two sides a unit belongs to.
enum class Tier { Upper, Lower };
QString toString(Tier tier); ///< `upper`, `lower`
std::optional<Tier> tierFromString(QStringView text);

/// A numbered or dashed paragraph of the plan.
struct PlanText
{
    enum class Section { Purpose, Requirement, Content, Method };

    PlanTextId id;
    Section section = Section::Content;
    std::optional<PlanTextId> parent; ///< parts of a method
    std::int64_t position = 0;        ///< sparse, ascending
    QString number;                   ///< as printed; empty for dashes
    QString text;

    friend bool operator==(const PlanText &, const PlanText &) = default;
};
QString toString(PlanText::Section section); ///< `purpose`, `requirement`, `content`, `method`
std::optional<PlanText::Section> planSectionFromString(QStringView text);

/// What a party (standing agency, leaders, members, units) has to do.
struct Duty
{
    DutyId id;
    std::int64_t position = 0;
    QString party;
    QString text;

    friend bool operator==(const Duty &, const Duty &) = default;
};

/// A line of "Nơi nhận" of the plan.
struct PlanRecipient
{
    PlanRecipientId id;
    std::int64_t position = 0;
    QString name;
    QString purpose; ///< "b/c", "t/h", "đ/b" …; may be empty

    friend bool operator==(const PlanRecipient &, const PlanRecipient &) = default;
};

/// A legal document the plan cites.
struct LegalDocument
{
    LegalDocumentId id;
    std::int64_t position = 0;
    QString kind;   ///< "Kế hoạch", "Nghị quyết" …; may be empty
    QString number; ///< number and symbol
    std::optional<QDate> date;
    QString issuer;
    QStringList cited; ///< where: "căn cứ", "II.7", "Phụ lục 2, Phòng Nội vụ"

    friend bool operator==(const LegalDocument &, const LegalDocument &) = default;
};

/// A change of the working calendar that this plan makes over the bundled one.
struct CalendarDay
{
    CalendarDayId id;
    SpecialDay day;

    friend bool operator==(const CalendarDay &, const CalendarDay &) = default;
};

/// A short form that this plan's papers and tables use, with what it stands for.
struct Abbreviation
{
    AbbreviationId id;
    QString shortForm; ///< "LĐ-TB&XH"
    QString meaning;   ///< "Lao động - Thương binh và Xã hội"

    friend bool operator==(const Abbreviation &, const Abbreviation &) = default;
};

} // namespace skt
