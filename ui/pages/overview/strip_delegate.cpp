// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/strip_delegate.h"

#include "ui/models/unit_strip_model.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/look.h"

#include <QPainter>
#include <QPainterPath>

namespace skt {

namespace {

struct Paint
{
    QColor back;
    QColor line;
    QColor sign;
};

Paint paintOf(StepState state)
{
    const Look &l = look();
    switch (state) {
    case StepState::Done:
        return {l.goodSurface, l.good, l.good};
    case StepState::Due:
        return {l.warningSurface, l.warning, l.warning};
    case StepState::Overdue:
        return {l.errorSurface, l.error, l.error};
    case StepState::Open:
        return {l.surface, l.line, l.quiet};
    case StepState::Nothing:
        break;
    }
    return {l.window, l.line, l.line};
}

void paintSign(QPainter &painter, const QRectF &box, StepState state)
{
    const QPointF middle = box.center();
    const double size = box.width();
    switch (state) {
    case StepState::Done: {
        QPainterPath tick(middle + QPointF(-0.24, 0.02) * size);
        tick.lineTo(middle + QPointF(-0.06, 0.20) * size);
        tick.lineTo(middle + QPointF(0.26, -0.20) * size);
        painter.drawPath(tick);
        break;
    }
    case StepState::Overdue:
        painter.drawLine(middle + QPointF(0, -0.26) * size, middle + QPointF(0, 0.08) * size);
        painter.drawPoint(middle + QPointF(0, 0.26) * size);
        break;
    case StepState::Due:
        painter.drawEllipse(middle, size * 0.13, size * 0.13);
        break;
    case StepState::Open:
    case StepState::Nothing:
        break;
    }
}

} // namespace

void paintStepSquare(QPainter &painter, const QRect &square, StepState state)
{
    const Paint colours = paintOf(state);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.line, 1));
    painter.setBrush(colours.back);
    constexpr double radius = 2.5;
    painter.drawRoundedRect(QRectF(square).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setPen(
        QPen(colours.sign, qMax(1.4, square.width() / 9.0), Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    paintSign(painter, square, state);
    painter.restore();
}

/// There are five looks and thousands of squares: each is drawn once.
QPixmap StripDelegate::squareOf(StepState state, QSize size, const QPaintDevice *device) const
{
    const double ratio = device->devicePixelRatio();
    const QRgb surroundings = look().window.rgba(); // differs between light and dark
    QPixmap &square = m_squares[{state, size.width(), ratio, surroundings}];
    if (square.isNull()) {
        square = QPixmap(size * ratio);
        square.setDevicePixelRatio(ratio);
        square.fill(Qt::transparent);
        QPainter painter(&square);
        paintStepSquare(painter, QRect({0, 0}, size), state);
    }
    return square;
}

int StripDelegate::pitch(const QFontMetrics &metrics)
{
    return qMax(15, metrics.height());
}

int StripDelegate::headerHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 4;
}

QSize StripDelegate::unitSize(const QFontMetrics &metrics)
{
    constexpr int below = 8;
    const int step = pitch(metrics);
    return {step, headerHeight(metrics) + step * static_cast<int>(unitStepList.size()) + below};
}

std::optional<UnitStep> StripDelegate::stepAt(int y, const QFontMetrics &metrics)
{
    const int inside = y - headerHeight(metrics);
    const int number = inside / pitch(metrics);
    if (inside < 0 || number >= static_cast<int>(unitStepList.size()))
        return {};
    return unitStepList[static_cast<std::size_t>(number)];
}

QSize StripDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return unitSize(QFontMetrics(option.font));
}

void StripDelegate::paint(QPainter *painter,
                          const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto *model = qobject_cast<const UnitStripModel *>(index.model());
    const UnitSteps *unit = model ? model->unitAt(index.row()) : nullptr;
    if (!unit)
        return;
    painter->save();
    const QFontMetrics metrics(option.font);
    const int step = pitch(metrics);
    const int header = headerHeight(metrics);
    const QRect place = option.rect;
    const int team = index.data(UnitStripModel::TeamRole).toInt();
    const bool first = index.data(UnitStripModel::FirstRole).toBool();
    painter->fillRect(place.left() + (first ? 1 : 0),
                      place.top() + header - 4,
                      step - (first ? 1 : 0),
                      2,
                      look().team(team));
    if (first) {
        painter->setFont(option.font);
        painter->setPen(look().team(team));
        painter->drawText(QRect(place.left() + 1, place.top(), 3 * step, header - 4),
                          Qt::AlignLeft | Qt::AlignVCenter,
                          teamChip(team));
    }
    for (std::size_t i = 0; i < unitStepList.size(); ++i) {
        const QRect square(place.left() + 1,
                           place.top() + header + static_cast<int>(i) * step,
                           step - 2,
                           step - 2);
        painter->drawPixmap(square.topLeft(),
                            squareOf(unit->states[i], square.size(), painter->device()));
    }
    const bool current = option.state & QStyle::State_HasFocus;
    if (current || option.state & QStyle::State_MouseOver) {
        painter->setPen(QPen(look().accent, current ? 2 : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(
            QRect(place.left(), place.top() + header - 1, step - 1, place.height() - header - 8));
    }
    painter->restore();
}

} // namespace skt
