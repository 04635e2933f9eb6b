// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overview_page.h"

#include "core/reports/progress.h"
#include "ui/pages/overview/deadlines_view.h"
#include "ui/pages/overview/load_list.h"
#include "ui/pages/overview/timeline.h"
#include "ui/pages/overview/todo_list.h"
#include "ui/pages/overview/todo_panel.h"
#include "ui/pages/overview/unit_strip.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

namespace skt {

namespace {

const QString splitterKey = QStringLiteral("overview/splitter");
constexpr double figureScale = 1.55;
constexpr double wordScale = 0.92;

} // namespace

OverviewPage::OverviewPage(OpenPlan &plan, Prompts &prompts, QWidget *parent)
    : WindowPage(parent)
    , m_plan(plan)
    , m_prompts(prompts)
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_panel(new TodoPanel(m_todo, this))
    , m_strip(new UnitStrip(m_units, this))
    , m_timeline(new Timeline(this))
    , m_summary(quietText({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(m_stack);
    m_stack->addWidget(makeMain());
    m_loadTimer.setSingleShot(true);
    m_loadTimer.setInterval(0);
    connect(&m_loadTimer, &QTimer::timeout, this, &OverviewPage::countLoads);
    connect(&m_plan, &OpenPlan::viewChanged, this, &OverviewPage::refreshWhenShown);
    connect(m_panel, &TodoPanel::actionWanted, this, &OverviewPage::act);
    connect(m_panel, &TodoPanel::noticesWanted, this, &OverviewPage::printNotices);
    connect(m_panel, &TodoPanel::actionForAllWanted, this, &OverviewPage::actOnAll);
    connect(m_panel, &TodoPanel::scheduleWanted, this, [this] {
        Q_EMIT goTo({QStringLiteral("schedule"), {}, {}, {}, {}, {}, {}});
    });
    refreshWhenShown();
    connect(m_strip, &UnitStrip::widthChanged, this, &OverviewPage::fitStrip);
    connect(m_strip, &UnitStrip::unitChosen, this, [this](int row) {
        if (const UnitSteps *unit = m_units.unitAt(row))
            Q_EMIT goTo(
                {QStringLiteral("schedule"), {}, unit->team, unit->unit, unit->visit, {}, {}});
    });
}

OverviewPage::~OverviewPage()
{
    QSettings().setValue(splitterKey, m_splitter->saveState());
}

QWidget *OverviewPage::makeMain()
{
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeBar());
    m_splitter->addWidget(m_panel);
    m_splitter->addWidget(makeSide());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setHandleWidth(16);
    m_splitter->setChildrenCollapsible(false);
    constexpr int wide = 800;
    constexpr int narrow = 440;
    if (!m_splitter->restoreState(QSettings().value(splitterKey).toByteArray()))
        m_splitter->setSizes({wide, narrow});
    layout->addWidget(m_splitter, 1);
    return pane;
}

QWidget *OverviewPage::makeBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(pageTitle(tr("What is to be done today"), bar));
    layout->addSpacing(8);
    m_summary->setWordWrap(false);
    layout->addWidget(m_summary);
    layout->addStretch(1);
    auto *all = new QPushButton(icon(QStringLiteral("clock")), tr("&Deadlines"), bar);
    all->setObjectName(QStringLiteral("openDeadlines"));
    all->setToolTip(tr("Every deadline with its rule and how it was counted"));
    connect(all, &QPushButton::clicked, this, [this] { showDeadlines(true); });
    layout->addWidget(all);
    auto *printer = new QPushButton(icon(QStringLiteral("document-print")), tr("P&rint …"), bar);
    printer->setToolTip(tr("Print what is to be done (Ctrl+P)"));
    connect(printer, &QPushButton::clicked, this, &OverviewPage::print);
    layout->addWidget(printer);
    return bar;
}

QWidget *OverviewPage::makeFigures()
{
    auto *pane = new QWidget(this);
    auto *layout = new QHBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (Figure &figure : m_figures) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        figure.number = sectionTitle({}, pane);
        QFont font = figure.number->font();
        font.setPointSizeF(font.pointSizeF() * figureScale);
        figure.number->setFont(font);
        figure.word = quietText({}, pane);
        figure.word->setWordWrap(false);
        QFont small = figure.word->font();
        small.setPointSizeF(small.pointSizeF() * wordScale);
        figure.word->setFont(small);
        column->addWidget(figure.number);
        column->addWidget(figure.word);
        layout->addLayout(column);
        if (&figure != &m_figures.back())
            layout->addStretch(1);
    }
    return pane;
}

QWidget *OverviewPage::makeSide()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(makeFigures());
    layout->addWidget(sectionTitle(tr("The campaign, unit by unit"), side));
    layout->addWidget(m_strip);
    layout->addWidget(sectionTitle(tr("Timeline"), side));
    layout->addWidget(m_timeline);
    layout->addWidget(new LoadList(m_loads, side), 1);
    side->setMinimumWidth(380);
    return side;
}

QString OverviewPage::word()
{
    return tr("Overview");
}

QString OverviewPage::symbol()
{
    return QStringLiteral("view-calendar-tasks");
}

QString OverviewPage::help() const
{
    return tr("At the left stands what is to be done, the most urgent first. The button of a line "
              "does it or leads there; Enter does the same for the chosen line. Choose several "
              "lines (Shift, Ctrl) to print their notices together.\n\n"
              "At the right: how far the campaign has come, a column of squares for each unit (a "
              "tick: done, a dot: due now, an exclamation mark: past its day), the timeline, and "
              "how many half-days each agency and person is out or at home.\n\n"
              "\"Deadlines\" opens every deadline with the plan's words and the days that were "
              "counted. Ctrl+F finds, Ctrl+P prints what is shown, Ctrl+C copies the chosen "
              "lines.");
}

void OverviewPage::showEvent(QShowEvent *event)
{
    WindowPage::showEvent(event);
    if (m_stack->currentIndex() == 0)
        m_panel->list()->setFocus();
}

/// Outside the window's thread: the page is painted meanwhile.
void OverviewPage::countLoads()
{
    if (m_loadTask.running())
        return; // it looks again when it ends
    const PlanViewPtr view = m_plan.view();
    auto counted = std::make_shared<Loads>();
    connect(
        &m_loadTask,
        &BackgroundTask::finished,
        this,
        [this, view, counted] {
            m_loads.setLoads(view, std::move(*counted));
            if (view != m_plan.view())
                countLoads();
        },
        Qt::SingleShotConnection);
    m_loadTask.start([view, counted](TaskControl &) {
        if (view)
            *counted = loads(view->index);
    });
}

void OverviewPage::refreshPage()
{
    const PlanViewPtr view = m_plan.view();
    // Opening a file shows the page and tells of a new view: that is one and the same.
    if (view && view == m_shown)
        return;
    m_shown = view;
    m_todo.setView(view);
    m_units.setView(view);
    m_timeline->show(view);
    m_panel->refresh(m_plan.readOnly());
    m_loadTimer.start();
    if (m_deadlines)
        m_deadlines->setView(view);
    if (view)
        refreshFigures(*view);
    fitStrip();
}

void OverviewPage::refreshFigures(const PlanView &view)
{
    const Progress all = progressByTeam(view.index).back();
    const auto of = [&all](int done) { return QStringLiteral("%1/%2").arg(done).arg(all.units); };
    const std::array<std::pair<QString, QString>, 5> figures{
        std::pair{of(all.scheduled), unitStepWord(UnitStep::Registered)},
        std::pair{of(all.notified), unitStepWord(UnitStep::Notified)},
        std::pair{of(all.visited), unitStepWord(UnitStep::Visited)},
        std::pair{of(all.resultsSent), unitStepWord(UnitStep::ResultsSent)},
        std::pair{QString::number(view.check.errors), tr("Must be settled")}};
    for (std::size_t i = 0; i < figures.size(); ++i) {
        m_figures[i].number->setText(figures[i].first);
        m_figures[i].word->setText(figures[i].second);
        m_figures[i].number->setAccessibleName(
            QStringLiteral("%1: %2").arg(figures[i].second, figures[i].first));
    }
    m_summary->setText(tr("%1 overdue · %2 today · %3 in the next 3 days")
                           .arg(m_todo.countOf(TodoUrgency::Overdue))
                           .arg(m_todo.countOf(TodoUrgency::Today))
                           .arg(m_todo.countOf(TodoUrgency::Soon)));
}

/// As high as its units need, but it leaves room for the rest and shows whole lines.
void OverviewPage::fitStrip()
{
    const int wanted = m_strip->heightFor(m_strip->width());
    const int line = m_strip->unitSize().height();
    const int most = qMax(1, height() * 2 / 5 / line) * line + 2;
    const bool fits = wanted <= most;
    m_strip->setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    m_strip->setFixedHeight(qMin(wanted, most));
}

void OverviewPage::showDeadlines(bool shown)
{
    if (!shown) {
        m_stack->setCurrentIndex(0);
        m_panel->list()->setFocus();
        return;
    }
    if (!m_deadlines) {
        m_deadlines = new DeadlinesView(m_stack); // owned by its parent
        m_stack->addWidget(m_deadlines);
        connect(m_deadlines, &DeadlinesView::left, this, [this] { showDeadlines(false); });
        connect(m_deadlines, &DeadlinesView::printWanted, this, &OverviewPage::print);
        connect(m_deadlines, &DeadlinesView::copied, this, [this](int rows) {
            Q_EMIT told(tr("Rows copied: %1. They can be pasted into Excel or Word.").arg(rows));
        });
        connect(m_deadlines, &DeadlinesView::visitChosen, this, [this](TeamId team, UnitId unit) {
            Q_EMIT goTo({QStringLiteral("schedule"), {}, team, unit, {}, {}, {}});
        });
        m_deadlines->setView(m_plan.view());
    }
    m_stack->setCurrentWidget(m_deadlines);
    m_deadlines->focusSearch();
}

bool OverviewPage::showPlace(const Place &place)
{
    showDeadlines(place.part == QLatin1String("deadlines"));
    return true;
}

void OverviewPage::focusSearch()
{
    if (m_deadlines && m_stack->currentWidget() == m_deadlines)
        m_deadlines->focusSearch();
    else
        m_panel->focusSearch();
}

} // namespace skt
