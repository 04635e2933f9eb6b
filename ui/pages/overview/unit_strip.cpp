// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/unit_strip.h"

#include "ui/pages/overview/strip_delegate.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/look.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace skt {

UnitStrip::UnitStrip(UnitStripModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_labels(new QWidget(this))
{
    setObjectName(QStringLiteral("unitStrip"));
    setAccessibleName(tr("Where each unit stands"));
    setModel(&m_model);
    setItemDelegate(new StripDelegate(this)); // owned by its parent
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setSpacing(0);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    new KeyHint(QKeySequence(Qt::Key_Return), tr("Go to the unit"), this); // owned by the strip
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setViewportMargins(labelWidth(), 0, 0, 0);
    m_labels->installEventFilter(this);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        Q_EMIT unitChosen(index.row());
    });
}

QSize UnitStrip::unitSize() const
{
    return StripDelegate::unitSize(fontMetrics());
}

int UnitStrip::labelWidth() const
{
    int widest = 0;
    for (const UnitStep step : unitStepList)
        widest = qMax(widest, fontMetrics().horizontalAdvance(unitStepWord(step)));
    constexpr int gap = 10;
    return widest + gap;
}

int UnitStrip::heightFor(int width) const
{
    const QSize unit = unitSize();
    const int perLine = qMax(1, (width - labelWidth() - 2) / unit.width());
    const int lines = (m_model.rowCount() + perLine - 1) / perLine;
    return qMax(lines, 1) * unit.height() + 2;
}

std::optional<UnitStep> UnitStrip::stepAt(int y) const
{
    return StripDelegate::stepAt(y, fontMetrics());
}

void UnitStrip::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    m_labels->setGeometry(0, 0, labelWidth(), height());
    Q_EMIT widthChanged();
}

void UnitStrip::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    m_labels->update();
}

bool UnitStrip::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QListView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    const auto step = index.isValid() ? stepAt(help->pos().y() - visualRect(index).top())
                                      : std::optional<UnitStep>();
    QToolTip::showText(help->globalPos(),
                       step ? m_model.squareText(index.row(), *step)
                            : index.data(Qt::AccessibleTextRole).toString(),
                       viewport());
    return true;
}

void UnitStrip::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        Q_EMIT unitChosen(currentIndex().row());
        return;
    }
    QListView::keyPressEvent(event);
}

bool UnitStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_labels && event->type() == QEvent::Paint) {
        QPainter painter(m_labels);
        paintLabels(painter);
        return true;
    }
    return QListView::eventFilter(watched, event);
}

/// The names of the steps, beside every line of units.
void UnitStrip::paintLabels(QPainter &painter) const
{
    painter.setFont(font());
    painter.setPen(look().quiet);
    const int unit = unitSize().height();
    const int above = StripDelegate::headerHeight(fontMetrics());
    const int square = StripDelegate::pitch(fontMetrics());
    const int scrolled = verticalScrollBar()->value();
    for (int top = -(scrolled % unit); top < height(); top += unit) {
        if (m_model.rowCount() == 0 || (top + scrolled) / unit * unit >= heightFor(width()) - 2)
            break;
        for (std::size_t i = 0; i < unitStepList.size(); ++i)
            painter.drawText(
                QRect(0, top + above + static_cast<int>(i) * square, m_labels->width(), square),
                Qt::AlignLeft | Qt::AlignVCenter,
                unitStepWord(unitStepList[i]));
    }
}

} // namespace skt
