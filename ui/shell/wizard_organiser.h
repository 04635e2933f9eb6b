// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/wizard_step.h"

class QButtonGroup;

namespace skt {

/// First step: which level organises the campaign, and its proper name.
class WizardOrganiser : public WizardStep
{
    Q_OBJECT

public:
    WizardOrganiser(PlanWizard &wizard, QWidget *parent);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void focusFirst() override;
    [[nodiscard]] QString problem() const override;

private:
    void change(const std::function<void(PlanWizard &)> &how);

    QButtonGroup *m_levels;
    FieldForm *m_names;
};

} // namespace skt
