// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/schedule/schedule_bar.h"

#include "ui/pages/schedule/schedule_filter.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QToolButton>

namespace skt {

namespace {

constexpr double zoomStep = 1.2;

} // namespace

ScheduleBar::ScheduleBar(BoardModel &board, QWidget *parent)
    : QWidget(parent)
    , m_board(board)
    , m_layout(new QHBoxLayout(this))
    , m_filter(new ScheduleFilter(board, this))
    , m_changes(new QToolButton(this))
    , m_smaller(makeZoom(QStringLiteral("−"), tr("Smaller"), QKeySequence::ZoomOut))
    , m_fit(makeZoom(tr("Fit"), tr("Fit the window"), Qt::CTRL | Qt::Key_0))
    , m_larger(makeZoom(QStringLiteral("+"), tr("Larger"), QKeySequence::ZoomIn))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    m_changes->setObjectName(QStringLiteral("filterChanges"));
    m_changes->setCheckable(true);
    m_layout->addWidget(m_filter, 1);
    m_layout->addWidget(m_changes);
    for (QToolButton *button : {m_smaller, m_fit, m_larger})
        m_layout->addWidget(button);
    connect(m_filter, &ScheduleFilter::changed, this, &ScheduleBar::apply);
    connect(m_changes, &QToolButton::toggled, this, &ScheduleBar::apply);
    connect(
        m_smaller, &QToolButton::clicked, this, [this] { Q_EMIT zoomWanted(m_zoom / zoomStep); });
    connect(
        m_larger, &QToolButton::clicked, this, [this] { Q_EMIT zoomWanted(m_zoom * zoomStep); });
    connect(m_fit, &QToolButton::clicked, this, [this] { Q_EMIT zoomWanted(1.0); });
    connect(&m_board, &BoardModel::changed, this, &ScheduleBar::refresh);
    refresh();
}

QToolButton *
ScheduleBar::makeZoom(const QString &sign, const QString &name, const QKeySequence &keys)
{
    auto *button = new QToolButton(this); // owned by its parent
    button->setText(sign);
    button->setAccessibleName(name);
    button->setToolTip(
        QStringLiteral("%1 (%2)").arg(name, keys.toString(QKeySequence::NativeText)));
    button->setShortcut(keys);
    return button;
}

void ScheduleBar::addFront(QWidget *widget)
{
    m_layout->insertWidget(0, widget);
}

void ScheduleBar::setZoomShown(bool shown)
{
    for (QToolButton *button : {m_smaller, m_fit, m_larger})
        button->setVisible(shown);
}

void ScheduleBar::showZoom(double zoom)
{
    m_zoom = zoom;
}

void ScheduleBar::refresh()
{
    const PlanViewPtr view = m_board.view();
    const bool agreed = view && view->campaign->plan.agreedOn;
    m_changes->setVisible(agreed);
    m_changes->setText(tr("Changes after agreement: %1").arg(m_board.changesAfterAgreement()));
    if (!agreed && m_changes->isChecked())
        m_changes->setChecked(false);
}

void ScheduleBar::apply()
{
    BoardFilter filter = m_filter->filter();
    filter.changesOnly = m_changes->isChecked();
    m_board.setFilter(filter);
}

QString ScheduleBar::filterWords() const
{
    QStringList words = m_filter->words();
    if (m_changes->isChecked())
        words.append(m_changes->text());
    return words.join(QStringLiteral(" · "));
}

} // namespace skt
