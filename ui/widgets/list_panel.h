// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/filter_line.h"

#include <QWidget>

class QAbstractItemModel;
class QStackedLayout;

namespace skt {

class DataTable;
class EmptyState;

/// A list with its filter line, and a sentence where it has no rows.
class ListPanel : public QWidget
{
    Q_OBJECT

public:
    ListPanel(const QString &name,
              QAbstractItemModel *rows,
              const QString &emptySentence,
              QWidget *parent = nullptr);

    [[nodiscard]] DataTable *table() const { return m_table; }
    [[nodiscard]] FilterLine *filter() const { return m_filter; }
    void setWidths(const std::vector<int> &widths, int stretchColumn);

private:
    void refresh();

    QString m_emptySentence;
    FilterLine *m_filter;
    DataTable *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace skt
