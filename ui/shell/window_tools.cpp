// SPDX-License-Identifier: GPL-3.0-or-later
// What leads through the whole window: Ctrl+K, the list of keys, problems, counts, copies.
#include "ui/pages/teams/teams_page.h"
#include "ui/session/plan_copy.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation_bar.h"
#include "ui/shell/palette.h"
#include "ui/shell/problems_panel.h"
#include "ui/shell/status_line.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/page.h"
#include "ui/widgets/undo_bar.h"

#include <QAction>
#include <QFileInfo>
#include <QListView>
#include <QMenuBar>

namespace skt {

namespace {

QAction *added(QMenu &menu,
               const char *name,
               const QString &iconName,
               const QString &text,
               const QKeySequence &keys)
{
    QAction *action = menu.addAction(icon(iconName), text); // owned by the menu
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    return action;
}

} // namespace

void MainWindow::makeFileTools(QMenu &file)
{
    QAction *saved = added(file,
                           "showSaved",
                           QStringLiteral("checkmark"),
                           tr("&Where it is saved"),
                           QKeySequence::Save);
    connect(saved, &QAction::triggered, this, [this] {
        m_undoBar->showDone(m_status->savedSentence(), false);
    });
    QAction *copy =
        added(file, "saveCopy", QStringLiteral("edit-copy"), tr("Save a &copy …"), QKeySequence());
    connect(copy, &QAction::triggered, this, &MainWindow::saveCopy);
}

void MainWindow::makeEditTools(QMenu &edit)
{
    QAction *palette = added(edit,
                             "openPalette",
                             QStringLiteral("compass"),
                             tr("&Go to anything …"),
                             QKeySequence(Qt::CTRL | Qt::Key_K));
    connect(palette, &QAction::triggered, this, [this] {
        m_palette->openWith(
            m_plan->view(), commands(), tr("Go to a unit, person, visit, paper or command"));
    });
    QAction *next = added(edit,
                          "nextProblem",
                          QStringLiteral("go-down"),
                          tr("&Next problem"),
                          QKeySequence(Qt::Key_F8));
    connect(next, &QAction::triggered, this, [this] { m_problems->step(1); });
    QAction *previous = added(edit,
                              "previousProblem",
                              QStringLiteral("go-up"),
                              tr("Pre&vious problem"),
                              QKeySequence(Qt::SHIFT | Qt::Key_F8));
    connect(previous, &QAction::triggered, this, [this] { m_problems->step(-1); });
}

void MainWindow::makeViewTools(QMenu &view)
{
    QAction *panel = m_problems->toggleViewAction();
    panel->setObjectName(QStringLiteral("toggleProblems"));
    panel->setText(tr("&Problems"));
    view.addAction(panel);
}

void MainWindow::connectTools()
{
    connect(m_palette, &Palette::chosen, this, &MainWindow::goToFound);
    addDockWidget(Qt::BottomDockWidgetArea, m_problems);
    m_problems->hide();
    connect(m_problems, &ProblemsPanel::goTo, this, &MainWindow::showPlace);
    connect(m_problems, &ProblemsPanel::nothingWrong, this, [this] {
        m_undoBar->showDone(tr("Nothing is wrong."), false);
    });
    connect(m_status, &StatusLine::problemsWanted, this, [this] {
        m_problems->setVisible(!m_problems->isVisible());
        if (m_problems->isVisible())
            m_problems->list()->setFocus();
    });
}

void MainWindow::makeHelpTools(QMenu &help)
{
    QAction *keys = added(help,
                          "showKeys",
                          QStringLiteral("view-list-details"),
                          tr("&Keys …"),
                          QKeySequence(Qt::CTRL | Qt::Key_Slash));
    connect(keys, &QAction::triggered, this, [this] {
        std::vector<Command> withKeys = commands();
        std::erase_if(withKeys, [](const Command &each) { return each.keys.isEmpty(); });
        m_palette->openWith(
            nullptr, withKeys, tr("The keys of this window: type to find one"), true);
    });
}

std::vector<Command> MainWindow::commands() const
{
    std::vector<Command> all = commandsOf(*menuBar());
    if (m_plan->view()) {
        for (Command &each : m_navigation->commands())
            all.push_back(std::move(each));
    }
    if (const WindowPage *page = currentPage()) {
        for (Command &each : commandsOf(*page, page->title()))
            all.push_back(std::move(each));
    }
    return all;
}

void MainWindow::goToFound(const FoundEntry &finding)
{
    if (finding.kind == FoundEntry::Kind::Command) {
        finding.command.run();
        return;
    }
    showPlace(finding.place);
    if (!finding.person)
        return;
    if (auto *teams = qobject_cast<TeamsPage *>(currentPage()))
        teams->showPerson(*finding.person);
}

void MainWindow::saveCopy()
{
    if (!m_plan->view())
        return;
    const QFileInfo info(m_plan->path());
    const auto &now = m_plan->environment().now;
    const QDate day = now ? now().toLocalTime().date() : m_plan->environment().today;
    const auto path = m_prompts->copyToWrite(
        QStringLiteral("%1-%2.db")
            .arg(info.completeBaseName(), day.toString(QStringLiteral("yyyyMMdd"))));
    if (!path)
        return;
    copyPlan(*m_plan, *path, this, [this, to = *path](const QString &problem) {
        if (problem.isEmpty())
            m_undoBar->showDone(tr("A copy was saved as %1").arg(QFileInfo(to).fileName()), false);
        else
            m_undoBar->showFailure(tr("Save a copy"), problem);
    });
}

void MainWindow::countWaiting()
{
    const PlanViewPtr view = m_plan->view();
    if (!view || m_countTask.running()) {
        m_countAgain = view != nullptr;
        return;
    }
    m_countAgain = false;
    auto counts = std::make_shared<PageCounts>();
    connect(
        &m_countTask,
        &BackgroundTask::finished,
        this,
        [this, counts] {
            if (m_countAgain)
                countWaiting();
            else
                showCounts(*counts);
        },
        Qt::SingleShotConnection);
    m_countTask.start([counts, view](TaskControl &) { *counts = pageCounts(*view); });
}

void MainWindow::showCounts(const PageCounts &counts)
{
    m_navigation->setCount(pageNumber(QStringLiteral("overview")),
                           counts.due,
                           tr("%1 overdue or for today").arg(counts.due));
    m_navigation->setCount(pageNumber(QStringLiteral("schedule")),
                           counts.unscheduled,
                           tr("%1 not scheduled").arg(counts.unscheduled));
    m_navigation->setCount(pageNumber(QStringLiteral("papers")),
                           counts.toPrint,
                           tr("%1 to print").arg(counts.toPrint));
}

} // namespace skt
