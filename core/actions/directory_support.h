// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/schedule_support.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace skt {

// What the actions that keep units, teams and people share; not for others.

/// Rows are laid out sparsely, so that one moves between two others.
constexpr std::int64_t positionGap = 1024;

/// "a; b; c; and 4 more".
QString listInWords(const QStringList &names, int most = 3);
QString unitName(const CampaignIndex &index, UnitId id);
QStringList unitNames(const CampaignIndex &index, const std::vector<UnitId> &ids);
QString teamNumber(const CampaignIndex &index, TeamId id);
QString personName(const CampaignIndex &index, PersonId id);

Result<> checkEmail(const QString &email);
Result<> checkPhone(const QString &phone);

/// The titles of the fields in which two rows differ, for the history.
QStringList changedFields(const Unit &row, const Unit &base);
QStringList changedFields(const Team &row, const Team &base);
QStringList changedFields(const Person &row, const Person &base);

/// act() with a description that is made from the state before the edit.
template<typename Describe>
Result<EditOutcome> actDescribed(PlanFile &plan,
                                 const Environment &environment,
                                 const Describe &describe,
                                 const std::function<Result<>(Edit &)> &body)
{
    const auto before = plan.load();
    if (!before)
        return tl::unexpected(before.error());
    return act(plan, describe(CampaignIndex(**before)), environment, body);
}

/// Removes the rows for which \a which is true.
template<typename Row, typename Which>
Result<> removeRows(Edit &edit, const std::vector<Row> &rows, const Which &which)
{
    for (const Row &row : rows) {
        if (!which(row))
            continue;
        if (const auto removed = edit.remove(row); !removed)
            return removed;
    }
    return {};
}

/// The position after the last of the rows.
template<typename Row>
std::int64_t nextPosition(const std::vector<Row> &rows)
{
    std::int64_t last = 0;
    for (const Row &row : rows)
        last = std::max(last, row.position);
    return last + positionGap;
}

template<typename T>
bool isAmong(const std::vector<T> &values, const T &value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

/// Visits of which answers are written down: removing or joining them would lose those.
Result<std::vector<VisitId>> visitsWithAnswers(PlanFile &plan, const std::vector<VisitId> &visits);

/// Removes a visit that never had a date, with who attends, stands in and what was agreed. What
/// keeps it (papers, answers) must have been refused before.
Result<> removeVisit(Edit &edit, const Visit &visit);
/// Waivers about a thing that is removed (`unit:ID`): a later row never has its id again.
Result<> removeWaiversOf(Edit &edit, const QString &subject);

} // namespace skt
