// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rows_model.h"
#include "ui/session/open_plan.h"

#include <optional>

namespace skt {

/// Somebody of the absent one's agency who has nothing else then.
struct FreePerson
{
    PersonId person;
    QString name;
    QString detail; ///< title; "of the agency's leadership"

    friend bool operator==(const FreePerson &, const FreePerson &) = default;
};
/// Leaders of the agency first, then the roster.
std::vector<FreePerson> freeFor(const CampaignIndex &index, VisitId visit, PersonId away);

/// A visit that an absence would leave without the person.
struct AbsenceHit
{
    VisitId visit;
    QString text; ///< "T5 03/8/2023, morning: Xã …, as leader"
    std::vector<FreePerson> free;

    friend bool operator==(const AbsenceHit &, const AbsenceHit &) = default;
};
/// In the order of the calendar. Visits that are done or for which somebody stands in already are
/// none.
std::vector<AbsenceHit>
absenceHits(const CampaignIndex &index, PersonId person, const HalfDaySpan &span);

/// Replacing a member in three steps: which visit, who is away, who comes instead.
class StandInsModel : public QObject
{
    Q_OBJECT

public:
    explicit StandInsModel(OpenPlan &plan, QObject *parent = nullptr);

    void setTeam(std::optional<TeamId> team);
    void refresh();
    void chooseVisit(std::optional<VisitId> visit);
    void chooseAway(std::optional<PersonId> person);
    [[nodiscard]] std::optional<VisitId> visit() const { return m_visit; }
    [[nodiscard]] std::optional<PersonId> away() const { return m_away; }
    /// What the third step waits for, or whom it offers, in words.
    [[nodiscard]] QString advice() const;
    [[nodiscard]] bool mayReplace() const;

    void replaceBy(PersonId person);
    /// Somebody who is not in the plan yet.
    void replaceByNew(const QString &name);

    RowsModel visits; ///< of the team, with a date and not done
    RowsModel people; ///< who attends the chosen visit
    RowsModel free;   ///< who could come instead

Q_SIGNALS:
    void changed();

private:
    void fillPeople();
    void fillFree();

    OpenPlan &m_plan;
    std::optional<TeamId> m_team;
    std::optional<VisitId> m_visit;
    std::optional<PersonId> m_away;
};

QString roleWord(Role role);       ///< "leader"
QString rosterWord(Roster roster); ///< "working group"

} // namespace skt
