// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/wizard_step.h"

class QPlainTextEdit;

namespace skt {

/// Second step: title, letterhead, signature and recipients.
class WizardTexts : public WizardStep
{
    Q_OBJECT

public:
    WizardTexts(PlanWizard &wizard, QWidget *parent);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void focusFirst() override;
    [[nodiscard]] QString problem() const override;

private:
    FieldForm *m_form;
    QPlainTextEdit *m_recipients;
};

} // namespace skt
