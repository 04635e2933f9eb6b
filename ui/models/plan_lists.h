// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/edit_field.h"
#include "ui/session/open_plan.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace skt {

/// The lists of the plan itself that are kept on its page.
enum class PlanList {
    Purposes,
    Requirements,
    Contents,
    Methods,
    Duties,
    Recipients,
    LegalDocuments,
    Abbreviations,
};

/// All, in the order of the page.
const std::vector<PlanList> &planLists();
QString planListWord(PlanList list);
/// The fields of a row, in the order of its values.
std::vector<EditField> planListFields(PlanList list);
/// Whether its rows have an order of their own.
bool planListHasOrder(PlanList list);

struct PlanListRow
{
    QString id;
    QStringList values; ///< by planListFields()
    bool part = false;  ///< of the row above
    int place = 0;      ///< among its neighbours
    int neighbours = 1; ///< with itself

    friend bool operator==(const PlanListRow &, const PlanListRow &) = default;
};
std::vector<PlanListRow> planListRows(const Campaign &campaign, PlanList list);

// Each is one change of the plan. \a id: of a row.
void addToPlanList(OpenPlan &plan, PlanList list, const QStringList &values);
void changeInPlanList(
    OpenPlan &plan, PlanList list, const QString &id, const QString &key, const QString &value);
void removeFromPlanList(OpenPlan &plan, PlanList list, const QString &id);
void moveInPlanList(OpenPlan &plan, PlanList list, const QString &id, int to);

} // namespace skt
