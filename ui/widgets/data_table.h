// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QVariantList>

namespace skt {

class SearchProxy;

/// A list as every page shows it: rows of 28 px, sortable, filtered without tone marks, several
/// rows selectable, copied as a table that pastes into Excel and Word; columns chosen by the
/// header's menu or Shift+F10; widths, columns and order remembered.
/// Selection and scroll position outlive a change of the data (rows are told apart by `idRole`).
class DataTable : public QTableView
{
    Q_OBJECT

public:
    static constexpr int idRole = Qt::UserRole; ///< of column 0

    /// \a name is the key under which the columns' widths and the order are remembered.
    DataTable(const QString &name, QWidget *parent = nullptr);
    ~DataTable() override;

    void setRows(QAbstractItemModel *model);
    [[nodiscard]] SearchProxy *proxy() const { return m_proxy; }
    /// Ids of the selected rows, as shown from the top.
    [[nodiscard]] QVariantList selectedIds() const;
    [[nodiscard]] QVariant currentId() const;
    void selectId(const QVariant &id);
    void copySelection() const;
    /// All rows that are shown, under the headings.
    void copyAll() const;
    /// The user shows or hides a column; that is remembered.
    void showColumnChosen(int column, bool shown);
    /// Whether the user has chosen the columns: they are then left as they are.
    [[nodiscard]] bool columnsChosen() const { return m_columnsChosen; }
    /// Whether the user's own widths are in use.
    [[nodiscard]] bool widthsRemembered() const { return m_widthsRemembered; }
    /// This column takes the room that is left.
    void setStretchColumn(int column);

Q_SIGNALS:
    void chosen();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void addKeys();
    void openMenu(const QPoint &place);
    [[nodiscard]] QString lineOf(int row) const;
    void saveColumns() const;
    void keepPlace();
    void restorePlace();

    QString m_name;
    SearchProxy *m_proxy;
    QVariantList m_keptIds;
    QVariant m_keptCurrent;
    int m_keptScroll = 0;
    bool m_widthsRemembered = false;
    bool m_columnsChosen = false;
};

} // namespace skt
