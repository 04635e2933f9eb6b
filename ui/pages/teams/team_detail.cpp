// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/teams/team_detail.h"

#include "core/text/text.h"
#include "ui/models/model_words.h"
#include "ui/pages/teams/absence_pane.h"
#include "ui/pages/teams/members_pane.h"
#include "ui/pages/teams/stand_in_pane.h"
#include "ui/pages/teams/team_units_pane.h"
#include "ui/session/directory_edits.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace skt {

TeamDetail::TeamDetail(OpenPlan &plan, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_model(plan)
    , m_tabs(new QTabWidget(this))
    , m_members(new MembersPane(plan, m_model, m_tabs))
    , m_absences(new AbsencePane(plan, m_model, m_tabs))
    , m_standIns(new StandInPane(plan, m_tabs))
    , m_units(new TeamUnitsPane(plan, m_model, m_tabs))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(makeHead());
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_members, tr("People and agencies"));
    m_tabs->addTab(m_absences, tr("Absences"));
    m_tabs->addTab(m_standIns, tr("Send somebody instead"));
    m_tabs->addTab(m_units, tr("Units and days off"));
    layout->addWidget(m_tabs, 1);
    connect(&m_model, &TeamCardModel::refreshed, this, &TeamDetail::show);
    connect(m_units, &TeamUnitsPane::unitWanted, this, &TeamDetail::unitWanted);
    show(true);
}

QWidget *TeamDetail::makeHead()
{
    constexpr int dateWidth = 132;
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_name = pageTitle({}, head);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_name);
    layout->addStretch(1);
    m_form =
        new QPushButton(icon(QStringLiteral("document-export")), tr("Registration f&orm …"), head);
    m_form->setObjectName(QStringLiteral("registrationForm"));
    m_form->setToolTip(
        tr("The form in which the team registers its schedule, with its units filled "
           "in, as an Excel or Word file"));
    layout->addWidget(m_form);
    m_registration = new QLabel(head);
    m_registration->setTextFormat(Qt::PlainText);
    layout->addWidget(m_registration);
    m_date = new DateField(head);
    m_date->setFixedWidth(dateWidth);
    m_date->focusProxy()->setAccessibleName(tr("Day on which the registration came in"));
    layout->addWidget(m_date);
    m_received =
        new QPushButton(icon(QStringLiteral("checkmark")), tr("&Registration received"), head);
    m_received->setObjectName(QStringLiteral("registrationReceived"));
    layout->addWidget(m_received);
    connect(m_received, &QPushButton::clicked, this, &TeamDetail::receive);
    connect(m_form, &QPushButton::clicked, this, [this] {
        if (const auto team = m_model.teamId())
            Q_EMIT formWanted(*team);
    });
    return head;
}

void TeamDetail::setTeam(std::optional<TeamId> team)
{
    m_standIns->setTeam(team);
    m_model.setTeam(team);
}

void TeamDetail::refresh()
{
    m_standIns->refresh();
    m_model.refresh();
}

void TeamDetail::edit()
{
    m_tabs->setCurrentIndex(People);
    m_members->edit();
}

void TeamDetail::showPerson(PersonId person)
{
    m_tabs->setCurrentIndex(People);
    m_members->showPerson(person);
}

void TeamDetail::show(bool another)
{
    const Team *team = m_model.team();
    setEnabled(team != nullptr);
    m_members->refresh(another);
    m_absences->refresh(another);
    m_units->refresh();
    if (!team) {
        m_name->setText(tr("No team is chosen"));
        m_registration->clear();
        return;
    }
    m_name->setText(team->name.isEmpty() ? teamName(team->number) : team->name);
    const PlanViewPtr view = m_model.view();
    const QDate due = view->index.dates().registrationLastDay;
    const auto received = team->registrationReceived;
    if (received)
        m_registration->setText(tr("✓ registered on %1").arg(formatDate(*received)));
    else
        m_registration->setText(due.isValid()
                                    ? tr("registers by %1").arg(formatDateWithWeekday(due))
                                    : tr("not registered yet"));
    setTextColor(*m_registration, received ? &Look::good : &Look::quiet);
    m_date->setCalendar(view->index.calendar(), view->index.dates().firstDay, due);
    m_date->setBase(view->environment.today);
    if (another)
        m_date->setDate(received.value_or(view->environment.today));
    m_date->setEnabled(m_model.editable());
    m_received->setEnabled(m_model.editable());
    m_received->setToolTip(tr("The team's registration of its schedule came in on this day"));
}

void TeamDetail::receive()
{
    const auto team = m_model.teamId();
    if (team && m_date->date().isValid())
        receiveRegistrations(m_plan, {*team}, m_date->date());
    else
        m_date->setFocus();
}

} // namespace skt
