// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/unit_card_model.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTabWidget;

namespace skt {

class DataTable;
class DayOffList;
class FieldForm;

/// The chosen unit: both its roles, its fields edited in place, visits, papers, days off, outline,
/// and what was changed of it.
class UnitDetail : public QWidget
{
    Q_OBJECT

public:
    explicit UnitDetail(OpenPlan &plan, QWidget *parent = nullptr);

    void setUnit(std::optional<UnitId> unit);
    void refresh();
    /// F2: into the first field.
    void edit();
    [[nodiscard]] FieldForm *form() const { return m_form; }
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }
    [[nodiscard]] UnitCardModel &model() { return m_model; }

Q_SIGNALS:
    void visitWanted(VisitId visit); ///< on the board

private:
    QWidget *makeForm();
    QWidget *makeInspection();
    QWidget *makeChanges();
    QWidget *makeOutline();
    void show(bool another);
    void lookAtTab();
    void takeBack();

    OpenPlan &m_plan;
    UnitCardModel m_model;
    QLabel *m_name;
    QLabel *m_roles;
    QTabWidget *m_tabs;
    FieldForm *m_form = nullptr;
    DayOffList *m_daysOff = nullptr;
    QWidget *m_changesTab = nullptr;
    DataTable *m_changes = nullptr;
    QPushButton *m_undo = nullptr;
};

} // namespace skt
