// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/merge_model.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QRadioButton;

namespace skt {

class DataTable;

/// Asks which of two records of one unit is kept, showing both and what comes of them.
class MergePane : public QWidget
{
    Q_OBJECT

public:
    explicit MergePane(OpenPlan &plan, QWidget *parent = nullptr);

    void ask(UnitId first, UnitId second);
    void refresh();
    [[nodiscard]] MergeModel &model() { return m_model; }

Q_SIGNALS:
    void done();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show();

    MergeModel m_model;
    QRadioButton *m_first;
    QRadioButton *m_second;
    DataTable *m_table;
    QLabel *m_consequence;
    QPushButton *m_merge;
};

} // namespace skt
