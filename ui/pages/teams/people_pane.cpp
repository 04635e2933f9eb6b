// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/teams/people_pane.h"

#include "ui/models/team_rows.h"
#include "ui/pages/teams/person_form.h"
#include "ui/session/directory_edits.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/list_panel.h"
#include "ui/widgets/pick_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace skt {

PeoplePane::PeoplePane(OpenPlan &plan, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_list(new ListPanel(QStringLiteral("people"),
                           &m_rows,
                           tr("Nobody is named yet. Enter the first name below; teams then choose "
                              "from here."),
                           this))
    , m_form(new PersonForm(plan, false, 4, this))
    , m_name(new QLineEdit(this))
    , m_agency(new PickField(this))
    , m_add(new QPushButton(icon(QStringLiteral("list-add-user")), tr("A&dd"), this))
{
    m_rows.setHeaders(peopleHeaders());
    m_list->setWidths({190, 200, 220, 120, 170, 110, 150}, 2);
    m_list->table()->setAccessibleName(tr("People"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 8, 0, 4);
    layout->setSpacing(8);
    layout->addWidget(m_list, 1);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    m_name->setPlaceholderText(tr("name of a new person"));
    m_name->setAccessibleName(tr("Name of a new person"));
    m_name->setObjectName(QStringLiteral("newPerson"));
    m_agency->setPlaceholderText(tr("agency"));
    m_agency->setAccessibleName(tr("Agency of the new person"));
    auto *removing = new QPushButton(icon(QStringLiteral("edit-delete")), tr("Remove"), this);
    removing->setToolTip(tr("Remove the selected people from the plan (Delete)"));
    line->addWidget(m_name, 2);
    line->addWidget(m_agency, 2);
    line->addWidget(m_add);
    line->addStretch(1);
    line->addWidget(removing);
    layout->addLayout(line);
    layout->addWidget(m_form);
    connect(m_list->table()->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &PeoplePane::follow);
    connect(m_list->table(), &DataTable::chosen, this, &PeoplePane::edit);
    connect(m_name, &QLineEdit::textChanged, this, &PeoplePane::judge);
    connect(m_agency, &QLineEdit::textChanged, this, &PeoplePane::judge);
    connect(m_name, &QLineEdit::returnPressed, this, &PeoplePane::add);
    connect(m_agency, &QLineEdit::returnPressed, this, &PeoplePane::add);
    connect(m_add, &QPushButton::clicked, this, &PeoplePane::add);
    connect(removing, &QPushButton::clicked, this, &PeoplePane::remove);
    const auto onKey = [this](QKeySequence keys, auto act) {
        auto *key = new QShortcut(keys, m_list->table()); // owned by the table
        key->setContext(Qt::WidgetShortcut);
        connect(key, &QShortcut::activated, this, act);
    };
    onKey(Qt::Key_Delete, &PeoplePane::remove);
    onKey(Qt::Key_F2, &PeoplePane::edit);
    onKey(Qt::Key_Insert, [this] { m_name->setFocus(Qt::ShortcutFocusReason); });
    refresh();
}

void PeoplePane::refresh()
{
    const PlanViewPtr view = m_plan.view();
    if (!view)
        return;
    m_rows.setRows(peopleRows(view->index));
    const auto count = [&](const QString &chip) {
        return static_cast<int>(std::ranges::count(m_rows.rows(), chip, &RowsModel::Row::chip));
    };
    std::vector<FilterLine::Chip> chips{{{}, tr("All"), m_rows.rowCount()}};
    const QString working = toString(Roster::WorkingGroup);
    const QString support = toString(Roster::SupportGroup);
    const QString free = QStringLiteral("free");
    if (count(working) > 0)
        chips.push_back({working, tr("Working group"), count(working)});
    if (count(support) > 0)
        chips.push_back({support, tr("Support group"), count(support)});
    if (count(free) > 0)
        chips.push_back({free, tr("On no team"), count(free)});
    m_list->filter()->setChips(chips);
    EditChoices units;
    for (const Unit &unit : view->campaign->units)
        units.push_back({unit.id.toString(), unit.name});
    m_agency->setChoices(units);
    follow();
    m_form->refresh();
    judge();
}

void PeoplePane::follow()
{
    m_form->setPerson(PersonId::parse(m_list->table()->currentId().toString()));
}

void PeoplePane::edit()
{
    m_form->edit();
}

void PeoplePane::focusSearch()
{
    m_list->filter()->focusQuery();
}

void PeoplePane::showPerson(PersonId person)
{
    m_list->filter()->clear();
    m_list->table()->clearSelection();
    m_list->table()->selectId(person.toString());
}

void PeoplePane::judge()
{
    m_add->setEnabled(!m_plan.readOnly() && !m_name->text().trimmed().isEmpty()
                      && !m_agency->isUnknown());
}

void PeoplePane::add()
{
    judge();
    if (!m_add->isEnabled())
        return;
    Person person;
    person.name = m_name->text().simplified();
    person.agency = UnitId::parse(m_agency->value());
    addPerson(m_plan, person);
    m_name->clear();
    m_name->setFocus();
}

void PeoplePane::remove()
{
    if (m_plan.readOnly())
        return;
    std::vector<PersonId> ids;
    for (const QVariant &id : m_list->table()->selectedIds()) {
        if (const auto person = PersonId::parse(id.toString()))
            ids.push_back(*person);
    }
    if (!ids.empty())
        removePeople(m_plan, ids);
}

} // namespace skt
