// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/dates_in_text.h"

#include <QRegularExpression>
#include <QStringList>

namespace skt::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A rule's words are shown beside its date: a clause, not a page.
constexpr qsizetype longestClause = 400;

/// Without a list's dash in front.
QString clause(QString words)
{
    while (!words.isEmpty() && QStringView(u"-–+* ").contains(words.front()))
        words.remove(0, 1);
    return words.trimmed();
}

/// The \a length characters in front of \a at.
QString before(const QString &text, qsizetype at, qsizetype length)
{
    const qsizetype from = std::max<qsizetype>(0, at - length);
    return text.mid(from, at - from);
}

const QRegularExpression &datePattern()
{
    static const QRegularExpression pattern(
        u"(?<![\\d/])(\\d{1,2})[/.-](\\d{1,2})[/.-]((?:19|20)\\d\\d)(?![\\d/])"
        u"|(?<![\\d/])(\\d{1,2}) tháng (\\d{1,2})(?: năm ((?:19|20)\\d\\d)|/((?:19|20)\\d\\d))"
        u"|(?<=ngày |từ |đến |trước |hết )(\\d{1,2})(?:/| tháng )(\\d{1,2})(?![\\d/])"_s);
    return pattern;
}

/// What stands before the date says what kind of limit it is; none for a document's date.
std::optional<DateRule::Kind> limitKind(QString lead)
{
    static const QRegularExpression hour(
        u"(trước|chậm nhất|muộn nhất)( là| vào)? \\d{1,2} ?(giờ|h|g)( ?\\d{0,2})( phút)?,?( ngày)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    lead = lead.trimmed();
    if (hour.match(lead).hasMatch())
        return DateRule::Kind::OnOrBefore; // "before 17:00 of D": the day itself still counts
    for (const QStringView word : {u"ngày", u"hết", u"ngày", u"là", u"vào"}) {
        if (lead.endsWith(word, Qt::CaseInsensitive))
            lead = lead.left(lead.size() - word.size()).trimmed();
    }
    if (lead.endsWith(u"trước", Qt::CaseInsensitive))
        return DateRule::Kind::Before;
    for (const QStringView word : {u"từ", u"bắt đầu"}) {
        if (lead.endsWith(word, Qt::CaseInsensitive))
            return DateRule::Kind::From;
    }
    for (const QStringView word : {u"chậm nhất",
                                   u"muộn nhất",
                                   u"muộn hơn",
                                   u"đến",
                                   u"tới",
                                   u"không quá",
                                   u"chậm hơn",
                                   u"hạn",
                                   u"xong",
                                   u"hoàn thành",
                                   u"kết thúc",
                                   u"trong"}) {
        if (lead.endsWith(word, Qt::CaseInsensitive))
            return DateRule::Kind::OnOrBefore;
    }
    return std::nullopt;
}

std::optional<SpanMention> wholeMonths(const QString &text)
{
    static const QRegularExpression months(u"(?:trong|từ) (?:các )?tháng (\\d{1,2})(?:(?: đến(?: "
                                           u"hết)? tháng | và tháng | ?[-–] ?|, )(\\d{1,2}))?"
                                           u"(?:/| năm )((?:19|20)\\d\\d)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const auto match = months.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(3).toInt();
    const int firstMonth = match.captured(1).toInt();
    const int lastMonth = match.captured(2).isEmpty() ? firstMonth : match.captured(2).toInt();
    const QDate first(year, firstMonth, 1);
    const QDate last = QDate(year, lastMonth, 1).addMonths(1).addDays(-1);
    if (!first.isValid() || !last.isValid())
        return std::nullopt;
    return SpanMention{DateRule{DateRule::Kind::From, first, match.captured()},
                       DateRule{DateRule::Kind::OnOrBefore, last, match.captured()}};
}

/// "từ ngày 05 đến (hết) ngày 20/9/2026": the first day borrows month and year.
std::optional<QDate> shortFirstDay(const QString &text, const DateMention &last)
{
    static const QRegularExpression shortDay(
        u"(?:từ|trong)(?: các)?(?: ngày)? (\\d{1,2})(?:/(\\d{1,2}))?(?: ?[-–] ?| đến )(?:hết )?(?:ngày )?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = shortDay.match(before(text, last.at, 60));
    if (!match.hasMatch())
        return std::nullopt;
    const int month = match.captured(2).isEmpty() ? last.date.month() : match.captured(2).toInt();
    const QDate day(last.date.year(), month, match.captured(1).toInt());
    return day.isValid() && day <= last.date ? std::optional(day) : std::nullopt;
}

} // namespace

std::vector<DateMention> datesIn(const QString &text, int year)
{
    std::vector<DateMention> result;
    std::vector<std::size_t> yearless;
    auto matches = datePattern().globalMatch(text);
    std::vector<std::pair<int, int>> parts;
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        int day = 0;
        int month = 0;
        int itsYear = 0;
        if (!match.captured(1).isEmpty()) {
            day = match.captured(1).toInt();
            month = match.captured(2).toInt();
            itsYear = match.captured(3).toInt();
        } else if (!match.captured(4).isEmpty()) {
            day = match.captured(4).toInt();
            month = match.captured(5).toInt();
            itsYear = (match.captured(6) + match.captured(7)).toInt();
        } else {
            day = match.captured(8).toInt();
            month = match.captured(9).toInt();
        }
        parts.emplace_back(day, month);
        if (itsYear == 0)
            yearless.push_back(result.size());
        result.push_back(DateMention{itsYear > 0 ? QDate(itsYear, month, day) : QDate(),
                                     match.capturedStart(),
                                     match.capturedEnd()});
    }
    int itsYear = year;
    for (std::size_t i = result.size(); i-- > 0;) {
        if (result[i].date.isValid())
            itsYear = result[i].date.year();
        else if (std::binary_search(yearless.begin(), yearless.end(), i) && itsYear > 0)
            result[i].date = QDate(itsYear, parts[i].second, parts[i].first);
    }
    std::erase_if(result, [](const DateMention &mention) { return !mention.date.isValid(); });
    return result;
}

std::vector<LimitMention> limitsIn(const QString &text, int year)
{
    std::vector<LimitMention> result;
    for (const DateMention &mention : datesIn(text, year)) {
        const auto kind = limitKind(before(text, mention.at, 60));
        if (kind)
            result.push_back(LimitMention{
                DateRule{*kind, mention.date, clause(before(text, mention.end, longestClause))},
                mention.at,
                mention.end});
    }
    return result;
}

SpanMention spanIn(const QString &text, int year)
{
    SpanMention span;
    for (const LimitMention &limit : limitsIn(text, year)) {
        if (limit.rule.kind == DateRule::Kind::From) {
            if (!span.first)
                span.first = limit.rule;
        } else if (!span.last || (span.first && limit.rule.date > span.last->date)) {
            span.last = limit.rule;
        }
    }
    if (!span.first) {
        for (const DateMention &mention : datesIn(text, year)) {
            const auto day = shortFirstDay(text, mention);
            if (!day)
                continue;
            const QString words = clause(before(text, mention.end, longestClause));
            span.first = DateRule{DateRule::Kind::From, *day, words};
            span.last = DateRule{DateRule::Kind::OnOrBefore, mention.date, words};
            break;
        }
    }
    if (!span.first && !span.last)
        return wholeMonths(text).value_or(span);
    return span;
}

std::vector<DayCountMention> dayCountsIn(const QString &text)
{
    static const QRegularExpression pattern(
        u"(?<![\\d/])(\\d{1,2})(?: \\([^)]{1,20}\\))? ngày( làm việc)?(?! \\d)"_s);
    std::vector<DayCountMention> result;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const bool after =
            before(text, match.capturedStart(), 12).trimmed().endsWith(u"sau", Qt::CaseInsensitive);
        result.push_back(DayCountMention{match.captured(1).toInt(),
                                         !match.captured(2).isEmpty(),
                                         after,
                                         match.capturedStart(),
                                         match.capturedEnd()});
    }
    return result;
}

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression boundary(
        u"\\n|(?<=;)\\s+|(?<=[.!?])\\s+(?=[\\p{Lu}(\\[“-])|(?<=[\\s;.])(?=\\((?:\\d{1,2}|[a-z])\\)\\s)"_s);
    QStringList result;
    for (const QString &part : text.split(boundary, Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            result << part.trimmed();
    }
    return result;
}

Period periodIn(const QString &text)
{
    Period period;
    const auto dates = datesIn(text);
    static const QRegularExpression fromMonth(
        u"từ (?:tháng (\\d{1,2})(?:/| năm )|năm )((?:19|20)\\d\\d)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression toMonth(
        u"đến (?:hết |cuối )?(?:tháng (\\d{1,2})(?:/| năm )|năm )((?:19|20)\\d\\d)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression half(u"(0?6|sáu|0?9|chín) tháng đầu năm ((?:19|20)\\d\\d)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    for (const DateMention &mention : dates) {
        const QString lead = before(text, mention.at, 20).toLower();
        if (lead.contains(u"từ") && !lead.contains(u"đến"))
            period.from = mention.date;
        else
            period.to = mention.date;
    }
    if (const auto match = fromMonth.match(text); match.hasMatch() && !period.from)
        period.from = QDate(match.captured(2).toInt(), std::max(1, match.captured(1).toInt()), 1);
    if (const auto match = toMonth.match(text); match.hasMatch() && !period.to) {
        const int month = match.captured(1).isEmpty() ? 12 : match.captured(1).toInt();
        period.to = QDate(match.captured(2).toInt(), month, 1).addMonths(1).addDays(-1);
    }
    if (const auto match = half.match(text); match.hasMatch() && !period.to) {
        const int year = match.captured(2).toInt();
        const bool nine = match.captured(1).contains(u'9') || match.captured(1) == u"chín";
        if (!period.from)
            period.from = QDate(year, 1, 1);
        period.to = nine ? QDate(year, 9, 30) : QDate(year, 6, 30);
    }
    if (period.from && !period.from->isValid())
        period.from.reset();
    if (period.to && !period.to->isValid())
        period.to.reset();
    return period;
}

} // namespace skt::intake
