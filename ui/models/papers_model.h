// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/papers.h"
#include "ui/models/rows_model.h"
#include "ui/session/open_plan.h"

namespace skt {

/// The papers that the plan comes to: notices by the plan's form, programmes, the schedules. Each
/// row is a request that can be built, previewed and printed.
class PapersModel : public RowsModel
{
    Q_OBJECT

public:
    explicit PapersModel(OpenPlan &plan, QObject *parent = nullptr);

    [[nodiscard]] std::optional<PaperRequest> request(const QVariant &id) const;
    [[nodiscard]] int countOfKind(const QString &kind) const;

    /// Reads the present view again; the page says when.
    void rebuild();

private:
    struct ConflictCounts;
    void addRow(const PlanView &view,
                const ConflictCounts &counts,
                const PaperRequest &request,
                std::vector<Row> &rows);

    OpenPlan &m_plan;
    std::vector<std::pair<QString, PaperRequest>> m_requests;
};

} // namespace skt
