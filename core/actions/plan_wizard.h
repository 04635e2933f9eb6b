// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_plans.h"
#include "core/intake/intake.h"
#include "core/intake/organisers.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace skt {

/// A team as the wizard asks for it: agencies by their names.
struct WizardTeam
{
    int number = 0;
    QString lead;
    QStringList members; ///< without the lead

    friend bool operator==(const WizardTeam &, const WizardTeam &) = default;
};

/// What is entered for a campaign whose plan has no document. A value: nothing is written.
struct PlanWizard
{
    QString organiser; ///< key of organisers()
    QString place;     ///< the organiser's proper name
    QString above;     ///< of the province above it
    PlanSettings settings;
    std::vector<PlanRecipient> recipients; ///< ids stay null
    std::vector<WizardTeam> teams;
    QString units; ///< rows as pasted: name, kind, team in any order with a heading, else in this
};

/// Letterhead, signature, recipients and standing agency as the organiser has them. A value that
/// was changed by hand since \a before (what this gave last) stays.
void fillFromOrganiser(PlanWizard &wizard, const PlanWizard &before);

/// What the pasted units come to, before anything is written. Without rows: an empty preview.
Result<UnitsPlan> wizardUnits(const PlanWizard &wizard, const Environment &environment);

/// What still keeps the campaign from being made, as sentences; empty: nothing.
QStringList wizardProblems(const PlanWizard &wizard);

/// The campaign with its levels, agencies, teams, units and assignments; what was left out or looks
/// doubtful stands in the notes. Error Input with the first of wizardProblems().
Result<IntakeResult> campaignFromWizard(const PlanWizard &wizard, const Environment &environment);

} // namespace skt
