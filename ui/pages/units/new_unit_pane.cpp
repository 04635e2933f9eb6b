// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/units/new_unit_pane.h"

#include "core/text/text.h"
#include "ui/models/unit_fields.h"
#include "ui/session/directory_edits.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace skt {

NewUnitPane::NewUnitPane(OpenPlan &plan, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_name(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_team(new QComboBox(this))
    , m_problem(quietText({}, this))
    , m_add(new QPushButton(icon(QStringLiteral("list-add")), tr("Add the unit"), this))
{
    constexpr int widest = 460;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(pageTitle(tr("New unit"), this));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setSpacing(8);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Kind"), m_kind);
    form->addRow(tr("Inspected by"), m_team);
    m_name->setMaximumWidth(widest);
    m_name->setObjectName(QStringLiteral("newUnitName"));
    layout->addLayout(form);
    setTextColor(*m_problem, &Look::error);
    layout->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    buttons->addWidget(m_add);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addWidget(quietText(tr("Head, address, phone and the rest are filled in afterwards. "
                                   "Rows copied from Excel can be pasted into the list."),
                                this));
    layout->addStretch(1);
    connect(m_name, &QLineEdit::textChanged, this, &NewUnitPane::judge);
    connect(m_name, &QLineEdit::returnPressed, this, &NewUnitPane::add);
    connect(m_add, &QPushButton::clicked, this, &NewUnitPane::add);
    connect(cancel, &QPushButton::clicked, this, [this] { Q_EMIT done({}); });
}

void NewUnitPane::ask()
{
    const PlanViewPtr view = m_plan.view();
    if (!view)
        return;
    const QString kind = m_kind->currentData().toString();
    const QString team = m_team->currentData().toString();
    const auto fill = [&](QComboBox &box, const QString &key, const QString &kept) {
        box.clear();
        for (const EditField::Choice &choice : unitChoices(*view, Unit(), key))
            box.addItem(choice.text, choice.value);
        box.setCurrentIndex(qMax(0, box.findData(kept)));
    };
    fill(*m_kind, QStringLiteral("kind"), kind);
    fill(*m_team, QStringLiteral("team"), team);
    m_name->clear();
    m_name->setFocus();
    judge();
}

void NewUnitPane::judge()
{
    const PlanViewPtr view = m_plan.view();
    const bool typed = !m_name->text().trimmed().isEmpty();
    const QString problem = view && typed
                                ? unitProblem(*view, Unit(), QStringLiteral("name"), m_name->text())
                                : QString();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_add->setEnabled(typed && problem.isEmpty() && !m_plan.readOnly());
}

void NewUnitPane::add()
{
    judge();
    if (!m_add->isEnabled())
        return;
    Unit unit;
    unit.name = cleaned(m_name->text());
    unit.kind = unitKindFromString(m_kind->currentData().toString()).value_or(UnitKind::Other);
    const auto team = TeamId::parse(m_team->currentData().toString());
    unit.inspected = team.has_value();
    addUnit(m_plan, unit, team);
    Q_EMIT done(unit.name);
}

void NewUnitPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT done({});
    else
        QWidget::keyPressEvent(event);
}

} // namespace skt
