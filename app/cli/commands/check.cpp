// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/check.h"

#include "app/cli/cli_words.h"
#include "app/cli/open_plan.h"
#include "app/cli/options.h"
#include "app/cli/output/json.h"
#include "app/cli/output/output.h"
#include "app/cli/output/words.h"
#include "core/actions/actions.h"
#include "core/planner/propose.h"

namespace skt {

namespace {

QJsonObject jsonCheck(const CheckResult &found, const CampaignIndex &index)
{
    QJsonArray conflicts;
    for (const Conflict &conflict : found.conflicts)
        conflicts << jsonConflict(conflict, index);
    QJsonArray notes;
    for (const PlanNote &note : found.notes)
        notes << jsonNote(note, index);
    QJsonArray lapsed;
    for (const Waiver &waiver : found.lapsed)
        lapsed << QJsonObject{{QStringLiteral("key"), waiver.key},
                              {QStringLiteral("reason"), waiver.reason}};
    return {{QStringLiteral("conflicts"), conflicts},
            {QStringLiteral("notes"), notes},
            {QStringLiteral("lapsed"), lapsed},
            {QStringLiteral("errors"), found.errors},
            {QStringLiteral("warnings"), found.warnings},
            {QStringLiteral("waived"), found.waived}};
}

/// Why it was accepted, and for an error by whose order.
QString reasonInWords(const Waiver &waiver)
{
    if (waiver.orderedBy.isEmpty())
        return CliWords::tr("    reason: %1").arg(waiver.reason);
    const QString order = waiver.order.isEmpty() ? QString{} : QStringLiteral(", ") + waiver.order;
    return CliWords::tr("    reason: %1 (ordered by %2)")
        .arg(waiver.reason, waiver.orderedBy + order);
}

void printCheck(const CheckResult &found, const CampaignIndex &index)
{
    for (const Conflict &conflict : found.conflicts) {
        print(QStringLiteral("%1: %2").arg(severityInWords(conflict), describe(conflict, index)));
        if (conflict.waived)
            print(reasonInWords(*conflict.waived));
        print(CliWords::tr("    key: %1").arg(conflict.key()));
    }
    for (const PlanNote &note : found.notes)
        print(CliWords::tr("About the plan: %1").arg(describe(note, index)));
    for (const Waiver &waiver : found.lapsed)
        print(CliWords::tr("No longer needed: the acceptance of %1 (%2).")
                  .arg(waiver.rule, waiver.reason));
    print(CliWords::tr("To put right: %1 · to take note of: %2 · accepted: %3")
              .arg(QString::number(found.errors),
                   QString::number(found.warnings),
                   QString::number(found.waived)));
}

Result<int> runCheck(const Call &call)
{
    const auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    const CheckResult found = check(*plan->index, call.environment);
    if (call.json)
        printJson(jsonCheck(found, *plan->index));
    else
        printCheck(found, *plan->index);
    return found.errors > 0 ? 1 : 0;
}

/// Whether the key is that of an error which somebody may order to be accepted.
bool isAcceptedByOrder(const OpenedPlan &plan, const QString &key, const Environment &environment)
{
    const CheckResult found = check(*plan.index, environment);
    return std::any_of(
        found.conflicts.begin(), found.conflicts.end(), [&key](const Conflict &conflict) {
            return conflict.key() == key && conflict.severity == Severity::Error
                   && canBeWaived(conflict);
        });
}

Result<int> runWaive(const Call &call)
{
    WaiveConflict request;
    for (const auto &[option, field] :
         {std::pair{"conflict", &request.key}, std::pair{"reason", &request.reason}}) {
        const auto value = call.arguments.required(QString::fromLatin1(option));
        if (!value)
            return errorOf(value);
        *field = *value;
    }
    request.orderedBy = call.arguments.value(QStringLiteral("ordered-by"));
    request.order = call.arguments.value(QStringLiteral("order"));
    auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    const auto outcome = waiveConflict(plan->file, request, call.environment);
    if (!outcome) {
        const bool byOrder = request.orderedBy.isEmpty() && !request.reason.trimmed().isEmpty()
                             && isAcceptedByOrder(*plan, request.key, call.environment);
        return tl::unexpected(withHint(outcome.error(),
                                       byOrder,
                                       CliWords::tr("--ordered-by NAME says so, --order its "
                                                    "number and date.")));
    }
    return printOutcome(call, *outcome, CliWords::tr("Accepted, with its reason."));
}

Result<int> runUnwaive(const Call &call)
{
    const auto key = call.arguments.required(QStringLiteral("conflict"));
    if (!key)
        return errorOf(key);
    auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    const auto outcome = unwaiveConflict(plan->file, *key, call.environment);
    if (!outcome)
        return errorOf(outcome);
    return printOutcome(call, *outcome, CliWords::tr("It counts again."));
}

/// As `substitute` takes it: who is sent to which visit instead of whom; null where visits move.
QJsonValue jsonStandIn(const Remedy &remedy, const CampaignIndex &index)
{
    if (!remedy.standIn)
        return QJsonValue::Null;
    const auto name = [&](PersonId id) {
        const Person *person = index.person(id);
        return person ? person->name : QString{};
    };
    const Visit *visit = index.visit(remedy.standIn->visit);
    const Unit *unit = visit ? index.unit(visit->unit) : nullptr;
    const Team *team = visit ? index.team(visit->team) : nullptr;
    return QJsonObject{{QStringLiteral("visit"), remedy.standIn->visit.toString()},
                       {QStringLiteral("team"), team ? team->number : 0},
                       {QStringLiteral("unit"), unit ? unit->name : QString{}},
                       {QStringLiteral("person"), name(remedy.standIn->person)},
                       {QStringLiteral("by"), name(remedy.standIn->by)}};
}

QJsonObject jsonRemedy(const Remedy &remedy, const CampaignIndex &index)
{
    QJsonArray moves;
    for (const Move &move : remedy.moves) {
        const Visit *visit = index.visit(move.visit);
        const Unit *unit = visit ? index.unit(visit->unit) : nullptr;
        const Team *team = visit ? index.team(visit->team) : nullptr;
        moves << QJsonObject{
            {QStringLiteral("visit"), move.visit.toString()},
            {QStringLiteral("team"), team ? team->number : 0},
            {QStringLiteral("unit"), unit ? unit->name : QString{}},
            {QStringLiteral("date"), jsonDate(move.date)},
            {QStringLiteral("half_day"),
             move.date ? QJsonValue(toString(move.part)) : QJsonValue(QJsonValue::Null)}};
    }
    return {{QStringLiteral("text"), remedy.text},
            {QStringLiteral("moves"), moves},
            {QStringLiteral("substitution"), jsonStandIn(remedy, index)}};
}

Result<int> runRemedies(const Call &call)
{
    const auto key = call.arguments.required(QStringLiteral("conflict"));
    if (!key)
        return errorOf(key);
    const auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    const CheckResult found = check(*plan->index, call.environment);
    for (const Conflict &conflict : found.conflicts) {
        if (conflict.key() != *key)
            continue;
        const auto ways = remedies(*plan->index, call.environment, conflict);
        QJsonArray array;
        for (const Remedy &remedy : ways)
            array << jsonRemedy(remedy, *plan->index);
        if (call.json)
            printJson({{QStringLiteral("remedies"), array}});
        for (std::size_t i = 0; !call.json && i < ways.size(); ++i)
            print(QStringLiteral("%1. %2").arg(QString::number(i + 1), ways[i].text));
        if (!call.json && ways.empty())
            print(CliWords::tr("Neither a move of one or two visits nor sending someone else "
                               "removes it without a new clash."));
        return 0;
    }
    return failure(
        Error::Kind::Input,
        CliWords::tr("No present conflict has the key “%1”. “check --json” lists the keys.")
            .arg(*key));
}

Syntax conflictSyntax(const std::vector<Option> &more)
{
    Syntax syntax{
        .positional = {QStringLiteral("FILE")}, .more = {}, .options = {options::conflict()}};
    syntax.options.insert(syntax.options.end(), more.begin(), more.end());
    return syntax;
}

} // namespace

Command checkCommand()
{
    return {.name = QStringLiteral("check"),
            .usage = QStringLiteral("FILE"),
            .summary = CliWords::tr("Find every clash and everything else that needs attention"),
            .syntax = {.positional = {QStringLiteral("FILE")}, .more = {}, .options = {}},
            .run = &runCheck};
}

Command waiveCommand()
{
    return {.name = QStringLiteral("waive"),
            .usage = QStringLiteral("FILE --conflict KEY --reason T [--ordered-by NAME --order T]"),
            .summary = CliWords::tr("Accept a warning with a reason, some errors by order"),
            .syntax = conflictSyntax(
                {options::reason(),
                 option("ordered-by",
                        "NAME",
                        CliWords::tr("who ordered it; demanded where it must be put right")),
                 option("order", "T", CliWords::tr("number and date of the order"))}),
            .run = &runWaive};
}

Command unwaiveCommand()
{
    return {.name = QStringLiteral("unwaive"),
            .usage = QStringLiteral("FILE --conflict KEY"),
            .summary = CliWords::tr("Take an acceptance back"),
            .syntax = conflictSyntax({}),
            .run = &runUnwaive};
}

Command remediesCommand()
{
    return {.name = QStringLiteral("remedies"),
            .usage = QStringLiteral("FILE --conflict KEY"),
            .summary = CliWords::tr("At most three checked ways out of a conflict"),
            .syntax = conflictSyntax({}),
            .run = &runRemedies};
}

} // namespace skt
