// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/schedule/schedule_page.h"

#include "core/text/text.h"
#include "ui/imports/import_door.h"
#include "ui/imports/registration_out.h"
#include "ui/pages/schedule/board_print.h"
#include "ui/pages/schedule/board_view.h"
#include "ui/pages/schedule/clash_panel.h"
#include "ui/pages/schedule/draft_bar.h"
#include "ui/pages/schedule/grid_print.h"
#include "ui/pages/schedule/grid_view.h"
#include "ui/pages/schedule/proposal_bar.h"
#include "ui/pages/schedule/schedule_bar.h"
#include "ui/widgets/chip_row.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paper_look.h"
#include "ui/widgets/printing.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPrinter>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace skt {

namespace {

const QString splitterKey = QStringLiteral("schedule/splitter");

} // namespace

SchedulePage::SchedulePage(OpenPlan &plan, Prompts &prompts, QWidget *parent)
    : WindowPage(parent)
    , m_plan(plan)
    , m_prompts(prompts)
    , m_board(plan)
    , m_proposal(plan)
    , m_jobs(plan)
    , m_view(new BoardView(m_board, this))
    , m_clashes(new ClashPanel(plan, prompts, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_count(quietText({}, this))
    , m_propose(
          new QPushButton(icon(QStringLiteral("tools-wizard")), tr("&Propose a schedule"), this))
    , m_putOff(new QPushButton(this))
    , m_agree(new QPushButton(tr("&Agree the schedule …"), this))
    , m_bar(new ScheduleBar(m_board, this))
    , m_draftBar(new DraftBar(m_board, prompts, this))
    , m_grid(new GridView(m_board, this))
    , m_stack(new QStackedWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(makeToolBar());
    layout->addWidget(m_bar);
    layout->addWidget(m_draftBar);
    layout->addWidget(new ProposalBar(m_proposal, m_board, this));
    m_view->setObjectName(QStringLiteral("board"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_grid);
    m_bar->addFront(m_draftBar->chooser());
    m_bar->addFront(makeViewSwitch());
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_clashes);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setHandleWidth(8);
    m_splitter->setChildrenCollapsible(false);
    m_clashes->setMinimumWidth(220);
    constexpr int wide = 1000;
    constexpr int narrow = 270;
    if (!m_splitter->restoreState(QSettings().value(splitterKey).toByteArray()))
        m_splitter->setSizes({wide, narrow});
    layout->addWidget(m_splitter, 1);

    connectBoard();
    connect(m_clashes, &ClashPanel::shown, this, [this](const Conflict &conflict) {
        m_view->flash(m_board.cardsOf(conflict));
    });
    connect(&m_proposal, &ProposalModel::changed, this, [this] {
        if (!m_proposal.running())
            m_board.setProposal(m_proposal.proposal());
        m_propose->setEnabled(!m_proposal.running());
    });
    connect(&m_board, &BoardModel::changed, this, &SchedulePage::refresh);
    connect(&m_jobs, &PaperJobs::batchDone, this, [this](const PrintReport &report) {
        tellReport(report, *this);
    });
    connect(&m_jobs, &PaperJobs::batchFailed, this, [this](const QString &message) {
        tellWriteFailure(message, *this);
    });
    connect(&m_jobs,
            &PaperJobs::laidOut,
            this,
            [this](const std::vector<PageLayout> &layouts, const QStringList &problems) {
                printLayouts(layouts, problems, *this, [this](QPrinter &printer) {
                    return m_prompts.choosePrinter(printer);
                });
            });
    refresh();
}

SchedulePage::~SchedulePage()
{
    QSettings().setValue(splitterKey, m_splitter->saveState());
}

QWidget *SchedulePage::makeToolBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(pageTitle(title(), bar));
    layout->addSpacing(8);
    m_count->setWordWrap(false);
    layout->addWidget(m_count);
    layout->addStretch(1);
    m_propose->setObjectName(QStringLiteral("propose"));
    m_propose->setToolTip(tr("Find a half-day without clashes for every unscheduled visit"));
    connect(m_propose, &QPushButton::clicked, this, &SchedulePage::proposeSchedule);
    layout->addWidget(makeRegistration(bar));
    layout->addWidget(makeDayButtons(bar));
    layout->addWidget(m_propose);
    auto *pdf = new QPushButton(icon(QStringLiteral("document-export")), tr("P&DF …"), bar);
    pdf->setToolTip(tr("Save the schedule of all teams as PDF"));
    connect(pdf, &QPushButton::clicked, this, &SchedulePage::savePdf);
    layout->addWidget(pdf);
    auto *printer = new QPushButton(icon(QStringLiteral("document-print")), tr("P&rint"), bar);
    printer->setToolTip(tr("Print what is shown (Ctrl+P), or the schedule as a paper"));
    auto *menu = new QMenu(printer);
    menu->addAction(tr("What is shown, on A&4 …"), this, [this] { printBoard(QPageSize::A4); });
    menu->addAction(tr("What is shown, on A&3 …"), this, [this] { printBoard(QPageSize::A3); });
    QAction *paper =
        menu->addAction(tr("The &schedule of all teams …"), this, &SchedulePage::printPaper);
    paper->setObjectName(QStringLiteral("printPaper"));
    printer->setMenu(menu);
    layout->addWidget(printer);
    return bar;
}

QWidget *SchedulePage::makeRegistration(QWidget *bar)
{
    auto *button =
        new QPushButton(icon(QStringLiteral("document-import")), tr("Re&gistration"), bar);
    button->setObjectName(QStringLiteral("registration"));
    button->setToolTip(
        tr("Forms in which teams register their schedule: out, and back in. They can "
           "also be pasted or dropped here"));
    auto *door = new ImportDoor(m_plan, m_prompts, TableKind::Schedule, *this); // the page's
    auto *menu = new QMenu(button);
    button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, door] {
        menu->clear();
        menu->addSection(tr("Take in"));
        door->addActions(*menu);
        menu->addSection(tr("Forms to send out"));
        addRegistrationForms(*menu, m_plan, m_prompts, *this);
    });
    return button;
}

QString SchedulePage::word()
{
    return tr("Schedule");
}

QString SchedulePage::symbol()
{
    return QStringLiteral("view-calendar-week");
}

QString SchedulePage::help() const
{
    return tr(
        "Rows are teams, columns are days with morning and afternoon. Below lie the visits "
        "that are not scheduled yet.\n\n"
        "Drag a card: every half-day shows whether it is free, to be minded or must be "
        "settled, and says why. Let go to put it there; Esc, or letting go outside, puts it "
        "back.\n\n"
        "By keyboard: arrows go, Enter or Space picks up, arrows choose, Enter puts down, X "
        "changes places with the visit that stands there, Esc puts back. Delete takes a visit "
        "off the schedule. F8 goes to the next clash.\n\n"
        "Several at once: Ctrl and click, or Shift and arrows, choose; all move by the same "
        "time. A card let go on another of its team changes places with it; with Ctrl it is "
        "put beside it.\n\n"
        "A day falls: the menu of the day's header puts off its visits.\n\n"
        "A team's registration form comes out, and goes back in, by \"Registration\"; rows copied "
        "in Excel or Word are taken in with Ctrl+V, files by dropping them here.\n\n"
        "\"Propose a schedule\" finds a half-day for every unscheduled visit; a click on a "
        "proposed card leaves it out. Ctrl+Z takes back whatever was done.");
}

void SchedulePage::refresh()
{
    m_clashes->showDraft(m_board.draft() ? m_board.view() : nullptr);
    const int waiting = m_board.unscheduledCount();
    const int all = static_cast<int>(m_board.cards().size());
    QString words = tr("%1 of %2 visits scheduled").arg(all - waiting).arg(all);
    const PlanViewPtr view = m_plan.view();
    if (const auto agreed = view ? view->campaign->plan.agreedOn : std::nullopt)
        words += QStringLiteral(" · ") + tr("agreed %1").arg(formatDate(*agreed));
    m_count->setText(words);
    const bool editable = view && !m_plan.readOnly();
    m_putOff->setEnabled(editable && !m_board.days().empty());
    m_agree->setEnabled(editable && waiting < all && !m_board.draft());
    m_propose->setEnabled(waiting > 0 && !m_plan.readOnly() && !m_proposal.running());
    // A proposal made for another state of the schedule no longer says what would come.
    if (!m_board.ghosts().empty() && m_plan.waitingEdits() > 0) {
        m_board.setProposal(nullptr);
        m_proposal.discard();
    }
}

void SchedulePage::proposeSchedule()
{
    m_board.setProposal(nullptr);
    m_proposal.start(m_board.view()); // of the draft where one is shown
}

PaperRequest SchedulePage::wholeSchedule()
{
    return {QStringLiteral("registered-schedule"), {}, {}, true};
}

void SchedulePage::savePdf()
{
    const auto path = m_prompts.pdfToWrite(asciiSlug(title()) + QStringLiteral(".pdf"));
    if (path)
        m_jobs.writePdf(wholeSchedule(), *path);
}

void SchedulePage::print()
{
    printBoard(QPageSize::A4);
}

void SchedulePage::printPaper()
{
    m_jobs.layOut({wholeSchedule()});
}

void SchedulePage::printBoard(QPageSize::PageSizeId size)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(size));
    printer.setPageOrientation(QPageLayout::Landscape);
    if (!m_prompts.choosePrinter(printer))
        return;
    const PaperLook light;
    const bool board = m_stack->currentWidget() == m_view;
    const BoardHeading heading{
        board ? title() : QStringLiteral("%1 – %2").arg(title(), m_views->chosenText()),
        m_bar->filterWords(),
        formatDateWithWeekday(m_plan.today())};
    const int pages = board ? skt::printBoard(m_board, heading, printer)
                            : printTable(printedGrid(m_grid->grid(), heading), printer);
    if (pages == 0)
        Q_EMIT failed(tr("Print"), tr("The printer did not accept the pages."));
    else
        Q_EMIT told(tr("Pages sent to the printer: %1").arg(pages));
}

} // namespace skt
