// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/teams/team_card_delegate.h"

#include "ui/models/teams_model.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/look.h"
#include "ui/widgets/surface.h"

#include <QPainter>

namespace skt {

namespace {

constexpr int gap = 6;
constexpr int padding = 10;
constexpr int stripe = 5;
constexpr int linesOfCard = 5;
constexpr int lineGap = 3;

int lineHeight(const QFontMetrics &metrics)
{
    return metrics.height() + lineGap;
}

void paintLine(QPainter *painter, const QRect &line, const QString &text, const QColor &color)
{
    painter->setPen(color);
    painter->drawText(line,
                      Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
}

/// A bar of how many of the team's units have a date.
void paintLoad(QPainter *painter, const QRect &line, const TeamCard &card)
{
    constexpr int height = 4;
    const QRect bar(line.left(), line.top(), line.width(), height);
    painter->fillRect(bar, look().line);
    if (card.units > 0) {
        const int width = bar.width() * qMin(card.scheduled, card.units) / card.units;
        painter->fillRect(QRect(bar.topLeft(), QSize(width, height)), look().team(card.number));
    }
}

void paintCard(QPainter *painter, QRect inner, const TeamCard &card)
{
    const Look &l = look();
    const int height = lineHeight(painter->fontMetrics());
    QRect line(inner.left(), inner.top(), inner.width(), height);
    QFont bold = painter->font();
    bold.setBold(true);
    const QFont plain = painter->font();
    painter->setFont(bold);
    const int right = paintChip(painter, line, line.left(), teamChip(card.number), card.number);
    paintLine(painter, line.adjusted(right - line.left() + gap, 0, 0, 0), card.name, l.text);
    painter->setFont(plain);
    line.translate(0, height + 2);
    paintLine(painter,
              line,
              card.lead.isEmpty() ? TeamCardDelegate::tr("no lead agency yet") : card.lead,
              card.lead.isEmpty() ? l.warning : l.text);
    line.translate(0, height);
    paintLine(painter, line, TeamsModel::peopleText(card), l.quiet);
    line.translate(0, height);
    paintLine(painter, line, TeamsModel::loadText(card), l.quiet);
    line.translate(0, height + 1);
    paintLoad(painter, line, card);
    line.translate(0, gap + 2);
    const QColor tone = card.errors > 0 ? l.error : card.warnings > 0 ? l.warning : l.good;
    paintLine(painter, line, TeamsModel::problemText(card), tone);
}

} // namespace

void TeamCardDelegate::paint(QPainter *painter,
                             const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto *model = qobject_cast<const TeamsModel *>(index.model());
    const TeamCard *card = model ? model->card(index.row()) : nullptr;
    if (!card)
        return;
    const Look &l = look();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const QRect box = option.rect.adjusted(1, gap / 2, -1, -gap / 2);
    painter->save();
    painter->setFont(option.font);
    paintSurface(*painter,
                 box,
                 chosen ? l.teamSurface(card->number) : l.surface,
                 chosen || focused ? l.accent : l.line);
    painter->fillRect(QRect(box.left() + 1, box.top() + stripe, stripe, box.height() - 2 * stripe),
                      l.team(card->number));
    paintCard(painter, box.adjusted(stripe + padding, padding - 2, -padding, -padding), *card);
    painter->restore();
}

QSize TeamCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    constexpr int least = 200;
    return {least, linesOfCard * lineHeight(option.fontMetrics) + 2 * padding + 2 * gap + 4};
}

} // namespace skt
