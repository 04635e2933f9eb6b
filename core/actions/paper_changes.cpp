// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to a paper after it was issued: corrected, voided, withdrawn, replaced.
#include "core/actions/paper_support.h"
#include "core/actions/words.h"
#include "core/text/text.h"

namespace skt {

namespace {

Result<> checkReason(const QString &reason)
{
    if (!cleaned(reason).isEmpty())
        return {};
    return refused(ActionWords::tr("Say why: a reason is needed."));
}

bool wasSent(const CampaignIndex &index, PaperId paper)
{
    const auto &recipients = index.recipientsOfPaper(paper);
    return std::any_of(recipients.begin(), recipients.end(), [](const PaperRecipient *row) {
        return row->sent.has_value();
    });
}

Result<> checkNotSent(const CampaignIndex &index, const Paper &paper)
{
    if (!wasSent(index, paper.id))
        return {};
    return refused(ActionWords::tr("“%1” was sent already. Replace it (wrong content), correct it "
                                   "by a letter (wrong form), or withdraw it.")
                       .arg(paperInWords(index, paper)));
}

struct NumberCorrection
{
    QString number;
    std::optional<QDate> date;
    QString reason;
};

Result<>
writeCorrection(Edit &edit, const CampaignIndex &index, PaperId id, const NumberCorrection &wanted)
{
    auto paper = paperOf(index, id);
    if (!paper)
        return tl::unexpected(paper.error());
    if (paper->state != PaperState::Issued)
        return refused(ActionWords::tr("Only the number and date of an issued paper are corrected, "
                                       "before it is sent; “%1” is not such a paper.")
                           .arg(paperInWords(index, *paper)));
    if (const auto ok = checkNotSent(index, *paper); !ok)
        return ok;
    if (wanted.date) {
        const auto ok = checkPaperDay(
            ActionWords::tr("Date of the paper"), *wanted.date, edit.environment().today);
        if (!ok)
            return ok;
        paper->date = wanted.date;
    }
    if (!cleaned(wanted.number).isEmpty()) {
        const QString old = numberSymbol(paper->number);
        const auto number = wholeNumber(wanted.number, old);
        if (!number)
            return tl::unexpected(number.error());
        if (paper->series == old)
            paper->series = numberSymbol(*number);
        paper->number = *number;
    }
    paper->reason = cleaned(wanted.reason);
    if (const auto free = checkNumberFree(index, *paper); !free)
        return free;
    if (const auto ok = edit.update(*paper); !ok)
        return ok;
    edit.setFinal();
    return freezePaper(edit, *paper); // it has not gone out: it is printed with the right number
}

Result<>
writeEnd(Edit &edit, const CampaignIndex &index, PaperId id, PaperState end, const QString &reason)
{
    auto paper = paperOf(index, id);
    if (!paper)
        return tl::unexpected(paper.error());
    const bool over = paper->state == PaperState::Withdrawn || paper->state == PaperState::Replaced
                      || paper->state == PaperState::Void;
    if (over)
        return refused(ActionWords::tr("“%1” is no longer in force already.")
                           .arg(paperInWords(index, *paper)));
    if (end == PaperState::Void) {
        if (const auto ok = checkNotSent(index, *paper); !ok)
            return ok;
    } else if (!paper->inForce()) {
        return refused(ActionWords::tr("“%1” is not issued, so there is nothing to withdraw.")
                           .arg(paperInWords(index, *paper)));
    }
    paper->state = end;
    paper->reason = cleaned(reason);
    if (const auto ok = edit.update(*paper); !ok)
        return ok;
    edit.setFinal();
    return updateNotified(edit, id);
}

Result<PaperChange> endPaper(PlanFile &plan,
                             PaperId paper,
                             PaperState end,
                             const QString &reason,
                             const Environment &environment)
{
    if (const auto ok = checkReason(reason); !ok)
        return tl::unexpected(ok.error());
    const auto describeEnd = [&](const QString &name) {
        return end == PaperState::Void
                   ? ActionWords::tr("Void: %1 (%2)").arg(name, cleaned(reason))
                   : ActionWords::tr("Withdrawn: %1 (%2)").arg(name, cleaned(reason));
    };
    return changePaper(
        plan, paper, environment, describeEnd, [&](Edit &edit, const CampaignIndex &index) {
            return writeEnd(edit, index, paper, end, reason);
        });
}

/// The draft has the present facts, and goes to those who got the first one.
Result<PaperId>
writeReplacement(Edit &edit, const CampaignIndex &index, PaperId id, const QString &reason)
{
    const auto old = paperOf(index, id);
    if (!old)
        return tl::unexpected(old.error());
    if (!old->inForce())
        return refused(ActionWords::tr("“%1” is not in force, so there is nothing to replace.")
                           .arg(paperInWords(index, *old)));
    for (const Paper &other : index.campaign().papers) {
        const bool open = other.state == PaperState::Draft || other.state == PaperState::Submitted;
        if (open && other.replaces == id)
            return refused(ActionWords::tr("A draft that replaces “%1” is in the register already.")
                               .arg(paperInWords(index, *old)));
    }
    PaperRequest request = requestOf(index, *old);
    request.paper.reset();
    request.forSigning = true;
    const auto facts = paperFacts(index, edit.environment(), request);
    if (!facts)
        return tl::unexpected(facts.error());
    Paper draft;
    draft.kind = old->kind;
    draft.team = facts->team;
    draft.issuer = facts->issuer;
    draft.subject = facts->subject;
    draft.replaces = id;
    draft.reason = cleaned(reason);
    const auto made = edit.insert(draft);
    if (!made)
        return tl::unexpected(made.error());
    for (const Visit *visit : facts->visits) {
        const PaperVisit named{{}, made->id, visit->id, visit->date, visit->part};
        if (const auto ok = edit.insert(named); !ok)
            return tl::unexpected(ok.error());
    }
    for (const PaperRecipient *recipient : index.recipientsOfPaper(id)) {
        PaperRecipient row = *recipient;
        row.id = {};
        row.paper = made->id;
        row.sent.reset();
        row.sentWay.clear();
        row.received.reset();
        row.receivedBy.clear();
        if (const auto ok = edit.insert(row); !ok)
            return tl::unexpected(ok.error());
    }
    return made->id;
}

} // namespace

Result<PaperChange> correctNumber(PlanFile &plan,
                                  PaperId paper,
                                  const QString &number,
                                  std::optional<QDate> date,
                                  const QString &reason,
                                  const Environment &environment)
{
    if (const auto ok = checkReason(reason); !ok)
        return tl::unexpected(ok.error());
    if (cleaned(number).isEmpty() && !date)
        return refused(ActionWords::tr("Give the right number, the right date, or both."));
    const auto describeCorrected = [&](const QString &name) {
        return ActionWords::tr("Number or date corrected: %1 (%2)").arg(name, cleaned(reason));
    };
    return changePaper(
        plan, paper, environment, describeCorrected, [&](Edit &edit, const CampaignIndex &index) {
            return writeCorrection(edit, index, paper, {number, date, reason});
        });
}

Result<PaperChange>
voidPaper(PlanFile &plan, PaperId paper, const QString &reason, const Environment &environment)
{
    return endPaper(plan, paper, PaperState::Void, reason, environment);
}

Result<PaperChange>
withdrawPaper(PlanFile &plan, PaperId paper, const QString &reason, const Environment &environment)
{
    return endPaper(plan, paper, PaperState::Withdrawn, reason, environment);
}

Result<PaperChange>
replacePaper(PlanFile &plan, PaperId paper, const QString &reason, const Environment &environment)
{
    if (const auto ok = checkReason(reason); !ok)
        return tl::unexpected(ok.error());
    PaperId draft;
    const auto describeReplacement = [&](const QString &name) {
        return ActionWords::tr("Draft that replaces %1 (%2)").arg(name, cleaned(reason));
    };
    auto change = changePaper(plan,
                              paper,
                              environment,
                              describeReplacement,
                              [&](Edit &edit, const CampaignIndex &index) -> Result<> {
                                  const auto made = writeReplacement(edit, index, paper, reason);
                                  if (!made)
                                      return tl::unexpected(made.error());
                                  draft = *made;
                                  return {};
                              });
    if (change) {
        change->paper = draft;
        change->number.clear();
    }
    return change;
}

Result<EditOutcome>
setSeries(PlanFile &plan, const PaperSeries &wanted, const Environment &environment)
{
    PaperSeries series = wanted;
    series.issuer = cleaned(wanted.issuer);
    series.name = cleaned(wanted.name);
    series.symbol = cleaned(wanted.symbol);
    if (series.issuer.isEmpty())
        return refused(ActionWords::tr("Name the body whose papers are numbered."));
    if (series.first < 1)
        return refused(ActionWords::tr("The first number must be 1 or more."));
    const QString text =
        series.numberedBy == NumberedBy::Program
            ? ActionWords::tr("The program numbers the papers of %1").arg(series.issuer)
            : ActionWords::tr("The office numbers the papers of %1").arg(series.issuer);
    return act(plan, text, environment, [&](Edit &edit) -> Result<> {
        for (const PaperSeries &known : edit.campaign().paperSeries) {
            if (matchKey(known.issuer) != matchKey(series.issuer) || known.name != series.name)
                continue;
            series.id = known.id;
            series.issuer = known.issuer;
            return edit.update(series);
        }
        return edit.insert(series).map([](const auto &) {});
    });
}

} // namespace skt
