// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_table.h"

#include "ui/widgets/search_proxy.h"
#include "ui/widgets/table_menu.h"
#include "ui/widgets/tone_delegate.h"
#include "ui/widgets/widget_words.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QShortcut>

#include <algorithm>

namespace skt {

namespace {

constexpr int heightOfRow = 28;

QString settingsKey(const QString &name)
{
    return QStringLiteral("columns/") + name;
}

QString orderKey(const QString &name)
{
    return QStringLiteral("order/%1/column").arg(name);
}

QString chosenKey(const QString &name)
{
    return QStringLiteral("columns-chosen/") + name;
}

QString fallingKey(const QString &name)
{
    return QStringLiteral("order/%1/falling").arg(name);
}

} // namespace

DataTable::DataTable(const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_name(name)
    , m_proxy(new SearchProxy(this))
{
    setObjectName(name);
    setModel(m_proxy);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(heightOfRow);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    setEditTriggers(NoEditTriggers);
    setItemDelegate(new ToneDelegate(this)); // owned by its parent
    connect(this, &QTableView::activated, this, &DataTable::chosen);
    addKeys();
}

void DataTable::addKeys()
{
    const auto add = [this](const QKeySequence &keys, const QString &text, auto act) {
        auto *key = new QShortcut(keys, this); // owned by its parent
        key->setContext(Qt::WidgetShortcut);
        key->setWhatsThis(text);
        connect(key, &QShortcut::activated, this, act);
    };
    add(QKeySequence::Copy,
        WidgetWords::tr("Copy the selected rows as a table"),
        &DataTable::copySelection);
    add(Qt::SHIFT | Qt::Key_F10, WidgetWords::tr("Menu of the list: its columns, copying"), [this] {
        const QPoint place = visualRect(currentIndex()).bottomLeft();
        if (contextMenuPolicy() == Qt::CustomContextMenu) // the page's own menu
            Q_EMIT customContextMenuRequested(place);
        else
            openMenu(viewport()->mapToGlobal(place));
    });
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(),
            &QWidget::customContextMenuRequested,
            this,
            [this](const QPoint &place) { openMenu(horizontalHeader()->mapToGlobal(place)); });
}

void DataTable::openMenu(const QPoint &place)
{
    tableMenu(*this)->popup(place);
}

void DataTable::contextMenuEvent(QContextMenuEvent *event)
{
    openMenu(event->globalPos());
}

void DataTable::showColumnChosen(int column, bool shown)
{
    setColumnHidden(column, !shown);
    m_columnsChosen = true;
}

DataTable::~DataTable()
{
    saveColumns();
}

void DataTable::saveColumns() const
{
    if (horizontalHeader()->count() == 0)
        return; // the rows went first, and took what was to be saved along
    QSettings settings;
    settings.setValue(settingsKey(m_name), horizontalHeader()->saveState());
    settings.setValue(chosenKey(m_name), m_columnsChosen);
    settings.setValue(orderKey(m_name), m_proxy->sortColumn());
    settings.setValue(fallingKey(m_name), m_proxy->sortOrder() == Qt::DescendingOrder);
}

void DataTable::setRows(QAbstractItemModel *model)
{
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &DataTable::keepPlace);
    connect(model, &QObject::destroyed, this, &DataTable::saveColumns); // before the proxy empties
    m_proxy->setSourceModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &DataTable::restorePlace);
    const QByteArray widths = QSettings().value(settingsKey(m_name)).toByteArray();
    m_widthsRemembered = !widths.isEmpty() && horizontalHeader()->restoreState(widths);
    m_columnsChosen = m_widthsRemembered && QSettings().value(chosenKey(m_name)).toBool();
    const int column = QSettings().value(orderKey(m_name), -1).toInt();
    const bool falling = QSettings().value(fallingKey(m_name)).toBool();
    sortByColumn(column < model->columnCount() ? column : -1,
                 falling ? Qt::DescendingOrder : Qt::AscendingOrder);
}

QVariantList DataTable::selectedIds() const
{
    QVariantList ids;
    QModelIndexList rows = selectionModel()->selectedRows(0);
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const QModelIndex &row : rows)
        ids.append(row.data(idRole));
    return ids;
}

QVariant DataTable::currentId() const
{
    return currentIndex().siblingAtColumn(0).data(idRole);
}

void DataTable::selectId(const QVariant &id)
{
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex index = m_proxy->index(row, 0);
        if (index.data(idRole) == id) {
            setCurrentIndex(index);
            scrollTo(index);
            return;
        }
    }
}

QString DataTable::lineOf(int row) const
{
    QStringList cells;
    for (int column = 0; column < m_proxy->columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        const QVariant value = row < 0 ? m_proxy->headerData(column, Qt::Horizontal)
                                       : m_proxy->index(row, column).data();
        cells.append(value.toString().simplified());
    }
    return cells.join(QLatin1Char('\t'));
}

void DataTable::copyAll() const
{
    QStringList lines;
    for (int row = -1; row < m_proxy->rowCount(); ++row) // -1: the headings
        lines.append(lineOf(row));
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void DataTable::copySelection() const
{
    QStringList lines;
    QModelIndexList rows = selectionModel()->selectedRows(0);
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const QModelIndex &row : rows)
        lines.append(lineOf(row.row()));
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void DataTable::setStretchColumn(int column)
{
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void DataTable::keepPlace()
{
    m_keptIds = selectedIds();
    m_keptCurrent = currentId();
    m_keptScroll = verticalScrollBar()->value();
}

void DataTable::restorePlace()
{
    QItemSelection selection;
    QModelIndex current;
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex index = m_proxy->index(row, 0);
        const QVariant id = index.data(idRole);
        if (m_keptIds.contains(id))
            selection.select(index, index.siblingAtColumn(m_proxy->columnCount() - 1));
        if (m_keptCurrent.isValid() && id == m_keptCurrent)
            current = index;
    }
    if (current.isValid())
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    verticalScrollBar()->setValue(m_keptScroll);
}

} // namespace skt
