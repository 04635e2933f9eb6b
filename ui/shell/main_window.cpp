// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/actions/actions.h"
#include "core/text/legacy_encoding.h"
#include "core/text/text.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/papers/papers_page.h"
#include "ui/pages/plan/plan_page.h"
#include "ui/pages/schedule/schedule_page.h"
#include "ui/pages/teams/teams_page.h"
#include "ui/pages/units/units_page.h"
#include "ui/shell/navigation_bar.h"
#include "ui/shell/palette.h"
#include "ui/shell/problems_panel.h"
#include "ui/shell/qt_prompts.h"
#include "ui/shell/recent_files.h"
#include "ui/shell/review_page.h"
#include "ui/shell/start_page.h"
#include "ui/shell/status_line.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/undo_bar.h"

#include <QCloseEvent>
#include <QFile>
#include <QLabel>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace skt {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString panelsKey = QStringLiteral("window/panels");

QString suggestedName(const Campaign &campaign)
{
    const QString subject =
        campaign.plan.subject.isEmpty() ? campaign.plan.title : campaign.plan.subject;
    constexpr int longest = 40;
    return asciiSlug(subject).left(longest) + QStringLiteral(".db");
}

QString closingWords(const OpenPlan &plan)
{
    const QString waiting =
        plan.holder().isEmpty()
            ? MainWindow::tr("Changes that are not written yet: %1.").arg(plan.waitingEdits())
            : MainWindow::tr("Changes that wait until %2 has finished writing: %1.")
                  .arg(QString::number(plan.waitingEdits()), plan.holder());
    return waiting + QLatin1Char(' ')
           + MainWindow::tr("What cannot be written at once when the window closes is lost.");
}

} // namespace

MainWindow::MainWindow(const Environment &environment,
                       bool fixedToday,
                       std::unique_ptr<Prompts> prompts)
    : m_prompts(prompts ? std::move(prompts) : std::make_unique<QtPrompts>(*this))
    , m_plan(std::make_unique<OpenPlan>(environment, fixedToday))
    , m_company(std::make_unique<PlanCompany>(environment))
    , m_stack(new QStackedWidget(this))
    , m_navigation(new NavigationBar(this))
    , m_start(new StartPage(environment, this))
    , m_review(new ReviewPage(environment, this))
    , m_undoBar(new UndoBar(m_stack))
    , m_trouble(new NoticeBar(this))
    , m_left(new NoticeBar(this))
    , m_palette(new Palette(this))
    , m_problems(new ProblemsPanel(*m_plan, this))
    , m_status(new StatusLine(*m_plan, *statusBar()))
{
    setWindowTitle(tr("Sổ Kiểm tra"));
    auto *centre = new QWidget(this);
    auto *layout = new QHBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_trouble);
    column->addWidget(m_left);
    column->addWidget(m_stack, 1);
    layout->addLayout(column, 1);
    setCentralWidget(centre);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_review);
    makePages();
    makeMenus();
    connectPlan();
    connectCompany();
    connectNotices();
    connectTools();
    m_navigation->hide();
    constexpr QSize firstSize(1280, 720);
    resize(firstSize);
    restoreGeometry(QSettings().value(geometryKey).toByteArray());
    restoreState(QSettings().value(panelsKey).toByteArray());
    refreshUndo();
}

MainWindow::~MainWindow()
{
    // What looks at the plan goes first.
    delete m_problems;
    delete m_status;
    for (const Slot &slot : m_pages)
        delete slot.page;
}

template<typename Page>
void MainWindow::addPage()
{
    m_navigation->addPage(Page::symbol(), Page::word());
    m_pages.push_back({Page::key(),
                       &Page::word,
                       [this] { return new Page(*m_plan, *m_prompts, m_stack); },
                       nullptr});
}

WindowPage &MainWindow::page(int number)
{
    Slot &slot = m_pages.at(static_cast<std::size_t>(number));
    if (!slot.page) {
        slot.page = slot.make();
        m_stack->addWidget(slot.page);
        connect(slot.page, &WindowPage::told, this, [this](const QString &text) {
            m_undoBar->showDone(text, false);
        });
        connect(slot.page, &WindowPage::failed, m_undoBar, &UndoBar::showFailure);
        connect(slot.page, &WindowPage::goTo, this, &MainWindow::showPlace);
    }
    return *slot.page;
}

void MainWindow::makePages()
{
    addPage<OverviewPage>();
    addPage<SchedulePage>();
    addPage<UnitsPage>();
    addPage<TeamsPage>();
    addPage<PapersPage>();
    addPage<PlanPage>();
    connect(m_navigation, &NavigationBar::chosen, this, &MainWindow::showPage);
    connectDoors();
}

void MainWindow::connectDoors()
{
    // Another language makes the pages anew, but leaves a review that is in use.
    m_start->disconnect(this);
    m_review->disconnect(this);
    connect(m_start, &StartPage::sampleWanted, this, &MainWindow::openSample);
    connect(m_start, &StartPage::recentWanted, this, &MainWindow::openOnce);
    connect(m_start, &StartPage::fileWanted, this, [this] {
        if (const auto path = m_prompts->fileToOpen(Prompts::FileKind::Plan))
            openOnce(*path);
    });
    connect(m_start, &StartPage::documentWanted, this, [this] {
        if (const auto path = m_prompts->fileToOpen(Prompts::FileKind::Document))
            takeInDocument(*path);
    });
    connect(m_start, &StartPage::pasteWanted, this, [this] {
        if (const auto text = m_prompts->pastedText())
            takeInPasted(*text);
    });
    connect(m_review, &ReviewPage::accepted, this, &MainWindow::acceptIntake);
    connect(m_review, &ReviewPage::left, this, &MainWindow::showBefore);
    connect(m_review, &ReviewPage::readAgainWanted, this, &MainWindow::readAgain);
    connect(m_start, &StartPage::wizardWanted, this, &MainWindow::startWizard);
}

void MainWindow::connectPlan()
{
    connect(m_plan.get(), &OpenPlan::opened, this, [this] {
        // Written and synced when the plan has been painted.
        constexpr std::chrono::milliseconds soon{100};
        QTimer::singleShot(soon, this, [path = m_plan->path()] { rememberFile(path); });
        m_navigation->show();
        showPage(0);
    });
    connect(m_plan.get(), &OpenPlan::openFailed, this, [this](const QString &message) {
        m_undoBar->showFailure(tr("Open the file"), message);
    });
    connect(m_plan.get(), &OpenPlan::viewChanged, this, &MainWindow::refreshTitle);
    connect(m_plan.get(), &OpenPlan::viewChanged, this, &MainWindow::countWaiting);
    connect(m_plan.get(), &OpenPlan::undoStateChanged, this, &MainWindow::refreshUndo);
    connect(m_plan.get(), &OpenPlan::editDone, this, [this](const QString &text, bool undoable) {
        m_undoBar->showDone(text, undoable);
    });
    connect(m_plan.get(), &OpenPlan::editFailed, m_undoBar, &UndoBar::showFailure);
    connect(m_undoBar, &UndoBar::undoWanted, this, [this] { m_plan->undo(); });
}

void MainWindow::showPage(int number)
{
    if (number < 0 || number >= pageCount())
        return;
    m_stack->setCurrentWidget(&page(number));
    m_navigation->setCurrent(number);
    m_company->showsPage(m_pages.at(static_cast<std::size_t>(number)).key);
}

int MainWindow::pageNumber(const QString &key) const
{
    const auto it = std::ranges::find(m_pages, key, &Slot::key);
    return it == m_pages.end() ? -1 : static_cast<int>(it - m_pages.begin());
}

void MainWindow::showPlace(const Place &place)
{
    Place wanted = place;
    int number = pageNumber(place.page);
    if (number < 0) { // lists without a page of their own stand on the plan's page
        wanted.part = place.page;
        number = pageNumber(PlanPage::key());
    }
    showPage(number);
    page(number).showPlace(wanted);
}

WindowPage *MainWindow::currentPage() const
{
    return qobject_cast<WindowPage *>(m_stack->currentWidget());
}

void MainWindow::openFile(const QString &path)
{
    m_plan->open(path);
    makeReady(page(0));
}

/// While the file is read in its own thread: styles, fonts, icons and places of what will be shown.
void MainWindow::makeReady(WindowPage &page)
{
    if (m_plan->view())
        return; // what is shown has fetched them
    page.resize(m_stack->size());
    (void)page.grab();
}

void MainWindow::openSample(const QString &name)
{
    const auto path = m_prompts->planToCreate(name + QStringLiteral(".db"));
    if (!path)
        return;
    // The dialog has asked whether an existing file may be replaced.
    m_plan->create([path = *path, name](const Environment &environment) {
        return createSamplePlan(path, name, environment, true);
    });
}

void MainWindow::takeInDocument(const QString &path)
{
    QFile file(path);
    const auto decoded =
        file.open(QIODevice::ReadOnly) ? decodeVietnamese(file.readAll()) : Result<DecodedText>();
    takeIn([path, environment = m_plan->environment()] { return takeInFile(path, environment); },
           decoded ? decoded->text : QString());
}

void MainWindow::takeInPasted(const QString &text)
{
    takeIn([text, environment = m_plan->environment()] { return takeInText(text, environment); },
           text);
}

void MainWindow::takeIn(std::function<Result<IntakeResult>()> reader, const QString &text)
{
    readIntake(std::move(reader), [this, text](const IntakeResult &intake) {
        m_review->show(intake, text);
        m_stack->setCurrentWidget(m_review);
    });
}

/// The same document with other repairs.
void MainWindow::readAgain()
{
    const IntakeOptions options{m_review->revoked()};
    readIntake(
        [text = m_review->text(), options, environment = m_plan->environment()] {
            return takeInText(text, environment, options);
        },
        [this](const IntakeResult &intake) { m_review->showAgain(intake); });
}

void MainWindow::readIntake(std::function<Result<IntakeResult>()> reader,
                            std::function<void(const IntakeResult &)> then)
{
    if (m_intakeTask.running())
        return;
    auto result = std::make_shared<std::optional<Result<IntakeResult>>>();
    connect(
        &m_intakeTask,
        &BackgroundTask::finished,
        this,
        [this, result, then = std::move(then)] {
            if (!result->value())
                m_undoBar->showFailure(tr("Take in the plan"), result->value().error().message);
            else
                then(*result->value());
        },
        Qt::SingleShotConnection);
    m_intakeTask.start(
        [result, reader = std::move(reader)](TaskControl &) { result->emplace(reader()); });
}

void MainWindow::acceptIntake()
{
    writeIntake(m_review->intake());
}

void MainWindow::writeIntake(const IntakeResult &intake)
{
    const auto path = m_prompts->planToCreate(suggestedName(intake.campaign));
    if (!path)
        return;
    m_plan->create([path = *path, intake](const Environment &environment) {
        return createPlanFromIntake(path, intake, environment, true);
    });
}

void MainWindow::refreshUndo()
{
    const auto &state = m_plan->undoState();
    const bool writable = !m_plan->readOnly();
    m_undo->setEnabled(writable && state.undo);
    m_redo->setEnabled(writable && state.redo);
    m_undo->setText(state.undo ? tr("&Undo: %1").arg(state.undo->description) : tr("&Undo"));
    m_redo->setText(state.redo ? tr("&Redo: %1").arg(state.redo->description) : tr("&Redo"));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_plan->waitingEdits() > 0
        && !m_prompts->confirm(
            tr("Close the window"), closingWords(*m_plan), tr("Close all the same"))) {
        event->ignore();
        return;
    }
    QSettings().setValue(geometryKey, saveGeometry());
    QSettings().setValue(panelsKey, saveState());
    event->accept();
}

} // namespace skt
