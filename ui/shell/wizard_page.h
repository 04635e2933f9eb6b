// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/plan_wizard.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace skt {

class WizardStep;

/// Sets up a campaign whose plan has no document, one step after the other. Going back and forth
/// keeps what was typed; nothing is written before accepted().
class WizardPage : public QWidget
{
    Q_OBJECT

public:
    explicit WizardPage(Environment environment, QWidget *parent = nullptr);

    /// From the first step, with nothing filled in.
    void restart();
    [[nodiscard]] const PlanWizard &wizard() const { return m_wizard; }
    [[nodiscard]] int step() const;
    /// What was understood, as the last step shows it.
    [[nodiscard]] Result<IntakeResult> campaign() const;

Q_SIGNALS:
    void accepted();
    void left();

private:
    void show(int step);
    void next();
    void refreshButtons();

    Environment m_environment;
    PlanWizard m_wizard;
    std::vector<WizardStep *> m_steps;
    QStackedWidget *m_stack;
    QLabel *m_title;
    QLabel *m_place;
    QLabel *m_problem;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace skt
