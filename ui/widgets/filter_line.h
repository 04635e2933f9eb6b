// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/saved_filters.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLineEdit;
class QToolButton;

namespace skt {

/// A line to type in (no tone marks needed) and chips with counts, one chosen at a time. Escape
/// clears.
class FilterLine : public QWidget
{
    Q_OBJECT

public:
    explicit FilterLine(QWidget *parent = nullptr);

    struct Chip
    {
        QString value; ///< empty: all
        QString text;
        int count = -1; ///< -1: none shown
    };
    void setChips(const std::vector<Chip> &chips);
    [[nodiscard]] QString query() const;
    [[nodiscard]] QString chosenChip() const { return m_chosen; }
    /// What is typed and chosen now, to be saved; and back again.
    [[nodiscard]] SavedFilters::Filter saved() const;
    void apply(const QVariantMap &values);
    /// Filters are saved under \a list by a button at the end.
    void remember(const QString &list);
    /// Nothing typed, the first chip (all) chosen.
    void clear();
    void focusQuery();

Q_SIGNALS:
    void queryChanged(const QString &query);
    void chipChosen(const QString &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitHint(); ///< where there is little room: "Find", the rest as a tool tip
    void makeChips(int count);

    QLineEdit *m_line;
    QHBoxLayout *m_chips;
    QStringList m_values;
    QString m_chosen;
};

} // namespace skt
