// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/papers.h"
#include "core/storage/plan_file.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace skt {

// The life of a paper: draft → submitted for signing → issued → sent → received, each recipient for
// itself; or withdrawn, replaced, corrected, void. Issuing, sending and what follows are final:
// undo passes over them, taking back is an act of its own.

/// What a paper came to.
struct PaperChange
{
    EditOutcome outcome;
    PaperId paper;
    QString number; ///< number and symbol, where it has one
    QString text;   ///< what was done, for the undo bar
};

/// A paper of the program is put into the register as a draft: with its visits as they stand now
/// and the recipients that its text names. Error Input says what the paper lacks.
Result<PaperChange>
draftPaper(PlanFile &plan, const PaperRequest &request, const Environment &environment);
/// Handed in for signing (printed with number and day left blank).
Result<PaperChange>
submitPaper(PlanFile &plan, PaperId paper, QDate on, const Environment &environment);

struct IssuePaper
{
    std::optional<PaperId> draft; ///< a draft of the register; else one is made of the request
    PaperRequest request;
    QString number; ///< as the office gave it, "12" or "12/TB-ĐKT1"; empty: the program's
    std::optional<QDate> date; ///< none: today
};
/// Gives the number and date, freezes text and PDF bytes with their hash, all in one transaction.
/// Error Input: the number is taken in that body's year (naming the other paper), it is missing in
/// a series that the office numbers, the date is in the future, a visit has a conflict that must be
/// settled and is not accepted (naming it and the way out), the paper is for another body.
Result<PaperChange>
issuePaper(PlanFile &plan, const IssuePaper &request, const Environment &environment);

/// Sent to the recipient \a to (by name; empty: to all that it was not sent to yet). Error Input
/// for a paper that is not issued, a day before its date or in the future, an unknown recipient.
Result<PaperChange> markSent(PlanFile &plan,
                             PaperId paper,
                             QDate sent,
                             const QString &to,
                             const QString &way,
                             const Environment &environment);
Result<PaperChange> markReceived(PlanFile &plan,
                                 PaperId paper,
                                 QDate received,
                                 const QString &to,
                                 const QString &by,
                                 const Environment &environment);

/// A paper made elsewhere: outgoing of another body, or incoming.
struct ReceivePaper
{
    QString kind;
    QString from; ///< issuing body
    QStringList to;
    std::optional<TeamId> team;
    std::vector<UnitId> units; ///< whose visits it names, with their present dates
    QString number;
    QDate date;
    QDate received;
    QString subject;
    QString file; ///< attached as signed; may be empty
};
/// It stands in the register as outside, counts as sent to the units it names, and fulfils their
/// deadlines; a team's report records that the standing agency has it.
Result<PaperChange>
receivePaper(PlanFile &plan, const ReceivePaper &request, const Environment &environment);

/// Copies the file into PLAN.files/papers by its hash. A signed one is from then on what is opened
/// and printed again. Error Input if the file is missing, empty or no PDF or picture (signed).
Result<PaperChange> attachFile(PlanFile &plan,
                               PaperId paper,
                               const QString &path,
                               PaperFile::Role role,
                               const Environment &environment);

/// A mistyped number or date, with reason; only until it is sent.
Result<PaperChange> correctNumber(PlanFile &plan,
                                  PaperId paper,
                                  const QString &number,
                                  std::optional<QDate> date,
                                  const QString &reason,
                                  const Environment &environment);
/// The number stays taken, with the reason. Not once it is sent.
Result<PaperChange>
voidPaper(PlanFile &plan, PaperId paper, const QString &reason, const Environment &environment);
Result<PaperChange>
withdrawPaper(PlanFile &plan, PaperId paper, const QString &reason, const Environment &environment);
/// A draft of the same kind with the present facts that cites the first one's number and date and
/// goes to those who got it; the first becomes replaced when the draft is issued.
Result<PaperChange>
replacePaper(PlanFile &plan, PaperId paper, const QString &reason, const Environment &environment);

/// How a body's numbers are given.
Result<EditOutcome>
setSeries(PlanFile &plan, const PaperSeries &series, const Environment &environment);

} // namespace skt
