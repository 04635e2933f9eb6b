// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/papers.h"
#include "ui/models/rows_model.h"
#include "ui/session/open_plan.h"

namespace skt {

// What the lists of the pages hold, made from one view of the plan.

QStringList teamHeaders();
std::vector<RowsModel::Row> teamRows(const PlanView &view);

QStringList unitHeaders();
std::vector<RowsModel::Row> unitRows(const PlanView &view);

QStringList planTextHeaders();
std::vector<RowsModel::Row> planTextRows(const PlanView &view);

QStringList legalDocumentHeaders();
std::vector<RowsModel::Row> legalDocumentRows(const PlanView &view);

QStringList historyHeaders();
/// The id is the change's id as text.
std::vector<RowsModel::Row> historyRows(const std::vector<Change> &changes);

QString deadlineKindWord(DeadlineKind kind);
QString deadlineStateWord(DeadlineState state);

} // namespace skt
