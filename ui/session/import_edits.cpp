// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/import_edits.h"

#include <QCoreApplication>

namespace skt {

namespace {

struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportEdits)
};

QString describe(TableKind kind)
{
    switch (kind) {
    case TableKind::Units:
        return ImportWords::tr("Take in units from a table");
    case TableKind::People:
        return ImportWords::tr("Take in people from a table");
    case TableKind::Schedule:
        break;
    }
    return ImportWords::tr("Take in a schedule from a table");
}

Result<ImportOutcome>
write(PlanFile &file, const ImportRequest &request, const Environment &environment)
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

QString told(const ImportOutcome &outcome)
{
    QString text = outcome.text;
    if (!outcome.outcome.note.isEmpty())
        text += QStringLiteral(". ") + outcome.outcome.note;
    if (!outcome.conflicts.empty())
        text += QStringLiteral(". ")
                + ImportWords::tr("Clashes and warnings of these visits: %1")
                      .arg(outcome.conflicts.size());
    return text;
}

} // namespace

void importTable(OpenPlan &plan, const ImportRequest &request)
{
    plan.edit(
        describe(request.kind), {}, [request](PlanFile &file, const Environment &environment) {
            return write(file, request, environment).map([](const ImportOutcome &outcome) {
                return OpenPlan::Done{told(outcome), outcome.outcome.change.has_value()};
            });
        });
}

} // namespace skt
