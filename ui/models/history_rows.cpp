// SPDX-License-Identifier: GPL-3.0-or-later
// The history of changes as rows.
#include "core/text/text.h"
#include "ui/models/model_words.h"
#include "ui/models/plan_rows.h"

namespace skt {

namespace {

using Cell = RowsModel::Cell;
using Row = RowsModel::Row;

Cell text(const QString &words, const QString &tip = {}, Cell::Tone tone = Cell::Tone::Plain)
{
    return {words, {}, tip, tone, false};
}

} // namespace

QStringList historyHeaders()
{
    return {ModelWords::tr("Time"),
            ModelWords::tr("Who"),
            ModelWords::tr("What was done"),
            ModelWords::tr("State")};
}

std::vector<Row> historyRows(const std::vector<Change> &changes)
{
    std::vector<Row> rows;
    for (const Change &change : changes) {
        const QDateTime local = change.time.toLocalTime();
        Cell time = text(QStringLiteral("%1 %2").arg(formatDateWithWeekday(local.date()),
                                                     local.toString(QStringLiteral("HH:mm:ss"))));
        time.sort = local;
        QString state;
        Cell::Tone tone = Cell::Tone::Quiet;
        if (change.undone)
            state = ModelWords::tr("taken back");
        else if (change.undoes)
            state = ModelWords::tr("takes back an earlier change");
        else if (change.isFinal)
            state = ModelWords::tr("cannot be taken back");
        rows.push_back(
            {change.id.toString(),
             change.undone ? QStringLiteral("undone") : QString(),
             {time,
              text(change.user, change.computer),
              text(change.description, {}, change.undone ? Cell::Tone::Quiet : Cell::Tone::Plain),
              text(state, {}, tone)}});
    }
    return rows;
}

} // namespace skt
