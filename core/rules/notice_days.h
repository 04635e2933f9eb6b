// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/deadline.h"
#include "core/rules/check_context.h"

namespace skt {

/// The last day for a notice, asked for visits in the order of days: each day is counted once.
class NoticeDays
{
public:
    explicit NoticeDays(const CheckContext &context)
        : m_context(context)
    {}

    QDate lastDayFor(QDate visitDate)
    {
        if (visitDate != m_date) {
            m_date = visitDate;
            m_last = m_context.index().calendar().advance(visitDate,
                                                          -m_context.plan().noticeLeadWorkingDays);
        }
        return m_last;
    }

    [[nodiscard]] NoticeStatus statusOf(const Visit &visit) const
    {
        return m_context.campaign().paperVisits.empty() ? NoticeStatus{}
                                                        : noticeStatus(m_context.index(), visit);
    }

private:
    const CheckContext &m_context;
    QDate m_date;
    QDate m_last;
};

} // namespace skt
