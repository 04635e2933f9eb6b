// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/deadline_model.h"

#include <QWidget>

#include <vector>

namespace skt {

/// The counting of a deadline as a strip of days: counted days numbered, skipped ones hatched with
/// their reason, the due day framed.
class DayStrip : public QWidget
{
    Q_OBJECT

public:
    explicit DayStrip(QWidget *parent = nullptr);

    void show(std::vector<CountedDay> days, QDate today);
    [[nodiscard]] const std::vector<CountedDay> &days() const { return m_days; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect cell(std::size_t day) const;
    void paintDay(QPainter &painter, const CountedDay &day, const QRect &place) const;
    [[nodiscard]] static QString wordsOf(const CountedDay &day);

    std::vector<CountedDay> m_days;
    QDate m_today;
};

} // namespace skt
