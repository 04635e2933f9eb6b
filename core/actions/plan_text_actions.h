// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/plan_file.h"

namespace skt {

// The plan's own lists: purposes, requirements, contents and methods, duties, recipients, legal
// documents, abbreviations. Each step is one change with its own line in the history.

/// One step on a list.
template<typename Row>
struct ListEdit
{
    enum class Step { Add, Change, Remove, Move };

    Step step = Step::Add;
    Row row;    ///< of Add its id is null; of Remove and Move only its id counts
    Row base{}; ///< of Change: what the work began from
    int to = 0; ///< of Move: the place among its neighbours, from 0
};

/// Purposes, requirements, contents, methods: a row is among the rows of its section and parent.
/// Where these are numbered 1, 2, 3 … they stay so. Removing one removes its parts. Error Input for
/// an empty text, or a row that is gone.
Result<EditOutcome>
editPlanTexts(PlanFile &plan, const ListEdit<PlanText> &edit, const Environment &environment);
Result<EditOutcome>
editDuties(PlanFile &plan, const ListEdit<Duty> &edit, const Environment &environment);
Result<EditOutcome>
editRecipients(PlanFile &plan, const ListEdit<PlanRecipient> &edit, const Environment &environment);
/// Error Input if a document of that number is listed already.
Result<EditOutcome> editLegalDocuments(PlanFile &plan,
                                       const ListEdit<LegalDocument> &edit,
                                       const Environment &environment);
/// They have no order. Error Input if the short form is there already, or one of both is empty.
Result<EditOutcome> editAbbreviations(PlanFile &plan,
                                      const ListEdit<Abbreviation> &edit,
                                      const Environment &environment);

} // namespace skt
