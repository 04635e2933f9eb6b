// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/edit.h"
#include "core/storage/plan_file.h"
#include "tests/support/catch_qt.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace skt::test {

template<typename T>
T get(Result<T> result)
{
    INFO((result ? std::string() : result.error().message.toStdString()));
    REQUIRE(result);
    return std::move(*result);
}

Environment quietEnvironment();
/// An empty campaign at \a path.
void newPlan(const QString &path);
/// Lines in the file of acknowledgements.
int acknowledged(const QString &path);
/// Duties of \a writer in the plan.
int dutiesOf(const Campaign &campaign, const QString &writer);
/// Starts the writer program; \a arguments follow the program's name.
std::unique_ptr<QProcess> startWriter(const QStringList &arguments);

} // namespace skt::test
