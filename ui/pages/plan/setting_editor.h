// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/settings_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace skt {

class DateField;

/// One setting in place: its editor, what follows from it, the plan's own words, and what is wrong
/// with what is being typed. Written when it is left or by Enter, if right.
class SettingEditor : public QWidget
{
    Q_OBJECT

public:
    SettingEditor(SettingsModel &model,
                  const SettingsModel::Field &field,
                  QWidget *parent = nullptr);

    /// Takes the stored value, unless something else is being typed.
    void refresh();
    [[nodiscard]] QString typed() const;
    [[nodiscard]] QString problemShown() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeEditor();
    QWidget *makeRule();
    void show(const QString &value);
    void judge();
    void submit();
    [[nodiscard]] bool beingTyped() const;

    SettingsModel &m_model;
    SettingsModel::Field m_field;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QComboBox *m_choice = nullptr;
    DateField *m_date = nullptr;
    QLabel *m_follows;
    QLabel *m_problem;
    QLabel *m_words;
    QString m_shown;
};

} // namespace skt
