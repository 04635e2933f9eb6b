// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/conflict_model.h"
#include "ui/models/remedy_model.h"
#include "ui/session/prompts.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QVBoxLayout;

namespace skt {

/// The clash list beside the board: a click shows the cards, the chosen clash can be settled by a
/// checked remedy or accepted with a reason.
class ClashPanel : public QWidget
{
    Q_OBJECT

public:
    ClashPanel(OpenPlan &plan, Prompts &prompts, QWidget *parent = nullptr);

    /// Chooses the conflict of that key; false where there is none (any more).
    bool showConflict(const QString &key);
    /// Brings the plan's own defects into view.
    void showNotes();
    /// The clashes of a draft, which are settled by moving its cards; null: of the present
    /// schedule.
    void showDraft(const PlanViewPtr &draft);
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void shown(const skt::Conflict &conflict);

private:
    void choose();
    void refresh();
    void showRemedies();
    void accept();
    void askConsent();
    [[nodiscard]] const Conflict *chosen() const;

    OpenPlan &m_plan;
    Prompts &m_prompts;
    ConflictModel m_model;
    RemedyModel m_remedies;
    QLabel *m_summary;
    QListView *m_list;
    QWidget *m_detail;
    QLabel *m_rule;
    QVBoxLayout *m_remedyLayout;
    QPushButton *m_accept;
    QPushButton *m_consent; ///< of a unit to a shorter notice
    QString m_chosenKey;
};

} // namespace skt
