// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/open_plan.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace skt {

/// A new unit in one line: name, kind, team. The rest is filled in afterwards.
class NewUnitPane : public QWidget
{
    Q_OBJECT

public:
    explicit NewUnitPane(OpenPlan &plan, QWidget *parent = nullptr);

    void ask();

Q_SIGNALS:
    /// \a name: of the unit that was added; empty: none was.
    void done(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void judge();
    void add();

    OpenPlan &m_plan;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QComboBox *m_team;
    QLabel *m_problem;
    QPushButton *m_add;
};

} // namespace skt
