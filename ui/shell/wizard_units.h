// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rows_model.h"
#include "ui/shell/wizard_step.h"

class QLabel;
class QPlainTextEdit;

namespace skt {

/// Last step: units pasted from Excel, with what each row is understood as.
class WizardUnits : public WizardStep
{
    Q_OBJECT

public:
    WizardUnits(PlanWizard &wizard, Environment environment, QWidget *parent);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void focusFirst() override;
    [[nodiscard]] QString problem() const override { return m_problem; }

private:
    void preview();

    Environment m_environment;
    QPlainTextEdit *m_text;
    QLabel *m_summary;
    RowsModel m_rows;
    QString m_problem;
};

} // namespace skt
