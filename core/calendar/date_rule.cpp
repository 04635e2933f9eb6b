// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/date_rule.h"

#include <array>

namespace skt {

namespace {

constexpr std::array<QStringView, 3> kindNames = {u"before", u"on-or-before", u"from"};

} // namespace

std::optional<DateRule> DateRule::parse(QStringView text)
{
    const QStringView rule = text.trimmed();
    const qsizetype space = rule.lastIndexOf(u' ');
    const QStringView name = rule.first(std::max(space, qsizetype{0})).trimmed();
    const QDate date = QDate::fromString(rule.sliced(space + 1).toString(), Qt::ISODate);
    if (!date.isValid())
        return std::nullopt;
    if (name.isEmpty())
        return DateRule{Kind::OnOrBefore, date, {}};
    for (const Kind kind : {Kind::Before, Kind::OnOrBefore, Kind::From}) {
        if (kindNames[static_cast<std::size_t>(kind)] == name)
            return DateRule{kind, date, {}};
    }
    return std::nullopt;
}

QString DateRule::toString() const
{
    return kindNames[static_cast<std::size_t>(kind)].toString() + u' ' + date.toString(Qt::ISODate);
}

QDate resolve(const DateRule &rule, const WorkingCalendar &calendar, BeforeMeans before)
{
    if (rule.kind != DateRule::Kind::Before)
        return rule.date;
    return before == BeforeMeans::WorkingDay ? calendar.lastBefore(rule.date)
                                             : rule.date.addDays(-1);
}

} // namespace skt
