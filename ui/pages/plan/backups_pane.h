// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rows_model.h"
#include "ui/session/open_plan.h"
#include "ui/session/prompts.h"

#include <QWidget>

class QPushButton;

namespace skt {

class ListPanel;

/// The backups that lie beside the plan, each can be restored; and a copy at any time.
class BackupsPane : public QWidget
{
    Q_OBJECT

public:
    BackupsPane(OpenPlan &plan, Prompts &prompts, QWidget *parent = nullptr);

Q_SIGNALS:
    void told(const QString &text);
    void failed(const QString &text, const QString &reason);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void look();
    void refreshButtons();
    void backUp();
    void restore();

    OpenPlan &m_plan;
    Prompts &m_prompts;
    RowsModel m_rows;
    ListPanel *m_list;
    QPushButton *m_backUp;
    QPushButton *m_restore;
};

} // namespace skt
