// SPDX-License-Identifier: GPL-3.0-or-later
// import units, people, schedule: rows of a table into an existing plan.
#include "app/cli/cli_words.h"
#include "app/cli/open_plan.h"
#include "app/cli/output/json.h"
#include "app/cli/output/output.h"
#include "core/actions/import_actions.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace skt {

namespace {

struct Request
{
    TableKind kind = TableKind::Units;
    CellTable table;
    ImportOptions options;
    std::optional<ReceivedRegistration> received;
    bool dryRun = false;
    QString refusedPath; ///< empty: not asked for
};

Result<Request> readRequest(const Call &call, TableKind kind)
{
    Request request;
    request.kind = kind;
    request.dryRun = call.arguments.has(QStringLiteral("dry-run"));
    request.refusedPath = call.arguments.value(QStringLiteral("refused"));
    const auto team = optionalTeamNumber(call);
    if (!team)
        return errorOf(team);
    request.options.team = *team;
    const QString path = call.arguments.at(0);
    if (call.arguments.has(QStringLiteral("received"))) {
        const auto day = call.arguments.date(QStringLiteral("received"));
        if (!day)
            return errorOf(day);
        request.received = ReceivedRegistration{*day, QFileInfo(path).fileName()};
    }
    if (!request.refusedPath.isEmpty() && !call.force && QFileInfo::exists(request.refusedPath))
        return failure(
            Error::Kind::Output,
            CliWords::tr("The file “%1” exists already. Choose another name, or add --force.")
                .arg(QDir::toNativeSeparators(request.refusedPath)));
    const auto tables = readTables(path);
    if (!tables)
        return errorOf(tables);
    request.table = chooseTable(*tables, kind, call.arguments.value(QStringLiteral("sheet")));
    return request;
}

template<typename Plan>
Result<ImportPreview> previewOf(const Result<Plan> &plan)
{
    if (!plan)
        return errorOf(plan);
    if (const auto usable = requireUsable(plan->preview); !usable)
        return errorOf(usable);
    return plan->preview;
}

/// What the import would do; refused as a whole where the import would be.
Result<ImportPreview> preview(const Request &request, const CampaignIndex &index)
{
    switch (request.kind) {
    case TableKind::Units:
        return previewOf(planUnits(request.table, index, request.options));
    case TableKind::People:
        return previewOf(planPeople(request.table, index, request.options));
    case TableKind::Schedule:
        break;
    }
    const auto plan = planSchedule(request.table, index, request.options);
    if (plan && request.received) {
        if (const auto may = mayReceive(*plan); !may)
            return errorOf(may);
    }
    return previewOf(plan);
}

Result<ImportOutcome> apply(const Request &request, PlanFile &file, const Environment &environment)
{
    switch (request.kind) {
    case TableKind::Units:
        return importUnits(file, request.table, request.options, environment);
    case TableKind::People:
        return importPeople(file, request.table, request.options, environment);
    case TableKind::Schedule:
        break;
    }
    return importSchedule(file, request.table, request.options, request.received, environment);
}

QJsonArray jsonNames(const std::vector<ImportedRow> &rows)
{
    QJsonArray all;
    for (const ImportedRow &row : rows)
        all << row.name;
    return all;
}

void addDetails(QJsonArray &details, const std::vector<ImportedRow> &rows)
{
    for (const ImportedRow &row : rows) {
        QJsonArray changes;
        for (const FieldChange &change : row.changes)
            changes << QJsonObject{{QStringLiteral("field"), toString(change.field)},
                                   {QStringLiteral("before"), change.before},
                                   {QStringLiteral("after"), change.after}};
        details << QJsonObject{{QStringLiteral("row"), row.row},
                               {QStringLiteral("name"), row.name},
                               {QStringLiteral("changes"), changes}};
    }
}

QJsonObject jsonPreview(const ImportPreview &preview)
{
    QJsonArray refused;
    for (const RefusedRow &row : preview.refused)
        refused << QJsonObject{{QStringLiteral("row"), row.row},
                               {QStringLiteral("what"), row.what},
                               {QStringLiteral("reason"), row.reason},
                               {QStringLiteral("candidates"), jsonStrings(row.candidates)}};
    QJsonArray details;
    addDetails(details, preview.added);
    addDetails(details, preview.changed);
    return {{QStringLiteral("added"), jsonNames(preview.added)},
            {QStringLiteral("changed"), jsonNames(preview.changed)},
            {QStringLiteral("unchanged"), jsonNames(preview.unchanged)},
            {QStringLiteral("refused"), refused},
            {QStringLiteral("details"), details},
            {QStringLiteral("notes"), jsonStrings(preview.notes)}};
}

void printRows(const QString &title, const std::vector<ImportedRow> &rows)
{
    print(CliWords::tr("%1 %2").arg(title, QString::number(rows.size())));
    for (const ImportedRow &row : rows)
        print(QStringLiteral("  %1").arg(inWords(row)));
}

void printPreview(const ImportPreview &preview)
{
    printRows(CliWords::tr("Added:"), preview.added);
    printRows(CliWords::tr("Changed:"), preview.changed);
    print(CliWords::tr("Unchanged: %1").arg(QString::number(preview.unchanged.size())));
    print(CliWords::tr("Refused: %1").arg(QString::number(preview.refused.size())));
    for (const RefusedRow &row : preview.refused)
        print(CliWords::tr("  row %1: %2").arg(QString::number(row.row), row.reason));
    for (const QString &note : preview.notes)
        print(CliWords::tr("Note: %1").arg(note));
}

/// The refused rows' file: written before the plan is touched, since an output that cannot be
/// written must not leave it changed; in its place only once all is done, since what failed must
/// not take the place of an earlier file.
class RefusedFile
{
public:
    RefusedFile(const Request &request, const ImportPreview &preview)
        : m_wanted(!request.refusedPath.isEmpty() && !preview.refused.empty())
        , m_file(request.refusedPath)
        , m_bytes(m_wanted ? refusedRowsCsv(preview) : QByteArray())
    {}

    Result<> write()
    {
        const bool ok = !m_wanted
                        || (m_file.open(QIODevice::WriteOnly)
                            && m_file.write(m_bytes) == m_bytes.size() && m_file.flush());
        return ok ? Result<>{} : failed();
    }
    Result<> keep() { return !m_wanted || m_file.commit() ? Result<>{} : failed(); }

private:
    Result<> failed()
    {
        return failure(Error::Kind::Output,
                       CliWords::tr("The refused rows could not be written to “%1”: %2.")
                           .arg(QDir::toNativeSeparators(m_file.fileName()), m_file.errorString()));
    }

    bool m_wanted;
    QSaveFile m_file;
    QByteArray m_bytes;
};

Result<int> run(const Call &call, TableKind kind)
{
    const auto request = readRequest(call, kind);
    if (!request)
        return errorOf(request);
    auto plan = openPlanAt(call.arguments.at(1));
    if (!plan)
        return errorOf(plan);
    const auto first = preview(*request, *plan->index);
    if (!first)
        return errorOf(first);
    RefusedFile refused(*request, *first);
    if (const auto written = refused.write(); !written)
        return errorOf(written);
    if (request->dryRun) {
        if (const auto kept = refused.keep(); !kept)
            return errorOf(kept);
        if (call.json)
            printJson(jsonPreview(*first));
        else
            printPreview(*first);
        return 0;
    }
    const auto result = apply(*request, plan->file, call.environment);
    if (!result)
        return errorOf(result);
    if (const auto kept = refused.keep(); !kept)
        return errorOf(kept);
    if (call.json) {
        QJsonObject json = jsonPreview(result->preview);
        json[QStringLiteral("change")] =
            result->outcome.change ? QJsonValue(result->outcome.change->toString()) : QJsonValue();
        QJsonArray conflicts;
        for (const Conflict &conflict : result->conflicts)
            conflicts << jsonConflict(conflict, *plan->index);
        json[QStringLiteral("conflicts")] = conflicts;
        printJson(json);
        return 0;
    }
    printPreview(result->preview);
    if (!result->outcome.note.isEmpty())
        print(result->outcome.note);
    if (!result->conflicts.empty())
        print(CliWords::tr("The new schedule has clashes or warnings: %1. “check” lists them.")
                  .arg(QString::number(result->conflicts.size())));
    return 0;
}

Result<int> runUnits(const Call &call)
{
    return run(call, TableKind::Units);
}
Result<int> runPeople(const Call &call)
{
    return run(call, TableKind::People);
}
Result<int> runSchedule(const Call &call)
{
    return run(call, TableKind::Schedule);
}

Command command(const char *name, const QString &summary, Result<int> (*runIt)(const Call &))
{
    return {
        .name = QString::fromLatin1(name),
        .usage =
            QStringLiteral("TABLE FILE [--team N] [--sheet NAME] [--dry-run] [--refused PATH]"),
        .summary = summary,
        .syntax = {.positional = {QStringLiteral("TABLE"), QStringLiteral("FILE")},
                   .more = {},
                   .options = {option("team", "N", CliWords::tr("team of the rows that name none")),
                               option("sheet",
                                      "NAME",
                                      CliWords::tr("sheet of the Excel file; the first with a "
                                                   "known heading if left out")),
                               flag("dry-run", CliWords::tr("only say what would be done")),
                               option("refused",
                                      "PATH",
                                      CliWords::tr("write the refused rows, with reasons, to "
                                                   "this CSV file"))}},
        .run = runIt};
}

} // namespace

Command importUnitsCommand()
{
    return command(
        "import units", CliWords::tr("Take in units from a table (.xlsx, .docx, .csv)"), &runUnits);
}

Command importPeopleCommand()
{
    return command("import people",
                   CliWords::tr("Take in people and their places on teams from a table"),
                   &runPeople);
}

Command importScheduleCommand()
{
    Command made = command("import schedule",
                           CliWords::tr("Take in visits from a table, or a team's registration "
                                        "form that came back"),
                           &runSchedule);
    made.usage += QStringLiteral(" [--received DATE]");
    made.syntax.options.push_back(
        option("received",
               "DATE",
               CliWords::tr("also record that the team's registration came in on this day")));
    return made;
}

} // namespace skt
