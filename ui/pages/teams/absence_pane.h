// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/stand_ins_model.h"
#include "ui/models/team_card_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace skt {

class DataTable;
class PickField;
class SpanField;

/// Who is away: entered in one line, which says at once which visits are hit and who of the same
/// agency is free to stand in; below it all absences and substitutions of the team.
class AbsencePane : public QWidget
{
    Q_OBJECT

public:
    AbsencePane(OpenPlan &plan, TeamCardModel &model, QWidget *parent = nullptr);

    void refresh(bool another);
    /// Prepares the line for this person.
    void enter(PersonId person);
    [[nodiscard]] const std::vector<AbsenceHit> &hits() const { return m_hits; }

private:
    QWidget *makeEntry();
    QWidget *makeLists();
    void judge();
    void showHits();
    QWidget *makeHit(const AbsenceHit &hit, PersonId away);
    void record();
    void showRecorded();
    [[nodiscard]] bool isRecorded() const;
    void removeAbsences();
    void removeSubstitutions();
    [[nodiscard]] std::optional<PersonId> person() const;

    OpenPlan &m_plan;
    TeamCardModel &m_model;
    PickField *m_person = nullptr;
    SpanField *m_span = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_record = nullptr;
    QLabel *m_summary = nullptr;
    QScrollArea *m_hitArea = nullptr;
    QVBoxLayout *m_hitLayout = nullptr;
    DataTable *m_absences = nullptr;
    DataTable *m_substitutions = nullptr;
    std::vector<AbsenceHit> m_hits;
    QString m_shown; ///< what the hits were made for: person and span
};

} // namespace skt
