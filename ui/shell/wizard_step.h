// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/plan_wizard.h"
#include "ui/widgets/field_form.h"

#include <QWidget>

namespace skt {

/// One step of the wizard: shows and changes its part of what is entered.
class WizardStep : public QWidget
{
    Q_OBJECT

public:
    WizardStep(PlanWizard &wizard, QWidget *parent)
        : QWidget(parent)
        , m_wizard(wizard)
    {}

    [[nodiscard]] virtual QString title() const = 0;
    /// Takes everything anew from what is entered.
    virtual void refresh() = 0;
    virtual void focusFirst() {}
    /// What keeps one from going on; empty: nothing.
    [[nodiscard]] virtual QString problem() const { return {}; }

Q_SIGNALS:
    void changed();

protected:
    [[nodiscard]] PlanWizard &wizard() const { return m_wizard; }
    /// A form over settings of the plan, by their keys.
    FieldForm *settingsForm(const std::vector<EditField> &fields, int columns);

private:
    PlanWizard &m_wizard;
};

/// Recipients as lines "name (purpose)", for editing as one text.
QString recipientLines(const std::vector<PlanRecipient> &recipients);
std::vector<PlanRecipient> recipientsFrom(const QString &lines);

} // namespace skt
