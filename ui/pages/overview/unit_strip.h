// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/unit_strip_model.h"

#include <QListView>

namespace skt {

/// The campaign as one strip: a column of five squares a unit, in lines as wide as there is room.
/// Keyboard and screen readers reach it unit by unit; the tool tip names the square.
class UnitStrip : public QListView
{
    Q_OBJECT

public:
    explicit UnitStrip(UnitStripModel &model, QWidget *parent = nullptr);

    /// Height at which \a width shows every unit.
    [[nodiscard]] int heightFor(int width) const;
    [[nodiscard]] QSize unitSize() const; ///< of one unit with its squares
    /// Which square of a unit's column is at that height of it.
    [[nodiscard]] std::optional<UnitStep> stepAt(int y) const;

Q_SIGNALS:
    void unitChosen(int row);
    void widthChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void paintLabels(QPainter &painter) const;
    [[nodiscard]] int labelWidth() const;

    UnitStripModel &m_model;
    QWidget *m_labels;
};

} // namespace skt
