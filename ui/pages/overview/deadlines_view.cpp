// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/deadlines_view.h"

#include "core/text/text.h"
#include "ui/models/plan_rows.h"
#include "ui/pages/overview/day_strip.h"
#include "ui/widgets/chip_row.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/list_panel.h"
#include "ui/widgets/search_proxy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

#include <array>

namespace skt {

namespace {

using Chip = DeadlineModel::Chip;

constexpr std::array allKinds{DeadlineKind::RegisterSchedule,
                              DeadlineKind::SendNotice,
                              DeadlineKind::UnitReport,
                              DeadlineKind::SendResults,
                              DeadlineKind::TeamReport,
                              DeadlineKind::Synthesis,
                              DeadlineKind::SuperiorReport};

} // namespace

DeadlinesView::DeadlinesView(QWidget *parent)
    : QWidget(parent)
    , m_states(new ChipRow(tr("State"), this))
    , m_list(new ListPanel(QStringLiteral("allDeadlines"),
                           &m_model,
                           tr("No deadline yet: schedule a visit, or set the plan's days."),
                           this))
    , m_what(sectionTitle({}, this))
    , m_words(quietText({}, this))
    , m_scroll(new QScrollArea(this))
    , m_days(new DayStrip)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeBar());
    m_list->setWidths({112, 120, 182, 64, 206, 104, 300, 190}, DeadlineModel::Count);
    m_list->table()->setAccessibleName(tr("Deadlines"));
    layout->addWidget(m_list, 1);
    layout->addWidget(makeDetail());
    connect(m_states, &ChipRow::chipChosen, this, [this](int chip) {
        m_model.setChip(static_cast<Chip>(chip));
        refreshChips();
        showCurrent();
    });
    connect(m_list->table()->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            &DeadlinesView::showCurrent);
    connect(m_list->table(), &DataTable::chosen, this, &DeadlinesView::openCurrent);
    showCurrent();
}

QWidget *DeadlinesView::makeBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *back = new QToolButton(bar); // owned by its parent
    back->setObjectName(QStringLiteral("leaveDeadlines"));
    back->setIcon(icon(QStringLiteral("go-previous")));
    back->setText(tr("Overview"));
    back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    back->setToolTip(tr("Back to the overview (Alt+Left)"));
    connect(back, &QToolButton::clicked, this, &DeadlinesView::left);
    layout->addWidget(back);
    layout->addWidget(pageTitle(tr("Deadlines"), bar));
    layout->addSpacing(8);
    layout->addWidget(m_states);
    layout->addStretch(1);
    auto *copy = new QPushButton(icon(QStringLiteral("edit-copy")), tr("&Copy"), bar);
    copy->setObjectName(QStringLiteral("copyDeadlines"));
    copy->setToolTip(tr("Copy the list that is shown as a table"));
    connect(copy, &QPushButton::clicked, this, &DeadlinesView::copyShown);
    layout->addWidget(copy);
    auto *print = new QPushButton(icon(QStringLiteral("document-print")), tr("P&rint …"), bar);
    print->setToolTip(tr("Print the list that is shown (Ctrl+P)"));
    connect(print, &QPushButton::clicked, this, &DeadlinesView::printWanted);
    layout->addWidget(print);
    return bar;
}

QWidget *DeadlinesView::makeDetail()
{
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *words = new QHBoxLayout;
    words->setSpacing(12);
    m_words->setWordWrap(false);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // never widens the window
    words->addWidget(m_what);
    words->addWidget(m_words, 1);
    layout->addLayout(words);
    m_scroll->setWidget(m_days); // the area owns it
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFixedHeight(m_days->sizeHint().height() + 12);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_scroll);
    return pane;
}

void DeadlinesView::setView(const PlanViewPtr &view)
{
    m_model.setView(view);
    refreshChips();
    showCurrent();
}

void DeadlinesView::focusSearch()
{
    m_list->filter()->focusQuery();
}

void DeadlinesView::refreshChips()
{
    const auto chip = [this](Chip which, const QString &text) {
        return ChipRow::Chip{static_cast<int>(which), text, m_model.countOf(which)};
    };
    m_states->setChips({chip(Chip::All, tr("All")),
                        chip(Chip::Overdue, tr("Overdue")),
                        chip(Chip::Near, tr("Today and soon")),
                        chip(Chip::Later, tr("Later")),
                        chip(Chip::Done, tr("Done"))});
    std::vector<FilterLine::Chip> kinds{{{}, tr("All"), m_model.rowCount()}};
    for (const DeadlineKind kind : allKinds) {
        if (const int count = m_model.countOfKind(kind); count > 0)
            kinds.push_back({toString(kind), deadlineKindWord(kind), count});
    }
    m_list->filter()->setChips(kinds);
}

void DeadlinesView::showCurrent()
{
    DataTable *table = m_list->table();
    if (!table->currentIndex().isValid() && table->model()->rowCount() > 0)
        table->selectRow(0);
    const Deadline *deadline = m_model.deadline(table->currentId());
    if (!deadline) {
        m_what->setText({});
        m_words->setText({});
        m_days->show({}, {});
        return;
    }
    m_what->setText(deadlineTitle(deadline->kind));
    m_words->setText(deadline->words.isEmpty()
                         ? describeCount(deadline->countedFrom, deadline->count)
                         : tr("The plan says: “%1”").arg(deadline->words));
    m_words->setToolTip(deadline->words);
    m_days->show(countedDays(*deadline), m_model.view()->environment.today);
}

void DeadlinesView::openCurrent()
{
    const Deadline *deadline = m_model.deadline(m_list->table()->currentId());
    if (deadline && deadline->team && deadline->unit)
        Q_EMIT visitChosen(*deadline->team, *deadline->unit);
}

PrintedTable DeadlinesView::printed() const
{
    PrintedTable table;
    table.title = tr("Deadlines");
    if (const PlanViewPtr &view = m_model.view())
        table.day = tr("as of %1").arg(formatDateWithWeekday(view->environment.today));
    QStringList filter;
    if (m_model.chip() != Chip::All)
        filter.append(m_states->chosenText());
    if (!m_list->filter()->query().trimmed().isEmpty())
        filter.append(tr("“%1”").arg(m_list->filter()->query().trimmed()));
    const QAbstractItemModel *shown = m_list->table()->model();
    table.filter = filter.join(QStringLiteral(", "));
    if (shown->rowCount() < static_cast<int>(m_model.countOf(Chip::All)))
        table.filter += tr(" (%1 of %2)").arg(shown->rowCount()).arg(m_model.countOf(Chip::All));
    table.weights = {11, 10, 17, 7, 20, 10, 30, 18};
    for (int column = 0; column < shown->columnCount(); ++column)
        table.headers.append(shown->headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < shown->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < shown->columnCount(); ++column)
            cells.append(shown->index(row, column).data().toString());
        table.rows.push_back(cells);
    }
    return table;
}

void DeadlinesView::copyShown()
{
    const PrintedTable table = printed();
    QStringList lines{table.headers.join(QLatin1Char('\t'))};
    for (const QStringList &row : table.rows)
        lines.append(row.join(QLatin1Char('\t')));
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    Q_EMIT copied(static_cast<int>(table.rows.size()));
}

} // namespace skt
