// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/team_card_model.h"

#include <QWidget>

namespace skt {

class DayOffList;

/// The units that the team inspects with their dates, and the team's days off.
class TeamUnitsPane : public QWidget
{
    Q_OBJECT

public:
    TeamUnitsPane(OpenPlan &plan, TeamCardModel &model, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void unitWanted(UnitId unit);

private:
    TeamCardModel &m_model;
    DayOffList *m_daysOff;
};

} // namespace skt
