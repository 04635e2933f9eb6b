// SPDX-License-Identifier: GPL-3.0-or-later
// What the lines of the to-do list do, and printing.
#include "core/text/text.h"
#include "ui/pages/overview/deadlines_view.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/session/directory_edits.h"
#include "ui/widgets/printing.h"

#include <QPrinter>
#include <QStackedWidget>

namespace skt {

namespace {

/// A page of the window that an action leads to.
Place placeOf(const TodoItem &item, const QString &conflict)
{
    Place place{QStringLiteral("schedule"), {}, item.team, item.unit, item.visit, conflict, {}};
    switch (item.action) {
    case TodoAction::ShowTeam:
        place.page = QStringLiteral("teams");
        break;
    case TodoAction::ShowNotes:
        place.part = QStringLiteral("notes");
        break;
    case TodoAction::ShowPlan:
        place.page = QStringLiteral("plan");
        break;
    default:
        break;
    }
    return place;
}

} // namespace

void OverviewPage::act(int row)
{
    const TodoItem *line = m_todo.itemAt(row);
    if (!line)
        return;
    const TodoItem item = *line; // the list may be made anew while it is done
    switch (item.action) {
    case TodoAction::PrintNotice:
        printNotices({row});
        break;
    case TodoAction::ReceiveRegistration:
        receiveRegistrations(m_plan, {*item.team}, m_plan.today());
        break;
    case TodoAction::RecordVisit:
        recordVisitsHeld(m_plan, {*item.visit});
        break;
    default: {
        const PlanViewPtr view = m_plan.view();
        const bool known = item.conflict && *item.conflict < view->check.conflicts.size();
        Q_EMIT goTo(placeOf(item, known ? view->check.conflicts[*item.conflict].key() : QString()));
    }
    }
}

void OverviewPage::actOnAll(TodoAction action, const std::vector<int> &rows)
{
    std::vector<TeamId> teams;
    std::vector<VisitId> visits;
    for (const int row : rows) {
        const TodoItem *item = m_todo.itemAt(row);
        if (!item || item->action != action)
            continue;
        if (action == TodoAction::ReceiveRegistration)
            teams.push_back(*item->team);
        else if (action == TodoAction::RecordVisit)
            visits.push_back(*item->visit);
    }
    if (!teams.empty())
        receiveRegistrations(m_plan, teams, m_plan.today());
    if (!visits.empty())
        recordVisitsHeld(m_plan, visits);
}

PaperJobs &OverviewPage::jobs()
{
    if (!m_jobs) {
        m_jobs = std::make_unique<PaperJobs>(m_plan);
        connect(m_jobs.get(),
                &PaperJobs::laidOut,
                this,
                [this](const std::vector<PageLayout> &layouts, const QStringList &problems) {
                    printLayouts(layouts, problems, *this, [this](QPrinter &printer) {
                        return m_prompts.choosePrinter(printer);
                    });
                });
    }
    return *m_jobs;
}

void OverviewPage::printNotices(const std::vector<int> &rows)
{
    const auto requests = m_todo.noticesOf(rows);
    if (!requests.empty())
        jobs().layOut(requests);
}

PrintedTable OverviewPage::printedTodo() const
{
    PrintedTable table;
    table.title = tr("What is to be done");
    table.day = tr("as of %1").arg(formatDateWithWeekday(m_plan.today()));
    table.headers = {tr("When"), tr("Team"), tr("What"), tr("Detail"), tr("Due")};
    table.weights = {11, 6, 40, 30, 13};
    if (m_todo.filters())
        table.filter = tr("filtered");
    QString group;
    for (int row = 0; row < m_todo.rowCount(); ++row) {
        const QModelIndex index = m_todo.index(row);
        if (index.data(TodoModel::HeadingRole).toBool()) {
            group = index.data().toString();
            continue;
        }
        const int team = index.data(TodoModel::TeamRole).toInt();
        table.rows.push_back({group,
                              team > 0 ? QString::number(team) : QString(),
                              index.data().toString(),
                              index.data(TodoModel::DetailRole).toString(),
                              index.data(TodoModel::DayRole).toString()});
    }
    return table;
}

void OverviewPage::print()
{
    const bool all = m_deadlines && m_stack->currentWidget() == m_deadlines;
    printList(all ? m_deadlines->printed() : printedTodo());
}

void OverviewPage::printList(const PrintedTable &table)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Landscape);
    constexpr double side = 15;
    printer.setPageMargins(QMarginsF(side, side, side, side), QPageLayout::Millimeter);
    if (!m_prompts.choosePrinter(printer))
        return;
    if (const int pages = printTable(table, printer); pages > 0)
        Q_EMIT told(tr("Pages sent to the printer: %1").arg(pages));
    else
        Q_EMIT failed(tr("Print"), tr("The printer did not accept the pages."));
}

} // namespace skt
