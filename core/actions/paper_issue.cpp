// SPDX-License-Identifier: GPL-3.0-or-later
// A paper gets into the register, and its number.
#include "core/actions/paper_support.h"
#include "core/actions/words.h"
#include "core/rules/check.h"
#include "core/text/text.h"

namespace skt {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Writes the row of a paper that is not issued yet, with the visits as they stand now. Recipients
/// of a draft stay as they are, since the user may have changed them.
Result<Paper>
writeDraft(Edit &edit, const CampaignIndex &index, Paper paper, const PaperFacts &facts)
{
    paper.team = facts.team;
    paper.issuer = facts.issuer;
    paper.subject = facts.subject;
    const bool isNew = paper.id.isNull();
    if (isNew) {
        const auto made = edit.insert(paper);
        if (!made)
            return made;
        paper = *made;
    } else if (const auto ok = edit.update(paper); !ok) {
        return tl::unexpected(ok.error());
    }
    for (const PaperVisit *named : index.visitsOfPaper(paper.id)) {
        if (const auto ok = edit.remove(*named); !ok)
            return tl::unexpected(ok.error());
    }
    for (const Visit *visit : facts.visits) {
        const PaperVisit named{{}, paper.id, visit->id, visit->date, visit->part};
        if (const auto made = edit.insert(named); !made)
            return tl::unexpected(made.error());
    }
    if (!isNew && !index.recipientsOfPaper(paper.id).empty())
        return paper;
    for (PaperRecipient recipient : facts.recipients) {
        recipient.paper = paper.id;
        if (const auto made = edit.insert(recipient); !made)
            return tl::unexpected(made.error());
    }
    return paper;
}

bool isOpen(const Paper &paper)
{
    return !paper.outside
           && (paper.state == PaperState::Draft || paper.state == PaperState::Submitted);
}

/// A draft of the register that is about the same visits.
const Paper *
draftOf(const CampaignIndex &index, const PaperRequest &request, const PaperFacts &facts)
{
    for (const Paper &paper : index.campaign().papers) {
        const auto &named = index.visitsOfPaper(paper.id);
        if (!isOpen(paper) || paper.kind != request.kind || paper.team != facts.team
            || named.size() != facts.visits.size())
            continue;
        const bool same = std::all_of(named.begin(), named.end(), [&](const PaperVisit *row) {
            return std::any_of(facts.visits.begin(), facts.visits.end(), [&](const Visit *visit) {
                return visit->id == row->visit;
            });
        });
        if (same)
            return &paper;
    }
    return nullptr;
}

/// A notice calls people to a visit: what must be put right is put right before, or accepted.
Result<> checkConflicts(const CampaignIndex &index,
                        const Environment &environment,
                        const PaperRequest &request,
                        const PaperFacts &facts)
{
    if (request.kind != u"inspection-notice"_s)
        return {};
    for (const Conflict &conflict : check(index, environment).conflicts) {
        if (conflict.severity != Severity::Error || conflict.waived)
            continue;
        for (const Visit *visit : facts.visits) {
            if (!isAmong(conflict.visits, visit->id))
                continue;
            return refused(
                ActionWords::tr("The notice cannot be issued while its visit has what must be put "
                                "right: %1 Move the visit (“remedies” names ways out), or have it "
                                "accepted by order (“waive”), where that may be.")
                    .arg(describe(conflict, index)));
        }
    }
    return {};
}

Result<QString> numberFor(const Campaign &campaign,
                          const IssuePaper &request,
                          const PaperFacts &facts,
                          const PaperSeries *series,
                          QDate date)
{
    const QString symbol = symbolOf(series, facts);
    if (!cleaned(request.number).isEmpty())
        return wholeNumber(request.number, symbol);
    if (series && series->numberedBy == NumberedBy::Program)
        return formatCount(nextNumber(campaign, *series, date.year())) + u'/' + symbol;
    return refused(ActionWords::tr("The number is missing: the papers of %1 get theirs from its "
                                   "office. Give the number (--number), or let the program number "
                                   "them (series).")
                       .arg(facts.issuer));
}

Result<> markReplaced(Edit &edit, const CampaignIndex &index, const Paper &paper)
{
    const Paper *earlier = paper.replaces ? index.paper(*paper.replaces) : nullptr;
    if (!earlier)
        return {};
    Paper changed = *earlier;
    changed.state = PaperState::Replaced;
    changed.reason = paper.reason;
    return edit.update(changed);
}

/// What the clerk should know of what was issued all the same.
void addRemarks(Edit &edit, const CampaignIndex &index, const Paper &paper, const PaperFacts &facts)
{
    if (facts.signer.isEmpty())
        edit.addNote(ActionWords::tr("Nobody is named as its signer: the place under the "
                                     "signature is empty."));
    PaperRequest same{paper.kind, facts.team, {}, false};
    if (facts.visits.size() == 1)
        same.unit = facts.visits.front()->unit;
    const Paper *other = issuedPaperOf(index, same);
    if (other && other->id != paper.id && other->id != paper.replaces)
        edit.addNote(ActionWords::tr("%1 of %2 names the same: replace or withdraw it if it no "
                                     "longer holds.")
                         .arg(paperInWords(index, *other),
                              other->date ? formatDate(*other->date) : QString()));
}

Result<Paper> draftToIssue(const CampaignIndex &index, const IssuePaper &request)
{
    auto draft = paperOf(index, *request.draft);
    if (draft && !isOpen(*draft))
        return refused(ActionWords::tr("“%1” was issued already. Replace it if its content is "
                                       "wrong.")
                           .arg(paperInWords(index, *draft)));
    return draft;
}

Result<> writeIssued(Edit &edit, const IssuePaper &request, QDate date, PaperChange &change)
{
    const CampaignIndex index(edit.campaign());
    Paper paper;
    PaperRequest wanted = request.request;
    if (request.draft) {
        const auto draft = draftToIssue(index, request);
        if (!draft)
            return tl::unexpected(draft.error());
        paper = *draft;
        wanted = requestOf(index, paper);
    }
    wanted.forSigning = true;
    const auto facts = paperFacts(index, edit.environment(), wanted);
    if (!facts)
        return tl::unexpected(facts.error());
    if (facts->ofOtherBody)
        return refused(ActionWords::tr("This is a draft for another body, which gives it its own "
                                       "number. Print it; enter what comes back as received "
                                       "(receive)."));
    if (const Paper *known = draftOf(index, wanted, *facts); known && !request.draft)
        paper = *known;
    Environment then = edit.environment();
    then.today = date; // what was in time on the paper's day is in time
    if (const auto ok = checkConflicts(index, then, wanted, *facts); !ok)
        return ok;
    const PaperSeries *series = seriesOf(edit.campaign(), facts->issuer, facts->letters);
    const auto number = numberFor(edit.campaign(), request, *facts, series, date);
    if (!number)
        return tl::unexpected(number.error());
    paper.kind = wanted.kind;
    paper.issuer = facts->issuer;
    paper.state = PaperState::Issued;
    paper.series = series ? series->name : numberSymbol(*number);
    paper.number = *number;
    paper.date = date;
    if (const auto free = checkNumberFree(index, paper); !free)
        return free;
    auto written = writeDraft(edit, index, paper, *facts);
    if (!written)
        return tl::unexpected(written.error());
    if (const auto ok = markReplaced(edit, index, *written); !ok)
        return ok;
    if (const auto frozen = freezePaper(edit, *written); !frozen)
        return frozen;
    edit.setFinal();
    edit.addNote(ActionWords::tr("Number %1 of %2.").arg(*number, formatDate(date)));
    addRemarks(edit, index, *written, *facts);
    change.paper = written->id;
    change.number = *number;
    return {};
}

Result<> writeNewDraft(Edit &edit, const PaperRequest &request, PaperChange &change)
{
    const CampaignIndex index(edit.campaign());
    PaperRequest wanted = request;
    wanted.forSigning = true;
    const auto facts = paperFacts(index, edit.environment(), wanted);
    if (!facts)
        return tl::unexpected(facts.error());
    if (const Paper *known = draftOf(index, wanted, *facts))
        return refused(ActionWords::tr("“%1” is in the register as a draft already.")
                           .arg(paperInWords(index, *known)));
    Paper paper;
    paper.kind = request.kind;
    const auto written = writeDraft(edit, index, paper, *facts);
    if (!written)
        return tl::unexpected(written.error());
    change.paper = written->id;
    return {};
}

Result<PaperChange> withOutcome(const Result<EditOutcome> &outcome, PaperChange change)
{
    if (!outcome)
        return tl::unexpected(outcome.error());
    change.outcome = *outcome;
    return change;
}

} // namespace

Result<PaperChange>
draftPaper(PlanFile &plan, const PaperRequest &request, const Environment &environment)
{
    PaperChange change;
    const auto describeDraft = [&](const CampaignIndex &index) {
        change.text = ActionWords::tr("Draft: %1").arg(requestInWords(index, request));
        return change.text;
    };
    const auto outcome = actDescribed(plan, environment, describeDraft, [&](Edit &edit) {
        return writeNewDraft(edit, request, change);
    });
    return withOutcome(outcome, change);
}

Result<PaperChange>
submitPaper(PlanFile &plan, PaperId id, QDate on, const Environment &environment)
{
    const auto describeSubmitted = [&](const QString &paper) {
        return ActionWords::tr("Handed in for signing on %1: %2").arg(formatDate(on), paper);
    };
    return changePaper(
        plan,
        id,
        environment,
        describeSubmitted,
        [&](Edit &edit, const CampaignIndex &index) -> Result<> {
            if (const auto ok =
                    checkPaperDay(ActionWords::tr("Handed in for signing"), on, environment.today);
                !ok)
                return ok;
            auto paper = paperOf(index, id);
            if (!paper)
                return tl::unexpected(paper.error());
            if (!isOpen(*paper))
                return refused(ActionWords::tr("“%1” has its number already, so it is past "
                                               "signing.")
                                   .arg(paperInWords(index, *paper)));
            paper->state = PaperState::Submitted;
            paper->submittedOn = on;
            return edit.update(*paper);
        });
}

Result<PaperChange>
issuePaper(PlanFile &plan, const IssuePaper &request, const Environment &environment)
{
    const QDate date = request.date.value_or(environment.today);
    if (const auto ok =
            checkPaperDay(ActionWords::tr("Date of the paper"), date, environment.today);
        !ok)
        return tl::unexpected(ok.error());
    PaperChange change;
    const auto describeIssued = [&](const CampaignIndex &index) {
        const Paper *draft = request.draft ? index.paper(*request.draft) : nullptr;
        change.text =
            ActionWords::tr("Issued: %1.")
                .arg(draft ? paperInWords(index, *draft) : requestInWords(index, request.request));
        return change.text;
    };
    const auto outcome = actDescribed(plan, environment, describeIssued, [&](Edit &edit) {
        return writeIssued(edit, request, date, change);
    });
    return withOutcome(outcome, change);
}

} // namespace skt
