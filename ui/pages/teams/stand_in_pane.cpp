// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/teams/stand_in_pane.h"

#include "ui/widgets/data_table.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table_widths.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace skt {

StandInPane::StandInPane(OpenPlan &plan, QWidget *parent)
    : QWidget(parent)
    , m_model(plan)
    , m_steps(new QHBoxLayout)
    , m_visits(addStep(
          tr("1. Which visit"), QStringLiteral("stand-in-visits"), m_model.visits, {170, 140}))
    , m_people(addStep(
          tr("2. Who is away"), QStringLiteral("stand-in-people"), m_model.people, {128, 82, 90}))
    , m_free(addStep(
          tr("3. Who comes instead"), QStringLiteral("stand-in-free"), m_model.free, {150, 120}))
    , m_advice(quietText({}, this))
    , m_name(new QLineEdit(this))
    , m_send(new QPushButton(icon(QStringLiteral("list-add-user")), tr("&Send"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 8, 0, 4);
    layout->setSpacing(8);
    m_steps->setSpacing(12);
    layout->addLayout(m_steps, 1);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(m_advice, 1);
    line->addWidget(m_name, 1);
    line->addWidget(m_send);
    layout->addLayout(line);
    m_name->setPlaceholderText(tr("somebody not listed: name, Enter"));
    m_name->setAccessibleName(tr("Name of somebody not listed who comes instead"));
    m_name->setObjectName(QStringLiteral("standInNew"));
    m_send->setObjectName(QStringLiteral("sendNew"));
    const auto follow = [](DataTable *table, QObject *context, auto act) {
        connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, context, act);
        connect(table, &DataTable::clicked, context, act);
    };
    follow(m_visits, this, [this] {
        m_model.chooseVisit(VisitId::parse(m_visits->currentId().toString()));
    });
    follow(m_people, this, [this] {
        m_model.chooseAway(PersonId::parse(m_people->currentId().toString()));
    });
    const auto send = [this](const QModelIndex &index) {
        if (const auto person =
                PersonId::parse(index.siblingAtColumn(0).data(DataTable::idRole).toString()))
            m_model.replaceBy(*person);
    };
    connect(m_free, &DataTable::clicked, this, send);
    connect(m_free, &DataTable::chosen, this, [this, send] { send(m_free->currentIndex()); });
    connect(m_name, &QLineEdit::returnPressed, this, &StandInPane::replaceByNew);
    connect(m_name, &QLineEdit::textChanged, this, &StandInPane::show);
    connect(m_send, &QPushButton::clicked, this, &StandInPane::replaceByNew);
    connect(&m_model, &StandInsModel::changed, this, &StandInPane::show);
    show();
}

DataTable *StandInPane::addStep(const QString &title,
                                const QString &name,
                                RowsModel &rows,
                                const std::vector<int> &widths)
{
    auto *step = new QVBoxLayout;
    step->setSpacing(4);
    step->addWidget(sectionTitle(title, this));
    auto *table = new DataTable(name, this); // owned by its parent
    table->setRows(&rows);
    table->setAccessibleName(title);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    setFirstWidths(*table, widths, static_cast<int>(widths.size()) - 1);
    step->addWidget(table, 1);
    m_steps->addLayout(step, 1);
    return table;
}

void StandInPane::setTeam(std::optional<TeamId> team)
{
    m_model.setTeam(team);
}

void StandInPane::refresh()
{
    m_model.refresh();
}

void StandInPane::show()
{
    m_advice->setText(m_model.advice());
    m_name->setEnabled(m_model.mayReplace());
    m_send->setEnabled(m_model.mayReplace() && !m_name->text().trimmed().isEmpty());
}

void StandInPane::replaceByNew()
{
    m_model.replaceByNew(m_name->text());
    m_name->clear();
}

} // namespace skt
