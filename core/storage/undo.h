// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/change_session.h"
#include "core/storage/plan_file.h"

#include <optional>
#include <vector>

namespace skt {

/// What undo and redo would take next, by the rules of the history; \a changes newest first.
PlanFile::UndoState
undoStateOf(const std::vector<Change> &changes, const QString &user, const QString &computer);

/// The change that undo(\a wanted) takes back. Throws with the reason if there is none.
Change chooseUndo(const std::vector<Change> &changes,
                  const Environment &environment,
                  std::optional<ChangeId> wanted,
                  bool anyone);

/// Description of the change that redoing \a undo brings back.
QString redoneTitle(const std::vector<Change> &changes, const Change &undo);

/// Writes the inverse of \a change through \a session; throws, naming later changes, if a column is
/// no longer as it left it, something refers to what would go, or a parent of what returns is gone.
void applyInverse(ChangeSession &session, const Change &change);

} // namespace skt
