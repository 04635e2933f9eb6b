// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/problems_panel.h"

#include "ui/pages/schedule/clash_delegate.h"
#include "ui/shell/shell_words.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QListView>

#include <algorithm>

namespace skt {

namespace {

/// Of what stands on the board, the board; else the record that has to be put right.
Place placeOf(const Conflict &conflict)
{
    Place place;
    place.page = QStringLiteral("schedule");
    place.conflict = conflict.key();
    if (!conflict.visits.empty())
        return place;
    if (!conflict.teams.empty()) {
        place.page = QStringLiteral("teams");
        place.team = conflict.teams.front();
    } else if (!conflict.units.empty()) {
        place.page = QStringLiteral("units");
        place.unit = conflict.units.front();
    }
    return place;
}

Place placeOf(const PlanNote &note)
{
    Place place;
    if (!note.units.empty()) {
        place.page = QStringLiteral("units");
        place.unit = note.units.front();
    } else if (!note.teams.empty()) {
        place.page = QStringLiteral("teams");
        place.team = note.teams.front();
    } else {
        place.page = QStringLiteral("schedule");
        place.part = QStringLiteral("notes");
    }
    return place;
}

} // namespace

QString problemSummary(const CheckResult &check)
{
    if (check.errors == 0 && check.warnings == 0)
        return ShellWords::tr("✓ no clash");
    return ShellWords::tr("%1 must be settled · %2 to be minded")
        .arg(check.errors)
        .arg(check.warnings);
}

ProblemsPanel::ProblemsPanel(OpenPlan &plan, QWidget *parent)
    : QDockWidget(parent)
    , m_plan(plan)
    , m_list(new QListView(this))
    , m_copy(new QAction(m_list))
{
    setObjectName(QStringLiteral("problems"));
    setAllowedAreas(Qt::BottomDockWidgetArea | Qt::RightDockWidgetArea);
    m_list->setObjectName(QStringLiteral("problemList"));
    m_list->setItemDelegate(new ClashDelegate(m_list)); // owned by the list
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setLayoutMode(QListView::Batched); // thousands of sentences are not measured at once
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->setMinimumHeight(96);
    setWidget(m_list);
    connect(m_copy, &QAction::triggered, this, &ProblemsPanel::copy);
    m_list->addAction(m_copy);
    retranslate();
    m_list->installEventFilter(this);
    connect(m_list, &QListView::clicked, this, &ProblemsPanel::go);
}

void ProblemsPanel::retranslate()
{
    setWindowTitle(tr("Problems"));
    m_list->setAccessibleName(tr("Problems"));
    m_copy->setText(tr("&Copy the text"));
    if (!m_model)
        return;
    m_list->setModel(nullptr);
    m_model.reset();
    fill();
}

void ProblemsPanel::fill()
{
    if (m_model)
        return;
    m_model = std::make_unique<ConflictModel>(m_plan);
    m_list->setModel(m_model.get());
}

void ProblemsPanel::showEvent(QShowEvent *event)
{
    fill();
    QDockWidget::showEvent(event);
}

void ProblemsPanel::step(int direction)
{
    fill();
    const int count = m_model->rowCount();
    const int start = m_list->currentIndex().row();
    int row = start >= 0 ? start : (direction > 0 ? -1 : count);
    for (int tried = 0; tried < count; ++tried) {
        row = (row + direction + count) % count;
        const Conflict *conflict = m_model->conflictAt(row);
        if ((conflict && !conflict->waived) || m_model->noteAt(row)) {
            const QModelIndex index = m_model->index(row);
            m_list->setCurrentIndex(index);
            go(index);
            return;
        }
    }
    Q_EMIT nothingWrong();
}

void ProblemsPanel::go(const QModelIndex &index)
{
    if (const Conflict *conflict = m_model->conflictAt(index.row()))
        Q_EMIT goTo(placeOf(*conflict));
    else if (const PlanNote *note = m_model->noteAt(index.row()))
        Q_EMIT goTo(placeOf(*note));
}

void ProblemsPanel::copy() const
{
    QStringList lines;
    QModelIndexList chosen = m_list->selectionModel()->selectedIndexes();
    std::ranges::sort(chosen, {}, &QModelIndex::row);
    for (const QModelIndex &index : chosen)
        lines.append(index.data().toString());
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

bool ProblemsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress || !m_model)
        return QDockWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (key.matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        go(m_list->currentIndex());
        return true;
    }
    return QDockWidget::eventFilter(watched, event);
}

} // namespace skt
