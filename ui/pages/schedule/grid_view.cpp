// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/schedule/grid_view.h"

#include "ui/widgets/look.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace skt {

namespace {

/// Days on which nobody works are grey, as on the board.
class GridDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        if (index.data(Qt::UserRole).toBool())
            painter->fillRect(option.rect, look().weekend);
        QStyledItemDelegate::paint(painter, option, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->displayAlignment = Qt::AlignLeft | Qt::AlignTop;
    }
};

} // namespace

GridView::GridView(BoardModel &board, QWidget *parent)
    : QTableView(parent)
    , m_board(board)
    , m_grid(board)
{
    setObjectName(QStringLiteral("scheduleGrid"));
    setModel(&m_grid);
    setItemDelegate(new GridDelegate(this));
    setWordWrap(true);
    setTabKeyNavigation(false); // Tab leaves the table
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    connect(&m_grid, &QAbstractItemModel::modelReset, this, &GridView::fit);
    connect(this, &QTableView::activated, this, &GridView::open);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        std::vector<CardKey> keys;
        for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
            for (const CardKey &key : m_grid.cardsIn(index)) {
                if (std::ranges::find(keys, key) == keys.end())
                    keys.push_back(key);
            }
        }
        if (isVisible())
            m_board.select(keys);
    });
}

void GridView::setKind(ScheduleGrid::Kind kind)
{
    const bool rows = kind == ScheduleGrid::Kind::List || kind == ScheduleGrid::Kind::Agenda;
    setSelectionBehavior(rows ? SelectRows : SelectItems);
    verticalHeader()->setVisible(!rows);
    m_grid.setKind(kind);
    showSelection();
}

void GridView::fit()
{
    const bool month = m_grid.kind() == ScheduleGrid::Kind::Month;
    horizontalHeader()->setSectionResizeMode(month ? QHeaderView::Stretch
                                                   : QHeaderView::Interactive);
    horizontalHeader()->setStretchLastSection(m_grid.kind() == ScheduleGrid::Kind::List
                                              || m_grid.kind() == ScheduleGrid::Kind::Agenda);
    constexpr int widestName = 170; // longer names are cut with dots
    verticalHeader()->setMaximumWidth(widestName);
    if (!month)
        resizeColumnsToContents();
    resizeRowsToContents();
}

void GridView::open(const QModelIndex &index)
{
    const auto cards = m_grid.cardsIn(index);
    if (!cards.empty())
        Q_EMIT cardOpened(cards.front());
}

void GridView::showSelection()
{
    if (m_board.selection().empty())
        return;
    const QModelIndex place = m_grid.cellOf(m_board.selection().front());
    if (place.isValid())
        setCurrentIndex(place);
}

} // namespace skt
