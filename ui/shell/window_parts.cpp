// SPDX-License-Identifier: GPL-3.0-or-later
// Menus and notices of the main window.
#include "ui/shell/main_window.h"
#include "ui/shell/start_page.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/page.h"
#include "ui/widgets/undo_bar.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QStackedWidget>

namespace skt {

void MainWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    const auto add = [this](QMenu *menu,
                            const QString &iconName,
                            const QString &text,
                            const QKeySequence &keys,
                            auto act) {
        auto *action = new QAction(icon(iconName), text, menu); // owned by the menu
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, act);
        menu->addAction(action);
        return action;
    };
    add(file,
        QStringLiteral("document-open"),
        tr("&Open a plan file …"),
        QKeySequence::Open,
        [this] { Q_EMIT m_start->fileWanted(); });
    add(file, QStringLiteral("document-import"), tr("&Take in a plan's document …"), {}, [this] {
        Q_EMIT m_start->documentWanted();
    });
    add(file, QStringLiteral("edit-paste"), tr("&Paste the plan's text …"), {}, [this] {
        Q_EMIT m_start->pasteWanted();
    });
    add(file, QStringLiteral("tools-wizard"), tr("S&et up a campaign step by step …"), {}, [this] {
        startWizard();
    });
    QMenu *samples = file->addMenu(icon(QStringLiteral("compass")), tr("Open a &sample campaign"));
    for (const QString &name : sampleNames())
        add(samples, QStringLiteral("compass"), sampleTitle(name), {}, [this, name] {
            Q_EMIT m_start->sampleWanted(name);
        });
    file->addSeparator();
    add(file, QStringLiteral("document-print"), tr("P&rint …"), QKeySequence::Print, [this] {
        if (WindowPage *page = currentPage())
            page->print();
    });
    makeFileTools(*file);
    file->addSeparator();
    add(file,
        QStringLiteral("window-close-symbolic"),
        tr("&Quit"),
        QKeySequence(Qt::CTRL | Qt::Key_Q),
        [this] { close(); });

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    m_undo = add(
        edit, QStringLiteral("edit-undo"), tr("&Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z), [this] {
            m_plan->undo();
        });
    m_redo = add(
        edit, QStringLiteral("edit-redo"), tr("&Redo"), QKeySequence(Qt::CTRL | Qt::Key_Y), [this] {
            m_plan->redo();
        });
    edit->addSeparator();
    add(edit, QStringLiteral("edit-find"), tr("&Find"), QKeySequence::Find, [this] {
        if (WindowPage *page = currentPage())
            page->focusSearch();
    });
    makeEditTools(*edit);

    makeViewMenu();

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    add(help,
        QStringLiteral("help-contents"),
        tr("About this &page"),
        QKeySequence(Qt::Key_F1),
        [this] { showHelp(); });
    makeHelpTools(*help);
    add(help, QStringLiteral("dialog-information"), tr("&About the program"), {}, [this] {
        showAbout();
    });
}

void MainWindow::makeViewMenu()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    makeViewTools(*view);
    makeLanguageMenu(*view);
    QMenu *looks = view->addMenu(tr("&Look"));
    auto *group = new QActionGroup(looks); // owned by the menu
    const auto add = [&](const char *name, const QString &text, LookChoice choice) {
        QAction *action = looks->addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(chosenLook() == choice);
        connect(action, &QAction::triggered, this, [choice] { chooseLook(choice); });
    };
    add("lookSystem", tr("As the &system"), LookChoice::System);
    add("lookLight", tr("&Light"), LookChoice::Light);
    add("lookDark", tr("&Dark"), LookChoice::Dark);
    add("lookContrast", tr("High &contrast"), LookChoice::HighContrast);
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && chosenLook() == LookChoice::System)
        applyChosenLook();
    return QMainWindow::event(event);
}

void MainWindow::connectNotices()
{
    m_trouble->setObjectName(QStringLiteral("fileTrouble"));
    m_left->setObjectName(QStringLiteral("leftEdits"));
    connect(m_plan.get(), &OpenPlan::fileTroubleChanged, this, &MainWindow::refreshNotices);
    connect(m_plan.get(), &OpenPlan::opened, this, &MainWindow::refreshNotices);
    connect(m_left, &NoticeBar::accepted, this, &MainWindow::repeatLeftEdits);
    connect(m_left, &NoticeBar::declined, this, [this] {
        m_plan->forgetLeftEdits();
        refreshNotices();
    });
}

void MainWindow::refreshNotices()
{
    m_trouble->say(m_plan->fileTrouble());
    if (m_plan->leftEdits() == 0)
        m_left->say({});
    else
        m_left->say(tr("Changes that were not yet written when the program was cut off: %1.")
                        .arg(m_plan->leftEdits()),
                    tr("Write them"),
                    tr("Let them go"));
}

void MainWindow::repeatLeftEdits()
{
    const int gone = m_plan->repeatLeftEdits();
    refreshNotices();
    if (gone > 0)
        m_undoBar->showFailure(tr("Write the changes left over"),
                               tr("%1 no longer fit the plan.").arg(gone));
}

void MainWindow::refreshTitle()
{
    if (m_plan->view())
        setWindowTitle(
            QStringLiteral("%1 – %2").arg(QFileInfo(m_plan->path()).fileName(), tr("Sổ Kiểm tra")));
}

void MainWindow::showHelp()
{
    if (const WindowPage *page = currentPage())
        m_prompts->tell(page->title(), page->help());
    else
        m_prompts->tell(tr("Start"),
                        tr("Open the sample campaign, take in a plan's document, or "
                           "open a plan file that was made before."));
}

void MainWindow::showAbout()
{
    m_prompts->tell(tr("About the program"),
                    tr("Sổ Kiểm tra %1\nKeeps an inspection campaign from the signed plan to the "
                       "last notice.\n\nDo not enter anything that is a state secret.\n\nFree "
                       "software under the GNU General Public License, version 3 or later. Icons: "
                       "Breeze (KDE), LGPL.")
                        .arg(QCoreApplication::applicationVersion()));
}

} // namespace skt
