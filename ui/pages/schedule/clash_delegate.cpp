// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/schedule/clash_delegate.h"

#include "ui/models/conflict_model.h"
#include "ui/widgets/look.h"

#include <QListView>
#include <QPainter>

namespace skt {

namespace {

constexpr int margin = 8;
constexpr int signWidth = 18;
constexpr int headingHeight = 30;

struct Sign
{
    QString text;
    QColor colour;
};

Sign signOf(int group)
{
    switch (static_cast<ConflictModel::Group>(group)) {
    case ConflictModel::Group::Error:
        return {QStringLiteral("✖"), look().error};
    case ConflictModel::Group::Warning:
        return {QStringLiteral("⚠"), look().warning};
    case ConflictModel::Group::Waived:
        return {QStringLiteral("✓"), look().good};
    case ConflictModel::Group::Note:
        break;
    }
    return {QStringLiteral("ℹ"), look().quiet};
}

bool isHeading(const QModelIndex &index)
{
    return index.data(ConflictModel::HeadingRole).toBool();
}

QString wordsOf(const QModelIndex &index)
{
    const QString text = index.data().toString();
    const bool waived = index.data(ConflictModel::GroupRole).toInt()
                        == static_cast<int>(ConflictModel::Group::Waived);
    const QString detail = index.data(ConflictModel::DetailRole).toString();
    return waived && !detail.isEmpty() ? text + QLatin1Char('\n') + detail : text;
}

} // namespace

ClashDelegate::ClashDelegate(QListView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{}

void ClashDelegate::paint(QPainter *painter,
                          const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    const Sign sign = signOf(index.data(ConflictModel::GroupRole).toInt());
    if (isHeading(index)) {
        QFont bold = option.font;
        bold.setBold(true);
        painter->setFont(bold);
        painter->setPen(sign.colour);
        painter->drawText(option.rect.adjusted(margin, 4, -margin, 0),
                          Qt::AlignLeft | Qt::AlignVCenter,
                          sign.text + QLatin1Char(' ') + index.data().toString());
        painter->restore();
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
    const QColor ink = selected ? option.palette.color(QPalette::HighlightedText) : look().text;
    painter->setPen(selected ? ink : sign.colour);
    painter->drawText(
        option.rect.adjusted(margin, 4, 0, 0), Qt::AlignLeft | Qt::AlignTop, sign.text);
    painter->setPen(ink);
    painter->drawText(option.rect.adjusted(margin + signWidth, 4, -margin, -4),
                      Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                      wordsOf(index));
    painter->setPen(look().line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize ClashDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = m_view->viewport()->width();
    if (isHeading(index))
        return {width, headingHeight};
    const QFontMetrics metrics(option.font);
    const QRect room(0, 0, qMax(width - 2 * margin - signWidth, 60), 10000);
    return {width, metrics.boundingRect(room, Qt::TextWordWrap, wordsOf(index)).height() + 9};
}

} // namespace skt
