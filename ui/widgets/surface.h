// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFrame>

namespace skt {

/// A rounded box in colours of its own: bars, bubbles, cards.
class Surface : public QFrame
{
    Q_OBJECT

public:
    explicit Surface(QWidget *parent = nullptr);

    void setColors(const QColor &back, const QColor &line);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_back;
    QColor m_line;
};

/// Paints such a box, for widgets that are something else already.
void paintSurface(QPainter &painter, const QRect &rect, const QColor &back, const QColor &line);

} // namespace skt
