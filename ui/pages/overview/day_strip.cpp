// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/day_strip.h"

#include "core/text/text.h"
#include "ui/widgets/look.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace skt {

namespace {

constexpr int widest = 84;
constexpr int narrowest = 46;

} // namespace

DayStrip::DayStrip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("How the day was counted"));
}

void DayStrip::show(std::vector<CountedDay> days, QDate today)
{
    m_days = std::move(days);
    m_today = today;
    QStringList words;
    for (const CountedDay &day : m_days)
        words.append(wordsOf(day));
    setAccessibleDescription(words.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

QString DayStrip::wordsOf(const CountedDay &day)
{
    const QString date = formatDateWithWeekday(day.date);
    QString words;
    switch (day.kind) {
    case CountedDay::Kind::Start:
        words = day.due ? date : tr("%1: counted from here").arg(date);
        break;
    case CountedDay::Kind::Counted:
        words = tr("%1: working day %2").arg(date).arg(day.number);
        break;
    case CountedDay::Kind::Skipped:
        words = tr("%1: not counted, %2").arg(date, day.why);
        break;
    }
    return day.due ? tr("%1 – the last day").arg(words) : words;
}

QSize DayStrip::sizeHint() const
{
    const int count = static_cast<int>(m_days.size());
    return {count * widest, 5 * fontMetrics().height() + 14};
}

QSize DayStrip::minimumSizeHint() const
{
    return {static_cast<int>(m_days.size()) * narrowest, sizeHint().height()};
}

QRect DayStrip::cell(std::size_t day) const
{
    const int count = qMax(1, static_cast<int>(m_days.size()));
    const int wide = qBound(narrowest, width() / count, widest);
    return {static_cast<int>(day) * wide, 0, wide - 4, height() - 2};
}

void DayStrip::paintDay(QPainter &painter, const CountedDay &day, const QRect &place) const
{
    const Look &l = look();
    const int line = fontMetrics().height();
    const bool skipped = day.kind == CountedDay::Kind::Skipped;
    painter.setPen(QPen(day.due ? l.accent : l.line, day.due ? 2 : 1));
    painter.setBrush(skipped ? l.weekend : l.surface);
    painter.drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -1), 4, 4);
    if (skipped) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(l.line, Qt::BDiagPattern));
        painter.drawRoundedRect(
            QRectF(place.left() + 2, place.top() + 2, place.width() - 4, 2 * line + 4), 3, 3);
    }
    QRect row(place.left() + 3, place.top() + 4, place.width() - 6, line);
    painter.setPen(day.date == m_today ? l.error : l.quiet);
    painter.drawText(row, Qt::AlignCenter, weekdayShort(day.date));
    row.translate(0, line);
    painter.setPen(skipped ? l.quiet : l.text);
    painter.drawText(
        row, Qt::AlignCenter, QStringLiteral("%1/%2").arg(day.date.day()).arg(day.date.month()));
    const QRect rest(row.left(), row.bottom() + 3, row.width(), place.bottom() - row.bottom() - 5);
    QFont font = painter.font();
    if (day.kind == CountedDay::Kind::Counted) {
        QFont large = font;
        large.setBold(true);
        large.setPointSizeF(font.pointSizeF() * 1.2);
        painter.setFont(large);
        painter.setPen(day.due ? l.accent : l.text);
        painter.drawText(rest, Qt::AlignHCenter | Qt::AlignTop, QString::number(day.number));
        painter.setFont(font);
        painter.setPen(l.accent);
        if (day.due)
            painter.drawText(rest, Qt::AlignHCenter | Qt::AlignBottom, tr("last day"));
        return;
    }
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.85);
    painter.setFont(small);
    painter.setPen(day.due ? l.accent : l.quiet);
    const QString why = skipped ? day.why : day.due ? tr("last day") : tr("counted from");
    painter.drawText(rest, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, why);
    painter.setFont(font);
}

void DayStrip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_days.size(); ++i)
        paintDay(painter, m_days[i], cell(i));
}

bool DayStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        if (cell(i).contains(help->pos()))
            QToolTip::showText(help->globalPos(), wordsOf(m_days[i]), this);
    }
    return true;
}

} // namespace skt
