// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/board_model.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace skt {

class ScheduleFilter;

/// The line above the board: what of the schedule is looked at, and how large.
class ScheduleBar : public QWidget
{
    Q_OBJECT

public:
    explicit ScheduleBar(BoardModel &board, QWidget *parent = nullptr);

    void showZoom(double zoom);
    /// At the beginning of the line.
    void addFront(QWidget *widget);
    void setZoomShown(bool shown);
    /// What is looked at, in words; empty: everything.
    [[nodiscard]] QString filterWords() const;

Q_SIGNALS:
    void zoomWanted(double zoom);

private:
    [[nodiscard]] QToolButton *
    makeZoom(const QString &sign, const QString &name, const QKeySequence &keys);
    void refresh();
    void apply();

    BoardModel &m_board;
    QHBoxLayout *m_layout;
    ScheduleFilter *m_filter;
    QToolButton *m_changes;
    QToolButton *m_smaller;
    QToolButton *m_fit;
    QToolButton *m_larger;
    double m_zoom = 1.0;
};

} // namespace skt
