// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/timeline.h"

#include "core/text/text.h"
#include "ui/widgets/look.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace skt {

namespace {

constexpr int edge = 10;
constexpr int gap = 8;

QString nameOf(Milestone::Kind kind)
{
    switch (kind) {
    case Milestone::Kind::Signed:
        return Timeline::tr("Plan signed");
    case Milestone::Kind::Registration:
        return Timeline::tr("Registration");
    case Milestone::Kind::FirstVisit:
        return Timeline::tr("First visits");
    case Milestone::Kind::LastVisit:
        return Timeline::tr("Last visits");
    case Milestone::Kind::TeamReports:
        return Timeline::tr("Team reports");
    case Milestone::Kind::Results:
        return Timeline::tr("Last results");
    case Milestone::Kind::Synthesis:
        return Timeline::tr("Synthesis");
    case Milestone::Kind::SuperiorReport:
        break;
    }
    return Timeline::tr("To the superior");
}

QString shortDay(QDate date)
{
    return QStringLiteral("%1/%2").arg(date.day()).arg(date.month());
}

} // namespace

Timeline::Timeline(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Timeline::show(const PlanViewPtr &view)
{
    m_milestones = view ? milestones(view->index, view->deadlines) : std::vector<Milestone>();
    // The signing may lie months back: the line begins with what the campaign itself does.
    std::erase_if(m_milestones, [](const Milestone &milestone) {
        return milestone.kind == Milestone::Kind::Signed;
    });
    m_today = view ? view->environment.today : QDate();
    m_visitsFrom = view ? view->index.dates().firstDay : QDate();
    m_visitsTo = view ? view->index.dates().lastDay : QDate();
    if (!m_milestones.empty()) {
        m_first = m_milestones.front().date;
        m_last = m_milestones.back().date;
        constexpr int nearDays = 21; // a day farther off than that stands at the edge
        if (m_today < m_first)
            m_first = std::max(m_today, m_first.addDays(-nearDays));
        if (m_today > m_last)
            m_last = std::min(m_today, m_last.addDays(nearDays));
    }
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(spoken());
    update();
}

QString Timeline::spoken() const
{
    QStringList parts;
    for (const Milestone &milestone : m_milestones)
        parts.append(QStringLiteral("%1: %2").arg(nameOf(milestone.kind),
                                                  formatDateWithWeekday(milestone.date)));
    if (m_today.isValid())
        parts.append(tr("Today: %1").arg(formatDateWithWeekday(m_today)));
    return parts.join(QLatin1Char('\n'));
}

QSize Timeline::sizeHint() const
{
    return {360, 5 * fontMetrics().height() + 34};
}

QSize Timeline::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

int Timeline::axis() const
{
    return height() / 2;
}

int Timeline::xOf(QDate date) const
{
    const qint64 all = std::max<qint64>(1, m_first.daysTo(m_last));
    const qint64 at = std::clamp<qint64>(m_first.daysTo(date), 0, all);
    return edge + static_cast<int>(at * (width() - 2 * edge) / all);
}

/// In two rows by turns, above and below the line, each pushed aside by its neighbour.
std::vector<Timeline::Label> Timeline::labels() const
{
    std::vector<Label> all;
    const QFontMetrics metrics = fontMetrics();
    const int tall = 2 * metrics.height();
    for (std::size_t i = 0; i < m_milestones.size(); ++i) {
        Label label;
        label.name = nameOf(m_milestones[i].kind);
        label.date = m_milestones[i].date;
        label.day = shortDay(label.date);
        label.above = i % 2 == 0;
        const int wide =
            std::max(metrics.horizontalAdvance(label.name), metrics.horizontalAdvance(label.day));
        const int top = label.above ? axis() - tall - 14 : axis() + 14;
        label.place = QRect(xOf(label.date) - wide / 2, top, wide, tall);
        all.push_back(label);
    }
    for (const bool above : {true, false}) {
        int least = 0;
        for (Label &label : all) {
            if (label.above != above)
                continue;
            label.place.moveLeft(std::max(label.place.left(), least));
            least = label.place.right() + gap;
        }
        int most = width() - 1;
        for (auto label = all.rbegin(); label != all.rend(); ++label) {
            if (label->above != above)
                continue;
            label->place.moveRight(std::min(label->place.right(), most));
            most = label->place.left() - gap;
        }
    }
    return all;
}

void Timeline::paintAxis(QPainter &painter) const
{
    const Look &l = look();
    const int y = axis();
    painter.setPen(QPen(l.line, 4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(edge, y, width() - edge, y);
    if (m_visitsFrom.isValid() && m_visitsTo.isValid()) {
        QColor visits = l.accent;
        visits.setAlphaF(0.35F);
        painter.setPen(QPen(visits, 8, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(xOf(m_visitsFrom), y, xOf(m_visitsTo), y);
    }
}

void Timeline::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    if (m_milestones.empty())
        return;
    const Look &l = look();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxis(painter);
    const int y = axis();
    const QFontMetrics metrics = fontMetrics();
    for (const Label &label : labels()) {
        const int x = xOf(label.date);
        const bool past = label.date < m_today;
        painter.setPen(QPen(l.line, 1));
        painter.drawLine(x,
                         y + (label.above ? -5 : 5),
                         label.place.center().x(),
                         label.above ? label.place.bottom() + 2 : label.place.top() - 1);
        painter.setPen(QPen(past ? l.quiet : l.accent, 2));
        painter.setBrush(past ? l.quiet : l.surface);
        painter.drawEllipse(QPoint(x, y), 4, 4);
        const QRect upper(
            label.place.left(), label.place.top(), label.place.width(), metrics.height());
        painter.setPen(past ? l.quiet : l.text);
        painter.drawText(upper, Qt::AlignCenter, label.day);
        painter.setPen(l.quiet);
        painter.drawText(upper.translated(0, metrics.height()), Qt::AlignCenter, label.name);
    }
    const int now = xOf(m_today);
    painter.setPen(QPen(l.error, 2));
    painter.drawLine(now, y - 11, now, y + 11);
    painter.setBrush(l.error);
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(QPolygon({{now - 5, y - 13}, {now + 5, y - 13}, {now, y - 7}}));
}

bool Timeline::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), spoken(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace skt
