// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/option_reader.h"
#include "core/actions/actions.h"

#include <QJsonObject>

namespace skt {

/// A paper as the contract's `register` has it.
QJsonObject jsonPaper(const CampaignIndex &index, const Paper &paper);

/// "draft", "issued" …, for people.
QString inWords(PaperState state);

/// What an action on a paper came to: JSON with the paper as it is now, or its text and note.
Result<int> printPaperChange(const Call &call, PlanFile &plan, const Result<PaperChange> &change);

/// The paper of --paper: by its id in the register, or by its number where only one has that.
PaperId readPaper(OptionReader &read, const OpenedPlan &plan);
/// --document, --team and --unit: a paper that the program can write.
PaperRequest readPaperRequest(OptionReader &read, const OpenedPlan &plan);
/// The refusal of a kind that there is none of.
Error unknownPaperKind(const QString &kind);

/// The options of these.
Option paperOption();
std::vector<Option> paperRequestOptions();

} // namespace skt
