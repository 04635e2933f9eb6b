// SPDX-License-Identifier: GPL-3.0-or-later
// Dates, limits and counts of days as plans write them in their sentences.
#pragma once

#include "core/calendar/date_rule.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace skt::intake {

struct DateMention
{
    QDate date;
    qsizetype at = 0; ///< of the date itself
    qsizetype end = 0;
};

/// All days named in \a text. Days without a year ("03/8") get \a year, or that of the next date.
std::vector<DateMention> datesIn(const QString &text, int year = 0);

/// A date with the words that make it a limit ("trước ngày", "chậm nhất ngày", "từ ngày" …);
/// dates of cited documents are none.
struct LimitMention
{
    DateRule rule; ///< its words are the clause up to the date
    qsizetype at = 0;
    qsizetype end = 0;
};
std::vector<LimitMention> limitsIn(const QString &text, int year = 0);

/// A span in which something happens: "từ ngày … đến (hết) ngày …", "… và kết thúc trước ngày …",
/// "trong tháng 9/2026".
struct SpanMention
{
    std::optional<DateRule> first;
    std::optional<DateRule> last;
};
SpanMention spanIn(const QString &text, int year = 0);

/// "02 ngày làm việc", with whether they are working days.
struct DayCountMention
{
    int days = 0;
    bool working = false;
    bool after = false; ///< "sau 05 ngày"
    qsizetype at = 0;
    qsizetype end = 0;
};
std::vector<DayCountMention> dayCountsIn(const QString &text);

/// Sentences and numbered clauses of \a text.
QStringList sentencesOf(const QString &text);

/// Months: first day of the first and last day of the last one that a reporting period names.
struct Period
{
    std::optional<QDate> from;
    std::optional<QDate> to;
};
Period periodIn(const QString &text);

} // namespace skt::intake
