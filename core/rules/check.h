// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/rules/conflict.h"

#include <span>

namespace skt {

struct CheckResult
{
    std::vector<Conflict> conflicts; ///< errors first, then by date, half-day, team, rule
    std::vector<PlanNote> notes;
    std::vector<Waiver> lapsed; ///< waivers whose conflict is gone
    int errors = 0;             ///< not waived
    int warnings = 0;           ///< not waived
    int waived = 0;
};

/// Everything that is wrong with the campaign on environment.today: all clashes, not the first.
CheckResult check(const CampaignIndex &index, const Environment &environment);
CheckResult check(const Campaign &campaign, const Environment &environment);

/// One row of the table of rules; command line, window and help read it.
struct Rule
{
    std::string_view id;
    Severity severity; ///< the gravest it can have
    bool byOrder;      ///< an error that can be accepted by order († in the contract)
    std::vector<Conflict> (*check)(const CampaignIndex &, const Environment &);
};
std::span<const Rule> rules();
const Rule *findRule(QStringView id);
/// For users: what the rule means, why it exists (article or line of the plan), what can be done.
QString ruleTitle(std::string_view id);
QString ruleHelp(std::string_view id);

/// Whether it may be waived at all: every warning; of the errors those accepted by order.
bool canBeWaived(const Conflict &conflict);

/// One sentence: who, where, when, with which other visit – and what could be done.
QString describe(const Conflict &conflict, const CampaignIndex &index);
QString describe(const PlanNote &note, const CampaignIndex &index);

/// A visit put elsewhere (no date: into the tray).
struct Move
{
    VisitId visit;
    std::optional<QDate> date;
    DayPart part = DayPart::Morning;

    friend bool operator==(const Move &, const Move &) = default;
};

/// The visit's row after the move, as actions write it: a visit that was announced, put off or
/// cancelled is planned again where it gets a new place; hours are kept only within the same part
/// of a day.
Visit moved(const Visit &visit, const Move &move);

/// What would hold if the move were made.
struct MoveEffect
{
    enum class Level { Free, Warning, Impossible };

    Level level = Level::Free;
    std::vector<Conflict> conflicts; ///< those that the visit would take part in there
    QString reason;                  ///< the gravest that is not waived, in words; empty when free
    QString foresight; ///< what falls due where ("results notice 31/8, after the report 29/8")
};

/// Fast enough to tint all half-days of a window within one frame: build one MoveProbe per drag.
class MoveProbe
{
public:
    MoveProbe(const CampaignIndex &index, const Environment &environment, VisitId visit);
    ~MoveProbe();
    MoveProbe(MoveProbe &&) noexcept;
    MoveProbe &operator=(MoveProbe &&) noexcept;
    MoveProbe(const MoveProbe &) = delete;
    MoveProbe &operator=(const MoveProbe &) = delete;

    /// What would hold there; an invalid date means the tray, which is always free. "Impossible" is
    /// any error, also one that an order could accept (the reason says so), and a visit that is
    /// done.
    [[nodiscard]] MoveEffect at(QDate date, DayPart part) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

MoveEffect effectOf(const CampaignIndex &index, const Environment &environment, const Move &move);

} // namespace skt
