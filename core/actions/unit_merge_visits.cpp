// SPDX-License-Identifier: GPL-3.0-or-later
// The visits of two records of one unit.
#include "core/actions/unit_merge_rows.h"
#include "core/actions/words.h"

namespace skt {

namespace {

/// Moves the rows of one visit to another; a row that the other has already (\a same) is removed.
template<typename Row, typename Same>
Result<>
moveRows(Edit &edit, const std::vector<Row> &rows, VisitId from, VisitId to, const Same &same)
{
    for (const Row &row : rows) {
        if (row.visit != from)
            continue;
        const bool twin = std::any_of(rows.begin(), rows.end(), [&](const Row &other) {
            return other.visit == to && same(row, other);
        });
        Row moved = row;
        moved.visit = to;
        const Result<> ok = twin ? edit.remove(row) : edit.update(moved);
        if (!ok)
            return ok;
    }
    return {};
}

} // namespace

Result<> UnitMerge::moveRowsOfVisit(VisitId from, VisitId to)
{
    const auto samePerson = [](const auto &a, const auto &b) { return a.person == b.person; };
    const auto samePaper = [](const PaperVisit &a, const PaperVisit &b) {
        return a.paper == b.paper;
    };
    const auto always = [](const auto &, const auto &) { return true; };
    if (const auto ok = moveRows(m_edit, m_campaign.attendances, from, to, samePerson); !ok)
        return ok;
    if (const auto ok = moveRows(m_edit, m_campaign.substitutions, from, to, samePerson); !ok)
        return ok;
    if (const auto ok = moveRows(m_edit, m_campaign.agreedVisits, from, to, always); !ok)
        return ok;
    return moveRows(m_edit, m_campaign.paperVisits, from, to, samePaper);
}

/// At most one of the two stands on the calendar: that one stays.
Result<> UnitMerge::joinVisit(const Visit &kept, const Visit &merged)
{
    const bool other = !kept.date && (merged.date || merged.state == VisitState::Done);
    const Visit &stays = other ? merged : kept;
    const Visit &goes = other ? kept : merged;
    if (isAmong(m_answered, goes.id))
        return refused(
            ActionWords::tr("Answers are written down for the visit of “%1” by team %2, which has "
                            "no date. Give it one, or take the other visit off, first.")
                .arg(unitName(m_index, goes.unit), teamNumber(m_index, goes.team)));
    if (const auto ok = moveRowsOfVisit(goes.id, stays.id); !ok)
        return ok;
    if (const auto ok = m_edit.remove(goes); !ok)
        return ok;
    Visit visit = stays;
    visit.unit = m_kept.id;
    return m_edit.update(visit);
}

Result<> UnitMerge::joinVisits()
{
    for (const Visit *row : m_index.visitsOfUnit(m_merged.id)) {
        const Visit *twin = nullptr;
        for (const Visit *own : m_index.visitsOfUnit(m_kept.id)) {
            if (own->team == row->team && own->sequence == row->sequence)
                twin = own;
        }
        Visit visit = *row;
        visit.unit = m_kept.id;
        const Result<> ok = twin ? joinVisit(*twin, *row) : m_edit.update(visit);
        if (!ok)
            return ok;
    }
    return {};
}

Result<> UnitMerge::joinDrafts()
{
    for (const DraftVisit &row : m_campaign.draftVisits) {
        if (row.unit != m_merged.id)
            continue;
        const auto &rows = m_campaign.draftVisits;
        const auto twin = std::find_if(rows.begin(), rows.end(), [&](const DraftVisit &other) {
            return other.draft == row.draft && other.team == row.team && other.unit == m_kept.id
                   && other.sequence == row.sequence;
        });
        DraftVisit moved = row;
        moved.unit = m_kept.id;
        if (twin != rows.end()) {
            if (const auto ok = m_edit.remove(row); !ok)
                return ok;
            if (twin->date || !row.date)
                continue;
            moved.id = twin->id;
        }
        if (const auto ok = m_edit.update(moved); !ok)
            return ok;
    }
    return {};
}

} // namespace skt
