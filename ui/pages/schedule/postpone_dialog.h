// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/postpone_actions.h"
#include "ui/session/open_plan.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace skt {

class SpanField;

/// Asks what falls – a span, an area, teams, chosen units – and why, and lists at once the visits
/// that would be put off. Does not stop the window: it carries out what was asked when accepted.
class PostponeDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a first fills the fields; its units are those chosen on the board.
    PostponeDialog(OpenPlan &plan, const PostponeDay &first, QWidget *parent);

private:
    void fillChoices(const PostponeDay &first);
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] PostponeDay request() const;
    void judge();
    void carryOut();

    OpenPlan &m_plan;
    std::vector<UnitId> m_chosenUnits;
    SpanField *m_span;
    QComboBox *m_area;
    QListWidget *m_teams;
    QCheckBox *m_onlyChosen;
    QLineEdit *m_reason;
    QLineEdit *m_orderedBy;
    QLineEdit *m_order;
    QCheckBox *m_letter;
    QLabel *m_count;
    QListWidget *m_visits;
    QPushButton *m_accept = nullptr;
};

} // namespace skt
