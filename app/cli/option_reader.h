// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/open_plan.h"

namespace skt {

/// Reads a command's options one after another; the first that does not fit is the error, and
/// those behind it are not looked at.
class OptionReader
{
public:
    OptionReader(const Call &call, const OpenedPlan &plan)
        : m_call(call)
        , m_plan(plan)
    {}

    QString text(const QString &name);
    QDate date(const QString &name);
    HalfDaySpan span();
    const Team *team();
    const Visit *visit();
    const Unit *unit(const QString &name = QStringLiteral("unit"));
    const Person *person(const QString &name);

    [[nodiscard]] bool has(const QString &name) const { return m_call.arguments.has(name); }
    /// The text of an option that may be left out.
    [[nodiscard]] QString optionalText(const QString &name) const
    {
        return m_call.arguments.value(name);
    }
    void refuse(const Error &error);
    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] tl::unexpected<Error> error() const { return tl::unexpected(*m_error); }

private:
    template<typename T>
    T take(Result<T> result)
    {
        if (!result)
            refuse(result.error());
        return result ? std::move(*result) : T{};
    }

    const Call &m_call;
    const OpenedPlan &m_plan;
    std::optional<Error> m_error;
};

/// printOutcome() of what was done, or its error.
Result<int> printResult(const Call &call, const Result<EditOutcome> &outcome, const QString &text);

} // namespace skt
