// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/person_model.h"

#include <QWidget>

class QLabel;

namespace skt {

class FieldForm;

/// The chosen person, each field edited in place.
class PersonForm : public QWidget
{
    Q_OBJECT

public:
    /// \a withRole: the role on a team is a field too.
    PersonForm(OpenPlan &plan, bool withRole, int columns, QWidget *parent = nullptr);

    void setPerson(std::optional<PersonId> person, std::optional<TeamId> team = {});
    void refresh();
    void edit();
    [[nodiscard]] FieldForm *form() const { return m_form; }

private:
    void show(bool another);

    PersonModel m_model;
    QLabel *m_title;
    FieldForm *m_form;
};

} // namespace skt
