// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_menu.h"

#include "ui/widgets/data_table.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/widget_words.h"

#include <QHeaderView>
#include <QMenu>

namespace skt {

namespace {

int shownColumns(const DataTable &table)
{
    return table.horizontalHeader()->count() - table.horizontalHeader()->hiddenSectionCount();
}

void addColumns(DataTable &table, QMenu &menu)
{
    const QAbstractItemModel *model = table.model();
    for (int column = 0; column < model->columnCount(); ++column) {
        const QString text = model->headerData(column, Qt::Horizontal).toString();
        if (text.isEmpty())
            continue;
        QAction *action = menu.addAction(text);
        action->setObjectName(QStringLiteral("column-%1").arg(column));
        action->setCheckable(true);
        action->setChecked(!table.isColumnHidden(column));
        // One column stays: a list without any could not be asked for its columns.
        action->setEnabled(table.isColumnHidden(column) || shownColumns(table) > 1);
        QObject::connect(action, &QAction::toggled, &table, [&table, column](bool shown) {
            table.showColumnChosen(column, shown);
        });
    }
}

} // namespace

QMenu *tableMenu(DataTable &table)
{
    auto *menu = new QMenu(&table); // owned by the table
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QIcon copying = icon(QStringLiteral("edit-copy"));
    QAction *copy = menu->addAction(copying, WidgetWords::tr("Copy the selected rows as a table"));
    copy->setObjectName(QStringLiteral("copyRows"));
    copy->setEnabled(table.selectionModel()->hasSelection());
    QObject::connect(copy, &QAction::triggered, &table, &DataTable::copySelection);
    QAction *all =
        menu->addAction(copying, WidgetWords::tr("Copy the whole list with its headings"));
    all->setObjectName(QStringLiteral("copyList"));
    QObject::connect(all, &QAction::triggered, &table, &DataTable::copyAll);
    menu->addSection(WidgetWords::tr("Columns"));
    addColumns(table, *menu);
    return menu;
}

} // namespace skt
