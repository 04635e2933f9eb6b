// SPDX-License-Identifier: GPL-3.0-or-later
// A plan of 2023 in a file, on which actions are tried.
#pragma once

#include "core/actions/actions.h"
#include "tests/support/campaign_builder.h"
#include "tests/support/catch_qt.h"

#include <QTemporaryDir>

namespace skt::test {

class PlanInFile
{
public:
    explicit PlanInFile(const CampaignBuilder &made = {}, QDate today = {2023, 7, 20})
        : builder(made)
        , environment(environmentOn(today))
        , plan(create())
    {}

    [[nodiscard]] Campaign now()
    {
        const auto snapshot = plan.load();
        REQUIRE(snapshot);
        return **snapshot;
    }
    [[nodiscard]] QString lastChange() { return plan.history()->front().description; }

    /// The action was done in one change; undo gives exactly what was, redo exactly what became.
    template<typename Act>
    EditOutcome requireUndoable(const Act &act)
    {
        const QByteArray before = *plan.canonicalExport();
        const std::size_t changes = plan.history()->size();
        const Result<EditOutcome> outcome = act();
        INFO((outcome ? std::string() : outcome.error().message.toStdString()));
        REQUIRE(outcome);
        REQUIRE(outcome->change);
        CHECK(plan.history()->size() == changes + 1);
        CHECK_FALSE(lastChange().isEmpty());
        CHECK(plan.verify()->empty());
        const QByteArray after = *plan.canonicalExport();
        CHECK(after != before);
        const auto undone = plan.undo(environment);
        INFO((undone ? std::string() : undone.error().message.toStdString()));
        REQUIRE(undone);
        CHECK(*plan.canonicalExport() == before);
        REQUIRE(plan.redo(environment));
        CHECK(*plan.canonicalExport() == after);
        return *outcome;
    }

    /// The action was refused in words that name \a part; nothing was written.
    template<typename T>
    void requireRefused(const Result<T> &outcome, const QString &part)
    {
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().kind == Error::Kind::Input);
        INFO(outcome.error().message.toStdString());
        CHECK(outcome.error().message.contains(part));
        CHECK(plan.history()->size() == 1);
    }

private:
    PlanFile create()
    {
        auto made = PlanFile::create(folder.filePath(QStringLiteral("plan.db")),
                                     builder.campaign,
                                     QStringLiteral("Mẫu"),
                                     environment);
        INFO((made ? std::string() : made.error().message.toStdString()));
        REQUIRE(made);
        return std::move(*made);
    }

public:
    QTemporaryDir folder;
    CampaignBuilder builder;
    Environment environment;
    PlanFile plan;
};

} // namespace skt::test
