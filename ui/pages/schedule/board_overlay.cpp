// SPDX-License-Identifier: GPL-3.0-or-later
// What the painter lays over the board: days off, a proposal, the cursor, the card in the hand.
#include "ui/pages/schedule/board_painter.h"
#include "ui/widgets/look.h"

namespace skt {

void BoardPainter::paintDaysOff()
{
    m_painter.setFont(m_small);
    for (int row = m_rows.first; row < m_rows.end; ++row) {
        for (int day = m_columns.first; day < m_columns.end; ++day) {
            for (const DayPart part : {DayPart::Morning, DayPart::Afternoon}) {
                const BoardSlot slot{row, day, part};
                const QString reason = m_model.teamOffAt(slot);
                if (reason.isEmpty())
                    continue;
                const QRect rect = m_geometry.slotRect(slot).adjusted(1, 1, 0, -1);
                m_painter.fillRect(rect, look().weekend);
                m_painter.fillRect(rect, QBrush(look().holiday, Qt::BDiagPattern));
                if (m_model.cardsAt(slot).empty())
                    paintWords(rect.adjusted(3, 0, -2, 0), reason, look().text);
            }
        }
    }
}

void BoardPainter::paintGhosts()
{
    m_painter.save();
    m_painter.setFont(m_small);
    for (const BoardGhost &ghost : m_model.ghosts()) {
        const int row = m_model.rowOfTeam(ghost.key.team);
        const int day = m_model.columnOfDay(ghost.date);
        if (row < 0 || day < 0)
            continue;
        const BoardSlot slot{row, day, ghost.part};
        const QRect rect = m_geometry.slotRect(slot).adjusted(2, 2, -2, -2);
        if (!rect.intersects(m_visible))
            continue;
        const int number = m_model.teams()[static_cast<std::size_t>(row)].number;
        m_painter.setOpacity(ghost.taken ? 0.9 : 0.35);
        m_painter.setPen(QPen(look().team(number), 1.5, Qt::DashLine));
        m_painter.setBrush(ghost.taken ? QBrush(look().teamSurface(number)) : QBrush(Qt::NoBrush));
        m_painter.drawRoundedRect(rect, corner, corner);
        paintWords(rect.adjusted(5, 0, -2, 0), ghost.title, look().text);
        m_painter.drawText(rect.adjusted(0, 0, -2, 0),
                           Qt::AlignRight | Qt::AlignBottom,
                           ghost.taken ? QStringLiteral("✓") : QStringLiteral("–"));
    }
    m_painter.restore();
}

void BoardPainter::paintCursor()
{
    if (m_sight.target) {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(look().accent, 2));
        m_painter.drawRect(m_geometry.slotRect(*m_sight.target).adjusted(1, 1, -2, -2));
    }
    if (!m_sight.cursor || !m_sight.focused)
        return;
    QRect rect = m_geometry.slotRect(*m_sight.cursor);
    const auto cards = m_model.cardsAt(*m_sight.cursor);
    if (m_sight.cursor->day < 0 && !cards.empty())
        rect = m_geometry.cardRect(
            *m_sight.cursor, m_sight.cursorCard, static_cast<int>(cards.size()));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(look().accent, 2));
    m_painter.drawRoundedRect(rect.adjusted(0, 0, -1, -1), corner, corner);
}

void BoardPainter::paintHand()
{
    if (!m_sight.showHand || !m_model.carried())
        return;
    const BoardCard *card = m_model.card(*m_model.carried());
    if (!card)
        return;
    constexpr QSize handSize(96, 36);
    m_painter.setOpacity(0.85);
    const QRect place(m_sight.ghostPlace + QPoint(6, 6), handSize);
    paintCard(place, *card, false);
    m_painter.setOpacity(1.0);
    if (m_model.hand().size() < 2)
        return;
    constexpr int badge = 20;
    const QRect round(place.right() - badge / 2, place.top() - badge / 2, badge, badge);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(look().accent);
    m_painter.drawEllipse(round);
    m_painter.setPen(look().onAccent);
    m_painter.setFont(m_small);
    m_painter.drawText(round, Qt::AlignCenter, QString::number(m_model.hand().size()));
}

} // namespace skt
