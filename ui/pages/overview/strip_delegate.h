// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/unit_steps.h"

#include <QPixmap>
#include <QStyledItemDelegate>

#include <map>
#include <optional>
#include <tuple>

namespace skt {

/// One unit of the strip: the team's line above, five squares with a sign each.
class StripDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

    [[nodiscard]] static int pitch(const QFontMetrics &metrics); ///< from square to square
    [[nodiscard]] static int headerHeight(const QFontMetrics &metrics);
    [[nodiscard]] static QSize unitSize(const QFontMetrics &metrics);
    [[nodiscard]] static std::optional<UnitStep> stepAt(int y, const QFontMetrics &metrics);

private:
    [[nodiscard]] QPixmap squareOf(StepState state, QSize size, const QPaintDevice *device) const;

    mutable std::map<std::tuple<StepState, int, double, QRgb>, QPixmap> m_squares;
};

/// A square by itself, for the strip and its legend.
void paintStepSquare(QPainter &painter, const QRect &square, StepState state);

} // namespace skt
