// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field_editor.h"

#include <vector>

namespace skt {

/// Fields in columns, each edited in place. Where values come from and go is told by functions.
class FieldForm : public QWidget
{
    Q_OBJECT

public:
    struct Source
    {
        std::function<QString(const QString &key)> value;
        std::function<EditChoices(const QString &key)> choices;
        std::function<QString(const QString &key, const QString &value)> problem;
        std::function<void(const QString &key, const QString &value, const QString &before)> submit;
    };

    FieldForm(const std::vector<EditField> &fields,
              int columns,
              Source source,
              QWidget *parent = nullptr);

    /// Takes all values anew; what is just being typed stays unless \a another thing is shown.
    void refresh(bool another, bool editable);
    void setCalendar(const WorkingCalendar &calendar, QDate from, QDate to);
    [[nodiscard]] FieldEditor *editor(const QString &key) const;
    void focusFirst();

private:
    Source m_source;
    std::vector<FieldEditor *> m_editors;
};

} // namespace skt
