// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_words.h"
#include "app/cli/open_plan.h"
#include "app/cli/output/json.h"
#include "app/cli/output/output.h"
#include "core/text/text.h"

#include <algorithm>

namespace skt {

namespace {

QString stateInWords(const Change &change)
{
    if (change.undoes)
        return CliWords::tr("undo");
    return change.undone ? CliWords::tr("undone") : QString{};
}

Result<int> runHistory(const Call &call)
{
    auto plan = PlanFile::open(call.arguments.at(0));
    if (!plan)
        return errorOf(plan);
    const auto changes = plan->history();
    if (!changes)
        return errorOf(changes);
    if (call.json) {
        QJsonArray array;
        for (const Change &change : *changes)
            array << jsonChange(change);
        printJson({{QStringLiteral("changes"), array}});
        return 0;
    }
    std::vector<QStringList> rows;
    for (const Change &change : *changes)
        rows.push_back({change.id.toString(),
                        change.time.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm")),
                        change.user,
                        stateInWords(change),
                        change.description});
    printTable({CliWords::tr("Change"),
                CliWords::tr("When"),
                CliWords::tr("Who"),
                CliWords::tr("State"),
                CliWords::tr("What")},
               rows);
    return 0;
}

/// The rows that a change touched, each once.
Result<EditOutcome> outcomeOf(PlanFile &plan, const Change &change)
{
    const auto columns = plan.changedColumns(change.id);
    if (!columns)
        return errorOf(columns);
    EditOutcome outcome{change.id, {}};
    for (const ChangedColumn &column : *columns) {
        const ChangedRow row{column.table, column.rowId};
        if (std::find(outcome.rows.begin(), outcome.rows.end(), row) == outcome.rows.end())
            outcome.rows.push_back(row);
    }
    return outcome;
}

Result<int> printTaken(const Call &call, PlanFile &plan, const Change &change)
{
    if (!call.json) {
        print(CliWords::tr("Done: %1").arg(change.description));
        return 0;
    }
    const auto outcome = outcomeOf(plan, change);
    if (!outcome)
        return errorOf(outcome);
    QJsonObject object = jsonOutcome(*outcome);
    object[QStringLiteral("description")] = change.description;
    object[QStringLiteral("undoes")] =
        change.undoes ? QJsonValue(change.undoes->toString()) : QJsonValue(QJsonValue::Null);
    printJson(object);
    return 0;
}

/// Whether what was to be taken back, or the newest change that could be, is another author's.
bool othersDidIt(const Call &call, PlanFile &plan, const std::optional<ChangeId> &wanted)
{
    const auto changes = plan.history();
    if (!changes || call.arguments.has(QStringLiteral("anyone")))
        return false;
    const auto hasOpen = [&](bool byMe) {
        return std::any_of(changes->begin(), changes->end(), [&](const Change &change) {
            const bool own = change.user == call.environment.user
                             && change.computer == call.environment.computer;
            const bool open = !change.undone && !change.undoes && !change.isFinal;
            return own == byMe && open && (!wanted || change.id == *wanted);
        });
    };
    return hasOpen(false) && !hasOpen(true);
}

Result<int> runUndo(const Call &call)
{
    std::optional<ChangeId> change;
    if (call.arguments.has(QStringLiteral("change"))) {
        const QString text = call.arguments.value(QStringLiteral("change"));
        change = ChangeId::parse(text);
        if (!change)
            return failure(Error::Kind::Input,
                           CliWords::tr("“%1” is no change. “history” lists them.").arg(text));
    }
    auto plan = PlanFile::open(call.arguments.at(0));
    if (!plan)
        return errorOf(plan);
    const auto undone =
        plan->undo(call.environment, change, call.arguments.has(QStringLiteral("anyone")));
    if (!undone)
        return tl::unexpected(
            withHint(undone.error(),
                     undone.error().kind == Error::Kind::Input && othersDidIt(call, *plan, change),
                     CliWords::tr("--anyone takes it back all the same.")));
    return printTaken(call, *plan, *undone);
}

Result<int> runRedo(const Call &call)
{
    auto plan = PlanFile::open(call.arguments.at(0));
    if (!plan)
        return errorOf(plan);
    const auto redone = plan->redo(call.environment);
    if (!redone)
        return errorOf(redone);
    return printTaken(call, *plan, *redone);
}

} // namespace

Command historyCommand()
{
    return {.name = QStringLiteral("history"),
            .usage = QStringLiteral("FILE"),
            .summary = CliWords::tr("Who changed what and when"),
            .syntax = {.positional = {QStringLiteral("FILE")}, .more = {}, .options = {}},
            .run = &runHistory};
}

Command undoCommand()
{
    return {
        .name = QStringLiteral("undo"),
        .usage = QStringLiteral("FILE [--change ID] [--anyone]"),
        .summary = CliWords::tr("Take back the newest own change, or a given one"),
        .syntax =
            {.positional = {QStringLiteral("FILE")},
             .more = {},
             .options = {option("change", "ID", CliWords::tr("this change, as “history” shows it")),
                         flag("anyone", CliWords::tr("also a change that somebody else made"))}},
        .run = &runUndo};
}

Command redoCommand()
{
    return {.name = QStringLiteral("redo"),
            .usage = QStringLiteral("FILE"),
            .summary = CliWords::tr("Do again what was taken back last"),
            .syntax = {.positional = {QStringLiteral("FILE")}, .more = {}, .options = {}},
            .run = &runRedo};
}

} // namespace skt
