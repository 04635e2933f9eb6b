// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paper_preview.h"

#include "ui/widgets/key_hint.h"
#include "ui/widgets/look.h"
#include "ui/widgets/widget_words.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace skt {

namespace {

constexpr int gap = 16;
constexpr double smallestZoom = 0.4;
constexpr double greatestZoom = 4.0;
constexpr double widestFit = 1.8;

} // namespace

PaperPreview::PaperPreview(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(WidgetWords::tr("Preview of the paper"));
    verticalScrollBar()->setSingleStep(24);
    new KeyHint(QKeySequence(Qt::Key_PageDown), // owned by the preview
                WidgetWords::tr("Leaf through the paper"),
                this);
}

void PaperPreview::showPaper(const PageLayout &layout)
{
    m_layout = layout;
    verticalScrollBar()->setValue(0);
    updateBars();
    viewport()->update();
    Q_EMIT pageChanged();
}

void PaperPreview::clear()
{
    m_layout.reset();
    updateBars();
    viewport()->update();
    Q_EMIT pageChanged();
}

int PaperPreview::pageCount() const
{
    return m_layout ? m_layout->pageCount() : 0;
}

int PaperPreview::currentPage() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    int page = qMin(pageCount(), 1);
    for (int i = 1; i < pageCount() && pageTop(i) <= middle; ++i)
        page = i + 1;
    return page;
}

void PaperPreview::setZoom(std::optional<double> pixelsPerPoint)
{
    m_zoom = pixelsPerPoint;
    if (m_zoom)
        m_zoom = std::clamp(*m_zoom, smallestZoom, greatestZoom);
    updateBars();
    viewport()->update();
}

void PaperPreview::zoomBy(double factor)
{
    setZoom(scale() * factor);
}

double PaperPreview::scale() const
{
    if (m_zoom || !m_layout)
        return m_zoom.value_or(1.0);
    double widest = 1;
    for (int page = 0; page < m_layout->pageCount(); ++page)
        widest = std::max(widest, m_layout->pageSize(page).width());
    return std::clamp((viewport()->width() - 2 * gap) / widest, smallestZoom, widestFit);
}

int PaperPreview::pageTop(int page) const
{
    double top = gap;
    for (int i = 0; i < page; ++i)
        top += m_layout->pageSize(i).height() * scale() + gap;
    return static_cast<int>(top);
}

void PaperPreview::updateBars()
{
    const int pages = pageCount();
    double widest = 0;
    for (int page = 0; page < pages; ++page)
        widest = std::max(widest, m_layout->pageSize(page).width() * scale());
    const int height = pages > 0 ? pageTop(pages) : 0;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    const int width = static_cast<int>(widest) + 2 * gap;
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
}

void PaperPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), look().dark ? look().window : look().weekend);
    if (!m_layout)
        return;
    const int scrolled = verticalScrollBar()->value();
    for (int page = 0; page < m_layout->pageCount(); ++page) {
        const QSizeF size = m_layout->pageSize(page) * scale();
        const double left =
            std::max(static_cast<double>(gap), (viewport()->width() - size.width()) / 2)
            - horizontalScrollBar()->value();
        const QRectF sheet(QPointF(left, pageTop(page) - scrolled), size);
        if (!sheet.intersects(viewport()->rect()))
            continue;
        painter.fillRect(sheet.translated(2, 2), QColor(0, 0, 0, 50));
        painter.fillRect(sheet, Qt::white); // paper is white in the dark look too
        painter.save();
        painter.setClipRect(sheet);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setRenderHint(QPainter::TextAntialiasing);
        painter.translate(sheet.topLeft());
        painter.scale(scale(), scale());
        painter.setPen(Qt::black);
        m_layout->paint(painter, page);
        painter.restore();
        painter.setPen(look().line);
        painter.drawRect(sheet);
    }
}

void PaperPreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
}

void PaperPreview::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        constexpr double step = 1.1;
        zoomBy(event->angleDelta().y() > 0 ? step : 1 / step);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PaperPreview::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        return;
    case Qt::Key_PageUp:
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
        return;
    case Qt::Key_Home:
        bar->setValue(bar->minimum());
        return;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PaperPreview::scrollContentsBy(int dx, int dy)
{
    QAbstractScrollArea::scrollContentsBy(dx, dy);
    viewport()->update();
    Q_EMIT pageChanged();
}

} // namespace skt
