// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/wizard_step.h"

class QPushButton;
class QTableWidget;

namespace skt {

/// Fourth step: the teams, each with its lead agency and the other agencies on it.
class WizardTeams : public WizardStep
{
    Q_OBJECT

public:
    WizardTeams(PlanWizard &wizard, QWidget *parent);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void focusFirst() override;
    [[nodiscard]] QString problem() const override;

private:
    void take();
    void add();
    void remove();

    QTableWidget *m_table;
    QPushButton *m_remove;
};

} // namespace skt
