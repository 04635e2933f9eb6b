// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_form.h"

#include <QGridLayout>

#include <algorithm>

namespace skt {

FieldForm::FieldForm(const std::vector<EditField> &fields,
                     int columns,
                     Source source,
                     QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    int row = 0;
    int column = 0;
    for (const EditField &field : fields) {
        auto *editor = new FieldEditor(field, this); // owned by its parent
        editor->setJudge(
            [this, key = field.key](const QString &value) { return m_source.problem(key, value); });
        connect(editor,
                &FieldEditor::committed,
                this,
                [this, key = field.key](const QString &value, const QString &before) {
                    m_source.submit(key, value, before);
                });
        const int span = field.wide ? columns : 1;
        if (column + span > columns) {
            ++row;
            column = 0;
        }
        grid->addWidget(editor, row, column, 1, span);
        column += span;
        m_editors.push_back(editor);
    }
    for (int i = 0; i < columns; ++i) {
        grid->setColumnStretch(i, 1);
        grid->setColumnMinimumWidth(i, 60);
    }
    if (!m_editors.empty())
        setFocusProxy(m_editors.front());
}

void FieldForm::refresh(bool another, bool editable)
{
    for (FieldEditor *editor : m_editors) {
        const QString &key = editor->field().key;
        editor->setChoices(m_source.choices(key));
        editor->setValue(m_source.value(key), another);
        editor->setEnabled(editable);
    }
}

void FieldForm::setCalendar(const WorkingCalendar &calendar, QDate from, QDate to)
{
    for (FieldEditor *editor : m_editors)
        editor->setCalendar(calendar, from, to);
}

FieldEditor *FieldForm::editor(const QString &key) const
{
    const auto it = std::ranges::find_if(
        m_editors, [&](const FieldEditor *editor) { return editor->field().key == key; });
    return it == m_editors.end() ? nullptr : *it;
}

void FieldForm::focusFirst()
{
    if (!m_editors.empty())
        m_editors.front()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace skt
