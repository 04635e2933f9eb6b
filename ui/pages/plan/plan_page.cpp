// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/plan_page.h"

#include "ui/pages/plan/area_days_pane.h"
#include "ui/pages/plan/backups_pane.h"
#include "ui/pages/plan/calendar_pane.h"
#include "ui/pages/plan/lists_pane.h"
#include "ui/pages/plan/settings_form.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/list_panel.h"

#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace skt {

PlanPage::PlanPage(OpenPlan &plan, Prompts &prompts, QWidget *parent)
    : WindowPage(parent)
    , m_plan(plan)
    , m_prompts(prompts)
    , m_tabs(new QTabWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(pageTitle(title(), this));
    m_tabs->setDocumentMode(true);
    layout->addWidget(m_tabs, 1);

    m_teams.setHeaders(teamHeaders());
    m_units.setHeaders(unitHeaders());
    m_texts.setHeaders(planTextHeaders());
    m_legal.setHeaders(legalDocumentHeaders());
    m_history.setHeaders(historyHeaders());

    m_tabs->addTab(new SettingsForm(plan, m_tabs), tr("Settings"));
    m_tabs->addTab(new ListsPane(plan, m_tabs), tr("Texts and lists"));
    m_tabs->addTab(new CalendarPane(plan, m_tabs), tr("Working calendar"));
    m_tabs->addTab(new AreaDaysPane(plan, m_tabs), tr("Days off"));
    ListPanel *teams =
        addList(QStringLiteral("teams"), tr("Teams"), m_teams, tr("The plan has no teams."));
    teams->setWidths({170, 200, 400, 200, 70}, 2);
    m_unitList =
        addList(QStringLiteral("units"), tr("Units"), m_units, tr("The plan has no units."));
    m_unitList->setWidths({250, 130, 110, 130, 170, 160}, 5);
    ListPanel *texts = addList(QStringLiteral("texts"),
                               tr("Contents and outlines"),
                               m_texts,
                               tr("The plan has no texts."));
    texts->setWidths({220, 60, 600}, 2);
    texts->table()->setWordWrap(true);
    ListPanel *legal = addList(
        QStringLiteral("legal"), tr("Legal documents"), m_legal, tr("The plan cites no document."));
    legal->setWidths({160, 130, 110, 300, 260}, 4);
    auto *backups = new BackupsPane(plan, prompts, m_tabs);
    connect(backups, &BackupsPane::told, this, &WindowPage::told);
    connect(backups, &BackupsPane::failed, this, &WindowPage::failed);
    m_tabs->addTab(backups, tr("Backups"));
    addHistory();

    connect(&m_plan, &OpenPlan::viewChanged, this, &PlanPage::refreshWhenShown);
    connect(&m_plan, &OpenPlan::historyChanged, this, &PlanPage::refreshHistory);
    connect(m_tabs, &QTabWidget::currentChanged, this, &PlanPage::askHistory);
    refresh();
    refreshHistory();
}

ListPanel *
PlanPage::addList(const QString &name, const QString &title, RowsModel &model, const QString &empty)
{
    auto *panel = new ListPanel(name, &model, empty, m_tabs); // owned by the tabs
    panel->table()->setAccessibleName(title);
    m_tabs->addTab(panel, title);
    return panel;
}

void PlanPage::addHistory()
{
    auto *pane = new QWidget(m_tabs); // owned by the tabs
    m_historyPane = pane;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    m_historyList = new ListPanel(
        QStringLiteral("history"), &m_history, tr("Nothing has been changed yet."), pane);
    m_historyList->setWidths({170, 140, 500, 200}, 2);
    layout->addWidget(m_historyList, 1);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(0, 0, 0, 0);
    bar->addWidget(quietText(tr("Any change can be taken back as long as nothing later rests on "
                                "it. Taking back is a change too, and can be taken back."),
                             pane),
                   1);
    m_undo =
        new QPushButton(icon(QStringLiteral("edit-undo")), tr("Take back the chosen change"), pane);
    m_undo->setObjectName(QStringLiteral("undoChosen"));
    bar->addWidget(m_undo);
    layout->addLayout(bar);
    m_tabs->addTab(pane, tr("History"));
    connect(m_undo, &QPushButton::clicked, this, &PlanPage::undoChosen);
    connect(m_historyList->table()->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            &PlanPage::refreshHistory);
}

QString PlanPage::word()
{
    return tr("Plan");
}

QString PlanPage::symbol()
{
    return QStringLiteral("configure");
}

QString PlanPage::help() const
{
    return tr(
        "Settings: what the signed plan states. Beside a rule stands the day that it comes to, "
        "below it the plan's own words. A value is written when you leave its field, and "
        "Ctrl+Z takes it back.\n\n"
        "History: who changed what and when; any line can be taken back.\n\n"
        "Ctrl+F finds in the list, without tone marks.");
}

void PlanPage::focusSearch()
{
    if (auto *filter = m_tabs->currentWidget()->findChild<FilterLine *>())
        filter->focusQuery();
}

void PlanPage::askHistory()
{
    const bool looks = m_tabs->currentWidget() == m_historyPane;
    if (looks)
        m_plan.requestHistory();
}

void PlanPage::refresh()
{
    const PlanViewPtr view = m_plan.view();
    if (!view)
        return;
    askHistory();
    m_teams.setRows(teamRows(*view));
    m_units.setRows(unitRows(*view));
    m_texts.setRows(planTextRows(*view));
    m_legal.setRows(legalDocumentRows(*view));
    const auto inspected =
        std::ranges::count(m_units.rows(), QStringLiteral("inspected"), &RowsModel::Row::chip);
    const int all = m_units.rowCount();
    m_unitList->filter()->setChips(
        {{{}, tr("All"), all},
         {QStringLiteral("inspected"), tr("Inspected"), static_cast<int>(inspected)},
         {QStringLiteral("agency"), tr("Only inspecting"), all - static_cast<int>(inspected)}});
}

void PlanPage::refreshHistory()
{
    if (const auto history = m_plan.history())
        m_history.setRows(historyRows(*history));
    const QVariant id = m_historyList->table()->currentId();
    bool possible = false;
    if (const auto history = m_plan.history(); history && id.isValid()) {
        const auto it = std::ranges::find_if(
            *history, [&](const Change &change) { return change.id.toString() == id.toString(); });
        possible = it != history->end() && !it->undone && !it->isFinal;
    }
    m_undo->setEnabled(possible && !m_plan.readOnly());
}

void PlanPage::undoChosen()
{
    const auto id = ChangeId::parse(m_historyList->table()->currentId().toString());
    if (id)
        m_plan.undo(id, true);
}

} // namespace skt
