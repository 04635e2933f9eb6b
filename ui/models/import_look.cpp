// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import_look.h"

#include "ui/models/model_words.h"

namespace skt {

namespace {

/// Without these the rows cannot say anything.
QString missingColumns(const ImportRequest &request)
{
    QStringList missing;
    for (const Field field : requiredFields(request.kind)) {
        if (request.options.columns && !request.options.columns->has(field))
            missing << fieldTitle(field);
    }
    return missing.join(QStringLiteral(", "));
}

template<typename Plan>
ImportLook lookOf(const Result<Plan> &plan)
{
    ImportLook look;
    if (!plan) {
        look.refusal = plan.error().message;
        return look;
    }
    look.preview = plan->preview;
    if (const auto usable = requireUsable(look.preview); !usable)
        look.refusal = usable.error().message;
    return look;
}

} // namespace

ColumnMap columnsToBegin(const CellTable &table, TableKind kind, const CampaignIndex &index)
{
    if (const auto known = recogniseColumns(table, kind))
        return *known;
    if (const auto seen = proposeColumns(table, kind, index))
        return *seen;
    ColumnMap none;
    none.headerRow = table.rows.empty() ? 0 : table.rows.front().number;
    return none;
}

ImportLook lookAt(const ImportRequest &request, const CampaignIndex &index)
{
    if (const QString missing = missingColumns(request); !missing.isEmpty()) {
        ImportLook look;
        look.refusal = ModelWords::tr("Say which column holds: %1.").arg(missing);
        return look;
    }
    switch (request.kind) {
    case TableKind::Units:
        return lookOf(planUnits(request.table, index, request.options));
    case TableKind::People:
        return lookOf(planPeople(request.table, index, request.options));
    case TableKind::Schedule:
        break;
    }
    const auto plan = planSchedule(request.table, index, request.options);
    ImportLook look = lookOf(plan);
    if (plan)
        look.team = plan->team;
    if (plan && look.refusal.isEmpty() && request.received) {
        if (const auto may = mayReceive(*plan); !may)
            look.refusal = may.error().message;
    }
    return look;
}

} // namespace skt
