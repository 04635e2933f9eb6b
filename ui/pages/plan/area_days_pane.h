// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rows_model.h"
#include "ui/session/open_plan.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace skt {

class DayOffList;

/// Days on which a whole area takes no visit: a council session, citizens' reception.
class AreaDaysPane : public QWidget
{
    Q_OBJECT

public:
    explicit AreaDaysPane(OpenPlan &plan, QWidget *parent = nullptr);

private:
    void refresh();

    OpenPlan &m_plan;
    RowsModel m_rows;
    QComboBox *m_area;
    QLabel *m_words;
    DayOffList *m_list = nullptr;
};

} // namespace skt
