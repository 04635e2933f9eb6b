// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output/papers.h"

#include "app/cli/cli_words.h"
#include "app/cli/output/json.h"
#include "app/cli/output/output.h"
#include "core/documents/filled_paper.h"
#include "core/text/text.h"

namespace skt {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

/// The unit of a paper that concerns one.
QJsonValue unitOf(const CampaignIndex &index, const Paper &paper)
{
    const auto &visits = index.visitsOfPaper(paper.id);
    const Visit *visit = visits.size() == 1 ? index.visit(visits.front()->visit) : nullptr;
    const Unit *unit = visit ? index.unit(visit->unit) : nullptr;
    return unit ? QJsonValue(unit->name) : QJsonValue(QJsonValue::Null);
}

QJsonArray jsonRecipients(const CampaignIndex &index, PaperId paper)
{
    QJsonArray recipients;
    for (const PaperRecipient *row : index.recipientsOfPaper(paper)) {
        recipients << QJsonObject{{QStringLiteral("name"), row->name},
                                  {QStringLiteral("purpose"), row->purpose},
                                  {QStringLiteral("sent"), jsonDate(row->sent)},
                                  {QStringLiteral("way"), row->sentWay},
                                  {QStringLiteral("received"), jsonDate(row->received)},
                                  {QStringLiteral("received_by"), row->receivedBy}};
    }
    return recipients;
}

} // namespace

QJsonObject jsonPaper(const CampaignIndex &index, const Paper &paper)
{
    const Team *team = paper.team ? index.team(*paper.team) : nullptr;
    QJsonArray visits;
    for (const PaperVisit *named : index.visitsOfPaper(paper.id))
        visits << named->visit.toString();
    return {
        {QStringLiteral("id"), paper.id.toString()},
        {QStringLiteral("kind"), paper.kind},
        {QStringLiteral("number"), orNull(paper.number)},
        {QStringLiteral("date"), jsonDate(paper.date)},
        {QStringLiteral("team"), team ? QJsonValue(team->number) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("unit"), unitOf(index, paper)},
        {QStringLiteral("state"), toString(paper.state)},
        {QStringLiteral("issuer"), paper.issuer},
        {QStringLiteral("series"), paper.series},
        {QStringLiteral("subject"), paper.subject},
        {QStringLiteral("outside"), paper.outside},
        {QStringLiteral("received"), jsonDate(paper.receivedOn)},
        {QStringLiteral("replaces"),
         paper.replaces ? QJsonValue(paper.replaces->toString()) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("reason"), paper.reason},
        {QStringLiteral("visits"), visits},
        {QStringLiteral("recipients"), jsonRecipients(index, paper.id)},
        {QStringLiteral("signed_file"), orNull(paper.signedFile)},
        {QStringLiteral("sha256"), orNull(paper.sha256)}};
}

QString inWords(PaperState state)
{
    switch (state) {
    case PaperState::Draft:
        return CliWords::tr("draft");
    case PaperState::Submitted:
        return CliWords::tr("handed in for signing");
    case PaperState::Issued:
        return CliWords::tr("issued");
    case PaperState::Sent:
        return CliWords::tr("sent");
    case PaperState::Received:
        return CliWords::tr("received");
    case PaperState::Withdrawn:
        return CliWords::tr("withdrawn");
    case PaperState::Replaced:
        return CliWords::tr("replaced");
    case PaperState::Corrected:
        return CliWords::tr("corrected");
    case PaperState::Void:
        break;
    }
    return CliWords::tr("void");
}

Result<int> printPaperChange(const Call &call, PlanFile &plan, const Result<PaperChange> &change)
{
    if (!change)
        return errorOf(change);
    if (!call.json) {
        printOutcome(call, change->outcome, change->text);
        print(CliWords::tr("Paper %1").arg(change->paper.toString()));
        return 0;
    }
    const auto snapshot = plan.load();
    if (!snapshot)
        return errorOf(snapshot);
    const CampaignIndex index(**snapshot);
    QJsonObject object = jsonOutcome(change->outcome);
    if (const Paper *paper = index.paper(change->paper))
        object[QStringLiteral("paper")] = jsonPaper(index, *paper);
    object[QStringLiteral("note")] = change->outcome.note;
    printJson(object);
    return 0;
}

PaperId readPaper(OptionReader &read, const OpenedPlan &plan)
{
    const QString wanted = read.text(QStringLiteral("paper"));
    if (read.failed())
        return {};
    const auto id = PaperId::parse(wanted);
    if (id && plan.index->paper(*id))
        return *id;
    std::vector<PaperId> found;
    for (const Paper &paper : plan.campaign().papers) {
        if (!paper.number.isEmpty() && matchKey(paper.number) == matchKey(wanted))
            found.push_back(paper.id);
    }
    if (found.size() == 1)
        return found.front();
    read.refuse({Error::Kind::Input,
                 found.empty()
                     ? CliWords::tr("No paper of the register has the id or number “%1”. "
                                    "“register” lists them.")
                           .arg(wanted)
                     : CliWords::tr("Several papers have the number “%1”. Give the id that "
                                    "“register --json” shows.")
                           .arg(wanted)});
    return {};
}

Error unknownPaperKind(const QString &kind)
{
    const auto &kinds = printKinds();
    return {Error::Kind::Usage,
            CliWords::tr("“%1” is no paper. Papers: %2.")
                .arg(kind, QStringList(kinds.begin(), kinds.end()).join(QStringLiteral(", ")))};
}

PaperRequest readPaperRequest(OptionReader &read, const OpenedPlan &plan)
{
    PaperRequest request{read.text(QStringLiteral("document")), {}, {}, true};
    const auto &kinds = printKinds();
    if (!read.failed() && std::find(kinds.begin(), kinds.end(), request.kind) == kinds.end())
        read.refuse(unknownPaperKind(request.kind));
    if (read.has(QStringLiteral("team"))) {
        if (const Team *team = read.team())
            request.team = team->id;
    }
    if (read.has(QStringLiteral("unit"))) {
        if (const Unit *unit = read.unit())
            request.unit = unit->id;
    }
    if (read.failed() || request.team || !request.unit)
        return request;
    // Without --team only a unit that one team visits is clear.
    std::vector<TeamId> teams;
    for (const Visit *visit : plan.index->visitsOfUnit(*request.unit)) {
        const bool known = std::find(teams.begin(), teams.end(), visit->team) != teams.end();
        if (visit->state != VisitState::Cancelled && !known)
            teams.push_back(visit->team);
    }
    if (teams.size() > 1)
        read.refuse({Error::Kind::Input,
                     CliWords::tr("Several teams visit this unit. Say which one with --team.")});
    else if (!teams.empty())
        request.team = teams.front();
    return request;
}

Option paperOption()
{
    return option("paper",
                  "ID",
                  CliWords::tr("id of the paper, as “register” shows it, or its "
                               "number"));
}

std::vector<Option> paperRequestOptions()
{
    const QString kinds =
        QStringList(printKinds().begin(), printKinds().end()).join(QStringLiteral(", "));
    return {option("document", "KIND", CliWords::tr("which paper: %1").arg(kinds)),
            option("team", "N", CliWords::tr("of this team")),
            option("unit", "NAME", CliWords::tr("for this unit"))};
}

} // namespace skt
