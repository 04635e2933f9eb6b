// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/option_reader.h"

namespace skt {

QString OptionReader::text(const QString &name)
{
    return failed() ? QString{} : take(m_call.arguments.required(name));
}

QDate OptionReader::date(const QString &name)
{
    return failed() ? QDate{} : take(m_call.arguments.date(name));
}

HalfDaySpan OptionReader::span()
{
    return failed() ? HalfDaySpan{} : take(spanOption(m_call));
}

const Team *OptionReader::team()
{
    return failed() ? nullptr : take(teamOption(m_call, m_plan));
}

const Visit *OptionReader::visit()
{
    return failed() ? nullptr : take(visitOption(m_call, m_plan));
}

const Unit *OptionReader::unit(const QString &name)
{
    const QString wanted = text(name);
    return failed() ? nullptr : take(resolveUnit(*m_plan.index, wanted));
}

const Person *OptionReader::person(const QString &name)
{
    const QString wanted = text(name);
    return failed() ? nullptr : take(resolvePerson(*m_plan.index, wanted));
}

void OptionReader::refuse(const Error &error)
{
    if (!m_error)
        m_error = error;
}

Result<int> printResult(const Call &call, const Result<EditOutcome> &outcome, const QString &text)
{
    if (!outcome)
        return errorOf(outcome);
    return printOutcome(call, *outcome, text);
}

} // namespace skt
