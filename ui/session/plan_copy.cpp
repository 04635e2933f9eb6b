// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/plan_copy.h"

namespace skt {

void copyPlan(OpenPlan &plan,
              const QString &path,
              QObject *receiver,
              std::function<void(const QString &problem)> then)
{
    auto problem = std::make_shared<QString>();
    plan.ask(
        [problem, path](PlanFile &file) {
            if (const auto done = backupPlan(file.path(), path, true, true); !done)
                *problem = done.error().message;
        },
        receiver,
        [problem, then = std::move(then)] { then(*problem); });
}

} // namespace skt
