// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/directory_actions.h"
#include "ui/models/edit_field.h"
#include "ui/models/rows_model.h"
#include "ui/models/teams_model.h"

namespace skt {

/// Everything about one team: agencies in order, people with their roles, who is away and who
/// stands in, units, days off; and what may be done to them.
class TeamCardModel : public QObject
{
    Q_OBJECT

public:
    explicit TeamCardModel(OpenPlan &plan, QObject *parent = nullptr);

    void setTeam(std::optional<TeamId> team);
    void refresh();
    [[nodiscard]] std::optional<TeamId> teamId() const { return m_team; }
    [[nodiscard]] const Team *team() const; ///< valid as long as the view
    [[nodiscard]] PlanViewPtr view() const { return m_plan.view(); }
    [[nodiscard]] bool editable() const;
    [[nodiscard]] const std::vector<TeamProblem> &problems() const { return m_problems; }

    [[nodiscard]] EditChoices unitChoices() const;   ///< all units, for pickers
    [[nodiscard]] EditChoices agencyChoices() const; ///< of the team, the lead first
    [[nodiscard]] EditChoices personChoices() const; ///< of the team
    static EditChoices roleChoices();

    /// What would be wrong with adding that person: name and, if several are called so, agency.
    [[nodiscard]] QString addProblem(const QString &name, const QString &agency) const;
    void addMember(const QString &name, const QString &agency, const QString &role);
    void removeMembers(const QStringList &people);

    void addAgency(UnitId agency);
    void removeAgency(UnitId agency);
    /// Up (-1) or down (1) among the members; the lead stays first.
    void moveAgency(UnitId agency, int by);
    void setLead(UnitId agency);

    RowsModel agencies;
    RowsModel members;
    RowsModel absences;
    RowsModel substitutions;
    RowsModel units;
    RowsModel daysOff;

Q_SIGNALS:
    void refreshed(bool another);

private:
    [[nodiscard]] TeamAgencies presentAgencies() const;
    void writeAgencies(const TeamAgencies &wanted);
    void fillRows();

    OpenPlan &m_plan;
    std::optional<TeamId> m_team;
    std::vector<TeamProblem> m_problems;
};

} // namespace skt
