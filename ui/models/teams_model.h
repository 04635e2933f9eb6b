// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/open_plan.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace skt {

/// What the plan asks of a team and is not met: a conflict about its people, in words.
struct TeamProblem
{
    QString text;
    QString help; ///< why the rule exists
    bool error = false;

    friend bool operator==(const TeamProblem &, const TeamProblem &) = default;
};
std::vector<TeamProblem> teamProblems(const PlanView &view, TeamId team);

/// A team at a glance.
struct TeamCard
{
    TeamId id;
    int number = 0;
    QString name;
    QString lead;      ///< agency
    QString leader;    ///< person; empty: nobody named
    QString secretary; ///< person
    int agencies = 0;
    int people = 0;
    int units = 0;
    int scheduled = 0; ///< visits with a date
    int halfDays = 0;  ///< that those visits take
    QString registration;
    bool registered = false;
    int errors = 0;
    int warnings = 0;

    friend bool operator==(const TeamCard &, const TeamCard &) = default;
};

/// The teams as cards. A refresh that changes nothing is not told; one that only changes cards
/// keeps selection and place.
class TeamsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole };

    explicit TeamsModel(OpenPlan &plan, QObject *parent = nullptr);

    void refresh();
    [[nodiscard]] const TeamCard *card(int row) const;
    [[nodiscard]] const TeamCard *cardOf(std::optional<TeamId> team) const;
    [[nodiscard]] int rowOf(TeamId team) const; ///< -1: none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// The display text tells the whole card, for screen readers.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    static QString peopleText(const TeamCard &card);  ///< "5 agencies · 7 people"
    static QString loadText(const TeamCard &card);    ///< "3 of 8 scheduled · 4 half-days"
    static QString problemText(const TeamCard &card); ///< "● 1 · ⚠ 2", or "✓ …"

private:
    OpenPlan &m_plan;
    std::vector<TeamCard> m_cards;
};

} // namespace skt
