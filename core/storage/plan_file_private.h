// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/change_session.h"
#include "core/storage/edit.h"
#include "core/storage/plan_store.h"

namespace skt {

struct PlanFile::Private
{
    Private(const QString &path, bool readOnly, const StorageOptions &options)
        : store(path, readOnly, options)
    {}

    PlanStore store;
    Snapshot cached; ///< as after the change cachedAt
    std::int64_t cachedAt = 0;

    /// Kept as the cached one: only for a state that nobody will throw away again.
    Snapshot snapshot(Connection &connection);
    [[nodiscard]] Snapshot readSnapshot(Connection &connection, std::int64_t last) const;
};

struct Edit::Private
{
    PlanFile::Private &file;
    ChangeSession &session;
    ChangeLine &line;
    const Environment &environment;
    Snapshot campaign; ///< read when first asked for
    QString note;
};

/// A line for the history, without id.
ChangeLine changeLine(const Environment &environment, const QString &description);

/// One transaction with its line in the history.
EditOutcome runChange(PlanStore &store,
                      const Environment &environment,
                      ChangeLine line,
                      const std::function<void(ChangeSession &, ChangeLine &)> &body);

} // namespace skt
