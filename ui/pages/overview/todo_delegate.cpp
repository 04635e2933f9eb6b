// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/todo_words.h"
#include "ui/pages/overview/todo_list.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/look.h"
#include "ui/widgets/surface.h"

#include <QPainter>

namespace skt {

namespace {

constexpr int margin = 10;
constexpr int gap = 8;
constexpr int padding = 6; ///< above and below the two lines of words

QColor colourOf(const QModelIndex &index)
{
    switch (static_cast<TodoUrgency>(index.data(TodoModel::UrgencyRole).toInt())) {
    case TodoUrgency::Overdue:
        return look().error;
    case TodoUrgency::Today:
        return look().warning;
    case TodoUrgency::Soon:
        return look().accent;
    case TodoUrgency::Later:
        break;
    }
    return look().quiet;
}

/// Of the longest action's words, so that the buttons of all lines stand in one column.
int actionWidth(const QFontMetrics &metrics)
{
    int widest = 0;
    for (int action = 0; action <= static_cast<int>(TodoAction::ShowPlan); ++action)
        widest = qMax(widest,
                      metrics.horizontalAdvance(todoActionText(static_cast<TodoAction>(action))));
    return widest;
}

} // namespace

const TodoDelegate::Measures &TodoDelegate::measuresOf(const QFont &font) const
{
    if (m_measures.height == 0 || m_measuredFont != font) {
        const QFontMetrics metrics(font);
        m_measuredFont = font;
        m_measures = {metrics.height(),
                      metrics.horizontalAdvance(QStringLiteral("◑")) + gap,
                      metrics.horizontalAdvance(QStringLiteral("Đ88")) + gap,
                      metrics.horizontalAdvance(QStringLiteral("T5 30/10/2023")) + gap,
                      actionWidth(metrics)};
    }
    return m_measures;
}

QRect TodoDelegate::actionRect(const QRect &line, const QFont &font) const
{
    const Measures &measures = measuresOf(font);
    const int width = measures.action + 2 * margin;
    const int height = measures.height + 2 * padding;
    return {
        line.right() - margin - width, line.top() + (line.height() - height) / 2, width, height};
}

QSize TodoDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = measuresOf(option.font).height;
    const bool heading = index.data(TodoModel::HeadingRole).toBool();
    return {200, heading ? height + 16 : 2 * height + 2 * padding + 3};
}

void TodoDelegate::paintHeading(QPainter &painter,
                                const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    QFont bold = option.font;
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(colourOf(index));
    painter.drawText(option.rect.adjusted(margin, 6, -margin, 0),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     index.data().toString());
    painter.setPen(look().line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void TodoDelegate::paintWords(QPainter &painter,
                              const QStyleOptionViewItem &option,
                              const QModelIndex &index,
                              const QRect &room)
{
    const bool selected = option.state & QStyle::State_Selected;
    const QColor ink = selected ? look().onAccent : look().text;
    const QFontMetrics metrics(option.font);
    const QString title = index.data().toString();
    const QString detail = index.data(TodoModel::DetailRole).toString();
    painter.setPen(ink);
    if (index.data(TodoModel::WrapRole).toBool()
        && metrics.horizontalAdvance(title) > room.width()) {
        // Two lines; what is longer ends in dots, and the tool tip has it all.
        const QString two = metrics.elidedText(title, Qt::ElideRight, room.width() * 2 - 40);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, two);
        return;
    }
    const QRect upper(room.left(), room.top(), room.width(), metrics.height());
    if (detail.isEmpty()) {
        painter.drawText(room,
                         Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(title, Qt::ElideRight, room.width()));
        return;
    }
    painter.drawText(upper,
                     Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(title, Qt::ElideRight, room.width()));
    painter.setPen(selected ? look().onAccent : look().quiet);
    painter.drawText(upper.translated(0, metrics.height() + 1),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(detail, Qt::ElideRight, room.width()));
}

void TodoDelegate::paintAction(QPainter &painter,
                               const QStyleOptionViewItem &option,
                               const QModelIndex &index,
                               const QRect &room)
{
    const bool hovered = option.state & QStyle::State_MouseOver;
    const bool selected = option.state & QStyle::State_Selected;
    paintSurface(painter,
                 room,
                 selected || hovered ? look().surface : look().raised,
                 hovered ? look().accent : look().line);
    painter.setPen(look().accent);
    const QString text = index.data(TodoModel::ActionRole).toString();
    const QFontMetrics metrics(option.font);
    painter.drawText(
        room, Qt::AlignCenter, metrics.elidedText(text, Qt::ElideRight, room.width() - margin));
}

void TodoDelegate::paint(QPainter *painter,
                         const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setFont(option.font);
    if (index.data(TodoModel::HeadingRole).toBool()) {
        paintHeading(*painter, option, index);
        painter->restore();
        return;
    }
    const Measures &measures = measuresOf(option.font);
    const bool selected = option.state & QStyle::State_Selected;
    const QColor ink = selected ? look().onAccent : look().text;
    if (selected)
        painter->fillRect(option.rect, look().accent);
    const QRect line = option.rect.adjusted(margin, padding, -margin, -padding - 1);
    const int sign = measures.sign;
    const QRect action = actionRect(option.rect, option.font);
    const int days = measures.day;
    painter->setPen(selected ? ink : colourOf(index));
    painter->drawText(QRect(line.left(), line.top(), sign, measures.height),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      index.data(TodoModel::SignRole).toString());
    const int team = index.data(TodoModel::TeamRole).toInt();
    const int teams = measures.team;
    if (team > 0) {
        painter->setPen(selected ? ink : look().team(team));
        painter->drawText(QRect(line.left() + sign, line.top(), teams, measures.height),
                          Qt::AlignLeft | Qt::AlignVCenter,
                          teamChip(team));
    }
    const int left = line.left() + sign + teams;
    const int right = action.left() - gap - days;
    paintWords(*painter, option, index, QRect(left, line.top(), right - left - gap, line.height()));
    const QRect day(right, line.top(), days, measures.height);
    painter->setPen(ink);
    painter->drawText(
        day, Qt::AlignLeft | Qt::AlignVCenter, index.data(TodoModel::DayRole).toString());
    painter->setPen(selected ? ink : colourOf(index));
    painter->drawText(day.translated(0, measures.height + 1),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      index.data(TodoModel::LeftRole).toString());
    paintAction(*painter, option, index, action);
    painter->setPen(look().line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus && !selected) {
        painter->setPen(QPen(look().accent, 1, Qt::DotLine));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace skt
