// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/edit_field.h"

#include <QLineEdit>
#include <QStandardItemModel>

namespace skt {

class SearchProxy;

/// Chooses one of many by typing parts of its name, tone marks not needed. What is typed is never
/// emptied; isUnknown() tells when it names nothing.
class PickField : public QLineEdit
{
    Q_OBJECT

public:
    explicit PickField(QWidget *parent = nullptr);

    void setChoices(const EditChoices &choices);
    void setValue(const QString &value);
    /// Of what the text names; empty for an empty or unknown text.
    [[nodiscard]] QString value() const;
    /// Something is typed that names none, or several, of the choices.
    [[nodiscard]] bool isUnknown() const;
    [[nodiscard]] const EditChoices &choices() const { return m_choices; }

Q_SIGNALS:
    void picked(); ///< from the list

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] const EditField::Choice *named() const;
    void offer(const QString &query);

    EditChoices m_choices;
    QStandardItemModel m_items;
    SearchProxy *m_proxy;
};

} // namespace skt
