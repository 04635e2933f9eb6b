// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intake.h"
#include "ui/session/background_task.h"
#include "ui/session/open_plan.h"
#include "ui/session/plan_company.h"
#include "ui/session/prompts.h"
#include "ui/shell/commands.h"
#include "ui/shell/page_counts.h"

#include <QMainWindow>

#include <functional>
#include <memory>
#include <vector>

class QAction;
class QMenu;
class QStackedWidget;

namespace skt {

class NavigationBar;
struct FoundEntry;
struct Place;
class NoticeBar;
class Palette;
class ProblemsPanel;
class StatusLine;
class WindowPage;
class ReviewPage;
class StartPage;
class UndoBar;
class WizardPage;

/// One window for one plan file: navigation, pages, undo bar, status bar. Only composes.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// \a prompts: none: dialogs of Qt. A test gives its own.
    MainWindow(const Environment &environment,
               bool fixedToday,
               std::unique_ptr<Prompts> prompts = nullptr);
    ~MainWindow() override;

    void openFile(const QString &path);
    /// The same, unless a window of this user shows it already: that one comes to the front.
    void openOnce(const QString &path);
    /// A new plan with the bundled sample of that name (sampleNames()).
    void openSample(const QString &name = QStringLiteral("quang-xuong"));
    void takeInDocument(const QString &path);
    void takeInPasted(const QString &text);
    /// Begins a campaign without a document.
    void startWizard();

    [[nodiscard]] OpenPlan &plan() { return *m_plan; }
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// Made when it is first asked for: a window starts with the one page that is looked at.
    WindowPage &page(int number);
    void showPage(int number);
    /// Of the page of that key; -1: there is none.
    [[nodiscard]] int pageNumber(const QString &key) const;
    /// Shows the page that the place names, and on it what the place names.
    void showPlace(const Place &place);
    /// The page that is shown; null on the start and review screens.
    [[nodiscard]] WindowPage *currentPage() const;
    [[nodiscard]] UndoBar *undoBar() const { return m_undoBar; }
    [[nodiscard]] ReviewPage *review() const { return m_review; }
    [[nodiscard]] Palette *finder() const { return m_palette; }
    [[nodiscard]] ProblemsPanel *problems() const { return m_problems; }
    [[nodiscard]] NavigationBar *navigation() const { return m_navigation; }
    /// What the window and its present page can do.
    [[nodiscard]] std::vector<Command> commands() const;
    [[nodiscard]] WizardPage *wizard() const { return m_wizard; } ///< null before startWizard()

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makePages();
    void makeReady(WindowPage &page);
    void makeMenus();
    void makeViewMenu();
    void makeLanguageMenu(QMenu &view);
    void connectDoors();
    void retranslate();
    void makeFileTools(QMenu &file);
    void makeEditTools(QMenu &edit);
    void connectTools();
    void makeViewTools(QMenu &view);
    void makeHelpTools(QMenu &help);
    void goToFound(const FoundEntry &finding);
    void saveCopy();
    void countWaiting();
    void showCounts(const PageCounts &counts);
    void connectPlan();
    void connectCompany();
    void showCompany();
    void comeForward();
    void refreshTitle();
    void refreshUndo();
    void connectNotices();
    void refreshNotices();
    void repeatLeftEdits();
    void takeIn(std::function<Result<IntakeResult>()> reader, const QString &text);
    void readAgain();
    void readIntake(std::function<Result<IntakeResult>()> reader,
                    std::function<void(const IntakeResult &)> then);
    void acceptIntake();
    void writeIntake(const IntakeResult &intake);
    void showBefore();
    void showHelp();
    void showAbout();

    std::unique_ptr<Prompts> m_prompts;
    std::unique_ptr<OpenPlan> m_plan;
    std::unique_ptr<PlanCompany> m_company;
    BackgroundTask m_intakeTask;
    QStackedWidget *m_stack;
    NavigationBar *m_navigation;
    StartPage *m_start;
    ReviewPage *m_review;
    WizardPage *m_wizard = nullptr;
    struct Slot
    {
        QString key; ///< the page's, as places name it
        QString (*word)();
        std::function<WindowPage *()> make;
        WindowPage *page = nullptr;
    };
    template<typename Page>
    void addPage();
    std::vector<Slot> m_pages;
    UndoBar *m_undoBar;
    NoticeBar *m_trouble;
    NoticeBar *m_left;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    Palette *m_palette;
    ProblemsPanel *m_problems;
    StatusLine *m_status;
    bool m_countAgain = false;
    bool m_retranslating = false;
    BackgroundTask m_countTask; // last: its work is waited for before anything goes
};

} // namespace skt
