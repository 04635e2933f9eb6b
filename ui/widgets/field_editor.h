// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/edit_field.h"
#include "ui/widgets/date_field.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace skt {

class PickField;

/// One field in place: its label above, below it what is wrong with what is being typed. Enter or
/// leaving it commits what is right and differs, Escape brings the stored value back.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FieldEditor(const EditField &field, QWidget *parent = nullptr);
    ~FieldEditor() override;

    [[nodiscard]] const EditField &field() const { return m_field; }
    /// Tells what is wrong with a value; empty: it would be taken.
    void setJudge(std::function<QString(const QString &)> judge) { m_judge = std::move(judge); }
    void setChoices(const EditChoices &choices);
    void setCalendar(const WorkingCalendar &calendar, QDate from, QDate to);
    /// The stored value. What is just being typed stays, unless \a another thing is shown now.
    void setValue(const QString &value, bool another);
    [[nodiscard]] QString typed() const;
    [[nodiscard]] QString problemShown() const;

Q_SIGNALS:
    /// \a before: the value from which the typing began.
    void committed(const QString &value, const QString &before);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeEditor();
    void put(const QString &value);
    void judge();
    void commit();
    [[nodiscard]] bool beingTyped() const;
    bool takeKey(QKeyEvent &key);
    [[nodiscard]] QString unreadable() const;

    EditField m_field;
    std::function<QString(const QString &)> m_judge;
    QLineEdit *m_line = nullptr;
    PickField *m_pick = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QComboBox *m_choice = nullptr;
    QCheckBox *m_tick = nullptr;
    DateField *m_date = nullptr;
    QLabel *m_label;
    QLabel *m_problem;
    QString m_stored;
};

} // namespace skt
