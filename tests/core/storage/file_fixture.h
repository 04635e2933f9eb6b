// SPDX-License-Identifier: GPL-3.0-or-later
// Plan files as other programs leave them, and what tests do to them.
#pragma once

#include "tests/core/storage/storage_fixture.h"

namespace skt::test {

QByteArray contentOf(const QString &path);
void put(const QString &path, const QByteArray &content);

/// What somebody with another program does to the file.
void tamper(const QString &path, const QByteArray &sql);

/// Opening is refused with a sentence that names the file, which stays as it is.
void requireRefused(const QString &path);

/// Path of a plan with fullCampaign().
QString made(const Folder &folder);

Result<EditOutcome> editSomething(PlanFile &plan, std::int64_t first = 1'000'000);

} // namespace skt::test
