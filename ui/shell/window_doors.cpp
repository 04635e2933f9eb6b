// SPDX-License-Identifier: GPL-3.0-or-later
// The wizard's way into the main window.
#include "ui/shell/main_window.h"
#include "ui/shell/start_page.h"
#include "ui/shell/wizard_page.h"
#include "ui/widgets/undo_bar.h"

#include <QStackedWidget>

namespace skt {

void MainWindow::startWizard()
{
    if (!m_wizard) {
        m_wizard = new WizardPage(m_plan->environment(), m_stack); // owned by the stack
        m_stack->addWidget(m_wizard);
        connect(m_wizard, &WizardPage::left, this, &MainWindow::showBefore);
        connect(m_wizard, &WizardPage::accepted, this, [this] {
            const auto made = m_wizard->campaign();
            if (made)
                writeIntake(*made);
            else
                m_undoBar->showFailure(tr("Set up a campaign"), made.error().message);
        });
    }
    if (m_stack->currentWidget() != m_wizard) // what was entered there is not lost
        m_wizard->restart();
    m_stack->setCurrentWidget(m_wizard);
}

/// Back to where one was before the review or the wizard.
void MainWindow::showBefore()
{
    if (m_plan->view())
        showPage(0);
    else
        m_stack->setCurrentWidget(m_start);
}

} // namespace skt
