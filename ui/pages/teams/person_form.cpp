// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/teams/person_form.h"

#include "ui/widgets/field_form.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QVBoxLayout>

namespace skt {

PersonForm::PersonForm(OpenPlan &plan, bool withRole, int columns, QWidget *parent)
    : QWidget(parent)
    , m_model(plan)
    , m_title(sectionTitle({}, this))
    , m_form(new FieldForm(
          PersonModel::fields(withRole),
          columns,
          {[this](const QString &key) { return m_model.value(key); },
           [this](const QString &key) { return m_model.choices(key); },
           [this](const QString &key, const QString &value) { return m_model.problem(key, value); },
           [this](const QString &key, const QString &value, const QString &before) {
               m_model.submit(key, value, before);
           }},
          this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_form);
    connect(&m_model, &PersonModel::refreshed, this, &PersonForm::show);
    show(true);
}

void PersonForm::setPerson(std::optional<PersonId> person, std::optional<TeamId> team)
{
    m_model.setPerson(person, team);
}

void PersonForm::refresh()
{
    m_model.refresh();
}

void PersonForm::edit()
{
    m_form->focusFirst();
}

void PersonForm::show(bool another)
{
    const Person *person = m_model.person();
    m_title->setText(person ? person->name : QString());
    setVisible(person != nullptr);
    m_form->refresh(another, m_model.editable());
}

} // namespace skt
