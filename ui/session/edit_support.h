// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/entity_traits.h"
#include "core/text/sentences.h"
#include "ui/session/open_plan.h"

#include <algorithm>
#include <vector>

namespace skt {

// What the edits of the session share; not for others.

/// What was done, and what else happened with it; makes an action's outcome the window's.
inline auto doneAs(const QString &what)
{
    return [what](const EditOutcome &outcome) {
        const QString text = joinedSentences(what, outcome.note);
        return OpenPlan::Done{text, outcome.change.has_value()};
    };
}

/// Only what else happened: the window says the rest itself.
inline OpenPlan::Done noted(const EditOutcome &outcome)
{
    return {outcome.note, outcome.change.has_value()};
}

template<typename Row, typename RowId>
Row *rowOf(std::vector<Row> &rows, RowId id)
{
    const auto it = std::ranges::find(rows, id, &Row::id);
    return it == rows.end() ? nullptr : &*it;
}

/// As an edit from \a base to \a row will come out: what others changed beside it stays.
template<typename Row>
void previewRow(std::vector<Row> &rows, const Row &row, const Row &base)
{
    Row *present = rowOf(rows, row.id);
    if (!present)
        return;
    for (const auto &column : EntityTraits<Row>::get().columns) {
        const Cell wanted = column.get(row);
        if (wanted != column.get(base))
            (void)column.set(*present, wanted);
    }
}

template<typename Row, typename RowId>
void previewRemoval(std::vector<Row> &rows, const std::vector<RowId> &ids)
{
    std::erase_if(rows,
                  [&ids](const Row &row) { return std::ranges::find(ids, row.id) != ids.end(); });
}

} // namespace skt
