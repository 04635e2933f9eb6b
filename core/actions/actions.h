// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Everything that a user can do to a plan file. Window and command line call these and nothing else
// to change anything; each is one transaction with its history entry.

#include "core/actions/directory_actions.h"
#include "core/actions/draft_actions.h"
#include "core/actions/paper_actions.h"
#include "core/actions/plan_actions.h"
#include "core/actions/postpone_actions.h"
#include "core/actions/schedule_actions.h"
#include "core/actions/team_actions.h"
#include "core/actions/waiver_actions.h"
