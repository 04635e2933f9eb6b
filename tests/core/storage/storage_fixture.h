// SPDX-License-Identifier: GPL-3.0-or-later
// A plan file in a temporary folder, a fixed environment, and a campaign with a row of every kind.
#pragma once

#include "core/storage/edit.h"
#include "core/storage/plan_file.h"
#include "core/storage/storage_options.h"
#include "tests/support/catch_qt.h"

#include <QTemporaryDir>

#include <memory>

namespace skt::test {

/// Ids count up from \a first; the clock stands, and moves a minute with every asking.
Environment fixedEnvironment(const QString &user = QStringLiteral("an"),
                             std::int64_t first = 1'000'000,
                             const QString &computer = QStringLiteral("pc1"));

/// Every table has at least one row, every column a value of its own.
Campaign fullCampaign();

struct Folder
{
    Folder() { REQUIRE(dir.isValid()); }
    [[nodiscard]] QString file(const QString &name) const { return dir.filePath(name); }

    QTemporaryDir dir;
};

/// A value, or a failed test that shows the error.
template<typename T>
T get(Result<T> result)
{
    INFO((result ? std::string() : result.error().message.toStdString()));
    REQUIRE(result);
    return std::move(*result);
}
inline void get(Result<> result)
{
    INFO((result ? std::string() : result.error().message.toStdString()));
    REQUIRE(result);
}

PlanFile newPlan(const QString &path, const Campaign &campaign = fullCampaign());

} // namespace skt::test
