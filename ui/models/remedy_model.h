// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/propose.h"
#include "ui/session/background_task.h"
#include "ui/session/open_plan.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace skt {

/// Looks for ways out of one clash outside the window's thread; only the newest question counts.
class RemedyModel : public QObject
{
    Q_OBJECT

public:
    explicit RemedyModel(OpenPlan &plan, QObject *parent = nullptr);

    void find(const Conflict &conflict);
    void forget();
    [[nodiscard]] bool searching() const { return m_task.running() || m_wanted; }
    [[nodiscard]] const std::vector<Remedy> &remedies() const { return m_remedies; }

Q_SIGNALS:
    void changed();

private:
    void startNext();

    OpenPlan &m_plan;
    std::optional<Conflict> m_wanted;
    bool m_forgotten = false;
    std::shared_ptr<std::vector<Remedy>> m_found;
    std::vector<Remedy> m_remedies;
    BackgroundTask m_task;
};

} // namespace skt
