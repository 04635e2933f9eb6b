// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/import_look.h"
#include "ui/models/import_model.h"
#include "ui/session/background_task.h"
#include "ui/session/open_plan.h"
#include "ui/session/prompts.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace skt {

class ColumnForm;
class DateField;
class ListPanel;

/// Rows from outside: asks what they are taken as, shows what would come of each, and writes what
/// stays ticked. Nothing is written before.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    struct Source
    {
        QString name; ///< of the file; empty: pasted rows
        std::vector<CellTable> tables;
        std::optional<TeamId> team; ///< from whose place the rows are taken in
    };

    ImportDialog(
        OpenPlan &plan, Prompts &prompts, TableKind kind, Source source, QWidget *parent = nullptr);

    [[nodiscard]] const ImportModel &model() const { return m_model; }
    [[nodiscard]] ColumnForm *columns() const { return m_columns; }
    [[nodiscard]] bool looking() const { return m_task.running(); }
    [[nodiscard]] QString problem() const;

private:
    QWidget *makeHead();
    QWidget *makeRegistration(QWidget *head);
    QWidget *makeMiddle();
    QWidget *makeFoot();
    void fillTeams();
    void showTable();
    [[nodiscard]] ImportRequest request() const;
    [[nodiscard]] const CellTable &table() const;
    void look();
    void show(const ImportLook &look);
    void showDetails();
    void saveRefused();
    void takeIn();

    OpenPlan &m_plan;
    Prompts &m_prompts;
    TableKind m_kind;
    Source m_source;
    ImportModel m_model;
    ImportLook m_look;
    bool m_again = false;      ///< something was changed while the rows were looked at
    bool m_mayReceive = false; ///< the user has not yet said whether it is a registration
    QComboBox *m_sheet = nullptr;
    QComboBox *m_team = nullptr;
    QCheckBox *m_received = nullptr;
    DateField *m_receivedOn = nullptr;
    ColumnForm *m_columns = nullptr;
    ListPanel *m_list = nullptr;
    QLabel *m_details = nullptr;
    QLabel *m_notes = nullptr;
    QLabel *m_problem = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_refused = nullptr;
    QPushButton *m_accept = nullptr;
    QTimer m_wait;
    BackgroundTask m_task; // last: its work is waited for before anything goes
};

} // namespace skt
