// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/directory_support.h"
#include "core/actions/paper_actions.h"
#include "core/documents/filled_paper.h"

namespace skt {

// What the actions on papers share; not for others.

/// "Notice of inspection 12/TB-ĐKT1", or with its unit or team while it has no number.
QString paperInWords(const CampaignIndex &index, const Paper &paper);
QString requestInWords(const CampaignIndex &index, const PaperRequest &request);

/// The paper with this id. Error Input if it is gone, or (\a ours) was made by another body.
Result<Paper> paperOf(const CampaignIndex &index, PaperId id, bool ours = true);
/// Error Input for a day that is no day or after today; \a what names it in the sentence.
Result<> checkPaperDay(const QString &what, QDate day, QDate today);

/// act() on one paper, described from the state before; \a body gets that state.
Result<PaperChange> changePaper(PlanFile &plan,
                                PaperId id,
                                const Environment &environment,
                                const std::function<QString(const QString &paper)> &describe,
                                const std::function<Result<>(Edit &, const CampaignIndex &)> &body);

/// The value of a number ("12/TB-ĐKT1" → 12) and what follows it ("TB-ĐKT1").
int numberValue(const QString &number);
QString numberSymbol(const QString &number);
/// "5" or "5/TB-ĐKT1" → "05/TB-ĐKT1". Error Input if it is no number.
Result<QString> wholeNumber(const QString &typed, const QString &symbol);

/// The series from which a body's papers of this kind get their numbers; nullptr: its office's.
const PaperSeries *
seriesOf(const Campaign &campaign, const QString &issuer, const QString &letters);
/// The symbol after the number that a series gives to a kind.
QString symbolOf(const PaperSeries *series, const PaperFacts &facts);
/// The next number of a series of the program in the year.
int nextNumber(const Campaign &campaign, const PaperSeries &series, int year);
/// Error Input, naming the other, if the body has given that number in that year already.
Result<> checkNumberFree(const CampaignIndex &index, const Paper &paper);

/// Writes text and PDF as they are with the paper's present row, and its hash into that row.
Result<> freezePaper(Edit &edit, Paper &paper);

/// The visits of an issued notice are notified once it counts for their units, and no longer when
/// it does not.
Result<> updateNotified(Edit &edit, PaperId paper);

} // namespace skt
