// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/milestones.h"
#include "ui/session/plan_view.h"

#include <QWidget>

#include <vector>

namespace skt {

/// The campaign's days on a line: milestones with name and date, today marked.
class Timeline : public QWidget
{
    Q_OBJECT

public:
    explicit Timeline(QWidget *parent = nullptr);

    void show(const PlanViewPtr &view); ///< null: nothing
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Label
    {
        QString name;
        QString day;
        QDate date;
        QRect place;
        bool above = true;
    };

    [[nodiscard]] int xOf(QDate date) const;
    [[nodiscard]] int axis() const;
    [[nodiscard]] std::vector<Label> labels() const;
    void paintAxis(QPainter &painter) const;
    [[nodiscard]] QString spoken() const;

    std::vector<Milestone> m_milestones;
    QDate m_first;
    QDate m_last;
    QDate m_visitsFrom;
    QDate m_visitsTo;
    QDate m_today;
};

} // namespace skt
