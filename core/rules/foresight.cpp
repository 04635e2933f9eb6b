// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/foresight.h"

#include "core/deadlines/deadline.h"
#include "core/deadlines/results.h"
#include "core/rules/words.h"
#include "core/text/text.h"

#include <QStringList>

namespace skt {

namespace {

/// `31/8`: a glance at a slot needs no year.
QString shortDay(QDate date)
{
    const QString full = formatDate(date);
    return full.left(full.lastIndexOf(u'/'));
}

QString noticeForesight(const CampaignIndex &index, QDate today, const Visit &visit)
{
    if (noticeStatus(index, visit).sentForPresentDate)
        return {};
    const QDate last = noticeCount(index, *visit.date).date;
    return last < today
               ? RulesWords::tr("the last day for the notice, %1, is past").arg(shortDay(last))
               : RulesWords::tr("notice by %1").arg(shortDay(last));
}

QString resultsForesight(const CampaignIndex &index, const Visit &visit, QDate teamLast)
{
    const QDate from = resultsFrom(index, {visit.date, teamLast});
    const QDate due = resultsCountFrom(index, from).date;
    const QDate report = index.dates().reportLastDay;
    if (!due.isValid())
        return {};
    if (!report.isValid() || due <= report)
        return RulesWords::tr("results notice by %1").arg(shortDay(due));
    const int left = qMax(0, index.calendar().countBetween(teamLast, report));
    return RulesWords::tr("results notice by %1, after the report due on %2; working days left for "
                          "the report: %3")
        .arg(shortDay(due), shortDay(report))
        .arg(left);
}

} // namespace

QString foresightOf(const CampaignIndex &index,
                    const Environment &environment,
                    const Visit &visit,
                    QDate teamLast)
{
    QStringList parts{noticeForesight(index, environment.today, visit),
                      resultsForesight(index, visit, teamLast)};
    parts.removeAll(QString{});
    return parts.join(QStringLiteral("; "));
}

} // namespace skt
