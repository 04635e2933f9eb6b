// SPDX-License-Identifier: GPL-3.0-or-later
// The ways into the main window: the wizard, and a plan that another window may show already.
#include "ui/shell/company_words.h"
#include "ui/shell/main_window.h"
#include "ui/shell/start_page.h"
#include "ui/shell/status_line.h"
#include "ui/shell/wizard_page.h"
#include "ui/widgets/undo_bar.h"

#include <QApplication>
#include <QFileInfo>
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

void MainWindow::openOnce(const QString &path)
{
    if (m_plan->view() && QFileInfo(path) == QFileInfo(m_plan->path())) {
        if (!currentPage())
            showPage(0);
        return;
    }
    m_company->seek(path);
}

void MainWindow::connectCompany()
{
    connect(m_company.get(), &PlanCompany::raiseWanted, this, &MainWindow::comeForward);
    connect(m_company.get(), &PlanCompany::othersChanged, this, &MainWindow::showCompany);
    connect(m_company.get(), &PlanCompany::sought, this, [this](const QString &path, bool raised) {
        if (raised)
            m_undoBar->showDone(tr("%1 is open in another window, which has come to the front.")
                                    .arg(QFileInfo(path).fileName()),
                                false);
        else
            openFile(path);
    });
    connect(m_plan.get(), &OpenPlan::opened, this, [this] {
        m_company->enter(m_plan->path(), m_plan->readOnly());
    });
}

void MainWindow::showCompany()
{
    const auto wordOf = [this](const QString &key) {
        const int number = pageNumber(key);
        return number < 0 ? QString() : m_pages[static_cast<std::size_t>(number)].word();
    };
    m_status->showCompany(companySummary(m_company->others()),
                          companyDetails(m_company->others(), wordOf));
}

void MainWindow::comeForward()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
    QApplication::alert(this); // where the system lets nobody take the front, it says so
}

} // namespace skt
