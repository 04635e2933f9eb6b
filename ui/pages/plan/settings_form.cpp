// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/settings_form.h"

#include "ui/pages/plan/setting_editor.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QLabel>

namespace skt {

SettingsForm::SettingsForm(OpenPlan &plan, QWidget *parent)
    : QScrollArea(parent)
    , m_model(plan)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    build();
    connect(&m_model, &SettingsModel::changed, this, [this] {
        for (SettingEditor *editor : m_editors)
            editor->refresh();
    });
}

void SettingsForm::build()
{
    auto *page = new QWidget(this);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(16, 8, 24, 24);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    constexpr int labelWidth = 210;
    grid->setColumnMinimumWidth(0, labelWidth);
    int row = 0;
    for (const SettingsModel::Group &group : m_model.groups()) {
        QLabel *title = sectionTitle(group.title, page);
        title->setContentsMargins(0, row == 0 ? 0 : 16, 0, 0);
        grid->addWidget(title, row++, 0, 1, 2);
        for (const SettingsModel::Field &field : group.fields) {
            auto *label = new QLabel(field.label, page); // owned by its parent
            label->setWordWrap(true);
            label->setTextFormat(Qt::PlainText);
            label->setMargin(4);
            auto *editor = new SettingEditor(m_model, field, page);
            label->setBuddy(editor);
            grid->addWidget(label, row, 0, Qt::AlignTop);
            grid->addWidget(editor, row++, 1);
            m_editors.push_back(editor);
        }
    }
    grid->setRowStretch(row, 1);
    setWidget(page);
}

} // namespace skt
