// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/units/merge_pane.h"

#include "ui/widgets/data_table.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace skt {

MergePane::MergePane(OpenPlan &plan, QWidget *parent)
    : QWidget(parent)
    , m_model(plan)
    , m_first(new QRadioButton(this))
    , m_second(new QRadioButton(this))
    , m_table(new DataTable(QStringLiteral("merge"), this))
    , m_consequence(quietText({}, this))
    , m_merge(new QPushButton(icon(QStringLiteral("merge")), tr("Make them one"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(pageTitle(tr("Two records of one unit?"), this));
    layout->addWidget(quietText(tr("Which one is to be kept?"), this));
    layout->addWidget(m_first);
    layout->addWidget(m_second);
    m_table->setRows(&m_model);
    m_table->setSortingEnabled(false);
    m_table->setAccessibleName(tr("Both records and what will be kept"));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_consequence);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    buttons->addStretch(1);
    buttons->addWidget(m_merge);
    buttons->addWidget(cancel);
    layout->addLayout(buttons);
    m_first->setObjectName(QStringLiteral("keepFirst"));
    m_second->setObjectName(QStringLiteral("keepSecond"));
    m_merge->setObjectName(QStringLiteral("mergeNow"));
    connect(m_first, &QRadioButton::clicked, this, [this] {
        m_model.keepSecond(false);
        show();
    });
    connect(m_second, &QRadioButton::clicked, this, [this] {
        m_model.keepSecond(true);
        show();
    });
    connect(m_merge, &QPushButton::clicked, this, [this] {
        m_model.merge();
        Q_EMIT done();
    });
    connect(cancel, &QPushButton::clicked, this, &MergePane::done);
}

void MergePane::ask(UnitId first, UnitId second)
{
    m_model.setUnits(first, second);
    constexpr int fieldWidth = 120;
    constexpr int valueWidth = 150;
    m_table->horizontalHeader()->resizeSection(MergeModel::Field, fieldWidth);
    m_table->horizontalHeader()->resizeSection(MergeModel::First, valueWidth);
    m_table->horizontalHeader()->resizeSection(MergeModel::Second, valueWidth);
    m_table->setStretchColumn(MergeModel::Result);
    show();
    (m_model.keepsSecond() ? m_second : m_first)->setFocus();
}

void MergePane::refresh()
{
    m_model.refresh();
    show();
}

void MergePane::show()
{
    m_first->setText(tr("First record: %1").arg(m_model.name(false)));
    m_second->setText(tr("Second record: %1").arg(m_model.name(true)));
    (m_model.keepsSecond() ? m_second : m_first)->setChecked(true);
    m_consequence->setText(m_model.valid() ? m_model.consequence() : QString());
    m_merge->setEnabled(m_model.valid());
}

void MergePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT done();
    else
        QWidget::keyPressEvent(event);
}

} // namespace skt
