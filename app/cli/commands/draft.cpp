// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_words.h"
#include "app/cli/directory_commands.h"
#include "app/cli/option_reader.h"
#include "app/cli/options.h"
#include "app/cli/output/drafts.h"
#include "app/cli/output/json.h"
#include "app/cli/output/output.h"
#include "core/actions/actions.h"
#include "core/domain/draft_view.h"
#include "core/text/text.h"

namespace skt {

namespace {

Result<const DraftSchedule *> namedDraft(const Call &call, const OpenedPlan &plan)
{
    const auto name = call.arguments.required(QStringLiteral("draft"));
    if (!name)
        return errorOf(name);
    QStringList known;
    for (const DraftSchedule &draft : plan.campaign().drafts) {
        if (matchKey(draft.name) == matchKey(*name))
            return &draft;
        known << draft.name;
    }
    if (known.isEmpty())
        return failure(Error::Kind::Input,
                       CliWords::tr("This plan has no drafts. Begin one with --new NAME."));
    return failure(Error::Kind::Input,
                   CliWords::tr("There is no draft “%1”. Drafts: %2.")
                       .arg(*name, known.join(QStringLiteral("; "))));
}

/// The place that --schedule or --unschedule names.
Result<DraftMove> readMove(const Call &call, const OpenedPlan &plan, const DraftSchedule &draft)
{
    OptionReader read(call, plan);
    const Unit *unit = read.unit();
    const Team *team = read.team();
    const bool placed = call.arguments.has(QStringLiteral("schedule"));
    const QDate date = placed ? read.date(QStringLiteral("date")) : QDate{};
    if (read.failed())
        return read.error();
    DraftMove move{.team = team->id, .unit = unit->id, .sequence = 1, .date = {}, .part = {}};
    if (placed) {
        const auto part = partOption(call, QStringLiteral("half-day"));
        if (!part)
            return errorOf(part);
        move.date = date;
        move.part = *part;
    }
    for (const Visit *visit : plan.index->visitsOfUnit(unit->id)) {
        if (visit->team == team->id)
            move.sequence = std::max(move.sequence, visit->sequence);
    }
    for (const DraftVisit &row : plan.campaign().draftVisits) {
        if (row.draft == draft.id && row.team == team->id && row.unit == unit->id)
            move.sequence = std::max(move.sequence, row.sequence);
    }
    return move;
}

Result<int> move(const Call &call, OpenedPlan &plan, const DraftSchedule &draft)
{
    const auto wanted = readMove(call, plan, draft);
    if (!wanted)
        return errorOf(wanted);
    return printResult(call,
                       moveInDraft(plan.file, draft.id, {*wanted}, call.environment),
                       CliWords::tr("The draft is changed; the schedule stands as it is."));
}

Result<int> proposeInDraft(const Call &call, OpenedPlan &plan, const DraftSchedule &draft)
{
    const Campaign seen = planOfDraft(plan.campaign(), draft.id);
    const CampaignIndex index(seen);
    const Proposal proposal = propose(index, call.environment);
    QJsonObject object = jsonProposal(proposal, index);
    if (proposal.feasible || proposal.partial) {
        const auto written = applyProposalToDraft(plan.file, draft.id, proposal, call.environment);
        if (!written)
            return errorOf(written);
        const QJsonObject outcome = jsonOutcome(*written);
        for (auto it = outcome.begin(); it != outcome.end(); ++it)
            object[it.key()] = it.value();
    }
    if (call.json)
        printJson(object);
    else
        print(proposal.summary);
    return proposal.feasible && !proposal.partial ? 0 : 1;
}

Result<int> checkDraft(const Call &call, const OpenedPlan &plan, const DraftSchedule &draft)
{
    const Campaign seen = planOfDraft(plan.campaign(), draft.id);
    const CampaignIndex index(seen);
    const CheckResult found = check(index, call.environment);
    if (call.json)
        printJson(jsonDraftCheck(found, index));
    else
        printDraftCheck(found, index);
    return found.errors > 0 ? 1 : 0;
}

/// What is done with one draft, in the order of the help.
Result<int> useDraft(const Call &call, OpenedPlan &plan, const QString &act)
{
    const auto draft = namedDraft(call, plan);
    if (!draft)
        return errorOf(draft);
    const DraftScheduleId id = (*draft)->id;
    const QString name = (*draft)->name;
    if (act == u"rename")
        return printResult(call,
                           renameDraft(plan.file, id, call.arguments.value(act), call.environment),
                           CliWords::tr("The draft has a new name."));
    if (act == u"adopt")
        return printResult(call,
                           adoptDraft(plan.file, id, call.environment),
                           CliWords::tr("The draft “%1” is the schedule now.").arg(name));
    if (act == u"drop")
        return printResult(call,
                           dropDraft(plan.file, id, call.environment),
                           CliWords::tr("The draft “%1” is dropped.").arg(name));
    if (act == u"propose")
        return proposeInDraft(call, plan, **draft);
    if (act == u"check")
        return checkDraft(call, plan, **draft);
    if (act != u"compare")
        return move(call, plan, **draft);
    const auto differences = compareDraft(*plan.index, id);
    if (call.json)
        printJson(jsonDifferences(differences, *plan.index));
    else
        printDifferences(differences, *plan.index);
    return 0;
}

const QStringList &actsOnOneDraft()
{
    static const QStringList acts{QStringLiteral("rename"),
                                  QStringLiteral("adopt"),
                                  QStringLiteral("drop"),
                                  QStringLiteral("compare"),
                                  QStringLiteral("schedule"),
                                  QStringLiteral("unschedule"),
                                  QStringLiteral("propose"),
                                  QStringLiteral("check")};
    return acts;
}

Result<int> run(const Call &call)
{
    QStringList given;
    for (const QString &act :
         actsOnOneDraft() + QStringList{QStringLiteral("new"), QStringLiteral("list")}) {
        if (call.arguments.has(act))
            given << act;
    }
    if (given.size() != 1)
        return failure(Error::Kind::Usage,
                       CliWords::tr("Say one thing to do: --new NAME, --list, or --draft NAME with "
                                    "one of --%1.")
                           .arg(actsOnOneDraft().join(QStringLiteral(", --"))));
    auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    const QString act = given.front();
    if (act == u"list") {
        if (call.json)
            printJson(jsonDrafts(*plan->index));
        else
            printDrafts(*plan->index);
        return 0;
    }
    if (act == u"new")
        return printResult(call,
                           createDraft(plan->file, call.arguments.value(act), call.environment),
                           CliWords::tr("The draft is begun, as the schedule stands."));
    return useDraft(call, *plan, act);
}

std::vector<Option> draftOptions()
{
    return {
        option("new", "NAME", CliWords::tr("begin a draft of that name, as the schedule stands")),
        flag("list", CliWords::tr("list the drafts")),
        option("draft", "NAME", CliWords::tr("the draft that the following is about")),
        option("rename", "NAME", CliWords::tr("give it another name")),
        flag("adopt", CliWords::tr("make it the schedule, in one step that can be undone")),
        flag("drop", CliWords::tr("remove it")),
        flag("compare", CliWords::tr("show where it differs from the schedule")),
        flag("schedule",
             CliWords::tr("put a visit on a day in it: with --team, --unit, --date, "
                          "--half-day")),
        flag("unschedule", CliWords::tr("take a visit off its calendar: with --team, --unit")),
        flag("propose", CliWords::tr("place in it what waits for a date")),
        flag("check", CliWords::tr("find its clashes")),
        options::team(),
        options::unit(),
        option("date", "DATE", CliWords::tr("day of the visit")),
        option("half-day", "H", CliWords::tr("morning, afternoon or all-day"))};
}

} // namespace

Command draftCommand()
{
    return {.name = QStringLiteral("draft"),
            .usage = QStringLiteral("FILE (--new NAME | --list | --draft NAME (--rename NAME | "
                                    "--adopt | --drop | --compare | --schedule --team N --unit "
                                    "NAME --date D --half-day H | --unschedule --team N --unit "
                                    "NAME | --propose | --check))"),
            .summary = CliWords::tr("Try a second schedule beside the present one"),
            .syntax = {.positional = {QStringLiteral("FILE")},
                       .more = {},
                       .options = draftOptions(),
                       .clashes = {{QStringLiteral("draft"),
                                    {QStringLiteral("new"), QStringLiteral("list")}}},
                       .needs = {{QStringLiteral("date"), {QStringLiteral("schedule")}},
                                 {QStringLiteral("half-day"), {QStringLiteral("schedule")}},
                                 {QStringLiteral("team"),
                                  {QStringLiteral("schedule"), QStringLiteral("unschedule")}},
                                 {QStringLiteral("unit"),
                                  {QStringLiteral("schedule"), QStringLiteral("unschedule")}}}},
            .run = &run};
}

} // namespace skt
