// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intake.h"
#include "ui/models/rows_model.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTabWidget;

namespace skt {

class ListPanel;

/// What a plan's document was understood as, before anything is written: the text at the left,
/// what came of it, what did not and what was repaired at the right.
class ReviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPage(QWidget *parent = nullptr);

    void show(const IntakeResult &intake, const QString &text);
    [[nodiscard]] const IntakeResult &intake() const { return m_intake; }

Q_SIGNALS:
    void accepted();
    void left();

private:
    void fillUnderstood();
    void goToLine(const QVariant &line);

    IntakeResult m_intake;
    RowsModel m_understood;
    RowsModel m_unread;
    RowsModel m_repairs;
    RowsModel m_notes;
    QLabel *m_title;
    QLabel *m_summary;
    QPlainTextEdit *m_text;
    QTabWidget *m_tabs;
};

} // namespace skt
