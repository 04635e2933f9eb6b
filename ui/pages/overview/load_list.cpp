// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/load_list.h"

#include "ui/widgets/chip_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace skt {

namespace {

constexpr double nameShare = 0.5;

/// The long numbers beside the bar: "12 + 1 · 2".
int figuresWidth(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(QStringLiteral("88 + 8  · 8"));
}

} // namespace

QSize LoadDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, QFontMetrics(option.font).height() + 8};
}

void LoadDelegate::paint(QPainter *painter,
                         const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    const QFontMetrics metrics(option.font);
    const QRect line = option.rect;
    const int name = static_cast<int>(line.width() * nameShare);
    const int out = index.data(LoadModel::OutRole).toInt();
    const int home = index.data(LoadModel::HomeRole).toInt();
    const int full = qMax(1, index.data(LoadModel::FullRole).toInt());
    const int figures = figuresWidth(metrics);
    painter->setFont(option.font);
    painter->setPen(look().text);
    painter->drawText(QRect(line.left(), line.top(), name - 8, line.height()),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, name - 8));
    constexpr int margin = 6; // the scroll bar stands beside it
    const int room = qMax(10, line.width() - name - figures - margin - 8);
    const int thick = qMax(8, metrics.height() / 2);
    const QRect bar(line.left() + name, line.center().y() - thick / 2, room, thick);
    painter->fillRect(bar, look().weekend);
    const int team = index.data(LoadModel::TeamRole).toInt();
    const int outWide = room * out / full;
    painter->fillRect(QRect(bar.left(), bar.top(), outWide, thick),
                      team > 0 ? look().team(team) : look().accent);
    const QRect atHome(bar.left() + outWide, bar.top(), room * home / full, thick);
    painter->fillRect(atHome, look().warningSurface);
    if (home > 0) {
        painter->setPen(look().warning);
        painter->setBrush(QBrush(look().warning, Qt::BDiagPattern));
        painter->drawRect(atHome.adjusted(0, 0, -1, -1));
    }
    painter->setPen(out + home > 0 ? look().text : look().quiet);
    const QString words =
        home > 0 ? QStringLiteral("%1 + %2").arg(out).arg(home) : QString::number(out);
    const QRect text(line.right() - margin - figures, line.top(), figures, line.height());
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, words);
    painter->setPen(look().quiet);
    painter->drawText(text,
                      Qt::AlignRight | Qt::AlignVCenter,
                      QStringLiteral("· %1").arg(index.data(LoadModel::MostRole).toInt()));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(look().accent, 1, Qt::DotLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(line.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

LoadList::LoadList(LoadModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_chips(new ChipRow(tr("Whose load"), this))
    , m_list(new QListView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(sectionTitle(tr("Half-days out + at home"), this));
    top->addStretch(1);
    top->addWidget(m_chips);
    layout->addLayout(top);
    m_chips->setChips({{static_cast<int>(LoadModel::Who::Agencies), tr("Agencies"), -1},
                       {static_cast<int>(LoadModel::Who::People), tr("People"), -1},
                       {static_cast<int>(LoadModel::Who::Teams), tr("Teams"), -1}});
    m_list->setObjectName(QStringLiteral("loads"));
    m_list->setAccessibleName(tr("Half-days out and at home"));
    m_list->setToolTip(tr("Half-days out with a team, half-days at home because the own office is "
                          "inspected, and the most visits on one day"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new LoadDelegate(m_list)); // owned by its parent
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    layout->addWidget(m_list, 1);
    connect(m_chips, &ChipRow::chipChosen, this, [this](int who) {
        m_model.setWho(static_cast<LoadModel::Who>(who));
    });
}

} // namespace skt
