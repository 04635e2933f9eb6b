// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/wizard_step.h"

class QLabel;

namespace skt {

/// Third step: the campaign's days, with what follows from them beside.
class WizardDays : public WizardStep
{
    Q_OBJECT

public:
    WizardDays(PlanWizard &wizard, const Environment &environment, QWidget *parent);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void focusFirst() override;
    [[nodiscard]] QString problem() const override;

private:
    void compute();

    QDate m_today;
    FieldForm *m_form;
    QLabel *m_computed;
};

} // namespace skt
