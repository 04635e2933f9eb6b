// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/look.h"

#include <QColor>
#include <QFrame>

namespace skt {

/// A rounded box in colours of its own: bars, bubbles, cards.
class Surface : public QFrame
{
    Q_OBJECT

public:
    explicit Surface(QWidget *parent = nullptr);

    /// Named and not given, so that they follow a change of the look.
    void setColors(LookColor back, LookColor line);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    LookColor m_back = &Look::raised;
    LookColor m_line = &Look::line;
};

/// Paints such a box, for widgets that are something else already.
void paintSurface(QPainter &painter, const QRect &rect, const QColor &back, const QColor &line);

} // namespace skt
