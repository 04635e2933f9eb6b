// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/wizard_page.h"

#include "ui/shell/wizard_days.h"
#include "ui/shell/wizard_organiser.h"
#include "ui/shell/wizard_teams.h"
#include "ui/shell/wizard_texts.h"
#include "ui/shell/wizard_units.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace skt {

WizardPage::WizardPage(Environment environment, QWidget *parent)
    : QWidget(parent)
    , m_environment(std::move(environment))
    , m_stack(new QStackedWidget(this))
    , m_title(pageTitle({}, this))
    , m_place(quietText({}, this))
    , m_problem(new QLabel(this))
    , m_back(new QPushButton(icon(QStringLiteral("go-previous")), tr("&Back"), this))
    , m_next(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 16, 32, 16);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_place);
    layout->addWidget(m_stack, 1);
    auto *bar = new QHBoxLayout;
    auto *leave = new QPushButton(tr("Leave it"), this);
    leave->setObjectName(QStringLiteral("wizardLeave"));
    m_back->setObjectName(QStringLiteral("wizardBack"));
    m_next->setObjectName(QStringLiteral("wizardNext"));
    m_next->setDefault(true);
    m_problem->setObjectName(QStringLiteral("wizardProblem"));
    m_problem->setWordWrap(true);
    setTextColor(*m_problem, &Look::error);
    bar->addWidget(leave);
    bar->addWidget(m_problem, 1);
    bar->addWidget(m_back);
    bar->addWidget(m_next);
    layout->addLayout(bar);
    m_steps = {new WizardOrganiser(m_wizard, this),
               new WizardTexts(m_wizard, this),
               new WizardDays(m_wizard, m_environment, this),
               new WizardTeams(m_wizard, this),
               new WizardUnits(m_wizard, m_environment, this)};
    for (WizardStep *step : m_steps) {
        auto *scroll = new QScrollArea(m_stack); // owned by the stack
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setWidget(step);
        m_stack->addWidget(scroll);
        connect(step, &WizardStep::changed, this, &WizardPage::refreshButtons);
    }
    connect(leave, &QPushButton::clicked, this, &WizardPage::left);
    connect(m_back, &QPushButton::clicked, this, [this] { show(step() - 1); });
    connect(m_next, &QPushButton::clicked, this, &WizardPage::next);
    show(0);
}

void WizardPage::restart()
{
    m_wizard = {};
    m_wizard.teams = {{1, {}, {}}};
    show(0);
}

int WizardPage::step() const
{
    return m_stack->currentIndex();
}

Result<IntakeResult> WizardPage::campaign() const
{
    return campaignFromWizard(m_wizard, m_environment);
}

void WizardPage::show(int step)
{
    WizardStep *shown = m_steps.at(static_cast<std::size_t>(step));
    m_stack->setCurrentIndex(step);
    shown->refresh();
    m_title->setText(shown->title());
    m_place->setText(tr("Step %1 of %2. Nothing is written before the last one.")
                         .arg(step + 1)
                         .arg(m_steps.size()));
    const bool last = step + 1 == static_cast<int>(m_steps.size());
    m_next->setText(last ? tr("&Write into the book …") : tr("&Next"));
    m_next->setIcon(icon(last ? QStringLiteral("dialog-ok-apply") : QStringLiteral("go-next")));
    refreshButtons();
    shown->focusFirst();
}

void WizardPage::next()
{
    if (step() + 1 < static_cast<int>(m_steps.size()))
        show(step() + 1);
    else
        Q_EMIT accepted();
}

/// What is missing is told on the step where it is entered, and holds back the last button only
/// there: everything else can be filled in later.
void WizardPage::refreshButtons()
{
    const WizardStep *shown = m_steps.at(static_cast<std::size_t>(step()));
    const QString problem = shown->problem();
    m_problem->setText(problem);
    m_back->setEnabled(step() > 0);
    m_next->setEnabled(problem.isEmpty());
}

} // namespace skt
