// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/schedule/board_painter.h"

#include "core/text/text.h"
#include "ui/models/model_words.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/look.h"

#include <algorithm>

namespace skt {

namespace {

constexpr double smallShare = 0.82;

QColor tintOf(MoveEffect::Level level)
{
    switch (level) {
    case MoveEffect::Level::Free:
        return look().goodSurface;
    case MoveEffect::Level::Warning:
        return look().warningSurface;
    case MoveEffect::Level::Impossible:
        break;
    }
    return look().errorSurface;
}

QString tintSign(MoveEffect::Level level)
{
    switch (level) {
    case MoveEffect::Level::Free:
        return {};
    case MoveEffect::Level::Warning:
        return QStringLiteral("!");
    case MoveEffect::Level::Impossible:
        break;
    }
    return QStringLiteral("✕");
}

} // namespace

BoardPainter::BoardPainter(QPainter &painter,
                           const BoardModel &model,
                           const BoardGeometry &geometry,
                           const BoardSight &sight)
    : m_painter(painter)
    , m_model(model)
    , m_geometry(geometry)
    , m_sight(sight)
    , m_base(painter.font())
    , m_small(painter.font())
{
    m_small.setPointSizeF(m_base.pointSizeF() * smallShare);
}

void BoardPainter::paint(const QRect &visible)
{
    m_visible = visible;
    m_rows = m_geometry.teamsIn(visible);
    m_columns = m_geometry.daysIn(visible);
    m_painter.fillRect(visible, look().surface);
    paintDays();
    paintHeader();
    paintTeams();
    paintDaysOff();
    if (m_model.carried())
        paintTints();
    paintTray();
    paintCards();
    paintGhosts();
    paintCursor();
    paintHand();
}

void BoardPainter::paintDays()
{
    if (m_geometry.teamCount() == 0)
        return;
    const int top = m_geometry.teamRect(0).top();
    const int bottom = m_geometry.teamRect(m_geometry.teamCount() - 1).bottom();
    for (int day = m_columns.first; day < m_columns.end; ++day) {
        const BoardDay &column = m_model.days()[static_cast<std::size_t>(day)];
        QRect strip = m_geometry.dayHeader(day);
        strip.setTop(top);
        strip.setBottom(bottom);
        switch (column.kind) {
        case BoardDay::Kind::Weekend:
            m_painter.fillRect(strip, look().weekend);
            break;
        case BoardDay::Kind::Outside:
            m_painter.fillRect(strip, look().outside);
            break;
        case BoardDay::Kind::Holiday:
            m_painter.fillRect(strip, look().weekend);
            m_painter.fillRect(strip, QBrush(look().holiday, Qt::BDiagPattern));
            m_painter.save();
            m_painter.setFont(m_small);
            m_painter.setPen(look().text);
            m_painter.translate(strip.left() + strip.width() / 2.0, strip.top() + 6);
            m_painter.rotate(90);
            m_painter.drawText(QRect(0, -strip.width() / 2, strip.height() - 12, strip.width()),
                               Qt::AlignVCenter | Qt::AlignLeft,
                               column.note);
            m_painter.restore();
            break;
        case BoardDay::Kind::Working:
            break;
        }
        m_painter.setPen(look().line);
        m_painter.drawLine(strip.topLeft(), strip.bottomLeft());
    }
}

void BoardPainter::paintHeader()
{
    for (int day = m_columns.first; day < m_columns.end; ++day) {
        const BoardDay &column = m_model.days()[static_cast<std::size_t>(day)];
        const QRect head = m_geometry.dayHeader(day);
        if (column.today) {
            m_painter.setBrush(look().accent);
            m_painter.setPen(Qt::NoPen);
            m_painter.drawRoundedRect(head.adjusted(1, 2, -1, -3), corner, corner);
        }
        if (head.width()
            < QFontMetrics(m_base, m_painter.device()).horizontalAdvance(QStringLiteral("00/0")))
            continue;
        const QColor colour = column.today                             ? look().onAccent
                              : column.kind == BoardDay::Kind::Working ? look().text
                                                                       : look().quiet;
        const int half = head.height() / 2;
        m_painter.setPen(column.today ? colour : look().quiet);
        m_painter.setFont(m_small);
        m_painter.drawText(QRect(head.left(), head.top() + 4, head.width(), half - 4),
                           Qt::AlignCenter,
                           weekdayShort(column.date));
        m_painter.setPen(colour);
        m_painter.setFont(m_base);
        m_painter.drawText(QRect(head.left(), head.top() + half - 2, head.width(), half),
                           Qt::AlignCenter,
                           QStringLiteral("%1/%2").arg(column.date.day()).arg(column.date.month()));
    }
}

void BoardPainter::paintTeams()
{
    for (int row = m_rows.first; row < m_rows.end; ++row) {
        const BoardTeam &team = m_model.teams()[static_cast<std::size_t>(row)];
        const QRect rect = m_geometry.teamRect(row);
        m_painter.setPen(look().line);
        m_painter.drawLine(
            rect.left(), rect.bottom() + 2, m_geometry.contentSize().width(), rect.bottom() + 2);
        m_painter.setPen(QPen(look().line, 1, Qt::DotLine));
        m_painter.drawLine(
            rect.right(), rect.center().y(), m_geometry.contentSize().width(), rect.center().y());
        m_painter.fillRect(QRect(rect.left(), rect.top(), 5, rect.height()),
                           look().team(team.number));
        QFont bold = m_base;
        bold.setBold(true);
        m_painter.setFont(bold);
        m_painter.setPen(look().text);
        const QRect words = rect.adjusted(11, 3, -18, -3);
        const int line = m_painter.fontMetrics().height();
        m_painter.drawText(words, Qt::AlignTop | Qt::AlignLeft, teamName(team.number));
        m_painter.setFont(m_small);
        m_painter.setPen(look().quiet);
        m_painter.drawText(words.adjusted(0, line + 1, 0, 0),
                           Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap,
                           team.lead);
        // Which half is which, at the edge of the days.
        const QRect edge(rect.right() - 16, rect.top(), 14, rect.height());
        m_painter.drawText(QRect(edge.left(), edge.top(), edge.width(), edge.height() / 2),
                           Qt::AlignCenter,
                           ModelWords::tr("AM", "morning, one or two letters"));
        m_painter.drawText(QRect(edge.left(), edge.center().y(), edge.width(), edge.height() / 2),
                           Qt::AlignCenter,
                           ModelWords::tr("PM", "afternoon, one or two letters"));
    }
}

void BoardPainter::paintTints()
{
    m_painter.setFont(m_small);
    for (int row = m_rows.first; row < m_rows.end; ++row) {
        const bool own = m_model.rowOfTeam(m_model.carried()->team) == row;
        for (int day = m_columns.first; day < m_columns.end; ++day) {
            for (const DayPart part : {DayPart::Morning, DayPart::Afternoon}) {
                const BoardSlot slot{row, day, part};
                const QRect rect = m_geometry.slotRect(slot).adjusted(1, 1, 0, -1);
                if (!own || !m_model.mayDrop(slot)) {
                    QColor shade = look().outside;
                    shade.setAlpha(170);
                    m_painter.fillRect(rect, shade);
                    continue;
                }
                // Several at once: asked only where the hand is, for each answer is a whole check.
                if (m_model.hand().size() > 1 && m_sight.target != slot)
                    continue;
                if (m_model.swapPartner(slot)) {
                    m_painter.setPen(look().text);
                    m_painter.drawText(rect, Qt::AlignCenter, QStringLiteral("⇄"));
                    continue;
                }
                const MoveEffect effect = m_model.effectAt(slot);
                m_painter.fillRect(rect, tintOf(effect.level));
                m_painter.setPen(effect.level == MoveEffect::Level::Warning ? look().warning
                                                                            : look().error);
                m_painter.drawText(rect.adjusted(2, 0, -3, 0),
                                   Qt::AlignRight | Qt::AlignTop,
                                   tintSign(effect.level));
            }
        }
    }
}

void BoardPainter::paintTray()
{
    const QRect tray = m_geometry.trayRect();
    m_painter.fillRect(tray, look().raised);
    m_painter.setPen(look().line);
    m_painter.drawLine(tray.topLeft(), tray.topRight());
    const BoardGeometry::Range teams = m_geometry.trayTeamsIn(m_visible);
    for (int row = teams.first; row < teams.end; ++row) {
        const BoardTeam &team = m_model.teams()[static_cast<std::size_t>(row)];
        const BoardSlot slot{row, -1, DayPart::Morning};
        const QRect heading = m_geometry.trayHeading(row);
        const auto count = m_model.cardsAt(slot).size();
        m_painter.fillRect(QRect(heading.left(), heading.top() + 5, 4, heading.height() - 8),
                           look().team(team.number));
        m_painter.setFont(m_small);
        m_painter.setPen(look().quiet);
        const QString text =
            count == 0
                ? ModelWords::tr("%1: all scheduled").arg(teamName(team.number))
                : ModelWords::tr("%1 · unscheduled: %2").arg(teamName(team.number)).arg(count);
        m_painter.drawText(
            heading.adjusted(9, 0, 0, 0),
            Qt::AlignVCenter | Qt::AlignLeft,
            m_painter.fontMetrics().elidedText(text, Qt::ElideRight, heading.width() - 9));
        m_painter.setPen(look().line);
        if (row > 0)
            m_painter.drawLine(
                heading.left() - 6, tray.top() + 4, heading.left() - 6, tray.bottom() - 4);
    }
}

void BoardPainter::paintCards()
{
    const auto paintSlot = [this](const BoardSlot &slot) {
        const auto cards = m_model.cardsAt(slot);
        for (std::size_t i = 0; i < cards.size(); ++i) {
            const BoardCard &card = *cards[i];
            BoardSlot place = slot;
            if (card.part == DayPart::AllDay && slot.day >= 0) {
                if (slot.part == DayPart::Afternoon)
                    continue;
                place.part = DayPart::AllDay;
            }
            const QRect rect =
                m_geometry.cardRect(place, static_cast<int>(i), static_cast<int>(cards.size()));
            if (slot.day < 0 && rect.bottom() > m_geometry.trayRect().bottom())
                continue;
            paintCard(rect, card, m_model.carried() == card.key);
        }
    };
    const BoardGeometry::Range tray = m_geometry.trayTeamsIn(m_visible);
    for (int row = tray.first; row < tray.end; ++row)
        paintSlot({row, -1, DayPart::Morning});
    for (int row = m_rows.first; row < m_rows.end; ++row) {
        for (int day = m_columns.first; day < m_columns.end; ++day) {
            paintSlot({row, day, DayPart::Morning});
            paintSlot({row, day, DayPart::Afternoon});
        }
    }
}

void BoardPainter::paintCard(const QRect &rect, const BoardCard &card, bool dimmed)
{
    const Look &l = look();
    m_painter.save();
    if (dimmed)
        m_painter.setOpacity(0.35);
    else if (card.filteredOut)
        m_painter.setOpacity(0.2);
    m_painter.setRenderHint(QPainter::Antialiasing);
    QColor back = l.teamSurface(card.teamNumber);
    QPen border(l.team(card.teamNumber), 1);
    if (card.clash) {
        border = QPen(*card.clash == Severity::Error ? l.error : l.warning, 2);
        back = *card.clash == Severity::Error ? l.errorSurface : l.warningSurface;
    }
    if (m_model.isSelected(card.key))
        border = QPen(l.accent, 3);
    if (flashes(card.key) && m_sight.flashOn) {
        back = l.accent;
        border = QPen(l.accent, 3);
    }
    m_painter.setPen(border);
    m_painter.setBrush(back);
    m_painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), corner, corner);
    m_painter.fillRect(QRect(rect.left() + 2, rect.top() + 3, 3, rect.height() - 6),
                       l.team(card.teamNumber));
    m_painter.setFont(m_small);
    const QColor ink = flashes(card.key) && m_sight.flashOn ? l.onAccent : l.text;
    QString signs = card.waiting ? QStringLiteral("… ") : QString();
    signs += stateSign(card.state);
    if (card.clash)
        signs += *card.clash == Severity::Error ? QStringLiteral("✖") : QStringLiteral("⚠");
    QRect words = rect.adjusted(7, 1, -2, -1);
    if (!signs.isEmpty()) {
        m_painter.setPen(card.clash ? (*card.clash == Severity::Error ? l.error : l.warning)
                                    : l.quiet);
        m_painter.drawText(words, Qt::AlignRight | Qt::AlignBottom, signs);
    }
    if (card.agreed) { // from where it was moved after the schedule was agreed
        const QString old = QStringLiteral("%1/%2 %3 →")
                                .arg(card.agreed->date.day())
                                .arg(card.agreed->date.month())
                                .arg(card.agreed->part == DayPart::Afternoon
                                         ? ModelWords::tr("PM", "afternoon, one or two letters")
                                         : ModelWords::tr("AM", "morning, one or two letters"));
        const int line = m_painter.fontMetrics().height();
        if (words.height() >= 2 * line) {
            m_painter.setPen(ink == l.onAccent ? ink : l.accent);
            m_painter.drawText(words, Qt::AlignLeft | Qt::AlignTop, old);
            words.setTop(words.top() + line);
        } else {
            m_painter.fillRect(QRect(rect.right() - 4, rect.top() + 2, 3, 8), l.accent);
        }
    } else if (card.afterAgreement) {
        m_painter.setPen(ink == l.onAccent ? ink : l.accent);
        m_painter.drawText(words, Qt::AlignRight | Qt::AlignTop, QStringLiteral("+"));
    }
    paintWords(words, card.title, ink);
    m_painter.restore();
}

void BoardPainter::paintWords(const QRect &rect, const QString &text, const QColor &colour)
{
    m_painter.setPen(colour);
    const QFontMetrics metrics = m_painter.fontMetrics();
    if (rect.height() < 2 * metrics.lineSpacing()
        || metrics.horizontalAdvance(text) <= rect.width()) {
        m_painter.drawText(rect,
                           Qt::AlignVCenter | Qt::AlignLeft,
                           metrics.elidedText(text, Qt::ElideRight, rect.width()));
        return;
    }
    // Word by word into the lines that fit; the last one is cut with dots.
    const int lines = rect.height() / metrics.lineSpacing();
    QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList shown;
    while (!words.isEmpty() && shown.size() < lines) {
        QString line = words.takeFirst();
        while (!words.isEmpty()
               && metrics.horizontalAdvance(line + QLatin1Char(' ') + words.first())
                      <= rect.width())
            line += QLatin1Char(' ') + words.takeFirst();
        if (shown.size() == lines - 1 && !words.isEmpty())
            line += QLatin1Char(' ') + words.join(QLatin1Char(' '));
        shown.append(metrics.elidedText(line, Qt::ElideRight, rect.width()));
    }
    const int height = static_cast<int>(shown.size()) * metrics.lineSpacing();
    int top = rect.top() + (rect.height() - height) / 2;
    for (const QString &line : shown) {
        m_painter.drawText(QRect(rect.left(), top, rect.width(), metrics.lineSpacing()),
                           Qt::AlignLeft | Qt::AlignVCenter,
                           line);
        top += metrics.lineSpacing();
    }
}

bool BoardPainter::flashes(const CardKey &key) const
{
    return std::ranges::find(m_sight.flashing, key) != m_sight.flashing.end();
}

} // namespace skt
