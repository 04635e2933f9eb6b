// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QVariantList>

namespace skt {

class SearchProxy;

/// A list as every page shows it: rows of 28 px, sortable, filtered without tone marks, several
/// rows selectable, copied as a table that pastes into Excel and Word, widths and order remembered.
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
    /// Whether the user's own widths are in use.
    [[nodiscard]] bool widthsRemembered() const { return m_widthsRemembered; }
    /// This column takes the room that is left.
    void setStretchColumn(int column);

Q_SIGNALS:
    void chosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void keepPlace();
    void restorePlace();

    QString m_name;
    SearchProxy *m_proxy;
    QVariantList m_keptIds;
    QVariant m_keptCurrent;
    int m_keptScroll = 0;
    bool m_widthsRemembered = false;
};

} // namespace skt
