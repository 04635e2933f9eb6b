// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/stand_ins_model.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace skt {

class DataTable;

/// Replaces a member in three clicks and a name: the visit, who is away, who comes instead.
class StandInPane : public QWidget
{
    Q_OBJECT

public:
    explicit StandInPane(OpenPlan &plan, QWidget *parent = nullptr);

    void setTeam(std::optional<TeamId> team);
    void refresh();
    [[nodiscard]] StandInsModel &model() { return m_model; }

private:
    DataTable *addStep(const QString &title,
                       const QString &name,
                       RowsModel &rows,
                       const std::vector<int> &widths);
    void show();
    void replaceByNew();

    StandInsModel m_model;
    QHBoxLayout *m_steps;
    DataTable *m_visits;
    DataTable *m_people;
    DataTable *m_free;
    QLabel *m_advice;
    QLineEdit *m_name;
    QPushButton *m_send;
};

} // namespace skt
