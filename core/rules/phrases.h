// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/conflict.h"

#include <QStringList>

namespace skt {

/// The parts of which the rules' sentences are made.
class Phrases
{
public:
    /// \a tried: a visit that is spoken of where it would stand, not where its row has it.
    explicit Phrases(const CampaignIndex &index, const Visit *tried = nullptr)
        : m_index(&index)
        , m_tried(tried)
    {}

    [[nodiscard]] const CampaignIndex &index() const { return *m_index; }

    [[nodiscard]] const Visit *row(VisitId id) const;
    [[nodiscard]] QString day(QDate date) const;                ///< "Thursday 03/8/2023"
    [[nodiscard]] QString when(QDate date, DayPart part) const; ///< "Thursday 03/8/2023, morning"
    [[nodiscard]] QString when(const Conflict &conflict) const;
    [[nodiscard]] QString team(TeamId id) const;
    [[nodiscard]] QString firstTeam(const Conflict &conflict) const;
    [[nodiscard]] QString teams(const std::vector<TeamId> &ids) const;
    [[nodiscard]] QString unit(UnitId id) const;
    [[nodiscard]] QString firstUnit(const Conflict &conflict) const;
    [[nodiscard]] QString units(const std::vector<UnitId> &ids) const;
    [[nodiscard]] QString person(PersonId id) const; ///< with the agency
    [[nodiscard]] QString firstPerson(const Conflict &conflict) const;
    [[nodiscard]] QString people(const std::vector<PersonId> &ids) const;
    [[nodiscard]] QString visit(VisitId id) const; ///< "Team 1 – Xã Quảng Bình", with its hours
    [[nodiscard]] QString visits(const std::vector<VisitId> &ids) const;
    [[nodiscard]] QString datedVisits(const std::vector<VisitId> &ids) const;
    /// Visits of the conflict that are not to its first unit.
    [[nodiscard]] QString visitsElsewhere(const Conflict &conflict) const;
    [[nodiscard]] QString visitsThere(const Conflict &conflict) const;
    [[nodiscard]] static QString join(const QStringList &names);

private:
    const CampaignIndex *m_index;
    const Visit *m_tried;
};

} // namespace skt
