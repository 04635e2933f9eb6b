// SPDX-License-Identifier: GPL-3.0-or-later
// Sent and received, each recipient for itself.
#include "core/actions/paper_support.h"
#include "core/actions/words.h"
#include "core/deadlines/sendings.h"
#include "core/domain/lookup.h"
#include "core/text/text.h"

namespace skt {

namespace {

QStringList namesOf(const std::vector<const PaperRecipient *> &recipients)
{
    QStringList names;
    for (const PaperRecipient *recipient : recipients)
        names << recipient->name;
    return names;
}

/// The recipient meant, by its name or any spelling of its unit; nullptr if there is none.
const PaperRecipient *recipientNamed(const CampaignIndex &index, PaperId paper, const QString &name)
{
    const auto units = findUnits(index, name);
    for (const PaperRecipient *recipient : index.recipientsOfPaper(paper)) {
        if (matchKey(recipient->name) == matchKey(name))
            return recipient;
        for (const Unit *unit : units) {
            if (isForUnit(index, *recipient, unit->id))
                return recipient;
        }
    }
    return nullptr;
}

Result<const PaperRecipient *>
knownRecipient(const CampaignIndex &index, const Paper &paper, const QString &name)
{
    const PaperRecipient *recipient = recipientNamed(index, paper.id, name);
    if (recipient)
        return recipient;
    return refused(ActionWords::tr("“%1” is no recipient of %2. Recipients: %3.")
                       .arg(name,
                            paperInWords(index, paper),
                            listInWords(namesOf(index.recipientsOfPaper(paper.id)), 12)));
}

Result<> checkSendable(const CampaignIndex &index, const Paper &paper)
{
    if (paper.inForce())
        return {};
    return refused(ActionWords::tr("“%1” is not issued, or no longer in force, so it is not sent.")
                       .arg(paperInWords(index, paper)));
}

/// Sent once one recipient has it on its way; received once all have it.
Result<> updateState(Edit &edit, PaperId id)
{
    const Campaign campaign = edit.changed();
    const CampaignIndex index(campaign);
    Paper paper = *index.paper(id);
    const auto &recipients = index.recipientsOfPaper(id);
    const bool sent = std::any_of(recipients.begin(), recipients.end(), [](const auto *row) {
        return row->sent.has_value();
    });
    const bool received = std::all_of(recipients.begin(), recipients.end(), [](const auto *row) {
        return row->received.has_value();
    });
    paper.state = !sent ? PaperState::Issued : received ? PaperState::Received : PaperState::Sent;
    if (const auto ok = edit.update(paper); !ok)
        return ok;
    return updateNotified(edit, id);
}

struct Sending
{
    PaperId paper;
    QDate sent;
    QString to;
    QString way;
};

Result<> writeSent(Edit &edit, const CampaignIndex &index, const Sending &sending)
{
    const auto paper = paperOf(index, sending.paper);
    if (!paper)
        return tl::unexpected(paper.error());
    if (const auto ok = checkSendable(index, *paper); !ok)
        return ok;
    if (paper->date && sending.sent < *paper->date)
        return refused(ActionWords::tr("It cannot have been sent on %1, before its own date, %2.")
                           .arg(formatDate(sending.sent), formatDate(*paper->date)));
    std::vector<PaperRecipient> rows;
    if (!sending.to.isEmpty()) {
        const auto known = knownRecipient(index, *paper, sending.to);
        if (!known)
            return tl::unexpected(known.error());
        rows.push_back(**known);
    } else {
        for (const PaperRecipient *row : index.recipientsOfPaper(paper->id)) {
            if (!row->sent)
                rows.push_back(*row);
        }
    }
    if (rows.empty())
        return refused(ActionWords::tr("“%1” was sent to all its recipients already.")
                           .arg(paperInWords(index, *paper)));
    for (PaperRecipient &row : rows) {
        row.sent = sending.sent;
        if (!sending.way.isEmpty())
            row.sentWay = cleaned(sending.way);
        if (row.received && *row.received < sending.sent)
            row.received.reset();
        if (const auto ok = edit.update(row); !ok)
            return ok;
    }
    edit.setFinal();
    return updateState(edit, paper->id);
}

struct Receipt
{
    PaperId paper;
    QDate received;
    QString to;
    QString by;
};

Result<> writeReceived(Edit &edit, const CampaignIndex &index, const Receipt &receipt)
{
    const auto paper = paperOf(index, receipt.paper);
    if (!paper)
        return tl::unexpected(paper.error());
    if (const auto ok = checkSendable(index, *paper); !ok)
        return ok;
    std::vector<PaperRecipient> rows;
    if (!receipt.to.isEmpty()) {
        const auto known = knownRecipient(index, *paper, receipt.to);
        if (!known)
            return tl::unexpected(known.error());
        rows.push_back(**known);
    } else if (const auto *one = recipientNamed(index, paper->id, receipt.by);
               one && !receipt.by.isEmpty()) {
        rows.push_back(*one); // "received by the unit" names the recipient too
    } else {
        for (const PaperRecipient *row : index.recipientsOfPaper(paper->id)) {
            if (row->sent && !row->received)
                rows.push_back(*row);
        }
    }
    if (rows.empty())
        return refused(ActionWords::tr("Nobody is on the way to receive “%1”: mark it as sent "
                                       "first.")
                           .arg(paperInWords(index, *paper)));
    for (PaperRecipient &row : rows) {
        if (!row.sent)
            return refused(ActionWords::tr("“%1” was not sent to %2 yet: mark it as sent first.")
                               .arg(paperInWords(index, *paper), row.name));
        if (receipt.received < *row.sent)
            return refused(
                ActionWords::tr("%1 cannot have received it on %2, before it was sent on %3.")
                    .arg(row.name, formatDate(receipt.received), formatDate(*row.sent)));
        row.received = receipt.received;
        if (!receipt.by.isEmpty())
            row.receivedBy = cleaned(receipt.by);
        if (const auto ok = edit.update(row); !ok)
            return ok;
    }
    edit.setFinal();
    return updateState(edit, paper->id);
}

} // namespace

Result<PaperChange> markSent(PlanFile &plan,
                             PaperId paper,
                             QDate sent,
                             const QString &to,
                             const QString &way,
                             const Environment &environment)
{
    if (const auto ok = checkPaperDay(ActionWords::tr("Sent"), sent, environment.today); !ok)
        return tl::unexpected(ok.error());
    const auto describeSent = [&](const QString &name) {
        return to.isEmpty()
                   ? ActionWords::tr("Sent on %1: %2").arg(formatDate(sent), name)
                   : ActionWords::tr("Sent on %1 to %2: %3").arg(formatDate(sent), to, name);
    };
    return changePaper(
        plan, paper, environment, describeSent, [&](Edit &edit, const CampaignIndex &index) {
            return writeSent(edit, index, {paper, sent, to, way});
        });
}

Result<PaperChange> markReceived(PlanFile &plan,
                                 PaperId paper,
                                 QDate received,
                                 const QString &to,
                                 const QString &by,
                                 const Environment &environment)
{
    if (const auto ok = checkPaperDay(ActionWords::tr("Received"), received, environment.today);
        !ok)
        return tl::unexpected(ok.error());
    const auto describeReceived = [&](const QString &name) {
        return ActionWords::tr("Received on %1: %2").arg(formatDate(received), name);
    };
    return changePaper(
        plan, paper, environment, describeReceived, [&](Edit &edit, const CampaignIndex &index) {
            return writeReceived(edit, index, {paper, received, to, by});
        });
}

} // namespace skt
