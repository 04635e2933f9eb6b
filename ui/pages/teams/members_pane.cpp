// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/teams/members_pane.h"

#include "ui/pages/teams/person_form.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pick_field.h"
#include "ui/widgets/table_widths.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace skt {

MembersPane::MembersPane(OpenPlan &plan, TeamCardModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_problems(new QVBoxLayout)
{
    constexpr int peopleShare = 5;
    constexpr int agenciesShare = 3;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 8, 0, 4);
    layout->setSpacing(8);
    m_problems->setSpacing(2);
    layout->addLayout(m_problems);
    auto *both = new QHBoxLayout;
    both->setSpacing(16);
    both->addWidget(makePeople(plan), peopleShare);
    both->addWidget(makeAgencies(), agenciesShare);
    layout->addLayout(both, 1);
    connect(m_people->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &MembersPane::follow);
    connect(m_people->selectionModel(),
            &QItemSelectionModel::selectionChanged,
            this,
            &MembersPane::follow);
    connect(m_people, &DataTable::chosen, this, &MembersPane::edit);
    connect(m_agencies->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &MembersPane::refreshAgencyButtons);
}

QWidget *MembersPane::makePeople(OpenPlan &plan)
{
    constexpr int columns = 3;
    constexpr int leastRows = 140;
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->addWidget(sectionTitle(tr("People"), pane));
    head->addStretch(1);
    m_remove = new QPushButton(icon(QStringLiteral("list-remove")), tr("Off the team"), pane);
    m_remove->setToolTip(tr("Take the selected people off this team (Delete)"));
    head->addWidget(m_remove);
    layout->addLayout(head);
    m_people = new DataTable(QStringLiteral("team-people"), pane);
    m_people->setRows(&m_model.members);
    m_people->setAccessibleName(tr("People of the team"));
    m_people->setMinimumHeight(leastRows);
    setFirstWidths(*m_people, {128, 92, 120, 150, 90, 96}, 3);
    m_people->setColumnHidden(4, true); // the phone stands in the form below
    layout->addWidget(m_people, 1);
    layout->addWidget(makeAddLine());
    m_person = new PersonForm(plan, true, columns, pane);
    layout->addWidget(m_person);
    connect(m_remove, &QPushButton::clicked, this, &MembersPane::removePeople);
    const auto onKey = [this](QKeySequence keys, auto act) {
        auto *key = new QShortcut(keys, m_people); // owned by the table
        key->setContext(Qt::WidgetShortcut);
        connect(key, &QShortcut::activated, this, act);
    };
    onKey(Qt::Key_Delete, &MembersPane::removePeople);
    onKey(Qt::Key_F2, &MembersPane::edit);
    onKey(Qt::Key_Insert, [this] { m_name->setFocus(Qt::ShortcutFocusReason); });
    return pane;
}

QWidget *MembersPane::makeAddLine()
{
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    m_name = new QLineEdit(pane);
    m_agency = new PickField(pane);
    m_role = new QComboBox(pane);
    m_add = new QPushButton(icon(QStringLiteral("list-add-user")), tr("&Add"), pane);
    m_name->setPlaceholderText(tr("name of a person to add"));
    m_name->setAccessibleName(tr("Name of a person to add"));
    m_agency->setPlaceholderText(tr("agency (empty: the lead)"));
    m_agency->setAccessibleName(tr("Agency of the person to add"));
    m_role->setAccessibleName(tr("Role of the person to add"));
    for (const EditField::Choice &choice : TeamCardModel::roleChoices())
        m_role->addItem(choice.text, choice.value);
    m_role->setCurrentIndex(m_role->findData(toString(Role::Member)));
    m_name->setObjectName(QStringLiteral("newMember"));
    m_agency->setObjectName(QStringLiteral("newMemberAgency"));
    m_role->setObjectName(QStringLiteral("newMemberRole"));
    m_add->setObjectName(QStringLiteral("addMember"));
    line->addWidget(m_name, 3);
    line->addWidget(m_agency, 3);
    line->addWidget(m_role);
    line->addWidget(m_add);
    layout->addLayout(line);
    m_hint = quietText({}, pane);
    layout->addWidget(m_hint);
    connect(m_name, &QLineEdit::textChanged, this, &MembersPane::judgeNew);
    connect(m_agency, &QLineEdit::textChanged, this, &MembersPane::judgeNew);
    connect(m_name, &QLineEdit::returnPressed, this, &MembersPane::add);
    connect(m_agency, &QLineEdit::returnPressed, this, &MembersPane::add);
    connect(m_add, &QPushButton::clicked, this, &MembersPane::add);
    return pane;
}

QWidget *MembersPane::makeAgencies()
{
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setSpacing(2);
    head->addWidget(sectionTitle(tr("Agencies"), pane));
    head->addStretch(1);
    const auto button = [&](const QString &symbol, const QString &tip, auto act) {
        auto *made = new QToolButton(pane); // owned by its parent
        made->setIcon(icon(symbol));
        made->setToolTip(tip);
        made->setAccessibleName(tip);
        made->setAutoRaise(true);
        connect(made, &QToolButton::clicked, this, [this, act] {
            if (const auto agency = chosenAgency())
                act(*agency);
        });
        head->addWidget(made);
        return made;
    };
    m_lead = button(QStringLiteral("draw-star"), tr("Make it the lead agency"), [this](UnitId id) {
        m_model.setLead(id);
    });
    m_up = button(
        QStringLiteral("go-up"), tr("Up"), [this](UnitId id) { m_model.moveAgency(id, -1); });
    m_down = button(
        QStringLiteral("go-down"), tr("Down"), [this](UnitId id) { m_model.moveAgency(id, 1); });
    m_leave = button(QStringLiteral("list-remove"), tr("Off the team"), [this](UnitId id) {
        m_model.removeAgency(id);
    });
    layout->addLayout(head);
    m_agencies = new DataTable(QStringLiteral("team-agencies"), pane);
    m_agencies->setRows(&m_model.agencies);
    m_agencies->setSortingEnabled(false); // their order is the plan's
    m_agencies->setSelectionMode(QAbstractItemView::SingleSelection);
    m_agencies->setAccessibleName(tr("Agencies of the team, the lead first"));
    constexpr int part = 78;
    constexpr int people = 60;
    m_agencies->horizontalHeader()->resizeSection(1, part);
    m_agencies->horizontalHeader()->resizeSection(2, people);
    m_agencies->setStretchColumn(0);
    layout->addWidget(m_agencies, 1);
    m_newAgency = new PickField(pane);
    m_newAgency->setPlaceholderText(tr("agency to add, Enter"));
    m_newAgency->setAccessibleName(tr("Agency to add to the team"));
    m_newAgency->setObjectName(QStringLiteral("newAgency"));
    layout->addWidget(m_newAgency);
    const auto addAgency = [this] {
        if (const auto agency = UnitId::parse(m_newAgency->value())) {
            m_model.addAgency(*agency);
            m_newAgency->clear();
        }
    };
    connect(m_newAgency, &QLineEdit::returnPressed, this, addAgency);
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Delete), m_agencies); // owned by the table
    leave->setContext(Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, m_leave, &QToolButton::click);
    return pane;
}

void MembersPane::refresh(bool another)
{
    const bool editable = m_model.editable();
    m_agency->setChoices(m_model.unitChoices());
    m_newAgency->setChoices(m_model.unitChoices());
    for (QWidget *part : std::initializer_list<QWidget *>{m_name, m_agency, m_role, m_newAgency})
        part->setEnabled(editable);
    if (another) {
        m_name->clear();
        m_agency->clear();
        if (m_people->model()->rowCount() > 0)
            m_people->setCurrentIndex(m_people->model()->index(0, 0));
    }
    showProblems();
    follow();
    m_person->refresh();
    judgeNew();
    refreshAgencyButtons();
}

void MembersPane::showProblems()
{
    while (QLayoutItem *item = m_problems->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    constexpr std::size_t shownAtMost = 4;
    const auto &problems = m_model.problems();
    for (std::size_t i = 0; i < problems.size() && i < shownAtMost; ++i) {
        const TeamProblem &problem = problems[i];
        QLabel *line = quietText(
            (problem.error ? QStringLiteral("● ") : QStringLiteral("⚠ ")) + problem.text, this);
        line->setObjectName(QStringLiteral("teamProblem"));
        setTextColor(*line, problem.error ? &Look::error : &Look::warning);
        line->setToolTip(problem.help);
        m_problems->addWidget(line);
    }
    if (problems.size() > shownAtMost)
        m_problems->addWidget(quietText(
            tr("… and %1 more, all listed in Schedule").arg(problems.size() - shownAtMost), this));
}

void MembersPane::follow()
{
    const auto person = PersonId::parse(m_people->currentId().toString());
    m_person->setPerson(person, m_model.teamId());
    m_remove->setEnabled(m_model.editable() && m_people->selectionModel()->hasSelection());
}

void MembersPane::edit()
{
    m_person->edit();
}

void MembersPane::showPerson(PersonId person)
{
    m_people->clearSelection();
    m_people->selectId(person.toString());
}

void MembersPane::judgeNew()
{
    const bool named = !m_name->text().trimmed().isEmpty();
    const bool unknown = m_agency->isUnknown();
    const bool nobody = m_people->model()->rowCount() == 0;
    m_hint->setText(
        !named    ? (nobody ? tr("Nobody is named yet. Type the first name above.") : QString())
        : unknown ? tr("No unit has this name. Choose one from the list (arrow down).")
                  : m_model.addProblem(m_name->text(), m_agency->value()));
    setTextColor(*m_hint, unknown ? &Look::error : named ? &Look::warning : &Look::quiet);
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_add->setEnabled(named && !unknown && m_model.editable());
}

void MembersPane::add()
{
    judgeNew();
    if (!m_add->isEnabled())
        return;
    m_model.addMember(m_name->text(), m_agency->value(), m_role->currentData().toString());
    m_name->clear();
    m_role->setCurrentIndex(m_role->findData(toString(Role::Member)));
    m_name->setFocus();
}

void MembersPane::removePeople()
{
    QStringList people;
    for (const QVariant &id : m_people->selectedIds())
        people << id.toString();
    m_model.removeMembers(people);
}

std::optional<UnitId> MembersPane::chosenAgency() const
{
    return UnitId::parse(m_agencies->currentId().toString());
}

void MembersPane::refreshAgencyButtons()
{
    const int row = m_agencies->currentIndex().row();
    const int rows = m_agencies->model()->rowCount();
    const bool member = row > 0 && m_model.editable(); // the first one leads
    m_lead->setEnabled(member);
    m_leave->setEnabled(member);
    m_up->setEnabled(member && row > 1);
    m_down->setEnabled(member && row + 1 < rows);
}

} // namespace skt
