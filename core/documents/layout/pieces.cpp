// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/layout/pieces.h"

namespace skt {

void Fragment::add(const Fragment &other, QPointF by)
{
    for (const TextPiece &piece : other.texts) {
        texts.push_back(piece);
        texts.back().at += by;
    }
    for (const RulePiece &rule : other.rules)
        rules.push_back({rule.from + by, rule.to + by, rule.width});
}

Geometry Geometry::a4(bool landscape)
{
    // Decree 30/2020, appendix I: 20–25 mm above and below, 30–35 left, 15–20 right.
    Geometry g;
    g.page = QSizeF(millimetres(210), millimetres(297));
    if (landscape)
        g.page.transpose();
    g.left = millimetres(30);
    g.top = millimetres(20);
    g.width = g.page.width() - g.left - millimetres(15);
    g.height = g.page.height() - g.top - millimetres(20);
    return g;
}

} // namespace skt
