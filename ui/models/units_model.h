// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/edit_field.h"
#include "ui/models/rows_model.h"
#include "ui/session/open_plan.h"

#include <optional>
#include <set>

namespace skt {

/// All units as a list, narrowed by state, team, kind and area at once. Every spelling of a unit is
/// in its row, so that searching finds it by any of them.
class UnitsModel : public RowsModel
{
    Q_OBJECT

public:
    enum Column { Name, KindOf, TeamOf, VisitAt, Area, Head, Phone, Spellings, ColumnCount };
    enum class State { All, WithoutDate, Inspected, Inspecting, Priority };
    struct Filter
    {
        State state = State::All;
        std::optional<TeamId> team;
        std::optional<UnitKind> kind;
        QString area;

        friend bool operator==(const Filter &, const Filter &) = default;
    };

    explicit UnitsModel(OpenPlan &plan, QObject *parent = nullptr);

    void refresh();
    void setFilter(const Filter &filter);
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    /// How many units the state would show with the other filters as they are.
    [[nodiscard]] int count(State state) const;
    static QString stateWord(State state);

    // What may be chosen; the first of each is "all", with an empty value.
    [[nodiscard]] EditChoices teamChoices() const;
    [[nodiscard]] EditChoices kindChoices() const;
    [[nodiscard]] EditChoices areaChoices() const;

private:
    [[nodiscard]] bool passes(const PlanView &view, const Unit &unit, const Filter &filter) const;

    OpenPlan &m_plan;
    Filter m_filter;
};

/// Whether an inspected unit has a visit that waits for a date, or none at all.
bool lacksDate(const CampaignIndex &index, const Unit &unit);
/// "T1": a team's mark in lists.
QString teamMark(int number);

} // namespace skt
