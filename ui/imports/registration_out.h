// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/open_plan.h"
#include "ui/session/prompts.h"

class QMenu;

namespace skt {

class WindowPage;

/// Saves the team's registration form, its units filled in, where the user says; the page tells.
void saveRegistrationForm(const OpenPlan &plan, Prompts &prompts, TeamId team, WindowPage &page);
/// The forms of all teams that inspect anything, into a folder.
void saveAllRegistrationForms(const OpenPlan &plan, Prompts &prompts, WindowPage &page);
/// One action for each team, and one for all.
void addRegistrationForms(QMenu &menu, const OpenPlan &plan, Prompts &prompts, WindowPage &page);

} // namespace skt
